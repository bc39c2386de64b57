import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const content = join(import.meta.dirname, "../../content");
const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(md|yaml)$/.test(name),
);

/** Every line of the default region in which a pattern is found, as `pages/over.md: the words`. */
function found(pattern: RegExp): string[] {
  return files.sort().flatMap((name) =>
    readFileSync(join(content, name), "utf8")
      .split("\n")
      // An old address keeps the words of its time.
      .filter((line) => !/^(redirects:|\s*- \/)/.test(line))
      .flatMap((line) => line.match(pattern) ?? [])
      .map((words) => `${name}: ${words}`),
  );
}

describe("the default region", () => {
  test.each<[what: string, pattern: RegExp]>([
    ["speaks of its maker as I", /\bauteur\b.*/gi],
    ["cites no notes: there was an old page", /aantekening.*/gi],
    ["tells what is known, and is silent about the rest", /niet (?:bekend|genoteerd|vastgelegd).*/gi],
    [
      "tells 2010 to 2014 as past",
      /\b(?:loopt|begint|gaat|komt|staat) (?:in|op|sinds) [^.]{0,20}\b201[0-4]\b/gi,
    ],
    ["has its dates said, and no now", /\b(?:momenteel|op dit moment|vandaag de dag)\b.*/gi],
  ])("%s", (_what, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test("has texts to read", () => {
    expect(found(/Parkstad/g).length).toBeGreaterThan(50);
  });
});
