import { existsSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { z } from "zod";
import { reportProblems } from "../content/check/report.ts";
import { Gate } from "../content/index.ts";
import { defaultLanguage } from "../core/language.ts";
import { reuseInPlace } from "../core/reuse-output.ts";
import { stylerFor } from "../core/terminal.ts";
import { messagesOf } from "../i18n/messages.ts";
import type { Region } from "../region/region.ts";
import { Site } from "../region/site.ts";
import type { Assets } from "./assets.ts";
import { makeAfterPages, makeBeforePages } from "./output.ts";
import { addTemplates } from "./render.ts";
import { markSite } from "./site-folder.ts";
import { loadTemplates } from "./templates.ts";

const optionsSchema = z.strictObject({
  content: z.string().min(1),
  today: z.iso.date().optional(),
  drafts: z.boolean().default(false),
  admin: z.boolean().default(false),
  cards: z.boolean().default(true),
  search: z.boolean().default(true),
  deployment: z.strictObject({ url: z.url().exactOptional(), preview: z.boolean() }).exactOptional(),
  repository: z.strictObject({ url: z.url(), branch: z.union([z.string(), z.undefined()]) }).exactOptional(),
});

/** What can be said where the plugin is added; each but `content` is what an option of `npm run build` says. */
export interface PluginOptions {
  /** The content folder, from the folder that Eleventy is started in. */
  readonly content: string;
  /**
   * The day that the site is of, `YYYY-MM-DD`.
   * @default the day of each build, in the zone of the region
   */
  readonly today?: string;
  /**
   * True to show drafts and what is still to come.
   * @default false
   */
  readonly drafts?: boolean;
  /**
   * True for forms for editors at `/admin/` that work on local files, also when `site.yaml` asks for none.
   * @default false
   */
  readonly admin?: boolean;
  /**
   * False for one social card for the whole site.
   * @default true
   */
  readonly cards?: boolean;
  /**
   * False for a site whose search page only lists everything.
   * @default true
   */
  readonly search?: boolean;
  /** Where the site goes when that is not the address in `site.yaml`; search engines are kept out of a preview. */
  readonly deployment?: { readonly url?: string; readonly preview: boolean };
  /** Where the files of the region are kept, when `site.yaml` does not say it. */
  readonly repository?: { readonly url: string; readonly branch: string | undefined };
}

/** What stops Eleventy with a text for people: it shows that, exit status 1, and no stack trace. */
class Refusal extends Error {
  /** Read by the error handler of Eleventy. */
  readonly skipOriginalStack = true;
}

const root = join(import.meta.dirname, "../..");
const cacheDir = join(root, ".cache/images");

/**
 * The plugin that makes Eleventy build the site of a region:
 * the files are those of `npm run build`, byte for byte.
 *
 * They go into the output folder of Eleventy, in place. `npm run build` makes a site beside the old one and swaps the
 * two; Eleventy writes into the folder that is there. So a build that fails on the way leaves new files among the old,
 * and a page that is gone stays until the folder is emptied. A region that is not sound is told before anything is
 * written: the last good site stays as it was.
 *
 * @throws an Error with the report of everything that is wrong with the region, and what to write instead
 * @example
 * import bloeit from "bloeit";
 *
 * export default function (eleventy) {
 *   eleventy.addPlugin(bloeit, { content: "content" });
 * }
 */
export default async function bloeit(eleventy: EleventyConfig, options: PluginOptions): Promise<void> {
  const { content: named, today, cards, search, ...others } = understood(options);
  const content = resolve(named);
  const { report } = messagesOf(defaultLanguage);
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw new Refusal(report.noFolder(fromHere(content), undefined));
  const gate = new Gate({ ...others, content, now: today ?? Date.now(), cacheDir });
  const read = () => readOrRefuse(gate, today ?? Date.now(), content, fromHere(eleventy.directories.output));
  const output = { root, cacheDir, cards, search };

  let region: Region = await read();
  let isRead = true;
  let made: { readonly assets: Assets; readonly covers: Promise<void> } | undefined;
  // Functions: what they give is asked for when a build begins, after `eleventy.before`.
  eleventy.addGlobalData("site", () => new Site(region));
  eleventy.addGlobalData("region", () => region);
  eleventy.addGlobalData("assets", () => made?.assets);
  addTemplates(eleventy, await loadTemplates());
  eleventy.addWatchTarget(named);

  eleventy.on("eleventy.before", async ({ directories }) => {
    // While Eleventy watches, builds follow each other.
    if (!isRead) region = await read();
    isRead = false;
    markSite(directories.output);
    made = await makeBeforePages(region, output, inPlace(directories.output));
  });
  eleventy.on("eleventy.after", async ({ directories }) => {
    if (!made) return;
    await made.covers;
    await makeAfterPages(region, made.assets, output, inPlace(directories.output));
  });
}

function inPlace(folder: string) {
  return { folder: resolve(folder), old: resolve(folder), keep: reuseInPlace };
}

/** @throws a Refusal that names what is wrong with the options */
function understood(options: PluginOptions): z.output<typeof optionsSchema> {
  const result = optionsSchema.safeParse(options);
  if (result.success) return result.data;
  throw new Refusal(`eleventy.addPlugin(bloeit, …)\n${z.prettifyError(result.error)}`);
}

/** @throws a Refusal that reports everything that is wrong with the region */
async function readOrRefuse(gate: Gate, now: number | string, content: string, out: string): Promise<Region> {
  const result = await gate.read(undefined, now);
  if (result.ok) return result.region;
  const layout = {
    paint: stylerFor(process.stderr, process.env),
    where: (file: string) => fromHere(join(content, file)),
  };
  const { report } = messagesOf(result.language);
  throw new Refusal(`\n${reportProblems(result.problems, result.language, layout)} ${report.keptOld(out)}`);
}

/** A path as a person in the current folder would write it. */
function fromHere(path: string): string {
  const near = relative(process.cwd(), path) || ".";
  return (near.startsWith("..") ? path : near).replaceAll("\\", "/");
}
