import { keptDays } from "../../src/core/cache-age.ts";
import type { CommandName, CommandTexts, OptionKey } from "../../src/i18n/types/commands.ts";
import type { UsageError } from "./parse.ts";
import { commands, optionOf } from "./table.ts";

/** How long a line is where that is not known, and the most that reads well. */
const usualColumns = 80;
const mostColumns = 100;

/** How a command is typed, with what stands behind it. */
export function typed(command: CommandName, words = ""): string {
  const name = command === "start" ? "npm start" : `npm run ${command}`;
  return words === "" ? name : `${name} -- ${words}`;
}

/**
 * The explanation of a command: what it is for, how it is typed, every option with what holds without it, examples.
 * @param columns how many letters fit on a line
 */
export function helpOf(command: CommandName, texts: CommandTexts, columns?: number): string {
  const { purpose, words, more, examples } = texts.commands[command];
  const keys: readonly OptionKey[] = commands[command].options;
  const width = Math.min(columns ?? usualColumns, mostColumns);
  const line = (text: string) => `  ${text}`;
  return [
    wrapped(purpose, width),
    [
      texts.usage,
      ...(words.length > 0 ? words : [""]).map((word) =>
        line(typed(command, `${word} ${texts.anyOptions}`.trim())),
      ),
    ].join("\n"),
    [
      texts.optionsTitle,
      ...keys.map((key) => `${line(writtenAs(key, texts))}\n${wrapped(textOf(key, texts), width, 6)}`),
      "",
      wrapped(texts.flagsAreOff, width, 2),
    ].join("\n"),
    ...(more ? [wrapped(more({ keptDays }), width)] : []),
    [
      texts.examplesTitle,
      ...examples.map(([word, does]) => `${line(typed(command, word))}\n${wrapped(does, width, 6)}`),
    ].join("\n"),
  ].join("\n\n");
}

/** All commands, with what each is for. */
export function overviewOf(texts: CommandTexts, columns?: number): string {
  const width = Math.min(columns ?? usualColumns, mostColumns);
  const lines = (Object.keys(commands) as CommandName[]).map(
    (command) => `  ${typed(command)}\n${wrapped(texts.commands[command].purpose, width, 6)}`,
  );
  return [
    texts.overview,
    [texts.commandsTitle, ...lines].join("\n"),
    texts.moreOfEach(typed("build", "--help")),
  ].join("\n\n");
}

/** Says what is wrong with how a command was typed, what was probably meant, and where all of it is explained. */
export function describeUsageError(error: UsageError, texts: CommandTexts): string {
  const { wrong } = texts;
  const meant = "suggestion" in error && error.suggestion ? ` ${wrong.didYouMean(error.suggestion)}` : "";
  switch (error.code) {
    case "unknownCommand":
      return `${wrong.unknownCommand(error.word)}${meant}`;
    case "unknownOption":
      return `${wrong.unknownOption(error.option)}${meant}`;
    case "noValue":
      return wrong.noValue(error.option, exampleOf(error.key, texts));
    case "unneededValue":
      return wrong.unneededValue(error.option, error.value);
    case "badValue":
      return wrong.badValue(error.option, error.value, exampleOf(error.key, texts));
    case "notAChoice":
      return wrong.notAChoice(error.option, error.value, (optionOf(error.key).choices ?? []).join(", "));
    case "tooManyWords":
      return wrong.tooManyWords(error.word);
  }
}

/** An option with what stands for its value: `--content=FOLDER`. */
function writtenAs(key: OptionKey, texts: CommandTexts): string {
  const { name, value, choices } = optionOf(key);
  return value ? `--${name}=${choices?.join("|") ?? texts.values[value]}` : `--${name}`;
}

/** An option as it could be typed. */
function exampleOf(key: OptionKey, texts: CommandTexts): string {
  const { name, usual, value } = optionOf(key);
  if (value === "day") return `--${name}=2026-06-01`;
  return usual === undefined ? writtenAs(key, texts) : `--${name}=${usual}`;
}

function textOf(key: OptionKey, texts: CommandTexts): string {
  const { usual, alias } = optionOf(key);
  const more = [
    ...(usual === undefined ? [] : [texts.usual(usual)]),
    ...(alias === undefined ? [] : [texts.alsoNamed(`--${alias}=`)]),
  ];
  return [texts.options[key], ...more].join(" ");
}

/** A text in lines of at most so many letters, each a little to the right. */
function wrapped(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${" ".repeat(indent)}${one}`).join("\n");
}
