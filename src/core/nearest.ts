import { closest, distance } from "fastest-levenshtein";
import { fold } from "./text.ts";

/** The letters of a text in their order in the alphabet: the same for two words with letters that changed places. */
export function lettersOf(text: string): string {
  return [...text].sort().join("");
}

/** The folded words of a list of candidates that is asked of more than once. */
const foldedWords = new WeakMap<readonly string[], readonly string[]>();

function foldedOf(candidates: readonly string[]): readonly string[] {
  const known = foldedWords.get(candidates);
  if (known?.length === candidates.length) return known;
  const folded = candidates.map(fold);
  foldedWords.set(candidates, folded);
  return folded;
}

/** What is longer than this, in characters, is no slip of the pen for anything. */
const longestSlip = 300;

/** The candidate that a word was probably meant to be, or nothing when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestSlip) return undefined;
  const folded = fold(word);
  if (candidates.length === 0 || folded === "") return undefined;
  const words = foldedOf(candidates);
  const best = closest(folded, words);
  const found = candidates[words.indexOf(best)];
  const isNear = distance(folded, best) <= Math.max(1, Math.floor(best.length / 3));
  return isNear || lettersOf(folded) === lettersOf(best) ? found : undefined;
}
