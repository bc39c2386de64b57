import { join } from "node:path";

/** In a bundle (`scripts/bundle.mjs`), the folder that it is in; nothing elsewhere. */
declare const bundleFolder: string | undefined;

/**
 * Where something of the generator is that is not imported but loaded by its path, by Eleventy or on a thread: in the same
 * bundle as this, so that they share their modules.
 * @param path from the folder of the generator, such as `layouts` or `.eleventy.ts`
 */
export function loadedFrom(path: string): string {
  return typeof bundleFolder === "string"
    ? join(bundleFolder, path.replace(/\.tsx?$/, ".js"))
    : join(import.meta.dirname, "../..", path);
}
