import type { SkipReason } from "../schema/import-reasons.ts";
/** The platforms that a region can be moved from. */
export const platforms = ["blogger", "wordpress"] as const;
export type Platform = (typeof platforms)[number];

/** A post or page as the old platform kept it: the inner form that every reader makes, before anything is decided. */
export interface Article {
  readonly kind: "post" | "page";
  /** The permanent id that feed readers know it by: an Atom id (RFC 4287, 4.2.6) or RSS guid. */
  readonly id: string;
  readonly title: string;
  /** The text, as HTML that nobody has cleaned. Let go of when the new text is written: of all, both would be too much. */
  html: string;
  /** Moments as the export writes them: RFC 3339, with an offset or `Z`. */
  readonly published: string;
  readonly updated: string | undefined;
  readonly author: string | undefined;
  /** Labels, categories and tags, each in its own spelling. */
  readonly labels: readonly string[];
  /** The path of its address, percent-encoded as it was; none for a draft. */
  readonly path: string | undefined;
  readonly state: "live" | "draft" | "scheduled";
  /** What search engines were told. */
  readonly description: string | undefined;
  readonly location: { readonly name: string } | undefined;
  /** The address of the picture above it, where the platform has such a thing. */
  readonly picture?: string;
  /** For whom it was, when it was published but not for everybody: it comes along as a draft. */
  readonly onlyFor?: "editors" | "password";
  /** The names of codes in brackets that only the platform understood. They stand in the text as they stood. */
  readonly codes?: readonly string[];
}

/** A comment, and what it answers. */
export interface OldComment {
  readonly id: string;
  /** The id of the post or page. */
  readonly article: string;
  /** The id of the comment that it answers. */
  readonly parent: string | undefined;
  readonly name: string;
  readonly published: string;
  readonly html: string;
  /** True when its author took the text away: the place in the conversation stays. */
  readonly isRemoved: boolean;
}

export interface Skipped {
  readonly what: "post" | "page" | "comment";
  readonly title: string;
  readonly reason: SkipReason;
}

/** Everything of a site that an export holds. */
export interface Archive {
  readonly platform: Platform;
  readonly title: string;
  readonly description: string;
  /** The host of the old site, when the export tells it. */
  readonly host: string | undefined;
  /** IANA name of the time zone, when the export tells it. */
  readonly zone: string | undefined;
  /** BCP 47, when the export tells it. */
  readonly language: string | undefined;
  readonly articles: readonly Article[];
  readonly comments: readonly OldComment[];
  readonly skipped: readonly Skipped[];
  /** How many settings there were that are nobody's business. Their values are never kept. */
  readonly privateSettings: number;
  /** How labels were called in addresses, where that does not follow from the label. */
  readonly labelWords: ReadonlyMap<string, string>;
  /** Addresses of lists and their feeds, where the platform has some of which only the export can tell. */
  readonly lists: readonly string[];
}
