import { unescaped } from "../core/escapes.ts";
import { byCodeUnit, slugify } from "../core/text.ts";
import { areAlike } from "../pictures/index.ts";
import type { ExportFile } from "./export-file.ts";
import type { PictureAddress } from "./picture-address.ts";

/** What is larger, in bytes, is no picture of a weblog. */
const mostBytes = 64 * 1024 ** 2;

/** A file for an address; not sure when several addresses bear its name: they may be of different pictures. */
export interface Local {
  readonly file: ExportFile;
  readonly isSure: boolean;
}

/** The pictures that were given as files, found by the names in addresses: nothing else says which is which. */
export class LocalPictures {
  private readonly byName = new Map<string, ExportFile[]>();
  private readonly bearers = new Map<string, number>();

  constructor(files: readonly ExportFile[], wanted: readonly PictureAddress[]) {
    for (const file of files) {
      const key = nameKey(file.path.split("/").at(-1) ?? "");
      const sameName = this.byName.get(key);
      if (sameName) sameName.push(file);
      else this.byName.set(key, [file]);
    }
    for (const { name } of wanted)
      this.bearers.set(nameKey(name), (this.bearers.get(nameKey(name)) ?? 0) + 1);
  }

  /**
   * Finds the file for an address: in the folder that the address names, else with just that name, else with a name
   * that is nearly it. Of copies in several sizes it is the largest.
   */
  async find({ name, url }: PictureAddress): Promise<Local | "ambiguous" | undefined> {
    const all = name === "" ? [] : (this.byName.get(nameKey(name)) ?? []);
    const folders = unescaped(new URL(url).pathname).split("/").slice(1, -1);
    const shared = Math.max(0, ...all.map((file) => sharedEnd(folders, foldersOf(file))));
    const near = all.filter((file) => sharedEnd(folders, foldersOf(file)) === shared);
    const exact = near.filter((file) => spelled(file.path.split("/").at(-1) ?? "") === spelled(name));
    const candidates = exact.length > 0 ? exact : near;
    const [largest] = [...candidates].sort((a, b) => b.size - a.size || byCodeUnit(a.path, b.path));
    if (!largest) return undefined;
    if (candidates.length > 1 && !(await showTheSame(candidates))) return "ambiguous";
    return { file: largest, isSure: shared > 1 || this.bearers.get(nameKey(name)) === 1 };
  }
}

/**
 * The bytes of a picture that was given; nothing when there are too many of them.
 * @throws ImportRefused when it is damaged in its zip
 */
export async function readPicture(file: ExportFile): Promise<Buffer | undefined> {
  if (file.size > mostBytes) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of await file.read()) parts.push(part);
  return Buffer.concat(parts);
}

async function showTheSame(files: readonly ExportFile[]): Promise<boolean> {
  try {
    const pictures = await Promise.all(files.map(readPicture));
    return pictures.every((bytes) => bytes !== undefined) && (await areAlike(pictures));
  } catch {
    // What cannot be looked at cannot be told apart.
    return false;
  }
}

function foldersOf({ path }: ExportFile): string[] {
  return path.split("/").slice(0, -1);
}

/** How many folders, from the innermost one, have the same names. */
function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** A name as it is written, but for signs that addresses and systems write in two ways. */
export function spelled(name: string): string {
  return unescaped(name).replaceAll("+", " ").normalize("NFC");
}

/** What names of one picture have in common: Takeout cuts long names, and puts other signs for some. */
function nameKey(name: string): string {
  const [, stem = name, ending = ""] = /^(.*)\.(\w{3,4})$/.exec(spelled(name)) ?? [];
  const letters = slugify(stem).slice(0, 44) || stem;
  return `${letters}.${ending.toLowerCase().replace("jpeg", "jpg")}`;
}
