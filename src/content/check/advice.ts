import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../core/text.ts";
import type { Note } from "../../schema/remark.ts";
import { decode } from "../bytes.ts";
import type { Placed } from "../entries.ts";
import type { Reading } from "../index.ts";
import { shortened } from "../problem.ts";
import { fileAdvice } from "./file-advice.ts";
import { headAdvice } from "./head-advice.ts";
import { openAdvice, placeAdvice } from "./open-advice.ts";
import { regionAdvice } from "./region-advice.ts";
import type { Survey } from "./survey.ts";
import { surveyEntry, textAdvice } from "./text-advice.ts";

/**
 * What could be better about a region, sound or not: by file and line; what is about the whole region comes last.
 * @param more what is known from elsewhere
 */
export function adviseOn(reading: Reading, more: readonly Note[] = []): Note[] {
  const { region, entries } = reading;
  const notes: Note[] = [...more];
  const surveys = new Map<Placed, Survey>();
  for (const placed of [...entries.published, ...entries.held]) {
    const { draft } = placed;
    const bytes = bytesOf(region.content, draft.file);
    if (!bytes) continue;
    const survey = surveyEntry(placed, reading);
    surveys.set(placed, survey);
    const lines = decode(bytes).text?.split("\n") ?? [];
    notes.push(...headAdvice(placed, lines, reading), ...textAdvice(placed, survey, reading));
  }
  const read = new Set([
    ...reading.drafts.map(({ file }) => file),
    "site.yaml",
    "tags.yaml",
    "media/media.yaml",
  ]);
  for (const file of read) {
    const bytes = bytesOf(region.content, file);
    if (bytes) notes.push(...fileAdvice(file, bytes), ...openAdvice(file, decode(bytes).text ?? ""));
  }
  notes.push(...placeAdvice(reading));
  notes.push(...regionAdvice(reading, surveys));
  return notes.map(shown).sort(byPlace);
}

/** The bytes of a file; nothing when it cannot be read, which the gate has told. */
function bytesOf(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

function shown(note: Note): Note {
  const [found, wanted] = [note.found, note.wanted].map((line) => (line ? shortened(line) : undefined));
  return { ...note, found, wanted };
}

function byPlace(a: Note, b: Note): number {
  const last = (note: Note) => (note.file === undefined ? 1 : 0);
  return (
    last(a) - last(b) ||
    byCodeUnit(a.file ?? "", b.file ?? "") ||
    a.line - b.line ||
    byCodeUnit(a.remark.code, b.remark.code)
  );
}
