import type { Kind, kinds } from "../../schema/kinds.ts";

/** What a kind of content is called. */
export interface KindWords {
  /** One of them, as a label says it. */
  readonly one: string;
  /** The part of the site where they stand, or all of them. */
  readonly many: string;
  /** One of them, in the middle of a sentence. */
  readonly inText: string;
  /** How many there are. */
  readonly count: (number: number) => string;
  /** What people call it who have one made, in small letters; the first is shown. */
  readonly names: readonly [string, ...string[]];
}

/** A kind with a part of its own has a word for its addresses. */
type Addressed<K extends Kind> = (typeof kinds)[K] extends { readonly part: string }
  ? { readonly path: string }
  : unknown;

/** What each kind is called: one that has no words does not compile. */
export type KindsWords = { readonly [K in Kind]: KindWords & Addressed<K> };
