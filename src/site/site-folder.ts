import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The file that marks a folder as one of our sites: only such a folder is ever replaced. */
const mark = ".bloeit";

/** Why a site cannot be put where it should go: the folder holds something that no build has made. */
export class NotASite extends Error {}

/** The folders beside a site: of a build under way, and of the site that it replaces. */
function beside(out: string, kind: "new" | "old", pid: number | string): string {
  return join(dirname(out), `.${basename(out)}.${kind}-${pid}`);
}

/**
 * Makes an empty folder for a new site beside the old one, after tidying up what killed builds left there:
 * a site that was taken away but never replaced comes back first.
 * @throws NotASite when `out` is there and is not a site
 */
export function openFreshFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  const ours = new RegExp(`^\\.${escaped(basename(out))}\\.(new|old)-(\\d+)$`);
  const left = readdirSync(dirname(out)).flatMap((name) => {
    const match = ours.exec(name);
    return match && !isRunning(Number(match[2])) ? [{ name, kind: match[1] }] : [];
  });
  for (const { name, kind } of left) {
    const folder = join(dirname(out), name);
    if (kind === "old" && !existsSync(out)) renameSync(folder, out);
    else rmSync(folder, { recursive: true, force: true });
  }
  if (existsSync(out) && !isReplaceable(out)) throw new NotASite(out);
  const fresh = beside(out, "new", process.pid);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  writeFileSync(join(fresh, mark), "");
  return fresh;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Tells whether a process is there; one of another user counts. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isReplaceable(out: string): boolean {
  // Another build may take the site away at this moment, to put its own there.
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isDirectory()) return false;
  const names = readdirSync(out);
  return names.length === 0 || names.includes(mark);
}

/** Marks a folder that a site is written into, as one of ours; but not one with something else in it. */
export function markSite(out: string): void {
  mkdirSync(out, { recursive: true });
  if (isReplaceable(out)) writeFileSync(join(out, mark), "");
}

/**
 * Puts a finished site in the place of the old one. Two renames: the moment without a site is as short as it gets,
 * and when the second fails the old site comes back.
 */
export function swapIn(fresh: string, out: string): void {
  const old = beside(out, "old", process.pid);
  for (let turns = 10; ; turns--) {
    rmSync(old, { recursive: true, force: true });
    const hadOne = takeAway(out, old);
    try {
      renameSync(fresh, out);
      break;
    } catch (error) {
      if (hadOne && !existsSync(out)) renameSync(old, out);
      // Another build was quicker: its site is whole too, and is replaced in turn.
      const isTaken = ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
      if (!isTaken || turns === 0) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Moves a site out of the way; tells whether there was one. */
function takeAway(out: string, old: string): boolean {
  try {
    renameSync(out, old);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
