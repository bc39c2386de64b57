import type { Assets } from "../../src/assets.ts";
import { faviconAddress, iconAddress, touchIconAddress } from "../../src/bloom/addresses.ts";
import { adminPolicy } from "../../src/cms/policy.ts";
import type { Region } from "../../src/region.ts";
import type { SiteHead } from "../../src/schema/site.ts";
import type { Addresses } from "../../src/urls.ts";
import { type Given, one } from "../parts/template.ts";

export const data = one(() => "/_headers");

/**
 * What a page of the site may do: only what it uses, and nothing from elsewhere but a video after a click.
 * @param scripts where scripts come from, and what they may do
 */
const policy = (scripts = "'self'") =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'self'",
    `script-src ${scripts}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Drawings were made harmless when the site was built (`sanitiseSvg` leaves no style in them, and nothing else within
 * but pictures), while documents are handed out as they came. Opened by itself, a file from the media folder can do
 * nothing but show its pictures, or play.
 */
const mediaPolicy =
  "default-src 'none'; img-src data:; media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Browsers show a PDF by a page of their own, with styles in it, and not at all in a sandbox (whatwg/html#3958). */
const pdfPolicy = "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * `Cross-Origin-Resource-Policy` keeps other sites from loading what is here into pages of theirs, which is where a
 * page can be spied on (Fetch, 3.7). Everything is the site's own, except what is made for others: pictures, which
 * feeds and links name; feeds and calendars, which are read in browsers too; and a partner's card with what it is
 * drawn with (a frame with `sandbox` is of no site, so that even its own style sheet comes to it from another one).
 *
 * On Netlify the last rule that names a header decides. A host that joins the values of two rules by a comma makes
 * `same-origin, cross-origin` of them, which is no policy (Fetch, 3.7) and stops nobody from reading these files.
 */
const forOthers = "Cross-Origin-Resource-Policy: cross-origin";

/** What programs on other sites may read, and not only show. */
const readByOthers = `Access-Control-Allow-Origin: *\n  ${forOthers}`;

/** The CMS has a policy of its own, and may open the window in which an editor signs in. */
function adminRules(site: SiteHead): string {
  return `/admin/*
  Content-Security-Policy: ${adminPolicy(site)}
  Cross-Origin-Opener-Policy: same-origin-allow-popups
  X-Robots-Tag: noindex

/admin/kept/*
  Cache-Control: public, max-age=31536000, immutable

`;
}

/**
 * A partner's card may stand in a frame on any site. That is why no page has `X-Frame-Options`, which no later rule
 * takes away: `frame-ancestors`, which replaces it (CSP Level 3, 6.4.2.1), keeps all others out of frames.
 * A site that has isolated itself shows only frames that ask the same of what they load: that is the embedder policy.
 */
function cardRules({ addresses }: Region, { embedStylesheet }: Assets): string {
  return `${addresses.partnerCard(":partner")}
  Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *
  Cross-Origin-Embedder-Policy: require-corp
  ${forOthers}

${embedStylesheet}
  ${forOthers}

`;
}

/** Feed readers show the mark of the region, and they are on other sites. */
const iconRules = [faviconAddress, touchIconAddress, iconAddress]
  .map((address) => `${address}\n  ${forOthers}\n\n`)
  .join("");

/** Digests are for mail programs; what is in them is on the site already. */
function digestRules({ digests }: Region): string {
  return digests.map(({ addresses }) => `${addresses.text}\n  X-Robots-Tag: noindex\n\n`).join("");
}

/** Netlify's `_headers`: security for every page, and how long what may be kept. */
export function render({ region, assets }: Given) {
  const { addresses, deployment, site, admin } = region;
  return `/*
  Content-Security-Policy: ${policy()}
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
${deployment.preview ? "  X-Robots-Tag: noindex\n" : ""}
/assets/*
  Cache-Control: public, max-age=31536000, immutable

/media/*
  Cache-Control: public, max-age=86400
  Content-Security-Policy: ${mediaPolicy}
  ${forOthers}

/media/*.pdf
  Content-Security-Policy: ${pdfPolicy}

/bloom/*
  ${forOthers}

${iconRules}/cards/*
  Cache-Control: public, max-age=31536000, immutable
  ${forOthers}
${assets.search ? searching(addresses) : ""}
/*.xml
  ${readByOthers}

/*.ics
  Content-Type: text/calendar; charset=utf-8
  ${readByOthers}

${digestRules(region)}${region.partners.length > 0 ? cardRules(region, assets) : ""}${admin ? adminRules(site) : ""}${addresses.jsonFeed}
  Content-Type: application/feed+json; charset=utf-8
  ${readByOthers}
`;
}

/** The search page runs the index's WebAssembly; what has its content in its name may be kept for ever. */
function searching(addresses: Addresses): string {
  const kept = ["fragment", "index"].map(
    (folder) => `
${addresses.searchIndex}${folder}/*
  Cache-Control: public, max-age=31536000, immutable
`,
  );
  return `
${addresses.search()}
  Content-Security-Policy: ${policy("'self' 'wasm-unsafe-eval'")}
${kept.join("")}`;
}
