import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../core/write-file.ts";
import type { Normalisation } from "../../schema/fix.ts";
import { decode } from "../bytes.ts";
import type { GateOptions } from "../options.ts";
import { applyFixes } from "./apply.ts";
import { type Change, changesBetween } from "./changes.ts";
import { type Checked, checkRegion } from "./check.ts";
import { grouped } from "./grouped.ts";

/** A file that was put right. */
export interface FixedFile {
  /** Path within the content folder. */
  readonly file: string;
  readonly changes: readonly Change[];
  /** In which ways it is kept otherwise than before. */
  readonly kept: readonly Normalisation[];
}

/** What came of fixing: the files that changed, those that could not be written, and what is left. */
export interface Fixed {
  readonly fixed: readonly FixedFile[];
  readonly failed: readonly { readonly file: string; readonly detail: string }[];
  readonly checked: Checked;
}

/** Fixes can bring other mistakes to light; this many rounds of it are more than any file needs. */
const mostRounds = 20;

/**
 * Fixes whatever is certain, and looks again, until there is nothing more to fix.
 * @param isMeant tells which files may be changed, by their path within the content folder
 */
export async function fixRegion(options: GateOptions, isMeant: (file: string) => boolean): Promise<Fixed> {
  const before = new Map<string, Buffer>();
  const kept = new Map<string, Set<Normalisation>>();
  const failed = new Map<string, string>();
  let checked = await checkRegion(options);
  for (let round = 0; round < mostRounds; round++) {
    const byFile = grouped(checked.findings, ({ file }) => file);
    let changed = false;
    for (const [file, diagnostics] of byFile) {
      const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
      if (file === undefined || fixes.length === 0 || failed.has(file) || !isMeant(file)) continue;
      const was = readFileSync(join(options.content, file));
      const bytes = applyFixes(was, fixes);
      if (bytes.equals(was)) continue;
      try {
        await replaceFile(options.content, file, was, bytes);
      } catch (error) {
        failed.set(file, detailOf(error));
        continue;
      }
      changed = true;
      if (!before.has(file)) before.set(file, was);
      const ways = kept.get(file) ?? new Set();
      for (const fix of fixes) if ("keep" in fix) ways.add(fix.keep);
      kept.set(file, ways);
    }
    if (!changed) break;
    checked = await checkRegion(options);
  }
  const fixed = [...before].map(([file, was]) => {
    const [old, now] = [was, readFileSync(join(options.content, file))].map(
      (bytes) => decode(bytes).text ?? "",
    );
    return { file, changes: changesBetween(old ?? "", now ?? ""), kept: [...(kept.get(file) ?? [])] };
  });
  return { fixed, failed: [...failed].map(([file, detail]) => ({ file, detail })), checked };
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}
