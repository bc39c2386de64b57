import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { today } from "../build-sites.ts";
import { root, type Site } from "./site.ts";

const run = promisify(execFile);

/** A folder for the builds of this file of tests. It is gone after them. */
export const scratch = mkdtempSync(join(tmpdir(), "bloeit-site-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;

/** Builds a site as a person would, in an environment of its own, and gives the folder it is in. */
export async function buildAgain(
  content: string,
  environment: NodeJS.ProcessEnv = {},
  ...more: readonly string[]
): Promise<string> {
  const out = join(scratch, `site-${count++}`);
  const words = ["--import", "tsx", join(root, "scripts/build.ts"), `--content=${content}`, `--out=${out}`];
  await run(process.execPath, [...words, `--today=${today}`, ...more], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  return out;
}

/** The hash of every file of a site. */
export function hashesOf(site: Pick<Site, "files" | "bytes">): Record<string, string> {
  return Object.fromEntries(
    site.files.map((file) => [file, createHash("sha256").update(site.bytes(file)).digest("hex")]),
  );
}
