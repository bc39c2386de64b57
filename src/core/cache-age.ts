import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;

/** How many days a cache keeps what no build has used. */
export const keptDays = 30;

/**
 * Notes that a file or folder of a cache was used, in its time of change: `pruneCache` goes by it. Once a day is enough.
 * @param now in milliseconds since 1970
 */
export function markUsed(path: string, now = Date.now()): void {
  try {
    if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Whoever may read a cache need not be allowed to write in it; and another build may have removed it.
  }
}

/**
 * Removes what lies right in these folders of a cache and has not been used for `keptDays`. What is not there any
 * more when a build looks for it is made again.
 * @param now in milliseconds since 1970
 * @returns how many files and folders were removed
 */
export function pruneCache(folders: readonly string[], now = Date.now()): number {
  let removed = 0;
  for (const folder of folders)
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      try {
        if (now - statSync(path).mtimeMs <= keptDays * day) continue;
        rmSync(path, { recursive: true, force: true });
        removed += 1;
      } catch {
        // Another build was first, or may do what this one may not.
      }
    }
  return removed;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
