import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadedFrom } from "../core/modules.ts";
import type { Region } from "../region/region.ts";
import type { Site } from "../region/site.ts";
import type { Assets } from "./assets.ts";

/** What templates are rendered over: the global data of Eleventy. */
export interface GlobalData {
  /** All that is made of the region. */
  readonly site: Site;
  readonly region: Region;
  readonly assets: Assets;
}

/** The front data of a template, as `layouts/parts/template.ts` makes it. */
export interface FrontData {
  readonly pagination?: { readonly data: string; readonly size: 1; readonly alias: string };
  readonly permalink: (given: object) => string | false;
}

/** A template: what it is called among the templates of Eleventy, and what its module exports. */
export interface Template {
  readonly name: string;
  readonly data: FrontData;
  readonly render: (given: object) => string | Promise<string>;
}

/**
 * Every template in `layouts/`, in the order of their names.
 * @throws an Error that names a module which does not export `data` and `render`
 */
export function loadTemplates(): Promise<readonly Template[]> {
  const folder = loadedFrom("layouts");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.11ty\.(tsx?|js)$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const address = pathToFileURL(join(folder, file)).href;
      const { data, render } = (await import(address)) as Partial<Omit<Template, "name">>;
      if (!data || !render) throw new Error(`layouts/${file} does not export \`data\` and \`render\``);
      return { name: file.replaceAll("\\", "/").replace(/\.tsx?$/, ".js"), data, render };
    }),
  );
}

/**
 * The files of the site that a template makes, one for each thing of its list; false where there is nothing to show.
 * @returns paths within the site
 */
export function filesOf({ data }: Template, given: GlobalData): readonly (string | false)[] {
  const { pagination, permalink } = data;
  if (!pagination) return [permalink(given)];
  return thingsAt(given, pagination.data).map((thing) => permalink({ ...given, [pagination.alias]: thing }));
}

/** The list at a path such as `region.posts`. */
function thingsAt(given: GlobalData, path: string): readonly unknown[] {
  const found = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], given);
  if (!Array.isArray(found)) throw new Error(`There is no list ${path}`);
  return found;
}
