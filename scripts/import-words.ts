import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ImportWords } from "../src/i18n/types/import.ts";
import { platforms } from "../src/import/archive.ts";
import { usualFetching } from "../src/import/fetch-picture.ts";
import type { ImportOptions } from "../src/import/import.ts";
import { isCalendarDay } from "./arguments.ts";
import { contentFolder } from "./content-folder.mjs";

/** What a person asks of `npm run import`; or what is wrong with how it is asked, in any language. */
export type Asked = { readonly content: string } & (
  | { readonly options: Omit<ImportOptions, "cacheDir">; readonly report: string | undefined }
  /** Empty when nothing was asked at all. */
  | { readonly wrong: (words: ImportWords) => string }
);

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = {
  content: text,
  host: text,
  zone: text,
  blog: text,
  media: text,
  fetch: flag,
  report: text,
  today: text,
  "dry-run": flag,
  force: flag,
} as const;

/** Reads the words after `npm run import --`; relative paths are taken from the current folder. */
export function readImportWords(args: readonly string[]): Asked {
  const usual = contentFolder(undefined).folder;
  let read: ReturnType<typeof parsed>;
  try {
    read = parsed(args);
  } catch (error) {
    // Node says it in English; which option it is about is enough.
    const option = /--?[\w-]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    return { content: usual, wrong: ({ wrongWords }) => wrongWords.unknownOption(option) };
  }
  const { values } = read;
  const [name, file, more] = read.positionals;
  const content = values.content ? resolve(values.content) : usual;
  const wrong = (wrong: (words: ImportWords) => string): Asked => ({ content, wrong });
  const platform = platforms.find((one) => one === name?.toLowerCase());
  const empty = Object.entries(values).find(([, value]) => value === "")?.[0];
  const { today } = values;
  if (name && !platform) return wrong(({ wrongWords }) => wrongWords.unknownPlatform(name));
  if (more !== undefined) return wrong(({ wrongWords }) => wrongWords.tooMany(more));
  if (empty !== undefined) return wrong(({ wrongWords }) => wrongWords.emptyOption(`--${empty}`));
  if (today !== undefined && !isCalendarDay(today))
    return wrong(({ wrongWords }) => wrongWords.badDay(today));
  if (!platform || !file) return wrong(() => "");
  const options = {
    platform,
    file: resolve(file),
    content,
    host: values.host,
    zone: values.zone,
    blog: values.blog,
    media: values.media === undefined ? undefined : resolve(values.media),
    fetching: values.fetch ? usualFetching : undefined,
    dryRun: values["dry-run"] ?? false,
    force: values.force ?? false,
    now: today ?? Date.now(),
  };
  return { content, options, report: values.report };
}

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: known });
}
