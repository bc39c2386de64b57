import { type ChildProcess, execFile, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { today } from "./build-sites.ts";

export const root = join(import.meta.dirname, "..");

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

let kept: ChildProcess | undefined;
/** Done when the last script that was asked for is: they run one after the other. */
let free: Promise<unknown> = Promise.resolve();

/**
 * Runs a script of the generator in a process that is kept for the next one: all that it imports is read once for
 * all runs. That it runs in a process of its own, too, is for one test of each script to show.
 * @param cwd the folder that a person stands in
 */
export function runKept(name: "build" | "import", words: readonly string[], cwd = root): Promise<Ended> {
  const ended = free.then(
    () =>
      new Promise<Ended>((done, fail) => {
        kept ??= keptProcess();
        const child = kept;
        const died = (status: number | null) =>
          fail(new Error(`the process that runs scripts ended with ${status}`));
        // It ends with this process, which does not wait for it.
        child.ref();
        child.channel?.ref();
        child.once("exit", died);
        child.once("message", (message) => {
          child.off("exit", died);
          child.unref();
          child.channel?.unref();
          done(message as Ended);
        });
        child.send({ name, words, cwd });
      }),
  );
  free = ended.catch(() => {});
  return ended;
}

function keptProcess(): ChildProcess {
  const child = fork(join(import.meta.dirname, "kept-process.mjs"), { cwd: root, execArgv: [] });
  return child.once("exit", () => {
    kept = undefined;
  });
}

/** Builds a site, on the day of the tests, in the process that is kept for the next build. */
export function buildKept(content: string, out: string, ...more: string[]): Promise<Ended> {
  return runKept("build", [`--content=${content}`, `--out=${out}`, `--today=${today}`, ...more]);
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
