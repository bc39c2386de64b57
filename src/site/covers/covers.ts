import { Worker } from "node:worker_threads";
import { loadedFrom } from "../../core/modules.ts";
import type { BloomColours, BloomFamily } from "../../pictures/bloom/bloom.ts";
import { bloomAddress } from "../../region/bloom-addresses.ts";
import type { Region } from "../../region/region.ts";
import { Site } from "../../region/site.ts";
import { fileOf } from "../../region/urls.ts";
import { definitionOf } from "../../schema/kinds.ts";

/** A cover as it is asked for: `cover(seed, family, colours)`, into a file by its path within the site. */
export interface CoverRequest {
  readonly file: string;
  readonly seed: string;
  readonly family: BloomFamily;
}

/** What a worker is told. */
export interface CoverWork {
  readonly requests: readonly CoverRequest[];
  readonly colours: BloomColours;
  /** The site that is there, whose covers are kept where they are as they should be. */
  readonly old: string;
  /** The folder of the new site; it may be that of the old one. */
  readonly fresh: string;
}

/** The covers of a region: of everything without a picture of its own. */
export function coversOf(region: Region): CoverRequest[] {
  return new Site(region).blooms.map((entry) => ({
    file: fileOf(bloomAddress(entry)),
    seed: entry.slug,
    family: definitionOf(entry.kind).bloom,
  }));
}

/**
 * Draws covers on a thread of their own, for they are a sixth of the work of a build and ask nothing of the rest.
 * @throws what the thread failed of
 */
export function drawCovers(work: CoverWork): Promise<void> {
  return new Promise((done, fail) => {
    // A drawing is gone as soon as it is written: there is no need to let garbage pile up.
    const resourceLimits = { maxYoungGenerationSizeMb: 8 };
    const worker = new Worker(loadedFrom("src/site/covers/cover-worker.ts"), {
      workerData: work,
      resourceLimits,
    });
    worker.once("error", fail);
    worker.once("exit", () => done());
  });
}
