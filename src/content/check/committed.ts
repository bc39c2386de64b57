import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { decode } from "../bytes.ts";

/** A file as the last commit has it. */
export interface CommittedText {
  /** Path from the folder that was asked about. */
  readonly path: string;
  readonly text: string;
}

/** The paths of the last commit below a folder, from that folder; none where there is no git. */
export function committedFiles(folder: string): string[] {
  return pathsIn(git(folder, ["ls-tree", "-r", "-z", "--name-only", "HEAD"]));
}

/** The paths below a part of a folder whose text is another one than at the last commit, or that are gone since. */
export function changedFiles(folder: string, part: string): string[] {
  return pathsIn(
    git(folder, ["diff", "--relative", "--no-renames", "-z", "--name-only", "HEAD", "--", part]),
  );
}

/** The texts of files of the last commit (git-cat-file, "BATCH OUTPUT": a line with the size, then so many bytes). */
export function committedTexts(folder: string, paths: readonly string[]): CommittedText[] {
  // A name with a line end would be two requests.
  const asked = paths.filter((path) => !path.includes("\n"));
  const output = git(folder, ["cat-file", "--batch"], asked.map((path) => `HEAD:./${path}\n`).join(""));
  if (!output) return [];
  const found: CommittedText[] = [];
  let at = 0;
  for (const path of asked) {
    const end = output.indexOf("\n", at);
    const size = Number(/ blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1] ?? Number.NaN);
    at = end + 1;
    if (Number.isNaN(size)) continue;
    found.push({ path, text: decode(output.subarray(at, at + size)).text ?? "" });
    at += size + 1;
  }
  return found;
}

function pathsIn(list: Buffer | undefined): string[] {
  return list ? list.toString("utf8").split("\0").filter(Boolean) : [];
}

/** Tells whether a folder can be in a repository: git, which takes long to start, need not be asked in any other. */
function mayHaveGit(folder: string): boolean {
  if (process.env.GIT_DIR !== undefined) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (at === dirname(at)) return false;
  }
}

function git(folder: string, words: readonly string[], input = ""): Buffer | undefined {
  if (!mayHaveGit(folder)) return undefined;
  try {
    return execFileSync("git", words, {
      cwd: folder,
      input,
      stdio: ["pipe", "pipe", "ignore"],
      maxBuffer: 2 ** 30,
    });
  } catch {
    // No git, no repository, or nothing committed yet: then there is nothing to compare with.
    return undefined;
  }
}
