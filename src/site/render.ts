import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { type Reuse, reuseNothing } from "../core/reuse-output.ts";
import { filesOf, type GlobalData, loadTemplates, type Template } from "./templates.ts";

/** The folder that the templates of Bloeit are in for Eleventy, within its input folder; there is none on the disk. */
const folder = "bloeit";

/** An input folder without anything that Eleventy itself would take for a template: what is in it is TypeScript. */
const input = join(import.meta.dirname, "../../layouts");

/**
 * Hands templates to Eleventy. They are its virtual templates: it need not find, load or understand the files in
 * `layouts/`, and they stand beside what else is in its input folder.
 * @param only which files of a template are made, by their place in its list; all of them unless it is said
 */
export function addTemplates(
  eleventy: EleventyConfig,
  templates: readonly Template[],
  only?: (template: Template, index: number) => boolean,
): void {
  for (const template of templates) {
    const { name, render } = template;
    const { pagination, ...others } = template.data;
    const before = (things: readonly unknown[]) =>
      things.filter((_, index) => only?.(template, index) ?? true);
    const data = pagination ? { ...others, pagination: { ...pagination, before } } : others;
    eleventy.addTemplate(`${folder}/${name}`, { data, render });
  }
}

/**
 * Has Eleventy render templates over a region, and writes what they make.
 * @param out the folder that the files go into
 * @param reuse puts a file there that needs not be written
 * @param only which files of a template are made, by their place in its list; all of them unless it is said
 * @throws what Eleventy makes of the error of a template: with its cause as `originalError`
 */
export async function renderTemplates(
  templates: readonly Template[],
  out: string,
  data: GlobalData,
  reuse: Reuse = reuseNothing,
  only?: (template: Template, index: number) => boolean,
): Promise<void> {
  const eleventy = new Eleventy(input, out, {
    // No file: a `.eleventy.js` in the folder that somebody stands in is of another site.
    configPath: "",
    quietMode: true,
    config(config) {
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
      addTemplates(config, templates, only);
    },
  });
  eleventy.disableLogger();
  for (const { outputPath, content } of await eleventy.toJSON()) {
    if (outputPath === false) continue;
    const file = resolve(outputPath);
    if (reuse(file, content)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Eleventy holds all that it renders until the last page is written: so many entries at a time, that is little. */
const entriesAtATime = 600;

/**
 * Has Eleventy render all templates over a region, a part of the pages after another.
 * @param out the folder that the files go into
 * @param reuse puts a file there that needs not be written
 */
export async function renderAll(out: string, data: GlobalData, reuse: Reuse): Promise<void> {
  const templates = await loadTemplates();
  const parts = Math.max(1, Math.ceil(data.region.entries.length / entriesAtATime));
  const counts = new Map(
    templates.map((template) => [template, filesOf(template, data).filter(Boolean).length]),
  );
  for (let part = 0; part < parts; part++) {
    const inPart = templates.filter((template) => (counts.get(template) ?? 0) > part);
    await renderTemplates(inPart, out, data, reuse, (_, index) => index % parts === part);
  }
}
