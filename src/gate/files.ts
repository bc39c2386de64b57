import { readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../text.ts";

/** A file of a content folder, by its path within it (with `/`). */
export interface ContentFile {
  readonly path: string;
  readonly isLink: boolean;
}

/** Files that computers leave behind, and that no editor means to publish. */
const litter = /^(?:\..*|Thumbs\.db|desktop\.ini|.*~|~\$.*)$/i;

/** Lists every file of a content folder in one order, whatever the machine. Links are named, not followed. */
export function listFiles(folder: string, within = ""): ContentFile[] {
  const found: ContentFile[] = [];
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (litter.test(entry.name)) continue;
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) found.push(...listFiles(folder, path));
    else found.push({ path, isLink: entry.isSymbolicLink() });
  }
  return within === "" ? found.sort((a, b) => byCodeUnit(a.path, b.path)) : found;
}
