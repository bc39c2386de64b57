import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "../command/arguments.ts";

/** The day on which builds take place that are tested or compared. */
export const today = "2026-06-01";

/** How a build came to its end. */
export interface Ended {
  /** The exit status; 1 for a build that a signal ended. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Where a build takes place, and by what; each as it is for the tests unless told. */
export interface Place {
  /** The folder of the generator: its caches are in there. */
  readonly generator?: string;
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** The program that is Node. */
  readonly node?: string;
}

/** What `spawn` needs to build a site as a person would, on the day of the tests. */
export function buildCommand(
  content: string,
  out: string,
  { generator = root, cwd = generator, environment = {}, node = process.execPath }: Place = {},
) {
  const words = [join(generator, "scripts/run.mjs"), "build"];
  return {
    node,
    words: [...words, `--content=${content}`, `--out=${out}`, `--today=${today}`],
    options: { cwd, env: { ...process.env, ...environment } },
  };
}

/** Builds a site in a process of its own, and waits for the end. */
export function buildIn(content: string, out: string, place?: Place, ...more: string[]): Promise<Ended> {
  const { node, words, options } = buildCommand(content, out, place);
  return new Promise((done) => {
    execFile(node, [...words, ...more], { ...options, encoding: "utf8" }, (error, said, complained) => {
      done({ status: error ? Number(error.code) || 1 : 0, out: said, err: complained });
    });
  });
}

/** Copies the generator, for a build with caches of its own. */
export function copyGenerator(to: string): void {
  for (const name of [
    "src",
    "scripts",
    "layouts",
    "assets",
    ".eleventy.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(join(root, name), join(to, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
}

/** The hash of every file in a folder, by its path from there (with `/` at the beginning), in one order. */
export function hashesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      `/${relative(folder, file).split(sep).join("/")}`,
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}

/** The first file, in one order, that two sites do not have in common; undefined when they are the same. */
export function firstDifference(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string | undefined {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].sort().find((file) => one[file] !== other[file]);
}
