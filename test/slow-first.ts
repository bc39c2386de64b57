import { basename, dirname, relative } from "node:path";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** The rooms of `test/` whose files wait for browsers and builds: how long they take does not show in their size. */
const slow: readonly string[] = ["browser", "torture"];

/**
 * Begins with what takes longest. Where vitest has not seen the tests run before, as in a new clone, it takes the largest file
 * for the longest; the visits to every page, a short file, would then come last, and one core would do nothing.
 */
export default class SlowFirst extends BaseSequencer {
  /** The files in the order in which they begin: each core takes the next one when it is done with one. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => this.#rank(a) - this.#rank(b));
  }

  #rank({ moduleId }: TestSpecification): number {
    const file = relative(import.meta.dirname, moduleId);
    if (file === "browser/site.test.ts") return 0;
    return slow.includes(basename(dirname(file))) ? 1 : 2;
  }
}
