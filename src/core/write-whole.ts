import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file in one step, with the folders that it is in: whoever reads it sees all of the old or all of the new,
 * whatever happens meanwhile.
 * @param mode of the new file, as `stat` gives it; that of any new file unless told otherwise
 * @throws what the file system says when there is no room or no permission; nothing is left behind then
 */
export function writeWhole(file: string, bytes: Uint8Array | string, mode?: number): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  // Hidden, short for any file system, and no name that anything reads: if it stays behind, it is in nobody's way.
  const draft = join(folder, `.${randomUUID()}.draft`);
  try {
    writeFileSync(draft, bytes, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
