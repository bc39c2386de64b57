import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { markUsed } from "../core/cache-age.ts";
import { byCodeUnit } from "../core/text.ts";

/** Where encoded and inspected pictures are remembered, unless told otherwise. */
export const defaultCacheDir = ".cache/images";

/** The first 16 hexadecimal characters of the SHA-256. */
export function digest(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** An encoded picture in the cache, whose bytes are what they were when it was made. */
export interface Kept {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What the cache holds, by key (which says content and recipe). */
export interface CacheStore {
  find(key: string): Promise<Kept | undefined>;
  keep(key: string, extension: string, bytes: Buffer): Promise<Kept>;
}

/*
 * An entry is one file, `<key>.<digest of its bytes>.<extension>`: the seal is in the name, so an entry is put in
 * place by one rename, can be cloned as it is, and anything that happened to its bytes since shows when it is read.
 */

/** Opens the encoded pictures of a cache. */
export async function openCache(cacheDir: string): Promise<CacheStore> {
  const dir = join(cacheDir, "encoded");
  await mkdir(dir, { recursive: true });
  const names = new Map<string, string[]>();
  for (const name of (await readdir(dir)).sort(byCodeUnit)) {
    const key = name.split(".", 1)[0];
    if (key) names.set(key, [...(names.get(key) ?? []), name]);
  }
  return {
    async find(key) {
      for (const name of names.get(key) ?? []) {
        const path = join(dir, name);
        const bytes = await readFile(path).catch(() => undefined);
        if (bytes && bytes.length > 0 && name.split(".")[1] === digest(bytes)) {
          markUsed(path);
          return { path, bytes };
        }
        await rm(path, { force: true, recursive: true });
      }
      return undefined;
    },
    async keep(key, extension, bytes) {
      const path = join(dir, `${key}.${digest(bytes)}.${extension}`);
      await writeWhole(path, bytes);
      return { path, bytes };
    },
  };
}

/** Reads a sealed note; undefined when there is none, or when it is not what was written. */
export async function readNote(cacheDir: string, key: string): Promise<string | undefined> {
  const path = join(cacheDir, "inspected", key);
  const text = await readFile(path, "utf8").catch(() => "");
  const note = text.slice(17);
  if (text.charAt(16) !== "\n" || !text.startsWith(digest(note))) return undefined;
  markUsed(path);
  return note;
}

/** Writes a sealed note. */
export async function writeNote(cacheDir: string, key: string, note: string): Promise<void> {
  const dir = join(cacheDir, "inspected");
  await mkdir(dir, { recursive: true });
  await writeWhole(join(dir, key), `${digest(note)}\n${note}`);
}

/** Puts a file in place in one step, so that whoever is stopped half-way leaves no half file under its name. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const draft = join(path, "..", `.${randomUUID()}.draft`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
