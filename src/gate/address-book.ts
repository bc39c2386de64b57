import type { Region } from "../region.ts";
import { filesOf, pagesOf } from "../site-map.ts";
import type { Placed } from "./entries.ts";
import { nearest } from "./fields.ts";

/** The addresses of a region as links look them up: without regard to capitals, escapes and a missing slash. */
export class AddressBook {
  private readonly pages = new Map<string, { address: string; file: string | undefined }>();
  private readonly heldBack = new Set<string>();
  private readonly redirects = new Map<string, string>();
  private readonly addressOfFile = new Map<string, string>();

  constructor(region: Region, published: readonly Placed[], held: readonly Placed[]) {
    for (const { address, file } of pagesOf(region)) this.enter(address, file);
    for (const address of filesOf(region)) this.enter(address, undefined);
    for (const { entry } of held) {
      this.heldBack.add(key(entry.address));
      this.heldBack.add(entry.file);
    }
    for (const { entry } of published) this.addressOfFile.set(entry.file, entry.address);
    this.checkRedirects(published);
  }

  private enter(address: string, file: string | undefined): void {
    const known = this.pages.get(key(address));
    if (known) this.twice.push({ address, file, other: known.file ?? known.address });
    else this.pages.set(key(address), { address, file });
  }

  /** Pages that would have come to stand on an address that another has. */
  readonly twice: { readonly address: string; readonly file: string | undefined; readonly other: string }[] =
    [];

  private checkRedirects(published: readonly Placed[]): void {
    const owner = new Map<string, string>();
    for (const { entry, draft } of published)
      entry.redirects.forEach((from, index) => {
        const path = `redirects.${index}`;
        const line = draft.written?.lines.get(path) ?? draft.written?.lines.get("redirects") ?? 1;
        const page = this.pages.get(key(from));
        const other = owner.get(key(from));
        if (key(from) === key(entry.address)) draft.problems.add(line, { code: "redirectToItself", from });
        else if (page)
          draft.problems.add(line, { code: "redirectOverPage", from, other: page.file ?? page.address });
        else if (other) draft.problems.add(line, { code: "redirectTwice", from, other });
        owner.set(key(from), entry.file);
        this.redirects.set(key(from), entry.address);
      });
  }

  /** The address a path means, following redirects; `heldBack` when its page is not on the site today. */
  find(path: string): string | "heldBack" | undefined {
    const wanted = key(path);
    return (
      this.pages.get(wanted)?.address ??
      this.redirects.get(wanted) ??
      (this.heldBack.has(wanted) ? "heldBack" : undefined)
    );
  }

  /** The address of a content file, by its path within the content folder. */
  findFile(file: string): string | "heldBack" | undefined {
    return this.addressOfFile.get(file) ?? (this.heldBack.has(file) ? "heldBack" : undefined);
  }

  /** The address that a wrong one was probably meant to be. */
  nearestTo(path: string): string | undefined {
    const all = [...this.pages.values()].map(({ address }) => decodeURI(address));
    const slug = path.split("/").filter(Boolean).at(-1);
    const bySlug = slug && all.find((address) => address.endsWith(`/${slug}/`));
    return bySlug || nearest(path.endsWith("/") ? path : `${path}/`, all);
  }
}

function key(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURI(path);
  } catch {
    // A stray "%" is not an escape: look it up as it is.
  }
  return decoded.toLowerCase().replace(/\/(?:index\.html)?$/, "") || "/";
}
