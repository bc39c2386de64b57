import { nearest } from "../src/core/nearest.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import type { CommandName } from "../src/i18n/types/commands.ts";
import { describeUsageError, overviewOf } from "./command/help.ts";
import type { CommandIo } from "./command/io.ts";
import { languageOfRegion } from "./command/language.ts";
import { ended } from "./command/run.ts";
import { commands, isCommand } from "./command/table.ts";

/** What a command does, with what is typed behind its name; the answer is its exit status. */
type Main = (words: readonly string[], io: CommandIo) => Promise<number>;

/** Where each command is; only the one that is typed is loaded. */
const mains: Readonly<Record<CommandName, () => Promise<{ readonly main: Main }>>> = {
  build: () => import("./build.ts"),
  check: () => import("./check.ts"),
  start: () => import("./start.ts"),
  preview: () => import("./preview.ts"),
  new: () => import("./new.ts"),
  import: () => import("./import.ts"),
  plan: () => import("./plan.ts"),
  comments: () => import("./comments.ts"),
};

/**
 * Runs the command that is named by the first word, with the words behind it. Without a command, or with `--help`, it
 * says which there are.
 * @returns the exit status: 0 when all is well, 1 when something is wrong, 2 when the command was not understood
 */
export async function main([name = "", ...words]: readonly string[], io: CommandIo): Promise<number> {
  if (isCommand(name)) return (await mains[name]()).main(words, io);
  const texts = wordsIn(languageOfRegion(io)).commands;
  const overview = overviewOf(texts, io.columns);
  if (["--help", "-h", "help"].includes(name)) {
    io.out(overview);
    return ended.well;
  }
  const suggestion = nearest(name, Object.keys(commands));
  const complaint =
    name === "" ? [] : [describeUsageError({ code: "unknownCommand", word: name, suggestion }, texts)];
  io.err([...complaint, overview].join("\n\n"));
  return ended.notUnderstood;
}
