import type { PictureErrorCode } from "./error.ts";

/** Why a picture could not be fetched. */
export type FetchFailure = "notAllowed" | "tooLarge" | "notFound" | "unreachable";

/** Why something in an export does not come along. */
export type SkipReason =
  | "trashed"
  | "spam"
  | "pending"
  | "empty"
  | "noDay"
  | "noArticle"
  | "pingback"
  | "otherKind"
  | "other";

/** Why a picture of a text is not in `media/`. */
export type MissingReason =
  | FetchFailure
  | PictureErrorCode
  /** No file that was given has its name, and nothing was to be fetched. */
  | "notAtHand"
  /** The files that have its name show different things. */
  | "ambiguous"
  /** It would be fetched, were this not a trial. */
  | "trial";
