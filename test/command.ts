import { join } from "node:path";
import { vi } from "vitest";
import { root } from "../scripts/arguments.ts";
import type { Ended } from "../scripts/tools/builds.ts";

/** What ends a command that ends itself. */
class Exit extends Error {
  constructor(readonly status: number) {
    super(`ended with ${status}`);
  }
}

let count = 0;

/**
 * Runs a command of `scripts/` with these words, in this process: all but the command itself is read once for all
 * runs. That it runs in a process of its own, too, is for one test of each command to show.
 * @param cwd the folder that a person stands in
 */
export async function runHere(
  name: "check" | "comments" | "new",
  words: readonly string[],
  cwd = process.cwd(),
): Promise<Ended> {
  const said: string[] = [];
  const complained: string[] = [];
  const into = (lines: string[]) => (text: string) => void lines.push(`${text}\n`);
  const before = { cwd: process.cwd(), argv: process.argv, exitCode: process.exitCode };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(into(said)),
    vi.spyOn(console, "error").mockImplementation(into(complained)),
    vi.spyOn(process, "exit").mockImplementation((status) => {
      throw new Exit(Number(status ?? 0));
    }),
  ];
  process.argv = [process.execPath, `scripts/${name}.ts`, ...words];
  process.exitCode = undefined;
  process.chdir(cwd);
  vi.stubEnv("INIT_CWD", undefined);
  try {
    // A name that is new each time has the command itself read, and run, again.
    const command = `${join(root, "scripts", name)}.ts?run=${count++}`;
    await import(command);
    return { status: Number(process.exitCode ?? 0), out: said.join(""), err: complained.join("") };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status: error.status, out: said.join(""), err: complained.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    process.chdir(before.cwd);
    process.argv = before.argv;
    process.exitCode = before.exitCode;
  }
}
