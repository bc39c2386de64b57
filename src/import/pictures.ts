import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { byCodeUnit, shortSlug, slugify } from "../core/text.ts";
import { inspectPicture, sanitiseSvg, svgText } from "../pictures/index.ts";
import type { PictureErrorCode } from "../schema/error.ts";
import type { MissingReason } from "../schema/import-reasons.ts";
import type { ExportFile } from "./export-file.ts";
import { type Fetching, PictureFetcher } from "./fetch-picture.ts";
import { LocalPictures, readPicture, spelled } from "./local-pictures.ts";
import type { Manifest } from "./manifest.ts";
import type { PictureAddress } from "./picture-address.ts";
import { ImportRefused } from "./refused.ts";

export interface MissingPicture {
  readonly url: string;
  readonly reason: MissingReason;
}

/** Where pictures come from. */
export interface PictureSources {
  readonly files: readonly ExportFile[];
  readonly fetching: Fetching | undefined;
  readonly isTrial: boolean;
  readonly cacheDir: string;
}

/** How many are got at a time. */
const lanes = 4;

/** The pictures of an old site: each once, however often and in whatever size it was shown. */
export class Pictures {
  private readonly wanted = new Map<string, PictureAddress>();
  readonly missing: MissingPicture[] = [];
  /** What was taken by its name alone while other pictures were called the same. */
  private readonly doubtful = new Set<string>();
  private readonly fetcher: PictureFetcher | undefined;
  /** The names without endings that are given away, and to which picture. */
  private readonly stems: Map<string, string>;

  /** @param there what is in `media/`, in small letters */
  constructor(
    private readonly sources: PictureSources,
    private readonly record: Manifest,
    private readonly there: ReadonlySet<string>,
  ) {
    this.fetcher = sources.fetching && new PictureFetcher(sources.fetching);
    this.stems = new Map([...record.pictures].map(([key, name]) => [stemOf(name), key]));
  }

  /** Says that a text shows a picture. */
  want(address: PictureAddress): void {
    if (!this.wanted.has(address.key)) this.wanted.set(address.key, address);
  }

  /** The file in `media/` that a picture became; nothing when it could not be had. */
  fileOf({ key }: PictureAddress): string | undefined {
    return this.record.pictures.get(key);
  }

  /** Tells whether somebody should look if this is the right picture. */
  isDoubtful({ key }: PictureAddress): boolean {
    return this.doubtful.has(key);
  }

  /** Gets every picture that is wanted and not there yet; order decides nothing but who waits. */
  async collect(): Promise<void> {
    const wanted = [...this.wanted.values()].sort((a, b) => byCodeUnit(a.key, b.key));
    const local = new LocalPictures(this.sources.files, wanted);
    const scratch = mkdtempSync(join(tmpdir(), "bloeit-import-"));
    try {
      const owners = new Map<ExportFile, PictureAddress>();
      const copies: [PictureAddress, PictureAddress][] = [];
      const waiting: (() => Promise<void>)[] = [];
      for (const address of wanted) {
        const found = await local.find(address);
        const file = typeof found === "object" ? found.file : undefined;
        // Two addresses of one file are two addresses of one picture, unless the host can say which is which.
        const owner = file && !this.fetcher && !this.isThere(address) ? owners.get(file) : undefined;
        if (owner) copies.push([address, owner]);
        else {
          if (file) owners.set(file, address);
          const stem = this.stemFor(address);
          waiting.push(() => this.get(address, found, join(scratch, stem)));
        }
        if (typeof found === "object" && !found.isSure) this.doubtful.add(address.key);
      }
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await next();
      };
      await Promise.all(Array.from({ length: lanes }, work));
      for (const [copy, owner] of copies) this.share(copy, owner);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    this.missing.sort((a, b) => byCodeUnit(a.url, b.url));
  }

  private async get(
    address: PictureAddress,
    found: Awaited<ReturnType<LocalPictures["find"]>>,
    file: string,
  ): Promise<void> {
    if (this.isThere(address)) return;
    this.record.pictures.delete(address.key);
    const got = await this.bytesOf(address, found);
    const picture = typeof got === "string" ? got : await this.checked(got, file);
    if (typeof picture === "string") {
      this.doubtful.delete(address.key);
      this.missing.push({ url: address.url, reason: picture });
    } else this.record.addPicture(address.key, `${basename(file)}.${endingOf(picture)}`, picture);
  }

  /** A file that is surely the one, else what the host gives, else a file that may be another of that name. */
  private async bytesOf(
    { url, key }: PictureAddress,
    found: Awaited<ReturnType<LocalPictures["find"]>>,
  ): Promise<Uint8Array | MissingReason> {
    const local = typeof found === "object" ? found : undefined;
    if (local && (local.isSure || !this.fetcher)) return readWhole(local.file);
    if (!this.fetcher)
      return found === "ambiguous" ? "ambiguous" : this.sources.isTrial ? "trial" : "notAtHand";
    const fetched = await this.fetcher.get(url);
    if (local && typeof fetched === "string") return readWhole(local.file);
    this.doubtful.delete(key);
    return fetched;
  }

  private isThere({ key }: PictureAddress): boolean {
    return this.there.has(this.record.pictures.get(key)?.toLowerCase() ?? "");
  }

  /** The bytes, when they are those of a picture; of a drawing what is harmless in it. */
  private async checked(bytes: Uint8Array, file: string): Promise<Uint8Array | PictureErrorCode> {
    writeFileSync(file, bytes);
    const seen = await inspectPicture(file, { cacheDir: this.sources.cacheDir });
    rmSync(file);
    if (!seen.ok) return seen.error.code;
    if (seen.picture.kind !== "vector") return bytes;
    const safe = sanitiseSvg(svgText(Buffer.from(bytes)));
    return "code" in safe ? safe.code : Buffer.from(safe.svg);
  }

  private share(copy: PictureAddress, owner: PictureAddress): void {
    const name = this.record.pictures.get(owner.key);
    if (name !== undefined) this.record.pictures.set(copy.key, name);
    else {
      const reason = this.missing.find(({ url }) => url === owner.url)?.reason ?? "unreadable";
      this.doubtful.delete(copy.key);
      this.record.pictures.delete(copy.key);
      this.missing.push({ url: copy.url, reason });
    }
  }

  /** A name that no other file has: the one it had, or of the picture's own name, or of its address when it has none. */
  private stemFor(address: PictureAddress): string {
    const { name, key } = address;
    const known = this.record.pictures.get(key);
    // What is there already stays what it is called.
    if (known !== undefined && this.isThere(address)) return stemOf(known);
    const isFree = (stem: string) =>
      (this.stems.get(stem) ?? key) === key && !endings.some((ending) => this.there.has(`${stem}.${ending}`));
    const own =
      shortSlug(slugify(spelled(name).replace(/\.\w{3,4}$/, "")), mostOfAStem) ||
      `foto-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
    let free = known !== undefined && isFree(stemOf(known)) ? stemOf(known) : own;
    for (let count = 2; !isFree(free); count++) free = `${own}-${count}`;
    this.stems.set(free, key);
    return free;
  }
}

/** The most bytes of a picture's name, so that there is room for a number and an ending. */
const mostOfAStem = 200;

const endings = ["jpg", "png", "gif", "webp", "avif", "tif", "svg"] as const;

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, "");
}

async function readWhole(file: ExportFile): Promise<Uint8Array | MissingReason> {
  try {
    return (await readPicture(file)) ?? "tooLarge";
  } catch (error) {
    // One damaged file of a zip is no reason to stop.
    if (error instanceof ImportRefused) return "unreadable";
    throw error;
  }
}

/** The ending for a picture by its first bytes. */
function endingOf(bytes: Uint8Array): (typeof endings)[number] {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (head.startsWith("\x89PNG")) return "png";
  if (head.startsWith("GIF8")) return "gif";
  if (head.startsWith("RIFF")) return "webp";
  if (head.slice(4, 8) === "ftyp") return "avif";
  if (/^(?:II|MM)/.test(head)) return "tif";
  return head.startsWith("\xff\xd8") ? "jpg" : "svg";
}
