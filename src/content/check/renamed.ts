import { existsSync } from "node:fs";
import { join } from "node:path";
import { eventId } from "../../region/ids.ts";
import type { Advice } from "../../schema/advice.ts";
import type { LoadedEntry } from "../entries.ts";
import type { Reading } from "../index.ts";
import { namesIn } from "../source-files.ts";
import { type CommittedText, committedFiles, committedTexts } from "./committed.ts";

/** How much of two texts must be the same for them to be one text under two names. */
const alike = 0.9;

/** A file as git has it, that is not in the folder any more. */
interface Gone extends CommittedText {
  readonly words: ReadonlyMap<string, number>;
}

/**
 * Files that seem to have got another name since the last commit, without their old address: a file of git's that is
 * gone, and a new one of the same kind with nearly the same text. Nothing where there is no git.
 */
export function renamedAdvice({ entries, region }: Reading): Advice[] {
  const committed = committedFiles(region.content);
  if (committed.length === 0) return [];
  const known = new Set(committed);
  const fresh = [...entries.published, ...entries.unpublished].filter(
    ({ source }) => !known.has(source.file),
  );
  const lost = committed.filter((path) => namesIn(path) && !existsSync(join(region.content, path)));
  if (fresh.length === 0 || lost.length === 0) return [];
  const gone: Gone[] = committedTexts(region.content, lost).map((old) => ({
    ...old,
    words: wordsOf(bodyOf(old.text) || old.text),
  }));
  return fresh.flatMap((loaded) => {
    const old = nearestTo(loaded, gone);
    if (!old) return [];
    gone.splice(gone.indexOf(old), 1);
    return adviceOn(loaded, old, region);
  });
}

function adviceOn({ entry, source }: LoadedEntry, old: Gone, region: Reading["region"]): Advice[] {
  const names = namesIn(old.path);
  if (!names) return [];
  const { addresses } = region;
  const year = names.yearFolder ?? Number(/^(?:date|start):\D*(\d{4})/m.exec(old.text)?.[1] ?? 0);
  const address = addresses.of(entry.kind, year, names.slug);
  const note = { file: source.file, line: 1 };
  const isKnown = entry.redirects.some((one) => addresses.read(entry.kind, one)?.address === address);
  if (address !== entry.address && !isKnown)
    return [{ ...note, subject: { code: "renamed", was: old.path, address } }];
  if (entry.kind !== "event" || entry.data.id !== undefined) return [];
  const id = eventId({ ...entry, file: old.path }, region);
  return id === eventId(entry, region)
    ? []
    : [{ ...note, subject: { code: "renamedEvent", was: old.path, id } }];
}

/** The file of the same kind that an entry has most in common with, if that is nearly everything. */
function nearestTo({ entry, source }: LoadedEntry, gone: readonly Gone[]): Gone | undefined {
  const text = source.body.trim() || source.source;
  const words = wordsOf(text);
  let best: { old: Gone; share: number } | undefined;
  for (const old of gone) {
    if (namesIn(old.path)?.kind !== entry.kind) continue;
    const share = shareOf(words, old.words);
    if (share >= alike && share > (best?.share ?? 0)) best = { old, share };
  }
  return best?.old;
}

/** What is below the head; empty when there is nothing. */
function bodyOf(text: string): string {
  return text.replace(/^---\n.*?\n---(?:\n|$)/s, "").trim();
}

function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/).filter((one) => one !== "" && one !== "---"))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Which part of two texts is the same words, from 0 to 1 (Dice's coefficient). */
function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [sizeOfA, sizeOfB] = [size(a), size(b)];
  // At most the smaller one can be the same: most pairs need no look at their words.
  if (sizeOfA + sizeOfB === 0 || (2 * Math.min(sizeOfA, sizeOfB)) / (sizeOfA + sizeOfB) < alike) return 0;
  let same = 0;
  for (const [word, count] of a) same += Math.min(count, b.get(word) ?? 0);
  return (2 * same) / (sizeOfA + sizeOfB);
}
