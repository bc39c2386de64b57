import { defaultLanguage } from "../core/language.ts";
import { type SiteData, siteSchema } from "../schema/site.ts";
import { checkCms } from "./cms.ts";
import { checkColours } from "./colours.ts";
import { ProblemList } from "./problem.ts";
import { type FileResult, readYamlFile, unread } from "./read-file.ts";

/** Reads `site.yaml`; what cannot be read in it has a stand-in, so that the other files are checked all the same. */
export function readSite(content: string, exists: boolean): FileResult<SiteData> & { data: SiteData } {
  const site = readAsWritten(content, exists);
  checkColours(site);
  checkCms(site);
  return { ...site, data: site.data ?? fallbackSite };
}

function readAsWritten(content: string, exists: boolean): FileResult<SiteData> {
  const problems = new ProblemList("site.yaml", []);
  if (!exists) {
    problems.add(1, { code: "missingSite" });
    return { ...unread, problems };
  }
  const site = readYamlFile(content, "site.yaml", siteSchema);
  if (site.isSound || !site.data) return site;
  const values = (site.written?.values ?? {}) as Readonly<Record<string, unknown>>;
  const missing = Object.entries(fallbackSite).filter(
    ([key]) => !siteSchema.shape[key as keyof SiteData].safeParse(values[key]).success,
  );
  return { ...site, data: { ...site.data, ...Object.fromEntries(missing) } };
}

/** Stands in for a `site.yaml` that cannot be read, so that the other files are checked all the same. */
const fallbackSite: SiteData = {
  title: "?",
  region: "?",
  slogan: "?",
  description: "?",
  url: "https://example.org",
  language: defaultLanguage,
  zone: "Europe/Amsterdam",
  author: "?",
  colours: { primary: "#444444", secondary: "#444444", accent: "#444444" },
};
