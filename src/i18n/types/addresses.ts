import type { Span } from "../../core/days.ts";
import type { PathWord } from "../../schema/site.ts";

/**
 * The words that addresses are made of. A word that is changed changes every address with it, and the old ones answer
 * no more.
 */
export interface AddressWords {
  /** The parts of a site; `site.yaml` may have others. */
  readonly parts: Readonly<Record<PathWord, string>>;
  readonly digests: Readonly<Record<Span, string>>;
  /** The card of a partner, for frames on other sites. */
  readonly card: string;
  /** All comments of a page together, and one of them. */
  readonly comments: Readonly<Record<"all" | "one", string>>;
  /** How signs are said that make another word of a word: `50+` is not `50`, nor `C#` `C++`. */
  readonly signs: Readonly<Record<"+" | "#" | "@" | "*" | "%" | "€" | "$" | "=" | "°", string>>;
}
