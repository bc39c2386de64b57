import type { Markup } from "../../src/core/jsx-runtime.ts";
import { obfuscateMailAddresses } from "../../src/core/mail-addresses.ts";
import { withSoftHyphens } from "../../src/i18n/soft-hyphens.ts";
import type { Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import { fileOf } from "../../src/region/urls.ts";
import type { Assets } from "../../src/site/assets.ts";

/** What every template is given: the region, all that is made of it, and the addresses of the files that all pages share. */
export interface Given {
  readonly site: Site;
  /** That of the site. */
  readonly region: Region;
  readonly assets: Assets;
}

type ListName = {
  [K in "site" | "region"]: { [L in keyof Given[K] & string]: `${K}.${L}` }[keyof Given[K] & string];
}["site" | "region"];

/**
 * The front data of a template that makes one file for each thing of a list.
 * @param list where the list is: `region.posts`
 * @param alias the name under which the template is given the thing
 */
export function paginate<Name extends string, Thing>(
  list: ListName,
  alias: Name,
  address: (thing: Thing, region: Region) => string,
) {
  return {
    eleventyExcludeFromCollections: true,
    pagination: { data: list, size: 1, alias },
    permalink: (given: Given & Record<Name, Thing>) => fileOf(address(given[alias], given.region)),
  };
}

/** The front data of a template that makes one file, or none when there is nothing to show. */
export function single(address: (region: Region) => string, when: (given: Given) => boolean = () => true) {
  return {
    eleventyExcludeFromCollections: true,
    permalink: (given: Given) => (when(given) ? fileOf(address(given.region)) : false),
  };
}

/** Markup as a whole page for readers: long words in it may break. */
export function html({ html: markup }: Markup): string {
  return asDocument(withSoftHyphens(markup));
}

/** Markup as a whole document for editors, who copy from it: every text stays as it is written. */
export function editorsHtml({ html: markup }: Markup): string {
  return asDocument(markup);
}

/** E-mail addresses in a document are for people only. */
function asDocument(markup: string): string {
  return flattenString(`<!doctype html>\n${obfuscateMailAddresses(markup)}\n`);
}

/** Joins the rope that string building leaves behind: a flat text takes half the memory and time downstream. */
export function flattenString(text: string): string {
  text.charCodeAt(text.length >> 1);
  return text;
}
