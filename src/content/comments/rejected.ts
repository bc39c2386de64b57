import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../core/text.ts";
import { writeWhole } from "../../core/write-whole.ts";

/**
 * Where is remembered which comments nobody wants to see again: in the content folder, so that all who look after it
 * know, and hidden, so that it is no content. An id on each line; an id tells nothing of who wrote what.
 */
export const rejectedFile = ".rejected-comments.txt";

/** The ids of the comments that were rejected. */
export function rejectedIn(content: string): ReadonlySet<string> {
  const file = join(content, rejectedFile);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split(/\s+/) : [];
  return new Set(lines.filter(Boolean));
}

/** Remembers that comments were rejected. */
export function reject(content: string, ids: readonly string[]): void {
  const all = [...new Set([...rejectedIn(content), ...ids])].sort(byCodeUnit);
  writeWhole(join(content, rejectedFile), `${all.join("\n")}\n`);
}
