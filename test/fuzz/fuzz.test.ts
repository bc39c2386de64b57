import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runner } from "../../scripts/command/arguments.ts";
import { isFull } from "../torture/scale.ts";

const root = join(import.meta.dirname, "../..");
const runs = isFull ? 1000 : 60;

test("whatever happens to a content folder, the gate ends with a region or with problems that can be found", async () => {
  // A process of its own can be stopped when it hangs; its first line says with which seed.
  const { failed, out } = await new Promise<{ failed: boolean; out: string }>((done) => {
    const words = [...runner, "scripts/tools/fuzz.ts", String(runs), "folders"];
    execFile(
      process.execPath,
      words,
      { cwd: root, timeout: 540_000, killSignal: "SIGKILL" },
      (error, out, err) => done({ failed: error !== null, out: `${out}${err}` }),
    );
  });
  expect(failed, out).toBe(false);
  expect(out).toMatch(new RegExp(`^${runs} folders in `, "m"));
}, 600_000);
