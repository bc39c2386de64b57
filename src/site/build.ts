import { rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pruneCache } from "../core/cache-age.ts";
import { reuseFrom } from "../core/reuse-output.ts";
import type { Region } from "../region/region.ts";
import { Site } from "../region/site.ts";
import { pagesOf } from "../region/site-map.ts";
import { makeAfterPages, makeBeforePages, type OutputOptions } from "./output.ts";
import { renderAll } from "./render.ts";
import { openFreshFolder, swapIn } from "./site-folder.ts";

/** What a build needs besides the region. */
export interface BuildOptions extends OutputOptions {
  /** The folder the site goes into. */
  readonly out: string;
}

/**
 * Makes the site of a region beside the old one, and puts it in its place when it is whole:
 * whoever looks finds the old site or the new one, and a failure leaves the old one as it was. What did not change is
 * not written again.
 * @returns how many pages the site has
 * @throws NotASite when there is something else in the folder it should go into
 */
export async function buildSite(region: Region, options: BuildOptions): Promise<number> {
  const out = resolve(options.out);
  const fresh = openFreshFolder(out);
  const tidy = () => rmSync(fresh, { recursive: true, force: true });
  process.once("exit", tidy);
  const output = { folder: fresh, old: out, keep: reuseFrom(out, fresh) };
  try {
    const { assets, covers } = await makeBeforePages(region, options, output);
    try {
      await renderAll(fresh, { site: new Site(region), region, assets }, output.keep);
    } finally {
      // Also after a failure: nothing may write into the folder while it is cleared away.
      await covers;
    }
    await makeAfterPages(region, assets, options, output);
    swapIn(fresh, out);
    pruneCache(cachesIn(dirname(options.cacheDir)));
    return pagesOf(region).length;
  } finally {
    process.off("exit", tidy);
    tidy();
  }
}

/** The folders in which builds remember what they made, by the folder of all caches. */
function cachesIn(folder: string): readonly string[] {
  const within = ["images/encoded", "images/inspected", "cards/encoded", "icons/encoded", "cms", "built"];
  return within.map((name) => join(folder, name));
}
