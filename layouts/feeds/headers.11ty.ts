import { extname } from "node:path";
import {
  faviconAddress,
  iconAddress,
  maskableIconAddress,
  smallIconAddress,
  touchIconAddress,
} from "../../src/pictures/bloom/icon-addresses.ts";
import type { Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import type { Assets } from "../../src/site/assets.ts";
import { adminPolicy } from "../../src/site/cms/policy.ts";
import { type HeaderRule, type Headers, headersFile, patternsOf } from "../parts/header-rules.ts";
import { type Given, single } from "../parts/template.ts";

export const data = single(() => "/_headers");

const policyName = "Content-Security-Policy";

/**
 * What a page of the site may do: only what it uses, and nothing from elsewhere but a video after a click.
 * @param scripts where scripts come from, and what they may do
 */
const policy = (scripts = "'self'"): Headers => ({
  [policyName]: [
    "default-src 'none'",
    "img-src 'self'",
    "media-src 'self'",
    "style-src 'self'",
    `script-src ${scripts}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
});

/**
 * Drawings were made harmless when the site was built (`sanitiseSvg` leaves no style in them, and nothing else within
 * but pictures), while documents are handed out as they came. Opened by itself, a file from the media folder can do
 * nothing but show its pictures, unless it is of a type that no browser runs.
 */
const mediaPolicy =
  "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Browsers show a PDF by a page of their own, with styles in it, and not at all in a sandbox (whatwg/html#3958). */
const pdfPolicy = "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * `Cross-Origin-Resource-Policy` keeps other sites from loading what is here into pages of theirs, which is where a
 * page can be spied on (Fetch, 3.7). Everything is the site's own, except what is made for others: pictures, which
 * feeds and links name; feeds and calendars, which are read in browsers too; and a partner's card with what it is
 * drawn with (a frame with `sandbox` is of no site, so that even its own style sheet comes to it from another one).
 */
const forOthers: Headers = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** What programs on other sites may read, and not only show. */
const readByOthers: Headers = { "Access-Control-Allow-Origin": "*", ...forOthers };

/** For what has its content in its name. */
const forEver: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

const unlisted: Headers = { "X-Robots-Tag": "noindex" };

/** Netlify's `_headers`: security for every page, and how long what may be kept. */
export function render({ site, region, assets }: Given) {
  const everywhere: Headers = {
    ...policy(),
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(region.deployment.preview ? unlisted : {}),
  };
  return headersFile(everywhere, [
    ...assetRules(region, assets),
    ...mediaRules(region),
    { path: "/bloom/:file", headers: forOthers },
    // Feed readers show the mark of the region, and they are on other sites.
    ...[faviconAddress, touchIconAddress, smallIconAddress, iconAddress, maskableIconAddress].map((path) => ({
      path,
      headers: forOthers,
    })),
    ...(assets.cards ? [{ path: "/cards/:file", headers: { ...forEver, ...forOthers } }] : []),
    ...(assets.search ? searchRules(region) : []),
    ...feedRules(site),
    ...cardRules(region),
    ...(region.admin ? adminRules(region) : []),
  ]);
}

/** One by one, so that nothing is said of one that is not there, or no longer: it would be missed for ever. */
function assetRules({ partners }: Region, { files, embedStylesheet }: Assets): HeaderRule[] {
  const isForOthers = (address: string) => address === embedStylesheet && partners.length > 0;
  const named = files.filter(({ address }) => address.startsWith("/assets/"));
  return named.map(({ address }) => ({
    path: address,
    headers: { ...forEver, ...(isForOthers(address) ? forOthers : {}) },
  }));
}

/**
 * Whatever is in the media folder may do nothing, however deep it lies. Sounds, films and documents have the policy of
 * a page instead: browsers load a sound once more from the page that plays it, which in a sandbox is another site
 * (Chromium 156), and who follows a link to one that is gone sees the page that says so.
 */
function mediaRules({ documents }: Region): HeaderRule[] {
  const names = [...documents];
  const depth = Math.max(1, ...names.map((name) => name.split("/").length));
  const folders = Array.from({ length: depth }, (_, above) => "/:folder".repeat(above));
  const endings = [...new Set(names.map((name) => extname(name)))].sort();
  const day = { "Cache-Control": "public, max-age=86400" };
  return [
    ...folders.map((folder) => ({
      path: `/media${folder}/:file`,
      headers: { [policyName]: mediaPolicy, ...forOthers },
    })),
    ...["avif", "webp", "jpg", "png", "svg"].map((ending) => ({ path: `/media/*.${ending}`, headers: day })),
    ...endings.map((ending) => ({
      path: `/media/*${ending}`,
      headers: /^\.pdf$/i.test(ending) ? { [policyName]: pdfPolicy } : policy(),
    })),
  ];
}

/**
 * The search page runs the index's WebAssembly. A found text is not kept for ever: Pagefind named it by what it read,
 * and what a result says besides, such as a status, was put into it afterwards (`src/site/search/index.ts`).
 */
function searchRules({ addresses }: Region): HeaderRule[] {
  return [
    { path: addresses.search(), headers: policy("'self' 'wasm-unsafe-eval'") },
    { path: `${addresses.searchIndex}index/:file`, headers: forEver },
  ];
}

/**
 * Feeds, calendars and sitemaps, by their names. Only the calendar of an event has a name of its own, so whatever is
 * beside an event is one, but for the comments on it, of which a later rule says what they are.
 */
function feedRules({ region, feeds, commented, calendars, digests, sitemaps }: Site): HeaderRule[] {
  const { addresses, events } = region;
  const ofEvents = new Set(events.map((event) => addresses.calendarOfEvent(event)));
  const lists = calendars.map(({ address }) => address).filter((address) => !ofEvents.has(address));
  const xml = [
    ...feeds.map(({ address }) => address),
    ...commented.map(({ address }) => addresses.commentsOf(address)),
    ...digests.map((digest) => digest.addresses.feed),
    ...[addresses.atom, addresses.sitemap, ...sitemaps.map(({ address }) => address)],
  ];
  const read = (type: string) => (path: string) => ({
    path,
    headers: { "Content-Type": `${type}; charset=utf-8`, ...readByOthers },
  });
  return [
    ...(events.length > 0 ? [`${addresses.agenda()}:year/:event/:file`] : []).map(read("text/calendar")),
    ...patternsOf(lists).map(read("text/calendar")),
    ...patternsOf(xml).map(read("application/xml")),
    read("application/feed+json")(addresses.jsonFeed),
    // Digests are for mail programs; what is in them is on the site already.
    ...digests.map((digest) => ({ path: digest.addresses.text, headers: unlisted })),
  ];
}

/**
 * A partner's card may stand in a frame on any site. That is why no page has `X-Frame-Options`, which no later rule
 * takes away: `frame-ancestors`, which replaces it (CSP Level 3, 6.4.2.1), keeps all others out of frames.
 * A site that has isolated itself shows only frames that ask the same of what they load: that is the embedder policy.
 */
function cardRules({ addresses, partners }: Region): HeaderRule[] {
  const headers = {
    [policyName]:
      "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
    "Cross-Origin-Embedder-Policy": "require-corp",
    ...forOthers,
  };
  return partners.length > 0 ? [{ path: addresses.partnerCard(":partner"), headers }] : [];
}

/** The CMS has a policy of its own, and may open the window in which an editor signs in. */
function adminRules({ settings }: Region): HeaderRule[] {
  const headers = {
    [policyName]: adminPolicy(settings),
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    ...unlisted,
  };
  return [
    { path: "/admin/", headers },
    { path: "/admin/kept/*", headers: { ...headers, ...forEver } },
  ];
}
