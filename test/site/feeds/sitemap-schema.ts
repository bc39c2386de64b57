import { XMLValidator } from "fast-xml-parser";
import { at, listAt, type Parsed, parseXml, textAt } from "../../sites/site.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** What `xsd:date` and `xsd:dateTime` have in common with W3C Datetime. */
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;
const megabytes = 50;

/** The rules of the two schemas of sitemaps.org (0.9), `sitemap.xsd` and `siteindex.xsd`, and of its protocol. */
const schemas = {
  urlset: { of: "url", known: ["loc", "lastmod", "changefreq", "priority"] },
  sitemapindex: { of: "sitemap", known: ["loc", "lastmod"] },
} as const;

/** What is wrong with a sitemap, or an index of them, by the schemas of sitemaps.org. */
export function wrongInSitemap(xml: string): string[] {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) return [verdict.err.msg];
  const parsed = parseXml(xml);
  const root = "sitemapindex" in (parsed as object) ? "sitemapindex" : "urlset";
  const { of, known } = schemas[root];
  const elements = listAt(parsed, root, of);
  return [
    ...(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>') ? [] : ["is not in UTF-8"]),
    ...(Buffer.byteLength(xml) <= megabytes * 1024 * 1024 ? [] : [`has more than ${megabytes} MB`]),
    ...(textAt(parsed, root, "@xmlns") === namespace ? [] : ["has another namespace"]),
    ...namesIn(at(parsed, root)).filter((name) => name !== of),
    ...(elements.length >= 1 && elements.length <= 50_000 ? [] : [`has ${elements.length} ${of}`]),
    ...elements.flatMap((element) => wrongInElement(element, known)),
  ];
}

function wrongInElement(element: Parsed, known: readonly string[]): string[] {
  const loc = textAt(element, "loc");
  const day = at(element, "lastmod");
  const twice = known.filter((name) => listAt(element, name).length > 1);
  const isAddress = /^https?:\/\/[\x21-\x7e]+$/.test(loc) && loc.length >= 12 && loc.length <= 2048;
  const isDay = day === undefined || (moment.test(textAt(day)) && !Number.isNaN(Date.parse(textAt(day))));
  return [
    ...namesIn(element).filter((name) => !known.includes(name)),
    ...twice.map((name) => `${loc} says ${name} twice`),
    ...(isAddress ? [] : [`${loc} is no address`]),
    ...(isDay ? [] : [`${loc} changed on ${textAt(day)}`]),
  ];
}

function namesIn(element: Parsed): string[] {
  return typeof element === "object" && element !== null && !Array.isArray(element)
    ? Object.keys(element).filter((name) => !/^[@#]/.test(name))
    : [];
}
