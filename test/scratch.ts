import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The name under which the folder of a run is known to its processes. */
export const scratchVariable = "BLOEIT_TEST_FOLDER";

/**
 * A new folder to write in. The folder of a run, which all of these are in, is gone after it (`scratch-folder.ts`):
 * files of tests share their helpers, so none of them can tell when a helper is not needed any more.
 */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(process.env[scratchVariable] ?? tmpdir(), `${name}-`));
}
