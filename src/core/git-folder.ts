import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The top of the repository (or worktree, or submodule) on this machine that a folder is in; nothing when it is in none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/**
 * Where a content folder lies in the repository that it is part of, with `/`: `""` when it is the repository itself,
 * nothing when it is in none. Git follows no links: what lies behind one is where it really is.
 */
export function folderInRepository(content: string): string | undefined {
  const real = existsSync(content) ? realpathSync(content) : content;
  const top = repositoryRoot(real);
  return top === undefined ? undefined : relative(top, real).split(sep).join("/");
}
