import { posix } from "node:path";
import type { z } from "zod";
import type { LanguageCode } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import { slugify } from "../core/text.ts";
import { boundaryFile } from "../region/boundaries.ts";
import type { Zone } from "../schema/common.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { Kind } from "../schema/kinds.ts";
import { type DataOf, folders, kindNames, kinds } from "../schema/kinds.ts";
import type { ContentFile } from "./files.ts";
import { isIndex, lengthError, nameError, placeOf, portableName } from "./names.ts";
import { type Problem, ProblemList } from "./problem.ts";
import { type FileResult, readMarkdownFile } from "./read-file.ts";

/** A file of content that has been read by itself, before it knows of the others. */
export interface SourceFile<K extends Kind = Kind> extends FileResult<DataOf<K>> {
  readonly kind: K;
  readonly file: string;
  readonly slug: string;
  /** The year folder it stands in, if any. */
  readonly yearFolder: number | undefined;
}

/** Everything that was read, with the problems of the files that are none of any kind. */
export interface SourceFiles {
  readonly sources: readonly SourceFile[];
  readonly unknownFiles: readonly ProblemList[];
}

const knownFolders = [...Object.keys(folders), "media", "comments"];
/** Files that stand beside the folders: the region itself, and what people keep with a repository. */
const rootFiles = ["site.yaml", "tags.yaml", boundaryFile];
/** The folders of the site that are not pages: a page must not come to stand in one. */
export const reserved: ReadonlySet<string> = new Set([
  "assets",
  "cards",
  "media",
  "bloom",
  "pagefind",
  "admin",
]);
const ignoredRootFiles = /^(?:readme|licen[cs]e|changelog)\b/i;

type Schemas = { readonly [K in Kind]: ReturnType<(typeof kinds)[K]["schema"]> };

const schemasByZone = new Map<string, Schemas>();

/** The schemas of all kinds for a zone: making them takes as long as reading a small region. */
function schemasOf(region: Zone): Schemas {
  const known = schemasByZone.get(region.zone);
  if (known) return known;
  const made = Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].schema(region)]));
  schemasByZone.set(region.zone, made as unknown as Schemas);
  return made as unknown as Schemas;
}

/** Reads files of every kind, and remembers what each said by itself. */
export class SourceReader {
  private readonly schemas: Schemas;
  private readonly known = new Map<string, SourceFile>();

  constructor(
    private readonly content: string,
    region: Zone,
    private readonly language: LanguageCode,
  ) {
    this.schemas = schemasOf(region);
  }

  /** Reads all of these that are not known yet. What comes back can be added to. */
  readAll(files: readonly ContentFile[]): SourceFiles {
    const sources: SourceFile[] = [];
    const strays: ProblemList[] = [];
    const unknownFolders = new Set<string>();
    for (const { path, isLink, isSpecial } of files) {
      const [folder = "", ...rest] = path.split("/");
      const stray = new ProblemList(path, []);
      if (isLink) stray.add(1, { code: "symbolicLink" });
      else if (isSpecial) stray.add(1, { code: "specialFile" });
      else if (rest.length === 0) {
        if (rootFiles.includes(path) || ignoredRootFiles.test(path)) continue;
        stray.add(1, { code: "strayFile", name: path, suggestion: nearest(path, rootFiles) });
      } else if (folder === "media") {
        const odd = nameError(path);
        if (odd) stray.add(1, odd);
      } else if (folder === "comments" || unknownFolders.has(folder)) continue;
      else if (!Object.hasOwn(folders, folder)) {
        unknownFolders.add(folder);
        stray.add(1, { code: "unknownFolder", name: folder, suggestion: nearest(folder, knownFolders) });
      } else if (posix.basename(path).toLowerCase() === ".md")
        stray.add(1, { code: "badFileName", name: ".md", suggestion: "titel.md" });
      else if (posix.extname(path) !== ".md") {
        const suggestion = markdownName(posix.basename(path), this.language);
        stray.add(1, { code: "unknownFile", extension: posix.extname(path), suggestion });
      } else {
        const source = this.known.get(path) ?? this.read(path);
        if (source) sources.push({ ...source, problems: source.problems.copy() });
      }
      if (stray.problems.length > 0) strays.push(stray);
    }
    return { sources, unknownFiles: strays };
  }

  /** Reads one file, whether it is known or not; nothing when it is no file of any kind. */
  read(path: string): SourceFile | undefined {
    const names = namesIn(path);
    if (!names) return undefined;
    const { kind, slug, yearFolder } = names;
    const result = readMarkdownFile(this.content, path, this.schemas[kind]) as FileResult<DataOf<Kind>>;
    checkFolder(result, kind, this.schemas);
    const name = posix.basename(path, ".md");
    const isList = isIndex(path) && (path.split("/").length === 2 || /^\d{4}$/.test(slug));
    const suggestion = portableName(`${slugify(slug, this.language) || "titel"}.md`);
    // A name that the site would not take anyway has one that is good for both.
    const odd =
      nameError(posix.dirname(path)) ??
      lengthError(slug) ??
      (slug === slugify(slug) ? nameError(path) : { code: "badFileName" as const, name, suggestion });
    if (isList) result.problems.add(1, { code: "indexOfList", name: path });
    else if (odd) result.problems.add(1, odd);
    if (kind === "page" && reserved.has(slug)) result.problems.add(1, { code: "reservedName", name: slug });
    const draft = { ...result, kind, file: path, slug, yearFolder };
    this.known.set(path, draft);
    return draft;
  }

  /** What a file said when it was last read. */
  lastOf(path: string): SourceFile | undefined {
    return this.known.get(path);
  }

  /** Forgets what a file said: it is read anew when it is asked for. */
  forget(path: string): void {
    this.known.delete(path);
  }
}

/**
 * What the path of a file says of what is in it.
 * @param path from the content folder
 * @returns nothing when files of no kind are called so
 */
export function namesIn(path: string): Pick<SourceFile, "kind" | "slug" | "yearFolder"> | undefined {
  const [folder = ""] = path.split("/");
  const kind = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (!kind || posix.extname(path) !== ".md") return undefined;
  const { slug, folders: around } = placeOf(path);
  const year = /^(\d{4})$/.exec(around.at(-1) ?? "")?.[1];
  return { kind, slug, yearFolder: year ? Number(year) : undefined };
}

/** The name of a text whose name only ends otherwise, as Windows (`.md.txt`) and other programs have it. */
function markdownName(name: string, language: LanguageCode): string | undefined {
  const [stem] = name.split(/(?:\.(?:md|txt|markdown|mdown|mkd|mdx))+$/i);
  return stem !== undefined && stem !== name ? `${slugify(stem, language) || "titel"}.md` : undefined;
}

function isUnknown(error: ErrorCode): error is Extract<ErrorCode, { code: "unknownKey" | "foreignField" }> {
  return error.code === "unknownKey" || error.code === "foreignField";
}

/** A file that makes no sense in its folder and perfect sense in another one stands in the wrong folder. */
function checkFolder(
  { problems, written }: FileResult<unknown>,
  kind: Kind,
  named: Readonly<Record<Kind, z.ZodObject>>,
): void {
  const found = problems.problems;
  const keys = found.flatMap(({ error }) => (isUnknown(error) ? [error.key] : []));
  const isAbout = ({ error }: Problem) => isUnknown(error) || error.code === "required";
  if (keys.length === 0 || !found.every(isAbout)) return;
  const home = Object.entries(folders).find(
    ([, other]) =>
      other !== kind &&
      keys.every((key) => key in named[other].shape) &&
      named[other].safeParse(written?.values).success,
  );
  if (!home) return;
  found.length = 0;
  problems.add(1, { code: "wrongFolder", folder: home[0], keys });
}

/**
 * The ids that an import writes: those of Blogger, of WordPress (the address by number that it gives every text), and
 * the stand-in for the latter. An editor who writes an id, to keep it through a new name, writes one of this site.
 */
const foreignId = /^tag:blogger\.com,|^https?:\/\/[^\s?#]*\?(?:[^\s#]*&)?(?:p|page_id)=\d+|^wp-\d+$/;

/** Tells whether a file came from a move: what nobody could know then is not held against it. */
export function isImported({ kind, data }: SourceFile): boolean {
  return kind !== "event" && data !== undefined && "id" in data && foreignId.test(data.id ?? "");
}
