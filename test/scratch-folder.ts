import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scratchVariable } from "./scratch.ts";

/** Before all tests: the folder that they write in, one for all projects. After them, it goes. */
export default function makeScratchFolder(): () => void {
  process.env[scratchVariable] ??= mkdtempSync(join(quickestFolder(), "bloeit-tests-"));
  const folder = process.env[scratchVariable];
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Where Linux offers it, a folder in memory: on a disk, thousands of small folders take long to make and to remove. */
function quickestFolder(): string {
  const memory = "/dev/shm";
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  // Containers often have no more than 64 MB of it.
  return bavail * bsize > 4e9 ? memory : tmpdir();
}
