import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { readMarkdownFile, readYamlFile } from "../content/read-file.ts";
import { unescaped } from "../core/escapes.ts";
import type { LanguageCode } from "../core/language.ts";
import { Addresses } from "../region/urls.ts";
import { folders, kinds } from "../schema/kinds.ts";
import { siteSchema } from "../schema/site.ts";
import { type TagEntry, tagsSchema } from "../schema/tag.ts";

/** What is in a content folder already, as far as an import must know it. */
export interface Before {
  readonly content: string;
  readonly language: LanguageCode;
  readonly zone: string;
  readonly author: string;
  readonly url: string;
  readonly moved: string | undefined;
  readonly addresses: Addresses;
  /** What the region is called. */
  readonly region: string;
  readonly places: readonly string[];
  readonly tags: readonly TagEntry[];
  /** Every file, by its path within the folder. */
  readonly files: ReadonlySet<string>;
  /** The file that has a permanent id. */
  readonly byId: ReadonlyMap<string, string>;
  /** The file that answers an old address. */
  readonly byOldAddress: ReadonlyMap<string, string>;
}

/** Reads what an import must know of a content folder, or tells what is wrong with its `site.yaml` or `tags.yaml`. */
export function readBefore(content: string): Before | { readonly problems: readonly Problem[] } {
  const files = listFiles(content).map(({ path }) => path);
  const site = readYamlFile(content, "site.yaml", siteSchema);
  const register = files.includes("tags.yaml") ? readYamlFile(content, "tags.yaml", tagsSchema) : undefined;
  const problems = [...site.problems.problems, ...(register?.problems.problems ?? [])];
  if (problems.length > 0 || !site.data) return { problems };
  const { language, zone, url, paths, region, places, author, moved } = site.data;
  const byId = new Map<string, string>();
  const byOldAddress = new Map<string, string>();
  for (const path of files) {
    const kind = path.endsWith(".md") ? folders[path.split("/")[0] ?? ""] : undefined;
    const data = kind && readMarkdownFile(content, path, kinds[kind].schema({ zone })).data;
    if (!data) continue;
    if ("id" in data && data.id) byId.set(data.id, path);
    for (const from of data.redirects ?? []) byOldAddress.set(unescaped(from), path);
  }
  return {
    content,
    language,
    zone,
    author,
    url,
    moved,
    addresses: new Addresses(language, paths),
    region,
    places: (places ?? []).map(({ name }) => name),
    tags: register?.data ?? [],
    files: new Set(files),
    byId,
    byOldAddress,
  };
}

/** The text of a file of the folder; nothing when it is not there. */
export function textOfFile(content: string, path: string): string | undefined {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
