import { readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../core/text.ts";

/** A file of a content folder, by its path within it (with `/`). */
export interface ContentFile {
  readonly path: string;
  readonly isLink: boolean;
  /** True for what has no end or no content: a pipe, a socket, a device. To open one may take for ever. */
  readonly isSpecial: boolean;
}

/** Files that computers leave behind, and that no editor means to publish. */
const junkFiles = /^(?:\.(?!md$).*|Thumbs\.db|desktop\.ini|.*~|~\$.*)$/i;
/** What a command of an older version left behind when it was stopped while it wrote comments. */
const halfWritten = /^comments\/.*\.yaml\.new$/;

/** Lists every file of a content folder in one order, whatever the machine. Links are named, not followed. */
export function listFiles(folder: string): ContentFile[] {
  const found: ContentFile[] = [];
  listInto(found, folder, "");
  return found.sort((a, b) => byCodeUnit(a.path, b.path));
}

function listInto(found: ContentFile[], folder: string, within: string): void {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (junkFiles.test(entry.name)) continue;
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (halfWritten.test(path)) continue;
    const isLink = entry.isSymbolicLink();
    if (entry.isDirectory()) listInto(found, folder, path);
    else found.push({ path, isLink, isSpecial: !isLink && !entry.isFile() });
  }
}

/** Tells whether something is a file with content of its own: nothing else of a content folder is opened. */
export function isPlain({ isLink, isSpecial }: ContentFile): boolean {
  return !isLink && !isSpecial;
}
