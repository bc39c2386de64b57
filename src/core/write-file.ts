import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { writeWhole } from "./write-whole.ts";

/**
 * Puts other bytes into a file of a folder in one step: whoever reads it sees all of the old or all of the new.
 * @param was what the file must still hold
 * @throws an Error when it is no plain file inside the folder, when it has changed, or when it cannot be written
 */
export async function replaceFile(
  folder: string,
  file: string,
  was: Uint8Array,
  bytes: Uint8Array,
): Promise<void> {
  const path = join(folder, file);
  const facts = await lstat(path);
  if (!facts.isFile()) throw new Error("symlink");
  const [inside, home] = await Promise.all([realpath(dirname(path)), realpath(folder)]);
  if (inside !== home && !inside.startsWith(home + sep)) throw new Error("symlink");
  if (!(await readFile(path)).equals(was)) throw new Error("EBUSY");
  writeWhole(path, bytes, facts.mode);
}
