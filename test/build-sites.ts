import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runner } from "../scripts/arguments.ts";
import { scratchVariable } from "./scratch.ts";

const root = join(import.meta.dirname, "..");
/** The day on which the tests take place. */
export const today = "2026-06-01";

/** The sites that the tests look at: both regions, built once before all tests, as a person would build them. */
export const sites = {
  parkstad: { content: join(root, "content"), out: join(root, ".cache/test/parkstad") },
  seenland: { content: join(root, "test/fixtures/seenland"), out: join(root, ".cache/test/seenland") },
} as const;

/** Builds a site in a process of its own; it throws, with what was complained of, when there is none. */
async function build({ content, out }: { content: string; out: string }): Promise<void> {
  const words = [...runner, join(root, "scripts/build.ts"), `--content=${content}`, `--out=${out}`];
  await promisify(execFile)(process.execPath, [...words, `--today=${today}`], { cwd: root });
}

/** Before all tests: makes their sites, and the folder they write in. After them, that folder goes. */
export default async function buildSites(): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), "bloeit-tests-"));
  process.env[scratchVariable] = scratch;
  mkdirSync(join(root, ".cache/test"), { recursive: true });
  // Side by side: a build waits, and has parts that only one core can do.
  await Promise.all(Object.values(sites).map(build));
  return () => rmSync(scratch, { recursive: true, force: true });
}
