import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { scratchFolder } from "../scratch.ts";

/**
 * Makes a module that has a process believe that it runs at another time.
 * @param ahead how many milliseconds later
 * @returns its address, for `--import=`
 */
export function otherClock(ahead: number): string {
  const file = join(scratchFolder("clock"), "clock.mjs");
  writeFileSync(
    file,
    `const Clock = Date;
globalThis.Date = class Date extends Clock {
  constructor(...given) {
    if (given.length === 0) super(Clock.now() + ${ahead});
    else super(...given);
  }
  static now() {
    return Clock.now() + ${ahead};
  }
};
`,
  );
  return pathToFileURL(file).href;
}
