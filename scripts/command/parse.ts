import { parseArgs } from "node:util";
import { nearest } from "../../src/core/nearest.ts";
import type { CommandName, OptionKey } from "../../src/i18n/types/commands.ts";
import { commands, optionOf, type Values } from "./table.ts";

/** What can be wrong with how a command is typed. */
export type UsageError =
  | { readonly code: "unknownCommand"; readonly word: string; readonly suggestion: string | undefined }
  | { readonly code: "unknownOption"; readonly option: string; readonly suggestion: string | undefined }
  | { readonly code: "noValue"; readonly key: OptionKey; readonly option: string }
  | { readonly code: "unneededValue"; readonly option: string; readonly value: string }
  | {
      readonly code: "badValue" | "notAChoice";
      readonly key: OptionKey;
      readonly option: string;
      readonly value: string;
    }
  | { readonly code: "tooManyWords"; readonly word: string };

/** What was typed behind a command. */
export interface Typed<N extends CommandName> {
  readonly values: Values<N>;
  /** What is no option. */
  readonly words: readonly string[];
  readonly errors: readonly UsageError[];
}

/**
 * Reads what is typed behind a command, by the table of its options. Everything that is wrong is told; what is right is
 * read all the same, so that the answer can be in the language of the region that was named.
 */
export function parse<N extends CommandName>(command: N, typed: readonly string[]): Typed<N> {
  const keys: readonly OptionKey[] = commands[command].options;
  const keyOf = new Map(keys.flatMap((key) => namesOf(key).map((name) => [name, key] as const)));
  // Every option is a flag to Node, so that it takes no other option for a value: values are given to options here.
  const flags = [...keyOf.keys()].map((name) => [name, { type: "boolean" } as const]);
  const { tokens } = parseArgs({
    // `npm run x -- -- --fix` means what `npm run x -- --fix` does: what looks like an option is one.
    args: typed.filter((word) => word !== "--"),
    strict: false,
    tokens: true,
    options: { ...Object.fromEntries(flags), help: { type: "boolean", short: "h" } },
  });
  const values = new Map<OptionKey, string | boolean>();
  const words: string[] = [];
  const errors: UsageError[] = [];
  /** The option whose value is the next word. */
  let open: { readonly key: OptionKey; readonly option: string } | undefined;
  const give = (key: OptionKey, option: string, value: string | undefined) => {
    const error = errorOf(key, option, value);
    if (error) errors.push(error);
    else values.set(key, value ?? true);
  };
  for (const token of tokens) {
    const waiting = open;
    open = undefined;
    if (token.kind === "positional") {
      if (waiting) give(waiting.key, waiting.option, token.value);
      else words.push(token.value);
      continue;
    }
    if (waiting) give(waiting.key, waiting.option, undefined);
    if (token.kind !== "option") continue;
    const key = keyOf.get(token.name);
    if (!key) errors.push(unknown(token.rawName, [...keyOf.keys()]));
    else if (optionOf(key).value && token.value === undefined) open = { key, option: token.rawName };
    else give(key, token.rawName, token.value);
  }
  if (open) give(open.key, open.option, undefined);
  const [surplus] = words.slice(commands[command].words);
  if (surplus !== undefined) errors.push({ code: "tooManyWords", word: surplus });
  const read = keys.map((key) => [key, values.get(key) ?? (optionOf(key).value ? undefined : false)]);
  return { values: Object.fromEntries(read) as Values<N>, words, errors: errors };
}

/** What is wrong with an option that is known. */
function errorOf(key: OptionKey, option: string, value: string | undefined): UsageError | undefined {
  const { value: expected, choices, isRight } = optionOf(key);
  if (!expected) return value === undefined ? undefined : { code: "unneededValue", option, value };
  if (!value) return { code: "noValue", key, option };
  if (choices && !choices.includes(value)) return { code: "notAChoice", key, option, value };
  return isRight?.(value) === false ? { code: "badValue", key, option, value } : undefined;
}

function unknown(option: string, names: readonly string[]): UsageError {
  const meant = nearest(option.replace(/^-+/, ""), names);
  return { code: "unknownOption", option, suggestion: meant && `--${meant}` };
}

function namesOf(key: OptionKey): string[] {
  const { name, alias } = optionOf(key);
  return alias ? [name, alias] : [name];
}
