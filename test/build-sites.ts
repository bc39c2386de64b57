import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, runner } from "../scripts/command/arguments.ts";
import { today } from "../scripts/tools/builds.ts";

/** The content folders of the regions, one in each language. */
export const contentFolders = ["content", "test/fixtures/seenland", "test/fixtures/cwm-gwennol"] as const;

const [parkstad, seenland, gwennol] = contentFolders;

/** The sites that the tests look at: all regions, built once before all tests, as a person would build them. */
export const sites = {
  parkstad: { content: join(root, parkstad), out: join(root, ".cache/test/parkstad") },
  seenland: { content: join(root, seenland), out: join(root, ".cache/test/seenland") },
  gwennol: { content: join(root, gwennol), out: join(root, ".cache/test/gwennol") },
} as const;

/** Builds a site in a process of its own; it throws, with what was complained of, when there is none. */
async function build({ content, out }: { content: string; out: string }): Promise<void> {
  const words = [...runner, "build", `--content=${content}`, `--out=${out}`];
  await promisify(execFile)(process.execPath, [...words, `--today=${today}`], { cwd: root });
}

/** The variable that remembers that the sites have been made: each project of tests asks for them, one after the other. */
const madeVariable = "BLOEIT_TEST_SITES";

/** Before tests that look at sites: makes these, once for all projects. */
export default async function buildSites(): Promise<void> {
  if (process.env[madeVariable]) return;
  mkdirSync(join(root, ".cache/test"), { recursive: true });
  // Side by side: a build waits, and has parts that only one core can do.
  await Promise.all(Object.values(sites).map(build));
  process.env[madeVariable] = "made";
}
