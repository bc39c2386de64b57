import { basename } from "node:path";
import { inEveryLanguage, wordsIn } from "../../i18n/languages.ts";
import type { Region } from "../../region/region.ts";
import { hashedAddress } from "../assets.ts";
import type { SharedFile } from "../shared-file.ts";
import { bundleCms } from "./bundle.ts";
import { cmsConfig } from "./config.ts";
import { adminPage } from "./page.ts";
import { adminStyles } from "./styles.ts";

/**
 * The files of `/admin/` for a region.
 * @param root the folder of the generator
 * @param stylesheet the address of the site's style sheet
 * @param cacheDir where the bundled CMS is remembered
 */
export async function cmsFiles(
  root: string,
  region: Region,
  stylesheet: string,
  cacheDir: string,
): Promise<SharedFile[]> {
  const { script, files } = await bundleCms(root, cacheDir);
  const styles = {
    address: hashedAddress("admin", "css", adminStyles).replace("/assets/", "/admin/kept/"),
    content: adminStyles,
  };
  const { language, settings } = region;
  const { cms, texts } = wordsIn(language);
  const data = {
    // In no repository that can be seen, the likeliest is a folder of that name at the top of one.
    config: cmsConfig(region, region.folder ?? basename(region.content)),
    language,
    zone: settings.zone,
    region: settings.region,
    places: (settings.places ?? []).map(({ name }) => name),
    stylesheet,
    isLocal: settings.cms === undefined,
    words: { addTag: cms.addTag, remove: cms.remove, published: texts.published },
    markdown: inEveryLanguage(({ markdown }) => markdown),
  };
  const page = { address: "/admin/index.html", content: adminPage(data, script, styles.address) };
  return [...files, styles, page];
}
