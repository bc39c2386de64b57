import type { LanguageCode } from "../../core/language.ts";
import { Addresses } from "../../region/urls.ts";
import type { Kind } from "../../schema/kinds.ts";
import { folders } from "../../schema/kinds.ts";
import { siteSchema } from "../../schema/site.ts";
import { tagsSchema } from "../../schema/tag.ts";
import { wholeRegion } from "../../schema/whole-region.ts";
import { listFiles } from "../files.ts";
import type { Problem } from "../problem.ts";
import { readYamlFile } from "../read-file.ts";

/** What a new file must know of the region it comes into. */
export interface Known {
  /** The name of the site. */
  readonly title: string;
  readonly language: LanguageCode;
  /** IANA name of the region's time zone. */
  readonly zone: string;
  /** Where the site is published, without a slash at the end. */
  readonly url: string;
  readonly addresses: Addresses;
  /** The names by which other files can be referred to, and what can be named. */
  readonly projects: readonly string[];
  readonly partners: readonly string[];
  readonly places: readonly string[];
  /** Where its first place is. */
  readonly centre: { readonly lat: number; readonly lon: number } | undefined;
  readonly tags: readonly string[];
  readonly pictures: readonly string[];
}

/** Looks at a content folder just as far as a new file needs; or tells what is wrong with its `site.yaml`. */
export function readKnown(content: string): Known | { readonly problems: readonly Problem[] } {
  const files = listFiles(content).map(({ path }) => path);
  if (!files.includes("site.yaml"))
    return { problems: [{ file: "site.yaml", line: 1, error: { code: "missingSite" } }] };
  const site = readYamlFile(content, "site.yaml", siteSchema);
  if (!site.isSound || !site.data) return { problems: site.problems.problems };
  const { title, language, zone, url, paths, places } = site.data;
  const tags = files.includes("tags.yaml") ? readYamlFile(content, "tags.yaml", tagsSchema).data : [];
  const slugs = (kind: Kind) =>
    files
      .filter((path) => folders[path.split("/")[0] ?? ""] === kind && path.endsWith(".md"))
      .map((path) => path.replace(/^.*\/|\.md$/g, ""));
  return {
    title,
    language,
    zone,
    url: url.replace(/\/+$/, ""),
    addresses: new Addresses(language, paths),
    projects: slugs("project"),
    partners: slugs("partner"),
    places: [...(places ?? []).map(({ name }) => name), wholeRegion[language]],
    centre: places?.[0],
    tags: (tags ?? []).map(({ label }) => label),
    pictures: files
      .filter((path) => /^media\/.*\.(?:jpe?g|png|webp|avif|svg)$/i.test(path))
      .map((path) => path.slice("media/".length)),
  };
}
