import { posix } from "node:path";
import type { LanguageCode } from "../languages/language.ts";
import type { Kind } from "../region.ts";
import type { Zone } from "../schema/common.ts";
import { folders, type HeadOf, schemas } from "../schema/kinds.ts";
import { slugify } from "../text.ts";
import { nearest } from "./fields.ts";
import type { ContentFile } from "./files.ts";
import { ProblemList } from "./problem.ts";
import { type FileResult, readMarkdownFile } from "./read-file.ts";

/** A file of content that has been read by itself, before it knows of the others. */
export interface Draft<K extends Kind = Kind> extends FileResult<HeadOf<K>> {
  readonly kind: K;
  readonly file: string;
  readonly slug: string;
  /** The year folder it stands in, if any. */
  readonly yearFolder: number | undefined;
}

/** Everything that was read, with the problems of the files that are none of any kind. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly strays: readonly ProblemList[];
}

const knownFolders = [...Object.keys(folders), "media", "comments"];
/** Files that stand beside the folders: the region itself, and what people keep with a repository. */
const rootFiles = ["site.yaml", "tags.yaml"];
/** The folders of the site that are not pages: a page must not come to stand in one. */
const reserved = new Set(["assets", "cards", "media", "bloom", "admin"]);
const papers = /^(?:readme|licen[cs]e|changelog)\b/i;

/** Reads every file of every kind. */
export function readDrafts(
  content: string,
  files: readonly ContentFile[],
  region: Zone,
  language: LanguageCode,
): Drafts {
  const drafts: Draft[] = [];
  const strays: ProblemList[] = [];
  const named = Object.fromEntries(
    Object.entries(schemas).map(([kind, make]) => [kind, make(region)]),
  ) as unknown as { [K in Kind]: ReturnType<(typeof schemas)[K]> };

  const unknownFolders = new Set<string>();
  for (const { path, isLink } of files) {
    const [folder = "", ...rest] = path.split("/");
    const kind = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
    const stray = new ProblemList(path, []);
    if (isLink) stray.add(1, { code: "symbolicLink" });
    else if (rest.length === 0) {
      if (rootFiles.includes(path) || papers.test(path)) continue;
      stray.add(1, { code: "strayFile", name: path, suggestion: nearest(path, rootFiles) });
    } else if (folder === "media" || folder === "comments" || unknownFolders.has(folder)) continue;
    else if (!kind) {
      unknownFolders.add(folder);
      stray.add(1, { code: "unknownFolder", name: folder, suggestion: nearest(folder, knownFolders) });
    } else if (posix.extname(path) !== ".md")
      stray.add(1, { code: "unknownFile", extension: posix.extname(path) });
    else {
      const result = readMarkdownFile(content, path, named[kind]) as FileResult<HeadOf<Kind>>;
      const name = posix.basename(path, ".md");
      // "2013-01-15-title.md" is how other generators name posts: the date is not part of the address.
      const slug = name.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, "");
      const year = /^(\d{4})$/.exec(rest.length > 1 ? (rest.at(-2) ?? "") : "")?.[1];
      if (slug !== slugify(slug))
        result.problems.add(1, {
          code: "badFileName",
          name,
          suggestion: `${slugify(slug, language) || "titel"}.md`,
        });
      if (kind === "page" && reserved.has(slug)) result.problems.add(1, { code: "reservedName", name: slug });
      drafts.push({ ...result, kind, file: path, slug, yearFolder: year ? Number(year) : undefined });
    }
    if (stray.problems.length > 0) strays.push(stray);
  }
  return { drafts, strays };
}
