import { constants } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Reuse, reuseNothing } from "../core/reuse-output.ts";
import { defaultCacheDir, type Kept, openCache } from "./cache.ts";
import { byPicture, byPixels, type Job, jobsOf, type PictureRequest } from "./jobs.ts";
import { makerOf } from "./make.ts";
import { queue, runAll } from "./queue.ts";
import { extensions } from "./recipe.ts";
import { lanes } from "./sharp.ts";

/** How and where pictures are encoded. */
export interface EncodeOptions {
  readonly outDir: string;
  /** `.cache/images` unless told otherwise. */
  readonly cacheDir?: string;
  /** Puts a picture there that needs not be written; there is none unless told otherwise. */
  readonly keep?: Reuse;
  /** How many encodes run side by side; as many as there are cores unless told otherwise. */
  readonly concurrency?: number;
  /** Told after every variant. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops before the next encode; what is ready stays in the cache. */
  readonly signal?: AbortSignal;
}

/** What was done: variants encoded, variants taken from the cache, and the size of all files written. */
export interface Encoded {
  readonly encoded: number;
  readonly reused: number;
  readonly bytes: number;
}

/** How many files are read and copied side by side. */
const hands = 8;

/**
 * Writes every requested variant to `outDir`, from the cache where it has it. The first failure stops what has not
 * begun, and is thrown when nothing is at work any more.
 */
export async function encodePictures(
  requests: readonly PictureRequest[],
  options: EncodeOptions,
): Promise<Encoded> {
  const { outDir, cacheDir = defaultCacheDir, keep: reuse = reuseNothing, concurrency = lanes } = options;
  const { onProgress, signal } = options;
  const jobs = jobsOf(requests);
  const store = await openCache(cacheDir);
  await mkdir(outDir, { recursive: true });
  const count = { encoded: 0, reused: 0, bytes: 0 };

  const deliver = async (job: Job, kept: Kept, how: "encoded" | "reused"): Promise<void> => {
    for (const name of job.names) {
      const path = join(outDir, name);
      if (!reuse(path, kept.bytes)) await place(kept, path);
      count.bytes += kept.bytes.length;
    }
    count[how] += 1;
    onProgress?.(count.encoded + count.reused, jobs.length);
  };

  const found = new Set<Job>();
  await runAll(queue(hands), jobs, signal, async (job) => {
    const kept = await store.find(job.key);
    if (!kept) return;
    found.add(job);
    await deliver(job, kept, "reused");
  });

  // Pictures are opened a few at a time, because only so many fit in memory; their variants share one set of lanes,
  // so that the last picture still has all of them.
  const encoding = queue(concurrency);
  const missing = byPicture(jobs.filter((job) => !found.has(job)));
  await runAll(queue(concurrency), missing, signal, async (ofPicture) => {
    const make = await makerOf((ofPicture[0] as Job).picture);
    await runAll(encoding, byPixels(ofPicture), signal, async (ofPixels) => {
      let at = 0;
      for await (const bytes of make(ofPixels.map(({ variant }) => variant))) {
        const job = ofPixels[at++] as Job;
        const kept = await store.keep(job.key, extensions[job.variant.format], bytes);
        await deliver(job, kept, "encoded");
        signal?.throwIfAborted();
      }
    });
  });
  return count;
}

/**
 * Brings a file of the cache to the site. A clone or a copy, never a hard link: whoever edits a file of the site must
 * not change the cache with it. A file that is there and right is left alone; comparing is quicker than writing.
 */
async function place(kept: Kept, path: string): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (!there?.equals(kept.bytes)) await copyFile(kept.path, path, constants.COPYFILE_FICLONE);
}
