import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectPicture } from "../images/index.ts";
import { byCodeUnit, slugify } from "../text.ts";
import { type Fetching, fetchPicture } from "./fetch-picture.ts";
import type { PictureAddress } from "./picture-address.ts";
import type { Record } from "./record.ts";
import type { ExportFile } from "./source.ts";

/** Why a picture of a text is not in `media/`. */
export interface MissingPicture {
  readonly url: string;
  readonly reason: string;
}

/** Where pictures come from. */
export interface PictureSources {
  readonly files: readonly ExportFile[];
  readonly fetching: Fetching | undefined;
  readonly cacheDir: string;
}

/** The pictures of an old site: each once, however often and in whatever size it was shown. */
export class Pictures {
  private readonly wanted = new Map<string, PictureAddress>();
  readonly missing: MissingPicture[] = [];
  private readonly byName = new Map<string, ExportFile[]>();
  private done = 0;

  constructor(
    private readonly sources: PictureSources,
    private readonly record: Record,
    private readonly taken: Set<string>,
  ) {
    for (const file of sources.files) {
      const key = nameKey(file.path.split("/").at(-1) ?? "");
      this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
    }
  }

  /** Says that a text shows a picture. */
  want(address: PictureAddress): void {
    if (!this.wanted.has(address.key)) this.wanted.set(address.key, address);
  }

  /** The file in `media/` that a picture became; nothing when it could not be had. */
  fileOf(address: PictureAddress): string | undefined {
    return this.record.pictures.get(address.key);
  }

  /** Gets every picture that is wanted and not there yet, four at a time; order decides nothing but who waits. */
  async collect(): Promise<void> {
    const scratch = mkdtempSync(join(tmpdir(), "bloeit-import-"));
    try {
      const wanted = [...this.wanted.values()].sort((a, b) => byCodeUnit(a.key, b.key));
      const names = new Map(wanted.map((address) => [address.key, this.nameFor(address)]));
      const waiting = [...wanted];
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          await this.get(next, names.get(next.key) ?? "", scratch);
          if (++this.done % 50 === 0) this.record.save();
        }
      };
      await Promise.all(Array.from({ length: 4 }, work));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    this.missing.sort((a, b) => byCodeUnit(a.url, b.url));
  }

  private async get(address: PictureAddress, name: string, scratch: string): Promise<void> {
    const known = this.record.pictures.get(address.key);
    if (known !== undefined && this.taken.has(known.toLowerCase())) return;
    this.record.pictures.delete(address.key);
    const bytes = await this.bytesOf(address);
    if (typeof bytes === "string") {
      this.missing.push({ url: address.url, reason: bytes });
      return;
    }
    const file = join(scratch, name);
    writeFileSync(file, bytes);
    const seen = await inspectPicture(file, { cacheDir: this.sources.cacheDir });
    rmSync(file);
    if (!seen.ok) this.missing.push({ url: address.url, reason: seen.fault.code });
    else this.record.addPicture(address.key, `${name}.${extensionOf(bytes)}`, bytes);
  }

  private async bytesOf(address: PictureAddress): Promise<Uint8Array | string> {
    const candidates = address.name === "" ? [] : (this.byName.get(nameKey(address.name)) ?? []);
    const exact = candidates.find(({ path }) => path.split("/").at(-1) === address.name);
    // Copies of one picture bear its name; the largest one is the original.
    const file = exact ?? [...candidates].sort((a, b) => b.size - a.size || byCodeUnit(a.path, b.path))[0];
    if (file) {
      const parts: Uint8Array[] = [];
      for await (const part of await file.read()) parts.push(part);
      return Buffer.concat(parts);
    }
    return this.sources.fetching ? fetchPicture(address.url, this.sources.fetching) : "notFound";
  }

  /** A name that no other file has: of the picture's own name, or of its address when it has none. */
  private nameFor({ name, key }: PictureAddress): string {
    const stem =
      slugify(name.replace(/\.\w{3,4}$/, "")) ||
      `foto-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
    let free = stem;
    const isTaken = (one: string) =>
      ["jpg", "png", "gif", "webp", "avif", "svg"].some((ending) => this.taken.has(`${one}.${ending}`));
    if (this.record.pictures.has(key)) return free;
    for (let count = 2; isTaken(free); count++) free = `${stem}-${count}`;
    this.taken.add(`${free}.jpg`);
    return free;
  }
}

/** The ending for a picture by its first bytes. */
function extensionOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (head.startsWith("\x89PNG")) return "png";
  if (head.startsWith("GIF8")) return "gif";
  if (head.startsWith("RIFF")) return "webp";
  if (head.slice(4, 8) === "ftyp") return "avif";
  return head.startsWith("\xff\xd8") ? "jpg" : "svg";
}

/** What names of one picture have in common: Takeout cuts long names, and puts other signs for some. */
function nameKey(name: string): string {
  const [, stem = name, ending = ""] = /^(.*)\.(\w{3,4})$/.exec(name) ?? [];
  return `${slugify(stem).slice(0, 44)}.${ending.toLowerCase().replace("jpeg", "jpg")}`;
}
