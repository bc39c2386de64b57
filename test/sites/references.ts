import { attribute, type Element, type Markup, type Page, wordsOf } from "./page.ts";
import { type at, listAt, parseJson, parseXml, type Site, textAt, textsIn } from "./site.ts";

/** An address that something on the site names. */
export interface Reference {
  /** The file or page that names it. */
  readonly from: string;
  /** The address as it is written. */
  readonly written: string;
}

const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "ping"],
  area: ["href"],
  link: ["href"],
  img: ["src"],
  source: ["src"],
  script: ["src"],
  iframe: ["src"],
  embed: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  object: ["data"],
  form: ["action"],
  button: ["formaction"],
  input: ["src", "formaction"],
  blockquote: ["cite"],
  use: ["href"],
  image: ["href"],
};

/** The addresses an element names. */
export function addressesOf(element: Element): string[] {
  const plain = (addressAttributes[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
  const sets = ["srcset", "imagesrcset"].flatMap((name) =>
    (attribute(element, name) ?? "").split(/,\s+/).flatMap((choice) => choice.trim().split(/\s+/)[0] || []),
  );
  return [...plain, ...sets];
}

/** The addresses that a piece of HTML names. */
export function addressesIn(markup: Markup): string[] {
  return markup.elements.flatMap(addressesOf);
}

/** Everything a page names: links, pictures, scripts, forms, what it tells search engines and other sites. */
export function referencesOf(page: Page, site: Site): Reference[] {
  const told = ["og:url", "og:image", "og:image:secure_url", "twitter:image"].flatMap((name) =>
    page.meta(name),
  );
  const data = page.data.flatMap((json) => textsIn(parseJson(json))).filter((text) => isOwn(text, site));
  return [...addressesIn(page), ...told, ...data].map((written) => ({ from: page.address, written }));
}

/** Everything the other files of a site name. */
export function referencesOfFiles(site: Site): Reference[] {
  const of = (from: string, addresses: readonly string[]) => addresses.map((written) => ({ from, written }));
  return [
    ...site.filesOf("css").flatMap((file) => of(file, urlsIn(site.text(file)))),
    ...site.filesOf("svg").flatMap((file) => {
      const links = [...site.text(file).matchAll(/\bhref=["']([^"']*)/g)].map(([, href = ""]) => href);
      return of(file, [...links, ...urlsIn(site.text(file))]);
    }),
    ...site
      .filesOf("xml")
      .flatMap((file) => of(file, ownTextsIn(parseXml(withoutIds(site.text(file))), site))),
    ...site
      .filesOf("json")
      .flatMap((file) => of(file, ownTextsIn(parseJson(withoutIds(site.text(file))), site))),
    ...site.filesOf("webmanifest").flatMap((file) => {
      const manifest = parseJson(site.text(file));
      const icons = listAt(manifest, "icons").map((icon) => textAt(icon, "src"));
      return of(file, [textAt(manifest, "start_url"), ...icons]);
    }),
    ...of("/robots.txt", site.text("/robots.txt").match(/(?<=^Sitemap: ).*$/gm) ?? []),
  ];
}

/** A feed without its ids: they look like addresses, but that of a file with another name today need not answer. */
function withoutIds(feed: string): string {
  return feed.replace(/<(guid|id)\b[^>]*>[^<]*<\/\1>|(?<="id": ?)"[^"]*"/g, (id) =>
    id.startsWith("<") ? "" : '""',
  );
}

function urlsIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]*)/g)]
    .map(([, url = ""]) => url)
    .filter((url) => !url.startsWith("data:"));
}

/** The texts that are addresses of the site itself. */
function ownTextsIn(parsed: Parameters<typeof at>[0], site: Site): string[] {
  return textsIn(parsed).filter((text) => isOwn(text, site) && !/\s/.test(text));
}

function isOwn(text: string, site: Site): boolean {
  return text === site.origin || text.startsWith(`${site.origin}/`);
}

/** The address in full, or nothing when it is none at all. */
export function resolve({ from, written }: Reference, site: Site): URL | undefined {
  const base = `${site.origin}${encodeURI(from)}`;
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}

/** Tells whether an address is one of the site itself. */
export function isInternal(url: URL, site: Site): boolean {
  return url.origin === new URL(site.origin).origin;
}

/** References to what is not there: a file, a page, or an id on a page. */
export function broken(references: readonly Reference[], site: Site): string[] {
  return references.flatMap((reference) => {
    const url = resolve(reference, site);
    if (!url) return [`${reference.from} names ${reference.written}, which is no address`];
    if (!isInternal(url, site) || !/^https?:$/.test(url.protocol)) return [];
    if (!site.has(url.pathname)) return [`${reference.from} names ${reference.written}, which is not there`];
    const id = decodeURIComponent(url.hash.slice(1));
    const path = decodeURI(url.pathname);
    if (id === "" || !/(\/|\.html)$/.test(path)) return [];
    const isThere = site.page(path).ids.includes(id);
    return isThere ? [] : [`${reference.from} names ${reference.written}; no id “${id}” there`];
  });
}

/** The pages that links lead to from a page. */
function linkedFrom(page: Page, site: Site): { address: string; isNext: boolean }[] {
  return page.all("a", "area").flatMap((link) => {
    const url = resolve({ from: page.address, written: attribute(link, "href") ?? "" }, site);
    if (!url || !isInternal(url, site)) return [];
    return [{ address: decodeURI(url.pathname), isNext: wordsOf(link, "rel").includes("next") }];
  });
}

/** How many clicks each page is from home. Turning to the next page of a list is none. */
export function clicksFromHome(site: Site): ReadonlyMap<string, number> {
  const pages = new Set(site.addresses);
  const clicks = new Map([[site.region.addresses.home, 0]]);
  let edge = [...clicks.keys()];
  for (let count = 0; edge.length > 0; count += 1) {
    const further: string[] = [];
    for (let address = edge.shift(); address !== undefined; address = edge.shift()) {
      for (const link of linkedFrom(site.page(address), site)) {
        if (!pages.has(link.address) || clicks.has(link.address)) continue;
        clicks.set(link.address, link.isNext ? count : count + 1);
        (link.isNext ? edge : further).push(link.address);
      }
    }
    edge = further;
  }
  return clicks;
}
