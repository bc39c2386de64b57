import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isPlain, listFiles } from "../gate/files.ts";
import { isPictureFile } from "../gate/media.ts";
import { byCodeUnit } from "../text.ts";
import { ImportRefused } from "./fault.ts";
import { openZip } from "./zip.ts";

/** A file of an export: its path inside, and its bytes. */
export interface ExportFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<AsyncIterable<Uint8Array>>;
}

/** What a person gave: the texts in it, and the pictures. */
export interface Source {
  readonly feeds: readonly ExportFile[];
  readonly pictures: readonly ExportFile[];
  close(): void;
}

/**
 * Opens what a person gave: an XML file, the zip of Google Takeout, or its unpacked folder.
 * @param blog which blog is meant, when there is more than one
 * @throws ImportRefused
 */
export async function openSource(path: string, blog?: string): Promise<Source> {
  if (!existsSync(path)) throw new ImportRefused({ code: "noSuchFile", file: path });
  if (statSync(path).isDirectory()) return chosen(filesIn(path), path, blog, () => {});
  if (!isZip(path)) return { feeds: [fileAt(path, basename(path))], pictures: [], close: () => {} };
  const { files, close } = await openZip(path);
  return chosen(files, path, blog, close);
}

/** The pictures in a folder, and in those inside it. */
export function picturesIn(folder: string): ExportFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ImportRefused({ code: "noSuchFile", file: folder });
  return filesIn(folder).filter(({ path }) => isPictureFile(path));
}

function filesIn(folder: string): ExportFile[] {
  return listFiles(folder)
    .filter(isPlain)
    .map(({ path }) => fileAt(join(folder, path), path));
}

function fileAt(file: string, path: string): ExportFile {
  return { path, size: statSync(file).size, read: async () => createReadStream(file) };
}

/** Takes the feeds of one blog, and all pictures. */
function chosen(
  files: readonly ExportFile[],
  file: string,
  blog: string | undefined,
  close: () => void,
): Source {
  const isLitter = (path: string) => /(?:^|\/)(?:__MACOSX\/|\.)/.test(path);
  const kept = files.filter(({ path }) => !isLitter(path)).sort((a, b) => byCodeUnit(a.path, b.path));
  const named = kept.filter(({ path }) => /(?:^|\/)feed\.atom$/i.test(path));
  // Beside the feed of Takeout stand settings and themes, in XML too.
  const feeds = named.length > 0 ? named : kept.filter(({ path }) => /\.(?:xml|atom)$/i.test(path));
  if (feeds.length === 0) throw new ImportRefused({ code: "noFeeds", file });
  const blogOf = ({ path }: ExportFile) => path.split("/").at(-2) ?? "";
  const blogs = [...new Set(feeds.filter(({ path }) => !/(?:^|\/)Comments\//i.test(path)).map(blogOf))];
  if (blog !== undefined && !blogs.includes(blog))
    throw new ImportRefused({ code: "noSuchBlog", file, blog });
  if (blog === undefined && blogs.length > 1) throw new ImportRefused({ code: "severalBlogs", file, blogs });
  const isOurs = (one: ExportFile) => blog === undefined || blogOf(one) === blog;
  return { feeds: feeds.filter(isOurs), pictures: kept.filter(({ path }) => isPictureFile(path)), close };
}

/** Tells a zip by its first bytes, whatever it is called (APPNOTE.TXT, 4.3.7). */
function isZip(path: string): boolean {
  const start = Buffer.alloc(4);
  const file = openSync(path, "r");
  try {
    readSync(file, start, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(start.toString("latin1"));
}
