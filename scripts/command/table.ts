import { languageCodes } from "../../src/core/language.ts";
import type { CommandName, OptionKey, ValueName } from "../../src/i18n/types/commands.ts";

/** An option: what stands for its value in the help (a flag has none), and what is right there. */
interface OptionDefinition {
  readonly name: string;
  readonly value?: ValueName;
  /** What holds when it is not said, where that is a value; other defaults are in its text. */
  readonly usual?: string;
  readonly choices?: readonly string[];
  readonly isRight?: (value: string) => boolean;
  /** Another name for it. */
  readonly alias?: string;
}

/** Every option that there is. Two may have one name: they belong to different commands. */
export const options = {
  content: { name: "content", value: "folder" },
  out: { name: "out", value: "folder", usual: "_site" },
  site: { name: "out", value: "folder", usual: "_site" },
  today: { name: "today", value: "day", isRight: isCalendarDay },
  drafts: { name: "drafts" },
  admin: { name: "admin" },
  noCards: { name: "no-cards" },
  noSearch: { name: "no-search" },
  production: { name: "production" },
  port: { name: "port", value: "port", usual: "8080", isRight: isPort },
  host: { name: "host", value: "address", isRight: (value) => /^[\w.:-]+$/.test(value) },
  submissions: { name: "submissions", value: "file" },
  fix: { name: "fix" },
  json: { name: "json" },
  format: { name: "format", value: "form", choices: ["text", "json", "github"], usual: "text" },
  lang: { name: "lang", value: "language", choices: languageCodes },
  date: { name: "date", value: "day", alias: "datum" },
  name: { name: "name", value: "name" },
  status: { name: "status", value: "word" },
  type: { name: "type", value: "word" },
  approve: { name: "approve", value: "ids" },
  reject: { name: "reject", value: "ids" },
  as: { name: "as", value: "name" },
  oldHost: { name: "host", value: "address" },
  zone: { name: "zone", value: "zone" },
  blog: { name: "blog", value: "name" },
  media: { name: "media", value: "folder" },
  fetch: { name: "fetch" },
  report: { name: "report", value: "file", usual: "import.md" },
  dryRun: { name: "dry-run" },
  force: { name: "force" },
  help: { name: "help" },
} as const satisfies Readonly<Record<OptionKey, OptionDefinition>>;

/** The eight commands: which options each has, in the order of its help, and how many words beside them it takes. */
export const commands = {
  build: {
    options: ["content", "out", "today", "drafts", "admin", "noCards", "noSearch", "production", "help"],
    words: 0,
  },
  check: { options: ["content", "today", "fix", "json", "format", "help"], words: Number.POSITIVE_INFINITY },
  start: { options: ["content", "today", "port", "host", "help"], words: 0 },
  preview: { options: ["site", "port", "host", "submissions", "help"], words: 0 },
  new: {
    options: ["content", "date", "name", "status", "type", "lang", "today", "help"],
    words: Number.POSITIVE_INFINITY,
  },
  import: {
    options: [
      "content",
      "oldHost",
      "zone",
      "blog",
      "media",
      "fetch",
      "report",
      "dryRun",
      "force",
      "today",
      "help",
    ],
    words: 2,
  },
  plan: { options: ["content", "today", "help"], words: 0 },
  comments: { options: ["content", "approve", "reject", "as", "help"], words: 2 },
} as const satisfies Readonly<
  Record<CommandName, { readonly options: readonly OptionKey[]; readonly words: number }>
>;

/** The options of a command, by their keys. */
export type OptionOf<N extends CommandName> = (typeof commands)[N]["options"][number];

/** What was said with the options of a command: a text, or whether a flag was there. */
export type Values<N extends CommandName> = {
  readonly [K in OptionOf<N>]: (typeof options)[K] extends { readonly value: string }
    ? string | undefined
    : boolean;
};

/** An option as any command may have it. */
export function optionOf(key: OptionKey): OptionDefinition {
  return options[key];
}

/** Tells whether there is a command of this name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) < 65_536;
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`: 30 February is not. */
function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
