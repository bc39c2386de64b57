import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { today } from "../../scripts/tools/builds.ts";
import { readRegion } from "../../src/content/index.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { Site as SiteOfRegion } from "../../src/region/site.ts";
import { sites } from "../build-sites.ts";
import { Page } from "./page.ts";

export const root = join(import.meta.dirname, "../..");

/** A built site, with the region it was built from. */
export class Site {
  /** Paths of all files, from `/`, in a fixed order. */
  readonly files: readonly string[];
  /** All that is to be made of the region, as the generator lists it. */
  readonly listed: SiteOfRegion;
  private readonly answers: ReadonlySet<string>;
  private readonly parsed = new Map<string, Page>();

  /** @param out the folder of the built site */
  constructor(
    readonly name: string,
    readonly out: string,
    readonly region: Region,
  ) {
    this.listed = new SiteOfRegion(region);
    this.files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(out, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
      .sort();
    this.answers = new Set(this.files.flatMap((file) => [file, addressOf(file)]));
  }

  /** Addresses of all pages for readers: `/admin/` is a program for editors, guests are shown elsewhere. */
  get addresses(): string[] {
    const guests = new Set(this.listed.embedPages);
    const pages = this.files.filter((file) => file.endsWith(".html") && !file.startsWith("/admin/"));
    return pages.map(addressOf).filter((address) => !guests.has(address));
  }

  /** What is shown elsewhere. */
  get guests(): Page[] {
    return this.listed.embedPages.map((address) => this.page(address));
  }

  get pages(): Page[] {
    return this.addresses.map((address) => this.page(address));
  }

  /** Every document of the site: the pages, what is shown elsewhere, and the editors' program. */
  get everything(): Page[] {
    return this.filesOf("html").map((file) => this.page(addressOf(file)));
  }

  /** The pages that search engines may show. */
  get indexed(): Page[] {
    return this.pages.filter(({ isIndexed }) => isIndexed);
  }

  page(address: string): Page {
    const known = this.parsed.get(address);
    if (known) return known;
    const page = new Page(address, this.text(address.endsWith("/") ? `${address}index.html` : address));
    this.parsed.set(address, page);
    return page;
  }

  /** Tells whether something answers at a path, which may be escaped. */
  has(path: string): boolean {
    return this.answers.has(decodeURI(path));
  }

  filesOf(...extensions: readonly string[]): string[] {
    return this.files.filter((file) => extensions.includes(file.split(".").at(-1) ?? ""));
  }

  text(file: string): string {
    return readFileSync(join(this.out, file), "utf8");
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.out, file));
  }

  /** The address under which the site is published, without a slash at the end. */
  get origin(): string {
    return this.region.deployment.url;
  }

  get entries(): ReadonlyMap<string, AnyEntry> {
    return new Map(this.region.entries.map((entry) => [entry.address, entry]));
  }
}

/** The address that a file answers. */
export function addressOf(file: string): string {
  return file.replace(/(?<=\/)index\.html$/, "");
}

/** Opens a built site. */
export async function openSite(
  name: string,
  content: string,
  out: string,
  how: { drafts?: boolean; deployment?: { url: string; preview: boolean }; now?: string } = {},
): Promise<Site> {
  const { drafts = false, deployment, now = today } = how;
  const cacheDir = join(root, ".cache/images");
  const gate = { content, now, drafts, cacheDir, ...(deployment ? { deployment } : {}) };
  const result = await readRegion(gate);
  if (!result.ok) throw new Error(`${content}: ${result.problems.map(({ file }) => file).join(", ")}`);
  return new Site(name, out, result.region);
}

/** The sites that all truths are about. */
export async function openSites(): Promise<Site[]> {
  return Promise.all(Object.entries(sites).map(([name, { content, out }]) => openSite(name, content, out)));
}

/** What is wrong on pages, each with the page it is wrong on. A truth holds when there is nothing. */
export function wrongOn(pages: readonly Page[], look: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => look(page).map((wrong) => `${page.address} ${wrong}`));
}

/** Those that are there more than once. */
export function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Anything parsed from XML or JSON. Reading it asks at every step whether it is there. */
export type Parsed = string | number | boolean | null | undefined | Parsed[] | { [key: string]: Parsed };

const parser = new XMLParser({
  ignoreAttributes: false,
  // Without it, references by number stay as they are written.
  htmlEntities: true,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

export function parseXml(xml: string): Parsed {
  return parser.parse(xml) as Parsed;
}

export function parseJson(json: string): Parsed {
  return JSON.parse(json) as Parsed;
}

/** What stands below a key, or nothing. */
export function at(parsed: Parsed, ...keys: readonly string[]): Parsed {
  let here = parsed;
  for (const key of keys)
    here = typeof here === "object" && here !== null && !Array.isArray(here) ? here[key] : undefined;
  return here;
}

/** What stands below a key as a list, whether it is one, one thing or nothing. */
export function listAt(parsed: Parsed, ...keys: readonly string[]): Parsed[] {
  const found = at(parsed, ...keys);
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

/** What stands below a key as text. */
export function textAt(parsed: Parsed, ...keys: readonly string[]): string {
  const found = at(parsed, ...keys);
  return typeof found === "string" ? found : String(at(found, "#text") ?? "");
}

/** Every text in something parsed. */
export function textsIn(parsed: Parsed): string[] {
  if (typeof parsed === "string") return [parsed];
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.values(parsed).flatMap(textsIn);
}
