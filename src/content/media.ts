import { join, posix } from "node:path";
import { nearest } from "../core/nearest.ts";
import type { Illustration } from "../pictures/illustration.ts";
import { inspectPicture, type PictureInfo } from "../pictures/index.ts";
import type { ErrorCode, PictureErrorCode } from "../schema/error.ts";
import type { MediaEntry } from "../schema/media.ts";
import { type ContentFile, isPlain } from "./files.ts";
import type { FileResult } from "./read-file.ts";

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|hei[cf]|bmp)$/i;

/** Tells whether a name in `media/` is that of a picture. */
export function isPictureFile(name: string): boolean {
  return pictureFile.test(name);
}

/** What a page may hand out: nothing that a browser would run in the name of the site, such as HTML or a script. */
const documentFile =
  /\.(?:pdf|od[tsp]|docx|xlsx|pptx|epub|txt|csv|ics|gpx|kml|geojson|zip|mp3|mp4|webm|vtt)$/i;

/** What an editor says about a picture where it is used. */
export interface SaidAbout {
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
  readonly note?: string | undefined;
  readonly licence?: string | undefined;
  readonly focus?: { readonly x: number; readonly y: number } | undefined;
  readonly decorative?: boolean | undefined;
  /** True in a text that was moved from elsewhere: a picture that nobody described there is shown all the same. */
  readonly isImported?: boolean;
}

/** What was read of `media/media.yaml`. */
type MediaRegister = FileResult<Readonly<Record<string, MediaEntry>>>;

type Inspected = { readonly picture: PictureInfo } | { readonly reason: PictureErrorCode };

/** The pictures and documents in `media/`. */
export class Media {
  readonly documents = new Set<string>();
  /** What `media.yaml` says, by the names of the files. */
  private readonly entries: ReadonlyMap<string, MediaEntry>;
  /** False when part of `media.yaml` could not be read: then a description may well stand in that part. */
  private readonly isWhole: boolean;
  /** The names of files by how a keyboard composes them: a Mac may keep `é` as an `e` and an accent. */
  private readonly byComposed: ReadonlyMap<string, string>;

  private constructor(
    private readonly names: ReadonlySet<string>,
    private readonly pictures: ReadonlyMap<string, Inspected>,
    register: MediaRegister | undefined,
  ) {
    this.byComposed = new Map([...names].map((name) => [name.normalize("NFC"), name]));
    const entries = Object.entries(register?.data ?? {});
    this.entries = new Map(entries.map(([name, entry]) => [this.spelled(name), entry]));
    const lost = [...this.entries.keys()].filter((name) => !names.has(name));
    for (const name of lost) {
      const line = register?.written?.lines.get(name) ?? 1;
      register?.problems.add(line, { code: "noSuchMediaFile", name, suggestion: fileNear(name, [...names]) });
    }
    this.isWhole = lost.length === 0 && (register?.isSound ?? true);
  }

  /**
   * Looks at every picture of the folder once.
   * @param known what was seen the last time
   * @param changed the files of `media/` that have changed since
   */
  static async open(
    content: string,
    files: readonly ContentFile[],
    register: MediaRegister | undefined,
    cacheDir: string,
    known?: Media,
    changed: ReadonlySet<string> = new Set(),
  ): Promise<Media> {
    const names = files
      .filter((file) => file.path.startsWith("media/") && file.path !== "media/media.yaml" && isPlain(file))
      .map(({ path }) => path.slice(6));
    const pictures = new Map<string, Inspected>();
    for (const name of names) {
      const seen = changed.has(name) ? undefined : known?.pictures.get(name);
      if (seen) pictures.set(name, seen);
    }
    const waiting = names.filter((name) => pictureFile.test(name) && !pictures.has(name));
    const look = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const seen = await inspectPicture(join(content, "media", name), { cacheDir });
        pictures.set(name, seen.ok ? { picture: seen.picture } : { reason: seen.error.code });
      }
    };
    await Promise.all(Array.from({ length: 4 }, look));
    return new Media(new Set(names), pictures, register);
  }

  /**
   * Finds the picture that an editor names in `file`, with what is said about it there and in `media.yaml`.
   * Understood are `photo.jpg`, `media/photo.jpg`, `/media/photo.jpg` and a path relative to the file.
   */
  find(source: string, file: string, said: SaidAbout): Illustration | ErrorCode {
    if (/^(?:[a-z]+:)?\/\//i.test(source) || /^data:/i.test(source))
      return { code: "foreignPicture", source };
    if (source.includes("\\") || /^(?:file:|[a-z]:\/)/i.test(source)) return this.windowsPath(source);
    const name = this.nameOf(source, file);
    if (name === undefined) return { code: "outsideMedia", source };
    const seen = this.pictures.get(name);
    if (!seen) return this.missing(source, name);
    if ("reason" in seen) return { code: "badPicture", source: name, reason: seen.reason };
    const general = this.entries.get(name) ?? {};
    const decorative = said.decorative ?? general.decorative ?? false;
    const alt = said.alt || general.alt || "";
    if (alt === "" && !decorative && !said.isImported && this.isWhole)
      return { code: "altMissing", source: name };
    return {
      picture: seen.picture,
      alt: decorative ? "" : alt,
      credit: said.credit ?? general.credit,
      note: said.note ?? general.note,
      // The licence of one maker says nothing of the work of another.
      licence: said.licence ?? (said.credit === undefined ? general.licence : undefined),
      focus: said.focus ?? general.focus,
    };
  }

  /** Every file of the folder, by its path within it. */
  get files(): ReadonlySet<string> {
    return this.names;
  }

  /** The name that a wrong one certainly means: the same in other capitals, or at the end of a path of Windows. */
  certainName(error: ErrorCode): { readonly written: string; readonly name: string } | undefined {
    if (error.code === "windowsPath" && error.suggestion)
      return { written: error.path, name: error.suggestion };
    if (error.code !== "pictureCase") return undefined;
    const alike = [...this.names].filter((other) => other.toLowerCase() === error.source.toLowerCase());
    return alike.length === 1 ? { written: error.source, name: error.actual } : undefined;
  }

  /** Finds the document that a link names; when `isShown`, the site gets it. Pictures are shown, never handed out. */
  link(path: string, isShown: boolean): { readonly address: string } | ErrorCode | undefined {
    const written = path.replace(/^\/?media\//, "");
    if (written === path) return undefined;
    const name = this.spelled(written);
    if (!this.names.has(name)) {
      const near = nearest(
        name,
        [...this.names].filter((other) => documentFile.test(other)),
      );
      return near === undefined
        ? undefined
        : { code: "noSuchPage", address: path, suggestion: `/media/${near}` };
    }
    if (pictureFile.test(name)) return { code: "linkToPicture", source: name };
    if (!documentFile.test(name)) return { code: "notADocument", source: name };
    if (isShown) this.documents.add(name);
    return { address: `/media/${name.split("/").map(encodeURIComponent).join("/")}` };
  }

  private nameOf(source: string, file: string): string | undefined {
    const isRelative = /^\.\.?\//.test(source);
    const path = isRelative
      ? posix.join(posix.dirname(file), source)
      : posix.normalize(source.startsWith("/") ? source.slice(1) : `media/${source.replace(/^media\//, "")}`);
    return path.startsWith("media/") ? this.spelled(path.slice(6)) : undefined;
  }

  /** The name of a file as the file has it, whichever way its letters with accents are composed. */
  private spelled(name: string): string {
    return this.names.has(name) ? name : (this.byComposed.get(name.normalize("NFC")) ?? name);
  }

  /** A path as Windows writes it, with the file of that name in `media/`, if there is one. */
  private windowsPath(path: string): ErrorCode {
    const isOwn = /^(?:file:|[a-z]:|\\\\)/i.test(path);
    const within = path.replace(/\\/g, "/").replace(/^(?:\.\.?\/)*\/?(?:media\/)?/i, "");
    const name = isOwn ? posix.basename(within) : within;
    return { code: "windowsPath", path, isOwn, suggestion: this.names.has(name) ? name : undefined };
  }

  private missing(source: string, name: string): ErrorCode {
    if (this.names.has(name)) return { code: "notAPictureFile", source: name };
    const actual = [...this.names].find((other) => other.toLowerCase() === name.toLowerCase());
    if (actual && actual !== name) return { code: "pictureCase", source: name, actual };
    const names = [...this.names].filter((other) => pictureFile.test(other));
    return { code: "noSuchPicture", source, suggestion: nearest(name, names) };
  }
}

/** The file that was meant by a name that no file has: one of that name in another folder, or one nearly called so. */
function fileNear(name: string, names: readonly string[]): string | undefined {
  const own = posix.basename(name);
  return names.find((other) => posix.basename(other) === own) ?? nearest(name, names);
}
