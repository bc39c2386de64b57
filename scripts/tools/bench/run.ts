import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peakOf } from "./memory.ts";

/** What is run: a program with its words, and the folder it is started in. */
export interface Command {
  readonly words: readonly [string, ...string[]];
  readonly cwd?: string;
}

/** What a run came to: seconds, and megabytes at the most (undefined where `/proc` does not tell). */
export interface Run {
  readonly seconds: number;
  readonly memory: number | undefined;
}

/** A folder to measure in, in memory where there is a `/dev/shm` unless told otherwise; it is gone in the end. */
export function scratchFolder(name: string, within: string | undefined): string {
  const folder = mkdtempSync(
    join(within ?? (existsSync("/dev/shm") ? "/dev/shm" : tmpdir()), `bloeit-${name}-`),
  );
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end. @throws an Error when it fails, with the last it said */
export async function run({ words: [program, ...words], cwd }: Command): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"], ...(cwd ? { cwd } : {}) });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said = (said + part.toString()).slice(-2000);
  });
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, 20);
  const [status, signal] = await new Promise<[number | null, string | null]>((done) => {
    child.once("close", (...how) => done(how));
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program} ended by ${signal ?? status}. ${said}`);
  return { seconds, memory };
}

/** The files of a site: how many (pages too), how large together, how many in the fullest folder, how many since a moment. */
export function filesOf(out: string, since = Number.POSITIVE_INFINITY) {
  const inFolder = new Map<string, number>();
  let [count, pages, bytes, written] = [0, 0, 0, 0];
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    count += 1;
    if (entry.name.endsWith(".html")) pages += 1;
    bytes += size;
    if (mtimeMs >= since) written += 1;
    inFolder.set(entry.parentPath, (inFolder.get(entry.parentPath) ?? 0) + 1);
  }
  const fullest = [...inFolder].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return { count, pages, bytes, written, fullest };
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
