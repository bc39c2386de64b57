import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Assets } from "./assets.ts";
import type { Region } from "./region.ts";

/** What templates are rendered over. */
export interface Matter {
  readonly region: Region;
  readonly assets: Assets;
  /** Only this file is made, by its path within the site; all of them unless it is named. */
  readonly only?: string;
}

/**
 * Has Eleventy render templates over a region.
 * @param root the folder of the generator
 * @param templates the folder of the templates, or one of them
 * @param out the folder that the files go into
 */
export async function renderTemplates(
  root: string,
  templates: string,
  out: string,
  matter: Matter,
): Promise<void> {
  const eleventy = new Eleventy(templates, out, {
    configPath: join(root, ".eleventy.ts"),
    quietMode: true,
    config(config) {
      for (const [name, value] of Object.entries(matter)) config.addGlobalData(name, value);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
