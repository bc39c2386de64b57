import { resolve } from "node:path";
import type { ImportWords } from "../../src/i18n/types/import.ts";
import { platforms } from "../../src/import/archive.ts";
import { usualFetching } from "../../src/import/fetch-picture.ts";
import type { ImportOptions } from "../../src/import/import.ts";
import type { Given } from "./run.ts";

/** What a person asks of `npm run import`; or what is wrong with it, in any language. */
export type Asked =
  | { readonly options: Omit<ImportOptions, "cacheDir"> }
  /** Empty when nothing was asked at all. */
  | { readonly wrong: (words: ImportWords) => string };

/** What an import is to do. Relative paths are taken from the folder that a person stands in. */
export function importAsked({ words, values, content }: Given<"import">, cwd: string): Asked {
  const [name, file] = words;
  const platform = platforms.find((one) => one === name?.toLowerCase());
  if (name && !platform) return { wrong: ({ unknownPlatform }) => unknownPlatform(name) };
  if (!platform || !file) return { wrong: () => "" };
  const options = {
    platform,
    file: resolve(cwd, file),
    content,
    host: values.oldHost,
    zone: values.zone,
    blog: values.blog,
    media: values.media === undefined ? undefined : resolve(cwd, values.media),
    fetching: values.fetch ? usualFetching : undefined,
    dryRun: values.dryRun,
    force: values.force,
    now: values.today ?? Date.now(),
  };
  return { options };
}
