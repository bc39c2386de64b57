import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isPlain, listFiles } from "../content/files.ts";
import { isPictureFile } from "../content/media.ts";
import { byCodeUnit } from "../core/text.ts";
import type { ExportFile } from "./export-file.ts";
import { ImportRefused } from "./refused.ts";
import { openZip } from "./zip.ts";

/** In bytes: more text than this is no weblog. */
const mostText = 1024 ** 3;

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
  const { isFolder, isFile, size } = kindOf(path);
  if (isFolder) return chosen(filesIn(path), path, blog, () => {});
  if (!isFile) throw new ImportRefused({ code: "notAFile", file: path });
  if (size === 0) throw new ImportRefused({ code: "emptyFile", file: path });
  if (!isZip(path)) return limited({ feeds: [fileAt(path, basename(path))], pictures: [], close: () => {} });
  const { files, close } = await openZip(path);
  try {
    return chosen(files, path, blog, close);
  } catch (error) {
    close();
    throw error;
  }
}

function kindOf(path: string): { isFolder: boolean; isFile: boolean; size: number } {
  const stats = statSync(path);
  return { isFolder: stats.isDirectory(), isFile: stats.isFile(), size: stats.size };
}

/**
 * The pictures in a folder, and in those inside it.
 * @throws ImportRefused
 */
export function picturesIn(folder: string): ExportFile[] {
  if (!existsSync(folder)) throw new ImportRefused({ code: "noSuchFile", file: folder });
  if (!statSync(folder).isDirectory()) throw new ImportRefused({ code: "notAFolder", folder });
  return filesIn(folder).filter(({ path }) => isPictureFile(path) && !isLitter(path));
}

function filesIn(folder: string): ExportFile[] {
  return listFiles(folder)
    .filter(isPlain)
    .map(({ path }) => fileAt(join(folder, path), path));
}

function fileAt(file: string, path: string): ExportFile {
  return { path, size: statSync(file).size, read: async () => createReadStream(file) };
}

/** What a Mac puts beside the files of a zip, and files that a folder does not show. */
function isLitter(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.)/.test(path);
}

/** Takes the feeds and the pictures of one blog. */
function chosen(
  files: readonly ExportFile[],
  file: string,
  wanted: string | undefined,
  close: () => void,
): Source {
  const kept = files.filter(({ path }) => !isLitter(path)).sort((a, b) => byCodeUnit(a.path, b.path));
  const named = kept.filter(({ path }) => /(?:^|\/)feed\.atom$/i.test(path));
  // Beside the feed of Takeout stand settings and themes, in XML too.
  const feeds = named.length > 0 ? named : kept.filter(({ path }) => /\.(?:xml|atom)$/i.test(path));
  if (feeds.length === 0) throw new ImportRefused({ code: "noFeeds", file });
  const folderOf = ({ path }: ExportFile) => path.split("/").at(-2) ?? "";
  // A Mac writes accents as signs of their own.
  const alike = (name: string) => name.normalize("NFC").toLowerCase();
  const withTexts = feeds.filter(({ path }) => !/(?:^|\/)Comments\//i.test(path));
  const blogs = [...new Set((withTexts.length > 0 ? withTexts : feeds).map(folderOf))];
  if (wanted === undefined && blogs.length > 1)
    throw new ImportRefused({ code: "severalBlogs", file, blogs });
  const blog = wanted === undefined ? blogs[0] : blogs.find((one) => alike(one) === alike(wanted));
  if (blog === undefined) throw new ImportRefused({ code: "noSuchBlog", file, blog: wanted ?? "", blogs });
  const others = new Set(blogs.filter((one) => one !== blog).map(alike));
  return limited({
    feeds: feeds.filter((one) => alike(folderOf(one)) === alike(blog)),
    // Cameras give one name to many photos: those of another blog would be taken for ours.
    pictures: kept.filter((one) => isPictureFile(one.path) && !others.has(alike(folderOf(one)))),
    close,
  });
}

function limited(source: Source): Source {
  const large = source.feeds.find(({ size }) => size > mostText);
  if (large) throw new ImportRefused({ code: "tooLarge", file: large.path, most: "1 GB" });
  return source;
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
