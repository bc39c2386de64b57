import type { LanguageCode } from "../../src/core/language.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import type { CommandName } from "../../src/i18n/types/commands.ts";
import { type ContentFolder, contentFolder, SettingError } from "../content-folder.mjs";
import { describeUsageError, helpOf, typed } from "./help.ts";
import type { CommandIo } from "./io.ts";
import { languageOf, languageOfMachine } from "./language.ts";
import { parse } from "./parse.ts";
import type { Values } from "./table.ts";

/** How a command ends: well; with something that is wrong; not begun, as it is typed wrongly. */
export const ended = { well: 0, wrong: 1, notUnderstood: 2 } as const;

/** Ends a command with words for whoever typed it; with none, without a word. */
export class Stop extends Error {
  constructor(
    text: string,
    readonly status: number = ended.wrong,
  ) {
    super(text);
  }
}

/** What a command was given, understood. */
export interface Given<N extends CommandName> {
  readonly values: Values<N>;
  /** What was typed that is no option. */
  readonly words: readonly string[];
  /** The content folder of the region, and what named it. */
  readonly content: string;
  readonly contentNamedBy: ContentFolder["namedBy"];
  /** The language of the region, as far as its `site.yaml` tells; else that of the machine. */
  readonly language: LanguageCode;
}

/**
 * Runs a command: reads what is typed by its table, explains it when that is asked for, and says what is not understood.
 * @param work does what the command is for; a `Stop` that it throws is said
 * @returns the exit status (see `ended`)
 */
export async function runCommand<N extends CommandName>(
  command: N,
  words: readonly string[],
  io: CommandIo,
  work: (given: Given<N>) => Promise<number>,
): Promise<number> {
  const { errors, ...read } = parse(command, words);
  const named = "content" in read.values ? (read.values.content as string | undefined) : undefined;
  const folder = folderOf(named, io);
  const known = folder instanceof SettingError ? undefined : languageOf(folder.folder);
  const language = known ?? languageOfMachine(io.environment);
  const texts = wordsIn(language).commands;
  if ((read.values as { readonly help: boolean }).help) {
    io.out(helpOf(command, texts, io.columns));
    return ended.well;
  }
  const complaints = errors.map((error) => describeUsageError(error, texts));
  if (folder instanceof SettingError)
    complaints.push(
      folder.value === undefined
        ? texts.wrong.notJson(folder.file)
        : texts.wrong.notAFolderName(folder.file, folder.value),
    );
  if (complaints.length > 0 || folder instanceof SettingError) {
    io.err([...complaints, texts.wrong.seeHelp(typed(command, "--help"))].join("\n"));
    return ended.notUnderstood;
  }
  try {
    return await work({ ...read, content: folder.folder, contentNamedBy: folder.namedBy, language });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== "") io.err(error.message);
    return error.status;
  }
}

function folderOf(named: string | undefined, { environment, cwd }: CommandIo): ContentFolder | SettingError {
  try {
    return contentFolder(named, environment, cwd);
  } catch (error) {
    if (error instanceof SettingError) return error;
    throw error;
  }
}
