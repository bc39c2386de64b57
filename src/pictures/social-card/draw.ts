import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Reuse, reuseNothing } from "../../core/reuse-output.ts";
import { openCache } from "../cache.ts";
import { queue, runAll } from "../queue.ts";
import { lanes } from "../sharp.ts";
import { type CardInput, cardAddress, cardFormat, cardKey } from "./card.ts";

/** How and where cards are drawn. */
export interface DrawOptions {
  /** The folder that is `/cards/` on the site. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** Puts a card there that needs not be written; there is none unless told otherwise. */
  readonly keep?: Reuse;
  /** How many cards are drawn side by side; as many as there are cores unless told otherwise. */
  readonly concurrency?: number;
  /** Told after every card. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many cards were drawn, and how many taken from the cache. */
export interface Drawn {
  readonly drawn: number;
  readonly reused: number;
}

/**
 * Writes every card to `outDir`, from the cache where it has it. The first failure stops what has not begun.
 * No worker threads: while one card's letters are set here, others are rasterised on the threads of sharp.
 */
export async function drawCards(inputs: readonly CardInput[], options: DrawOptions): Promise<Drawn> {
  const { outDir, cacheDir, keep: reuse = reuseNothing, concurrency = lanes, onProgress } = options;
  const cards = [...new Map(inputs.map((input) => [cardAddress(input), input])).entries()];
  const store = await openCache(cacheDir);
  await mkdir(outDir, { recursive: true });
  const count = { drawn: 0, reused: 0 };
  await runAll(queue(concurrency), cards, undefined, async ([address, input]) => {
    const key = cardKey(input);
    const kept = await store.find(key);
    const { bytes } = kept ?? (await store.keep(key, cardFormat(input), await paint(input)));
    const path = join(outDir, basename(address));
    if (!reuse(path, bytes)) await writeFile(path, bytes);
    count[kept ? "reused" : "drawn"] += 1;
    onProgress?.(count.drawn + count.reused, cards.length);
  });
  return count;
}

/** Paints a card. What that takes is only loaded when there is one to paint: most builds find all of theirs. */
async function paint(input: CardInput): Promise<Buffer> {
  const { paintCard } = await import("./paint.ts");
  return paintCard(input);
}
