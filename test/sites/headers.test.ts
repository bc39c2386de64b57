import { beforeAll, describe, expect, test } from "vitest";
import { respond } from "../../src/server/host/respond.ts";
import { type HostedSite, openHostedSite } from "../../src/server/host/site.ts";
import { joinedHeaders } from "../server/joined-headers.ts";
import { addressOf, openSites } from "./site.ts";

/** What a kind of path is answered with, by name in lower case; `etag` and `content-length` are of each file alone. */
type Headers = Readonly<Record<string, string>>;

const everywhere = {
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "public,max-age=0,must-revalidate",
  "content-security-policy":
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};
const ofText = (type: string) => ({ "content-type": `${type}; charset=utf-8`, vary: "Accept-Encoding" });
const forOthers = { "cross-origin-resource-policy": "cross-origin" };
const readByOthers = { ...forOthers, "access-control-allow-origin": "*" };
const forEver = { "cache-control": "public, max-age=31536000, immutable" };
const forADay = { "cache-control": "public, max-age=86400" };
const unlisted = { "x-robots-tag": "noindex" };

const page: Headers = { ...everywhere, ...ofText("text/html") };
const media: Headers = {
  ...everywhere,
  ...forADay,
  ...forOthers,
  "content-security-policy":
    "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
};
/** What editors hand out, as soon as it is replaced; a sound plays, and what a link leads to looks like the site. */
const handedOut: Headers = { ...everywhere, ...forOthers };
const svg = { "content-type": "image/svg+xml", vary: "Accept-Encoding" };
const inAdmin: Headers = {
  ...everywhere,
  ...unlisted,
  "cross-origin-opener-policy": "same-origin-allow-popups",
  // The service is the one of the region that has a CMS.
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' blob: data: https://git.example.org; media-src blob:; frame-src blob:; connect-src 'self' blob: data: https://git.example.org; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
};
const adminFile = { ...inAdmin, ...forEver };
const binary = { "content-type": "application/octet-stream" };

/** The kinds of path in a site: the first that a path is of is its kind. */
const kinds: readonly (readonly [kind: string, path: RegExp, headers: Headers])[] = [
  ["the editors' page", /^\/admin\/$/, { ...inAdmin, ...ofText("text/html") }],
  ["a script of the editors' page", /^\/admin\/.*\.js$/, { ...adminFile, ...ofText("text/javascript") }],
  ["the style of the editors' page", /^\/admin\/.*\.css$/, { ...adminFile, ...ofText("text/css") }],
  ["a font of the editors' page", /^\/admin\/.*\.woff2$/, { ...adminFile, "content-type": "font/woff2" }],
  [
    "the search page",
    /^\/(zoeken|suche|search)\/$/,
    {
      ...page,
      "content-security-policy": everywhere["content-security-policy"].replace(
        "script-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
      ),
    },
  ],
  [
    "a partner's card",
    /^\/partners?\/[^/]+\/(kaart|karte|card)\/$/,
    {
      ...page,
      ...forOthers,
      "cross-origin-embedder-policy": "require-corp",
      "content-security-policy":
        "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
    },
  ],
  ["the page for what is not there", /^\/404\.html$/, page],
  ["a page", /\/$/, page],
  ["a feed or a sitemap", /\.xml$/, { ...everywhere, ...readByOthers, ...ofText("application/xml") }],
  ["the JSON feed", /^\/feed\.json$/, { ...everywhere, ...readByOthers, ...ofText("application/feed+json") }],
  ["a calendar", /\.ics$/, { ...everywhere, ...readByOthers, ...ofText("text/calendar") }],
  [
    "a digest as text",
    /^\/(volgen|folgen|follow)\/\w+\.txt$/,
    { ...everywhere, ...unlisted, ...ofText("text/plain") },
  ],
  ["a text for robots", /^\/robots\.txt$/, { ...everywhere, ...ofText("text/plain") }],
  ["the manifest", /\.webmanifest$/, { ...everywhere, ...ofText("application/manifest+json") }],
  ["what is planned", /^\/planning\.json$/, { ...everywhere, ...ofText("application/json") }],
  [
    "the style of partners' cards",
    /^\/assets\/embed\.\w+\.css$/,
    { ...everywhere, ...forEver, ...forOthers, ...ofText("text/css") },
  ],
  ["a style sheet", /^\/assets\/.*\.css$/, { ...everywhere, ...forEver, ...ofText("text/css") }],
  ["a script", /^\/assets\/.*\.js$/, { ...everywhere, ...forEver, ...ofText("text/javascript") }],
  ["a font", /^\/assets\/.*\.woff2$/, { ...everywhere, ...forEver, "content-type": "font/woff2" }],
  ["a drawing of an editor", /^\/media\/.*\.svg$/, { ...media, ...svg }],
  ["a drawing for feeds", /^\/media\/.*\.png$/, { ...media, "content-type": "image/png" }],
  ["a photo as JPEG", /^\/media\/.*\.jpg$/, { ...media, "content-type": "image/jpeg" }],
  ["a photo as WebP", /^\/media\/.*\.webp$/, { ...media, "content-type": "image/webp" }],
  ["a photo as AVIF", /^\/media\/.*\.avif$/, { ...media, "content-type": "image/avif" }],
  [
    "the mark for bookmarks",
    /^\/favicon\.ico$/,
    { ...everywhere, ...forOthers, "content-type": "image/vnd.microsoft.icon", vary: "Accept-Encoding" },
  ],
  [
    "the mark as pixels",
    /^\/(apple-touch-icon|icon(-192|-maskable)?)\.png$/,
    { ...everywhere, ...forOthers, "content-type": "image/png" },
  ],
  ["a sound", /^\/media\/.*\.mp3$/, { ...handedOut, "content-type": "audio/mpeg" }],
  ["a film", /^\/media\/.*\.webm$/, { ...handedOut, "content-type": "video/webm" }],
  [
    "a PDF, which no browser shows in a sandbox",
    /^\/media\/.*\.pdf$/,
    {
      ...handedOut,
      "content-type": "application/pdf",
      "content-security-policy": "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  ],
  ["a bloom", /^\/bloom\/.*\.svg$/, { ...everywhere, ...forOthers, ...svg }],
  [
    "a social card",
    /^\/cards\/.*\.png$/,
    { ...everywhere, ...forEver, ...forOthers, "content-type": "image/png" },
  ],
  [
    "a social card with a photo",
    /^\/cards\/.*\.jpg$/,
    { ...everywhere, ...forEver, ...forOthers, "content-type": "image/jpeg" },
  ],
  ["a piece of the search index", /^\/pagefind\/index\//, { ...everywhere, ...forEver, ...binary }],
  ["a text of the search, with what a result says", /^\/pagefind\/fragment\//, { ...everywhere, ...binary }],
  ["a script of the search", /^\/pagefind\/.*\.js$/, { ...everywhere, ...ofText("text/javascript") }],
  ["a list of the search", /^\/pagefind\/.*\.json$/, { ...everywhere, ...ofText("application/json") }],
  ["the search engine", /^\/pagefind\//, { ...everywhere, ...binary }],
];

/** The kinds that a region has nothing of: one has a CMS and photos, and another one sounds and documents. */
const without: Readonly<Record<string, RegExp>> = {
  parkstad: /editors' page|as JPEG|as WebP|as AVIF|with a photo|sound|film|PDF/,
  seenland: /a drawing for feeds|sound|film|PDF/,
  gwennol: /editors' page|a drawing for feeds|as JPEG|as WebP|as AVIF|with a photo/,
};

/** Paths that begin or end as those that a rule is about do, and are none of them. */
const alike = [
  ...["/basics/", "/x-ics/", "/aics", "/xml/", "/x-xml/", "/feedxml", "/a/b/feed-xml/", "/eventsics"],
  ...["/media-x/", "/mediax", "/assets-2026/", "/assetsx.css", "/bloomfield/", "/cards-and-games/"],
  ...["/administration/", "/admin-x/", "/searching/", "/pagefinder/fragment/x", "/a/b/c/d/feed.xml/"],
  ...["/partners/x/cards/", "/partner/x/y/karte/", "/x/media/photo.svg", "/x/assets/site.css"],
];

describe.each(await openSites())("the headers of $name", (site) => {
  let host: HostedSite;
  beforeAll(async () => {
    host = await openHostedSite(site.out);
  });
  /** Status and headers, without those that are of one file alone. */
  const ask = async (url: string): Promise<{ status: number; headers: Headers }> => {
    const { status, headers } = await respond(host, { url: encodeURI(url), method: "HEAD" });
    const kept = [...headers].filter(([name]) => name !== "etag" && name !== "content-length");
    return { status, headers: Object.fromEntries(kept) };
  };
  const hidden = /^\/(_headers|_redirects|\.bloeit)$/;
  const paths = site.files.filter((file) => !hidden.test(file)).map((file) => addressOf(file));
  const kindOf = (path: string) => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? "no kind";

  test("are looked at for every kind of path", () => {
    const found = new Set(paths.map(kindOf));
    const wanted = kinds.map(([kind]) => kind).filter((kind) => !without[site.name]?.test(kind));
    expect([...found].sort()).toEqual(wanted.sort());
  });

  test.each(kinds)("of %s are these, and no others", async (kind, _, headers) => {
    for (const path of paths.filter((one) => kindOf(one) === kind)) {
      expect({ path, ...(await ask(path)) }).toEqual({ path, status: 200, headers });
    }
  });

  test("of what is not there are those of a page", async () => {
    expect(await ask("/no/such/page/")).toEqual({ status: 404, headers: page });
    for (const path of ["/assets/gone.css", "/assets/site.0123456789.css", "/media/a/b/c/gone.html"])
      expect([path, await ask(path)]).toEqual([path, { status: 404, headers: page }]);
  });

  test("of what is not there may never be kept, in whatever folder", async () => {
    for (const path of [
      "/cards/gone.png",
      "/media/gone.jpg",
      "/media/gone.pdf",
      "/pagefind/index/gone.pf_index",
    ]) {
      const { status, headers } = await ask(path);
      expect([path, status, headers["cache-control"]]).toEqual([path, 404, everywhere["cache-control"]]);
    }
  });

  test("are about no path that a rule does not name", async () => {
    for (const path of alike.filter((one) => !paths.includes(one)))
      expect([path, await ask(path)]).toEqual([path, { status: 404, headers: page }]);
  });

  test("are the same on a host that sends all values of a header, joined by commas", () => {
    const joined = joinedHeaders(site.text("/_headers"));
    for (const path of [...paths, ...alike, "/assets/gone.css", "/media/gone.svg"])
      expect([path, joined(encodeURI(path))]).toEqual([path, Object.fromEntries(host.headersFor(path))]);
  });

  test("are as few rules as every host takes, and lines no longer than it reads", () => {
    const lines = site.text("/_headers").split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  test("of an address that moved are only where it is now, and there they are those of a page", async () => {
    const [entry] = site.region.entries.filter(({ redirects }) => redirects.length > 0);
    const moved = [
      { from: site.region.addresses.agenda().slice(0, -1), to: site.region.addresses.agenda() },
      ...(entry ? [{ from: entry.redirects[0] ?? "", to: entry.address }] : []),
    ];
    for (const { from, to } of moved) {
      expect(await ask(from)).toEqual({ status: 301, headers: { location: to } });
      expect(await ask(to)).toEqual({ status: 200, headers: page });
    }
  });

  test("allow styles within a page to nobody but the editors' program", () => {
    const policies = paths.map(
      (path) => [path, host.headersFor(path).get("content-security-policy") ?? ""] as const,
    );
    const unsafe = policies.filter(([, policy]) => /'unsafe-(inline|eval|hashes)'/.test(policy));
    expect(unsafe.filter(([path]) => !path.startsWith("/admin/"))).toEqual([]);
    const open = policies.filter(([, policy]) => !policy.startsWith("default-src 'none'; "));
    expect(open.filter(([path]) => !path.endsWith(".pdf"))).toEqual([]);
  });
});
