import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../core/text.ts";
import type { Advice } from "../../schema/advice.ts";
import { decode } from "../bytes.ts";
import type { LoadedEntry } from "../entries.ts";
import type { Reading } from "../index.ts";
import { shortened } from "../problem.ts";
import { fileAdvice } from "./file-advice.ts";
import { headAdvice } from "./head-advice.ts";
import { openAdvice, placeAdvice } from "./open-advice.ts";
import { regionAdvice } from "./region-advice.ts";
import { registerAdvice } from "./register-advice.ts";
import type { Survey } from "./survey.ts";
import { surveyEntry, textAdvice } from "./text-advice.ts";

/**
 * What could be better about a region, sound or not: by file and line; what is about the whole region comes last.
 * @param more what is known from elsewhere
 */
export function adviseOn(reading: Reading, more: readonly Advice[] = []): Advice[] {
  const { region, entries } = reading;
  const advice: Advice[] = [...more];
  const surveys = new Map<LoadedEntry, Survey>();
  for (const loaded of [...entries.published, ...entries.unpublished]) {
    const { source } = loaded;
    const bytes = bytesOf(region.content, source.file);
    if (!bytes) continue;
    const survey = surveyEntry(loaded, reading);
    surveys.set(loaded, survey);
    const lines = decode(bytes).text?.split("\n") ?? [];
    advice.push(...headAdvice(loaded, lines, reading), ...textAdvice(loaded, survey, reading));
  }
  const read = new Set([
    ...reading.drafts.map(({ file }) => file),
    "site.yaml",
    "tags.yaml",
    "media/media.yaml",
  ]);
  for (const file of read) {
    const bytes = bytesOf(region.content, file);
    if (!bytes) continue;
    const text = decode(bytes).text ?? "";
    advice.push(...fileAdvice(file, bytes), ...openAdvice(file, text), ...registerAdvice(file, text));
  }
  advice.push(...placeAdvice(reading));
  advice.push(...regionAdvice(reading, surveys));
  return advice.map(shown).sort(byPlace);
}

/** The bytes of a file; nothing when it cannot be read, which the gate has told. */
function bytesOf(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

function shown(advice: Advice): Advice {
  const [found, wanted] = [advice.found, advice.wanted].map((line) => (line ? shortened(line) : undefined));
  return { ...advice, found, wanted };
}

function byPlace(a: Advice, b: Advice): number {
  const last = (advice: Advice) => (advice.file === undefined ? 1 : 0);
  return (
    last(a) - last(b) ||
    byCodeUnit(a.file ?? "", b.file ?? "") ||
    a.line - b.line ||
    byCodeUnit(a.subject.code, b.subject.code)
  );
}
