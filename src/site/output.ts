import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unescapedAddress } from "../core/escapes.ts";
import type { Reuse } from "../core/reuse-output.ts";
import { encodePictures } from "../pictures/index.ts";
import type { Region } from "../region/region.ts";
import { type Assets, bundleAssets } from "./assets.ts";
import { cmsFiles } from "./cms/index.ts";
import { coversOf, drawCovers } from "./covers/covers.ts";
import { filesInFeeds } from "./feeds/files.ts";
import { requestsOf } from "./pictures/requests.ts";
import { writeSearchIndex } from "./search/index.ts";
import { cardFolder, cardsOf, drawCards, siteCard } from "./social-cards/index.ts";

/** How the files of a site are made, and where they go. */
export interface OutputOptions {
  /** The folder of the generator: where `layouts/` and `assets/` are. */
  readonly root: string;
  /** Where encoded pictures are remembered; what else is remembered is beside them. */
  readonly cacheDir: string;
  /** False to draw one social card for the whole site instead of one for each page. */
  readonly cards: boolean;
  /** False for a site without a search index: its search page is a plain list of everything. */
  readonly search: boolean;
  readonly onPictures?: (done: number, total: number) => void;
  readonly onCards?: (done: number, total: number) => void;
}

/** The folder that files are written into. */
export interface OutputFolder {
  readonly folder: string;
  /** The folder of the site that is there already; it may be the same. */
  readonly old: string;
  /** Puts a file there that needs not be written. */
  readonly keep: Reuse;
}

/**
 * Makes what must be there before the pages: feeds tell how many bytes the files are that they name.
 * @returns the addresses that pages need, and `covers`, which ends when the covers are drawn: that goes on, on a thread
 * of its own, while pages are rendered
 */
export async function makeBeforePages(
  region: Region,
  options: OutputOptions,
  output: OutputFolder,
): Promise<{ readonly assets: Assets; readonly covers: Promise<void> }> {
  const { folder, keep: reuse } = output;
  const { cacheDir, onPictures, onCards } = options;
  await encodePictures(requestsOf(region), {
    outDir: join(folder, "media"),
    cacheDir,
    keep: reuse,
    ...(onPictures ? { onProgress: onPictures } : {}),
  });
  const onlyCard = siteCard(region);
  await drawCards(options.cards || !onlyCard ? cardsOf(region) : [onlyCard], {
    outDir: join(folder, cardFolder),
    cacheDir: join(dirname(cacheDir), "cards"),
    keep: reuse,
    ...(onCards ? { onProgress: onCards } : {}),
  });
  for (const name of region.documents)
    put(output, join("media", name), readFileSync(join(region.content, "media", name)));
  const sizes = sizesIn(folder, filesInFeeds(region, options.cards));
  const assets = await bundleAssets(options.root, region, options, sizes);
  const covers = drawCovers({
    requests: coversOf(region),
    colours: region.settings.colours,
    old: output.old,
    fresh: folder,
  });
  // Whoever waits for it is told; until then, a failure is no rejection that nobody handles.
  covers.catch(() => {});
  return { assets, covers };
}

/** Makes the files that are neither pages nor needed by them: styles, scripts, icons, the forms of editors, the search index. */
export async function makeAfterPages(
  region: Region,
  assets: Assets,
  options: OutputOptions,
  output: OutputFolder,
): Promise<void> {
  const { root, cacheDir } = options;
  const admin = region.admin ? await cmsFiles(root, region, assets.stylesheet, dirname(cacheDir)) : [];
  for (const { address, content } of [...assets.files, ...admin]) put(output, address, content);
  if (options.search)
    await writeSearchIndex(region, join(output.folder, region.addresses.searchIndex), output.keep);
}

function put({ folder, keep: reuse }: OutputFolder, address: string, content: string | Uint8Array): void {
  const file = join(folder, address);
  if (reuse(file, content)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The bytes of files of a site, by their addresses. */
function sizesIn(folder: string, addresses: readonly string[]): Map<string, number> {
  return new Map(
    addresses.map((address) => [address, statSync(join(folder, unescapedAddress(address))).size]),
  );
}
