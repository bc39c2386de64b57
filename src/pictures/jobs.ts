import type { PictureInfo, Variant } from "./picture.ts";
import { cacheKey } from "./recipe.ts";

/** A variant that a page shows. */
export interface PictureRequest {
  readonly picture: PictureInfo;
  readonly variant: Variant;
}

/** One encode and the files it becomes: one, unless the same photo is there under two names. */
export interface Job extends PictureRequest {
  readonly key: string;
  readonly names: readonly string[];
}

/** What is asked for, everything once. Two pictures that would have one name are refused. */
export function jobsOf(requests: readonly PictureRequest[]): Job[] {
  const keys = new Map<string, string>();
  const jobs = new Map<string, Job & { readonly names: string[] }>();
  for (const { picture, variant } of requests) {
    const key = cacheKey(picture, variant);
    const known = keys.get(variant.name);
    if (known === key) continue;
    if (known !== undefined) throw new Error(`two different pictures are both called ${variant.name}`);
    keys.set(variant.name, key);
    const job = jobs.get(key) ?? { picture, variant, key, names: [] };
    job.names.push(variant.name);
    jobs.set(key, job);
  }
  return [...jobs.values()];
}

/** Jobs in groups of the same picture. */
export function byPicture(jobs: readonly Job[]): Job[][] {
  return grouped(jobs, ({ picture }) => picture.hash);
}

/** Jobs of one picture in groups that show the same pixels, in several formats. */
export function byPixels(jobs: readonly Job[]): Job[][] {
  return grouped(jobs, ({ variant: { width, height, crop } }) => JSON.stringify([width, height, crop]));
}

function grouped(jobs: readonly Job[], nameOf: (job: Job) => string): Job[][] {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const group = groups.get(nameOf(job));
    if (group) group.push(job);
    else groups.set(nameOf(job), [job]);
  }
  return [...groups.values()];
}
