import { relative } from "node:path";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** What waits for browsers and builds, by how its path begins: how long that takes does not show in the size of a file. */
const slow: readonly string[] = [
  "browser/site-",
  "browser/",
  "torture/",
  "site/build.test.ts",
  "fuzz/",
  "site/reuse-output.test.ts",
];

/**
 * Begins with what takes longest. Where vitest has not seen the tests run before, as in a new clone, it takes the largest
 * file for the longest; the visits to every page, a short file, would then come last, and one core would do nothing.
 */
export default class SlowFirst extends BaseSequencer {
  /** The files in the order in which they begin: each core takes the next one when it is done with one. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** Where a file comes: those that are not slow after all that are. */
function rankOf({ moduleId }: TestSpecification): number {
  const file = relative(import.meta.dirname, moduleId).replaceAll("\\", "/");
  const rank = slow.findIndex((beginning) => file.startsWith(beginning));
  return rank < 0 ? slow.length : rank;
}
