import { byPart, type Part } from "../schema/kinds.ts";
import type { KindsWords, KindWords } from "./types/kinds.ts";

/**
 * Something for each part of the site that is the list of a kind, from what the kind is called.
 * @example wordsByPart(kindsWords, ({ path }) => path) // { posts: "berichten", projects: "projecten", … }
 */
export function wordsByPart<T>(
  words: KindsWords,
  make: (words: KindWords & { readonly path: string }) => T,
): Readonly<Record<Part, T>> {
  return byPart(({ part = "" }, kind) => make({ path: part, ...words[kind] }));
}
