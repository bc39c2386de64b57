import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRegion } from "../index.ts";
import type { GateOptions } from "../options.ts";
import type { Problem } from "../problem.ts";

/** Writes a new file; never over one that is there. Tells whether it was written. */
export function writeNew(folder: string, path: string, text: string): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Has the gate look (as for a preview, for it is a draft) at a file that was just written, and takes it away again when there is something wrong with it
 * (its title is mangled, its address is taken).
 * @returns what is wrong with it; nothing when it may stay
 */
export async function problemsWith(path: string, options: GateOptions): Promise<readonly Problem[]> {
  const result = await readRegion(options);
  const isAbout = ({ file, error }: Problem) => file === path || ("other" in error && error.other === path);
  const problems = result.ok ? [] : result.problems.filter(isAbout);
  if (problems.length > 0) rmSync(join(options.content, path));
  return problems;
}

/** Tells whether a folder can become a new region: it does not exist, or there is nothing in it. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}
