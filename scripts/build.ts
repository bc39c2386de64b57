import { createHash } from "node:crypto";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { messagesOf } from "../src/i18n/messages.ts";
import { fingerprint, recordOf, upToDate } from "../src/site/build-record.ts";
import {
  type Arguments,
  buildArguments,
  fromHere,
  previewCommand,
  requireContentFolder,
  root,
} from "./command/arguments.ts";
import type { CommandIo } from "./command/io.ts";
import { requireOutputFolder } from "./command/output-folder.ts";
import { ended, runCommand } from "./command/run.ts";

/** `npm run build`: makes the site once, unless it is there and nothing changed. Exit status 1 when there is no new site. */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("build", words, io, async (read) => {
    // Node lets garbage grow with the memory of the machine; to collect it sooner costs little, and halves what is held.
    setFlagsFromString("--heap-growing-percent=20");
    const given = buildArguments(read.values, read.content, io);
    requireContentFolder(read, io);
    requireOutputFolder(given, read.language, io.cwd);
    const record = recordOf(given.out, given.cacheDir);
    const from = madeFrom(given);
    const known = from !== undefined && upToDate(record, from, given.out, momentOf(given));
    if (known) {
      const { report } = messagesOf(known.language);
      io.out(report.upToDate(fromHere(given.out, io.cwd)));
      io.out(report.look(previewCommand(given, io.cwd)));
      return ended.well;
    }
    // All that makes a site is only loaded when there is one to make.
    const { make } = await import("./command/make.ts");
    const made = await make(given, read.language, io, { file: record, from: from ?? "" });
    return made ? ended.well : ended.wrong;
  });
}

/** The state of all that decides what the site will be, but for the day; undefined when that cannot be told. */
function madeFrom({ now, ...others }: Arguments): string | undefined {
  const generator = ["src", "layouts", "assets", "scripts", "package-lock.json"];
  const state = fingerprint([others.content, ...generator.map((name) => join(root, name))]);
  const said = { ...others, today: typeof now === "string" ? now : undefined, node: process.version };
  return (
    state &&
    createHash("sha256")
      .update(JSON.stringify([said, state]))
      .digest("hex")
  );
}

function momentOf({ now }: Arguments): number {
  return typeof now === "number" ? now : Date.parse(now);
}
