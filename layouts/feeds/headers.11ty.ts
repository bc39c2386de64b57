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
 */
function cardRule({ addresses }: Region): string {
  return `${addresses.partnerCard(":partner")}
  Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *

`;
}

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
${deployment.preview ? "  X-Robots-Tag: noindex\n" : ""}
/assets/*
  Cache-Control: public, max-age=31536000, immutable

/media/*
  Cache-Control: public, max-age=86400
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox

/cards/*
  Cache-Control: public, max-age=31536000, immutable
${assets.search ? searching(addresses) : ""}
/*.xml
  Access-Control-Allow-Origin: *

/*.ics
  Content-Type: text/calendar; charset=utf-8
  Access-Control-Allow-Origin: *

${digestRules(region)}${region.partners.length > 0 ? cardRule(region) : ""}${admin ? adminRules(site) : ""}${addresses.jsonFeed}
  Content-Type: application/feed+json; charset=utf-8
  Access-Control-Allow-Origin: *
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
