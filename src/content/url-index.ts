import { unescapedAddress } from "../core/escapes.ts";
import { nearest } from "../core/nearest.ts";
import type { Region } from "../region/region.ts";
import { Site } from "../region/site.ts";
import type { Entries, LoadedEntry } from "./entries.ts";
import { lineOfItem } from "./recover.ts";
import type { SourceFile } from "./source-files.ts";

/** A page that would have come to stand on an address that another has. */
export interface UrlConflict {
  readonly address: string;
  /** The file to fix. */
  readonly file: string;
  /** The file, or the page without one, that has the address. */
  readonly other: string;
}

/** The addresses of a region as links look them up: without regard to capitals, escapes and a missing slash. */
export class UrlIndex {
  private readonly pages = new Map<string, { address: string; file: string | undefined }>();
  private readonly hidden = new Map<string, string>();
  /** The pages among what is held back: when they come, they need their addresses. */
  private readonly heldPages = new Map<string, string>();
  private readonly redirects = new Map<string, string>();
  private readonly addressOfFile = new Map<string, string>();
  /** The last parts of the addresses of files with mistakes: what they will be is not certain. */
  private readonly uncertain: ReadonlySet<string>;
  private readonly lists: readonly string[];
  /** What links may have been meant to lead to, listed once: a large site may have many wrong ones. */
  private allAddresses: readonly string[] | undefined;
  private allFiles: readonly string[] | undefined;
  private readonly meant = new Map<string, string | undefined>();
  readonly twice: UrlConflict[] = [];

  /** @param isWhole false when a file that decides over addresses (`site.yaml`, `tags.yaml`) has mistakes */
  constructor(
    region: Region,
    { published, unpublished }: Entries,
    sources: readonly SourceFile[],
    private readonly isWhole: boolean,
  ) {
    const unsound = sources.filter(({ isSound }) => !isSound);
    this.uncertain = new Set(unsound.flatMap(({ slug, file }) => [slug.toLowerCase(), file]));
    const { addresses } = region;
    this.lists = [addresses.tags(), addresses.places(), addresses.posts(), addresses.agenda()];

    const homeless = new Set(
      unsound.filter((source) => source.yearFolder === undefined).map(({ file }) => file),
    );
    const site = new Site(region);
    for (const { address, file } of site.pages)
      if (file === undefined || !homeless.has(file)) this.enter(address, file);
    for (const address of site.otherOutputs) this.enter(address, undefined);
    for (const { entry } of unpublished) {
      const at = key(entry.address);
      const other = this.pages.get(at)?.file ?? this.hidden.get(at);
      if (other && !homeless.has(entry.file))
        this.twice.push({ address: entry.address, file: entry.file, other });
      this.hidden.set(at, entry.file);
      this.hidden.set(entry.file, entry.file);
      if (!homeless.has(entry.file)) this.heldPages.set(at, entry.file);
    }
    for (const { entry } of published) this.addressOfFile.set(entry.file, entry.address);
    this.checkRedirects([...published, ...unpublished], new Set(published));
  }

  private enter(address: string, file: string | undefined): void {
    const known = this.pages.get(key(address));
    if (!known) this.pages.set(key(address), { address, file });
    else if (file) this.twice.push({ address, file, other: known.file ?? known.address });
    // A file on the address of a list, such as a post "05.md" on that of the month of May.
    else this.twice.push({ address, file: known.file ?? "site.yaml", other: address });
  }

  private checkRedirects(loaded: readonly LoadedEntry[], published: ReadonlySet<LoadedEntry>): void {
    const owner = new Map<string, string>();
    for (const one of loaded) {
      const { entry, source } = one;
      entry.redirects.forEach((from, index) => {
        const line = lineOfItem(source.written, "redirects", entry.redirects, index);
        const page = this.pages.get(key(from));
        const over = page ? (page.file ?? page.address) : this.heldPages.get(key(from));
        const other = owner.get(key(from));
        if (key(from) === key(entry.address)) source.problems.add(line, { code: "redirectToItself", from });
        else if (over) source.problems.add(line, { code: "redirectOverPage", from, other: over });
        else if (other) source.problems.add(line, { code: "redirectTwice", from, other });
        owner.set(key(from), entry.file);
        if (published.has(one)) this.redirects.set(key(from), entry.address);
        else this.hidden.set(key(from), entry.file);
      });
    }
  }

  /** The address a path means, following redirects; `hidden` when its page is not on the site today. */
  find(path: string): string | "hidden" | undefined {
    const wanted = key(path);
    return (
      this.pages.get(wanted)?.address ??
      this.redirects.get(wanted) ??
      (this.hidden.has(wanted) ? "hidden" : undefined)
    );
  }

  /** The address of a content file, by its path within the content folder. */
  findFile(file: string): string | "hidden" | undefined {
    return this.addressOfFile.get(file) ?? (this.hidden.has(file) ? "hidden" : undefined);
  }

  /** Tells whether a path that is not found may lead somewhere once the mistakes in other files are fixed. */
  mightResolveLater(path: string): boolean {
    if (!this.isWhole) return true;
    if (this.uncertain.size === 0) return false;
    const at = key(path);
    const slug = at.split("/").at(-1) ?? "";
    return (
      this.uncertain.has(path) ||
      this.uncertain.has(slug) ||
      // A topic, a place, a year or a month may yet get something in its list.
      this.lists.some((list) => `${at}/`.startsWith(list) && !/^\/[^/]+\/\d{4}\/.*\D/.test(at))
    );
  }

  /** The address that a wrong one was probably meant to be. */
  nearestTo(path: string): string | undefined {
    if (!this.meant.has(path)) this.meant.set(path, this.searchFor(path));
    return this.meant.get(path);
  }

  private searchFor(path: string): string | undefined {
    this.allAddresses ??= [...this.pages.values()].map(({ address }) => unescapedAddress(address));
    const all = this.allAddresses;
    const slug = path.split("/").filter(Boolean).at(-1);
    const bySlug = slug && all.find((address) => address.endsWith(`/${slug}/`));
    return bySlug || nearest(path.endsWith("/") ? path : `${path}/`, all);
  }

  /** The file that a wrong one was probably meant to be, from the content folder. */
  nearestFile(file: string): string | undefined {
    if (!this.meant.has(file)) this.meant.set(file, this.searchForFile(file));
    return this.meant.get(file);
  }

  private searchForFile(file: string): string | undefined {
    this.allFiles ??= [...this.addressOfFile.keys()];
    const all = this.allFiles;
    const name = file.split("/").at(-1) ?? "";
    const found = all.find((other) => other.endsWith(`/${name}`)) ?? nearest(file, all);
    return found && `/${found}`;
  }
}

function key(path: string): string {
  return (
    unescapedAddress(path)
      .toLowerCase()
      .replace(/\/(?:index\.html)?$/, "") || "/"
  );
}
