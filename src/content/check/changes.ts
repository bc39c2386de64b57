import { diffArrays } from "diff";

/** Lines that came instead of others; either may be none. */
export interface Change {
  /** Line of the old text (from 1) at which it begins. */
  readonly line: number;
  readonly old: readonly string[];
  readonly lines: readonly string[];
}

/** The lines in which two texts differ. */
export function changesBetween(old: string, now: string): Change[] {
  const changes: Change[] = [];
  let line = 1;
  let open: { line: number; old: string[]; lines: string[] } | undefined;
  for (const { value, added, removed } of diffArrays(old.split("\n"), now.split("\n"))) {
    if (!added && !removed) {
      open = undefined;
      line += value.length;
      continue;
    }
    if (!open) {
      open = { line, old: [], lines: [] };
      changes.push(open);
    }
    if (added) open.lines.push(...value);
    else {
      open.old.push(...value);
      line += value.length;
    }
  }
  return changes;
}
