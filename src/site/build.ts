import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pruneCache } from "../core/cache-age.ts";
import { loadedFrom } from "../core/modules.ts";
import { keepFrom } from "../core/unchanged.ts";
import { encodePictures } from "../pictures/index.ts";
import type { Region } from "../region/region.ts";
import { pagesOf } from "../region/site-map.ts";
import { bundleAssets } from "./assets.ts";
import { cmsFiles } from "./cms/index.ts";
import { coversOf, drawCovers } from "./covers/covers.ts";
import { filesInFeeds } from "./feeds/files.ts";
import { requestsOf } from "./pictures/requests.ts";
import { renderAll } from "./render.ts";
import { writeSearchIndex } from "./search/index.ts";
import { openFreshFolder, swapIn } from "./site-folder.ts";
import { cardFolder, cardsOf, drawCards, siteCard } from "./social-cards/index.ts";

/** What a build needs besides the region. */
export interface BuildOptions {
  /** The folder of the generator: where `layouts/` and `assets/` are. */
  readonly root: string;
  /** The folder the site goes into. */
  readonly out: string;
  /** Where encoded pictures are remembered; the cards are beside them. */
  readonly cacheDir: string;
  /** False to draw one social card for the whole site instead of one for each page. */
  readonly cards: boolean;
  /** False for a site without a search index: its search page is a plain list of everything. */
  readonly search: boolean;
  readonly onPictures?: (done: number, total: number) => void;
  readonly onCards?: (done: number, total: number) => void;
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
  const keep = keepFrom(out, fresh);
  const put = (address: string, content: string | Uint8Array) => {
    const file = join(fresh, address);
    if (keep(file, content)) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  try {
    // Feeds tell how many bytes the files are that they name, so these are made before the pages.
    await encodePictures(requestsOf(region), {
      outDir: join(fresh, "media"),
      cacheDir: options.cacheDir,
      keep,
      ...(options.onPictures ? { onProgress: options.onPictures } : {}),
    });
    const onlyCard = siteCard(region);
    await drawCards(options.cards || !onlyCard ? cardsOf(region) : [onlyCard], {
      outDir: join(fresh, cardFolder),
      cacheDir: join(dirname(options.cacheDir), "cards"),
      keep,
      ...(options.onCards ? { onProgress: options.onCards } : {}),
    });
    for (const name of region.documents)
      put(join("media", name), readFileSync(join(region.content, "media", name)));
    const assets = await bundleAssets(
      options.root,
      region,
      options,
      sizesIn(fresh, filesInFeeds(region, options.cards)),
    );
    const covers = drawCovers({
      requests: coversOf(region),
      colours: region.settings.colours,
      old: out,
      fresh,
    });
    try {
      await renderAll(loadedFrom("layouts"), fresh, { region, assets }, keep);
    } finally {
      // Also after a failure: nothing may write into the folder while it is cleared away.
      await covers;
    }
    const admin = region.admin
      ? await cmsFiles(options.root, region, assets.stylesheet, dirname(options.cacheDir))
      : [];
    for (const { address, content } of [...assets.files, ...admin]) put(address, content);
    if (options.search) await writeSearchIndex(region, join(fresh, region.addresses.searchIndex), keep);
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

/** The bytes of files of a site, by their addresses. */
function sizesIn(folder: string, addresses: readonly string[]): Map<string, number> {
  return new Map(addresses.map((address) => [address, statSync(join(folder, decodeURI(address))).size]));
}
