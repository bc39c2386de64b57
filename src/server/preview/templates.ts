import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Matter } from "../../site/render.ts";

/** The front data of a template, as `layouts/parts/template.ts` makes it. */
interface FrontData {
  readonly pagination?: { readonly data: string; readonly alias: string };
  readonly permalink: (given: object) => string | false;
}

/** A template, by its file, and the files of the site that it makes. */
export interface Template {
  readonly file: string;
  filesFor(matter: Matter): readonly string[];
}

/** Every template of a folder. */
export async function templatesIn(folder: string): Promise<Template[]> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.11ty\.(tsx?|js)$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const { data } = (await import(pathToFileURL(file).href)) as { data: FrontData };
      return { file, filesFor: (matter) => filesOf(data, matter) };
    }),
  );
}

function filesOf({ pagination, permalink }: FrontData, matter: Matter): string[] {
  const given = pagination
    ? thingsAt(matter, pagination.data).map((thing) => ({ ...matter, [pagination.alias]: thing }))
    : [matter];
  return given.map(permalink).filter((file) => file !== false);
}

/** The list at a path such as `region.posts`. */
function thingsAt(matter: Matter, path: string): readonly unknown[] {
  const found = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], matter);
  if (!Array.isArray(found)) throw new Error(`There is no list ${path}`);
  return found;
}
