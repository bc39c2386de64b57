import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { escapeHtml } from "../../src/core/text.ts";
import type { Platform } from "../../src/import/archive.ts";
import { type ImportOptions, type ImportReport, importSite } from "../../src/import/import.ts";
import { ImportRefused } from "../../src/import/refused.ts";
import type { ImportError } from "../../src/schema/import-error.ts";
import { scratchFolder } from "../scratch.ts";

const root = scratchFolder("import");
let count = 0;

/** Where the exports lie that several tests read. */
export const fixtures = join(import.meta.dirname, "../fixtures/import");

/** A path at which there is nothing yet. */
export function fresh(): string {
  return join(root, String(count++));
}

/** What an import is asked when a test has nothing to say about it. */
const usual = { dryRun: false, force: false, cacheDir: join(root, "cache"), now: "2026-06-01" };

/** Imports an export (a whole path, or a name among the fixtures), which must be possible. */
export async function bring(
  file: string,
  content: string,
  platform: Platform = "blogger",
  more: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const report = await importSite({
    platform,
    file: join(file.startsWith("/") ? "" : fixtures, file),
    content,
    ...usual,
    ...more,
  });
  if (!report.proof) throw new Error(JSON.stringify(report.problems));
  return report;
}

/** Why an export is refused. */
export async function refusalOf(
  file: string,
  content: string,
  more: Partial<ImportOptions> = {},
): Promise<ImportError> {
  const said = await importSite({ platform: "blogger", file, content, ...usual, ...more }).catch(
    (error) => error,
  );
  if (said instanceof ImportRefused) return said.error;
  throw said instanceof Error ? said : new Error("It was not refused.");
}

/** What is in all files of a folder, by their paths, in one order; a letter for each byte of a picture. */
export function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        readFileSync(path, path.includes("/media/") ? "latin1" : "utf8"),
      ]),
  );
}

/** Writes files into a folder, and gives its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fresh();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Writes a file, and gives its path. */
export function fileOf(bytes: string | Uint8Array): string {
  const file = fresh();
  writeFileSync(file, bytes);
  return file;
}

/** A post of a Takeout feed. The number is that of its id, and of its day in May 2015. */
export function takeoutPost(number: number, html: string, title = `Bericht ${number}`): string {
  const day = `2015-05-${String(number).padStart(2, "0")}T10:00:00Z`;
  return takeoutEntry(`<id>tag:blogger.com,1999:blog-7.post-${number}</id><blogger:type>POST</blogger:type>
<title>${title}</title><category scheme="tag:blogger.com,1999:blog-7" term="Kunst"/>
<content type="html">${escapeHtml(html)}</content><published>${day}</published>
<blogger:filename>/2015/05/bericht-${number}.html</blogger:filename>`);
}

/** A comment of a Takeout feed on the post of that number. */
export function takeoutComment(number: number, post: number, text: string): string {
  return takeoutEntry(`<id>tag:blogger.com,1999:blog-7.post-${number}</id><blogger:type>COMMENT</blogger:type>
<blogger:parent>tag:blogger.com,1999:blog-7.post-${post}</blogger:parent>
<content type="html">${text}</content><published>2015-06-01T10:00:00Z</published>`);
}

function takeoutEntry(inside: string): string {
  return `<entry>${inside}<blogger:status>LIVE</blogger:status><author><name>Redactie</name></author></entry>`;
}

/** A feed of Takeout. */
export function takeoutFeed(...entries: readonly string[]): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
<id>tag:blogger.com,1999:blog-7</id><title>Ons blog</title>${entries.join("\n")}</feed>`;
}

/** A photo in one colour with a spot in another, as a JPEG. */
export function photo(width: number, height: number, colour: string, spot = "#000000"): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><circle cx="30%" cy="40%" r="20%" fill="${spot}"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}
