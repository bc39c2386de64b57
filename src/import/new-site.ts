import { zoneOf } from "../content/scaffold/region.ts";
import { defaultLanguage, isLanguageCode, type LanguageCode } from "../core/language.ts";
import { fieldText, oneLine } from "../core/yaml-text.ts";
import type { Archive } from "./archive.ts";

/** The language of a site, from what its export says; the usual one when we do not speak it. */
function languageOf({ language }: Pick<Archive, "language">): LanguageCode {
  const code = language?.slice(0, 2).toLowerCase() ?? "";
  return isLanguageCode(code) ? code : defaultLanguage;
}

/** A `site.yaml` for a folder that has none: what the export says of its site, in colours to be changed. */
export function newSiteText(archive: Archive, host: string, zone: string | undefined): string {
  const language = languageOf(archive);
  const title = oneLine(archive.title) || host;
  const about = oneLine(archive.description) || title;
  const authors = archive.articles.map(({ author }) => author).filter((author) => author !== undefined);
  const fields: [string, Parameters<typeof fieldText>[1]][] = [
    ["title", title],
    ["region", title],
    ["slogan", about],
    ["description", about],
    ["url", `https://${host}`],
    ["idBase", `https://${host}`],
    ["language", language],
    ["zone", zone ?? zoneOf(language)],
    ["author", oneLine(authors[0] ?? "") || title],
    ["colours", { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" }],
  ];
  return `${fields.map(([key, value]) => fieldText(key, value)).join("\n")}\n`;
}
