import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { loadedFrom } from "../core/modules.ts";
import { type Keep, keepNothing } from "../core/unchanged.ts";
import type { Region } from "../region/region.ts";
import type { Assets } from "./assets.ts";

/** Which files are made now. An instance of a class: Eleventy calls functions and copies plain objects. */
export abstract class Selection {
  /**
   * @param index the place of a file among those of its template, from 0
   * @param file its path within the site
   */
  abstract has(index: number, file: () => string): boolean;
}

/** One file, by its path within the site. */
export class OneFile extends Selection {
  constructor(private readonly file: string) {
    super();
  }
  has(_index: number, file: () => string): boolean {
    return file() === this.file;
  }
}

/** One of several parts that are about as large; another one after `next()`. */
class Part extends Selection {
  private part = 0;
  constructor(private readonly parts: number) {
    super();
  }
  has(index: number): boolean {
    return index % this.parts === this.part;
  }
  /** Goes on to the next part, if there is one. */
  next(): boolean {
    this.part++;
    return this.part < this.parts;
  }
}

/** What templates are rendered over. */
export interface Matter {
  readonly region: Region;
  readonly assets: Assets;
  /** Which of the files are made; all of them unless it is said. */
  readonly wanted?: Selection;
}

/** Eleventy holds all that it renders until the last page is written: so many entries at a time, that is little. */
const entriesAtATime = 600;

/**
 * Has Eleventy render all templates of a folder over a region, a part of the pages after another.
 * @param out the folder that the files go into
 * @param keep puts a file there that needs not be written
 */
export async function renderAll(templates: string, out: string, matter: Matter, keep: Keep): Promise<void> {
  const part = new Part(Math.max(1, Math.ceil(matter.region.entries.length / entriesAtATime)));
  const eleventy = await open(templates, out, { ...matter, wanted: part }, keep);
  do await eleventy.write();
  while (part.next());
}

/**
 * Has Eleventy render templates over a region.
 * @param templates the folder of the templates, or one of them
 * @param out the folder that the files go into
 * @param keep puts a file there that needs not be written
 */
export async function renderTemplates(
  templates: string,
  out: string,
  matter: Matter,
  keep = keepNothing,
): Promise<void> {
  const eleventy = await open(templates, out, matter, keep);
  await eleventy.write();
}

async function open(templates: string, out: string, matter: Matter, keep: Keep): Promise<Eleventy> {
  const eleventy = new Eleventy(templates, out, {
    configPath: loadedFrom(".eleventy.ts"),
    quietMode: true,
    config(config) {
      for (const [name, value] of Object.entries(matter)) config.addGlobalData(name, value);
      // Eleventy writes what the last transform gives; of what gives nothing, no file. It would tell people how long a
      // transform takes, though it was asked to be quiet.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addTransform("unchanged", (content, file) =>
        file && keep(resolve(file), content) ? undefined : content,
      );
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  return eleventy;
}
