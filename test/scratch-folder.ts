import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scratchVariable } from "./scratch.ts";

/** Before all tests: the folder that they write in, one for all projects. After them, it goes. */
export default function makeScratchFolder(): () => void {
  process.env[scratchVariable] ??= mkdtempSync(join(tmpdir(), "bloeit-tests-"));
  const folder = process.env[scratchVariable];
  return () => rmSync(folder, { recursive: true, force: true });
}
