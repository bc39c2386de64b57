import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typescript } from "../scripts/arguments.ts";
import { scratchVariable } from "./scratch.ts";

const root = join(import.meta.dirname, "..");
/** The day on which the tests take place. */
export const today = "2026-06-01";

/** The sites that the tests look at: both regions, built once before all tests, as a person would build them. */
export const sites = {
  parkstad: { content: join(root, "content"), out: join(root, ".cache/test/parkstad") },
  seenland: { content: join(root, "test/fixtures/seenland"), out: join(root, ".cache/test/seenland") },
} as const;

/** Builds a site in a process of its own, with an environment of its own. */
export function build(
  content: string,
  out: string,
  environment: NodeJS.ProcessEnv = {},
  ...more: string[]
): string {
  const words = [...typescript, join(root, "scripts/build.ts"), `--content=${content}`, `--out=${out}`];
  return execFileSync(process.execPath, [...words, `--today=${today}`, ...more], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** Before all tests: makes their sites, and the folder they write in. After them, that folder goes. */
export default function buildSites(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), "bloeit-tests-"));
  process.env[scratchVariable] = scratch;
  mkdirSync(join(root, ".cache/test"), { recursive: true });
  for (const { content, out } of Object.values(sites)) build(content, out);
  return () => rmSync(scratch, { recursive: true, force: true });
}
