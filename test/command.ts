import { PassThrough } from "node:stream";
import { main } from "../scripts/bloeit.ts";
import { type Arguments, buildArguments, root } from "../scripts/command/arguments.ts";
import type { CommandIo } from "../scripts/command/io.ts";
import { parse } from "../scripts/command/parse.ts";
import { contentFolder } from "../scripts/content-folder.mjs";
import type { Ended } from "../scripts/tools/builds.ts";
import type { CommandName } from "../src/i18n/types/commands.ts";

/** A machine whose user speaks Dutch. */
export const dutchMachine: NodeJS.ProcessEnv = { LANG: "nl_NL.UTF-8" };

/**
 * Runs a command in this process, as nobody at a terminal would.
 * @param cwd the folder that a person stands in
 */
export async function runHere(
  name: CommandName,
  words: readonly string[],
  cwd = root,
  more: Partial<CommandIo> = {},
): Promise<Ended> {
  const said: string[] = [];
  const complained: string[] = [];
  const io: CommandIo = {
    out: (text) => said.push(`${text}\n`),
    err: (text) => complained.push(`${text}\n`),
    input: new PassThrough(),
    screen: new PassThrough(),
    isTTY: { input: false, out: false, err: false },
    environment: dutchMachine,
    cwd,
    columns: undefined,
    ended: new AbortController().signal,
    ...more,
  };
  const status = await main([name, ...words], io);
  return { status, out: said.join(""), err: complained.join("") };
}

/** What a build is told by these words and this environment. @throws an Error when they are not understood */
export function argumentsOf(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = root,
): Arguments {
  const { values, errors } = parse("build", words);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return buildArguments(values, contentFolder(values.content, environment, cwd).folder, { cwd, environment });
}
