import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LanguageCode } from "../core/language.ts";
import { byCodeUnit } from "../core/text.ts";

/** What a site was made from, and what came of it: when neither changed, it need not be made again. */
export interface BuildRecord {
  /** The content folder. */
  readonly content: string;
  /** The state of what it was made from; empty when that could not be told, and the site must be made again. */
  readonly from: string;
  /** The state of the site itself. */
  readonly site: string;
  /** The moments between which it is what a build would make, in milliseconds: its day begins, and ends. */
  readonly since: number;
  readonly until: number;
  readonly language: LanguageCode;
}

/**
 * The state of files and folders with all that is in them: every path, with its size, when it last changed in any way
 * (a change of time is a change too) and which file it is. Nothing is opened, so that this costs little.
 * @returns a hash; undefined when something is not there, or a link leads to a folder that may change unseen
 */
export function fingerprint(places: readonly string[]): string | undefined {
  const hash = createHash("sha256");
  const note = (path: string) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}\0`);
  };
  try {
    for (const place of places) {
      if (!statSync(place).isDirectory()) {
        note(place);
        continue;
      }
      const entries = readdirSync(place, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => !entry.isDirectory());
      const paths = files.map((file) => join(file.parentPath, file.name));
      const isHidden = files.some(
        (file, at) => file.isSymbolicLink() && statSync(paths[at] ?? "").isDirectory(),
      );
      if (isHidden) return undefined;
      for (const path of paths.sort(byCodeUnit)) note(path);
    }
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/**
 * The record of a site that is still what a build would make now; undefined when it must be made.
 * @param file where the record is kept
 * @param from the state of what it would be made from
 */
export function upToDate(file: string, from: string, out: string, now: number): BuildRecord | undefined {
  const record = read(file);
  const isSame = record?.from === from && record.since <= now && now < record.until;
  return isSame && record.site === fingerprint([out]) ? record : undefined;
}

/**
 * The content folder that the site in a folder was made from.
 * @returns nothing when there is no site, or that folder is no more (it may have been renamed), or nobody remembers
 */
export function lastRegionIn(out: string, cacheDir: string): string | undefined {
  if (!existsSync(join(out, "index.html"))) return undefined;
  const content = read(recordOf(out, cacheDir))?.content;
  return content !== undefined && existsSync(join(content, "site.yaml")) ? content : undefined;
}

/** Remembers what a site was made from, beside the caches. */
export function remember(file: string, record: BuildRecord): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  } catch {
    // The site is there all the same; the next build only makes it once more.
  }
}

/** Where the record of a site is kept. */
export function recordOf(out: string, cacheDir: string): string {
  return join(cacheDir, "built", `${createHash("sha256").update(out).digest("hex").slice(0, 16)}.json`);
}

function read(file: string): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as BuildRecord;
  } catch {
    // None was kept, or half of one: then the site is made.
    return undefined;
  }
}
