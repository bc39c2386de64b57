import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, leastContrast, paletteOf } from "../../src/core/palette.ts";
import { palette } from "../../src/pictures/bloom/palette.ts";
import { random } from "../../src/pictures/bloom/random.ts";

/** Regions of three characters, and colours at the ends of what one can choose. */
const regions = [
  { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" },
  { primary: "#1d4e89", secondary: "#4f7522", accent: "#e07a1f" },
  { primary: "#154a7a", secondary: "#2b6147", accent: "#d94f2a" },
  { primary: "#000000", secondary: "#000000", accent: "#000000" },
  { primary: "#ffffff", secondary: "#ffffff", accent: "#ffffff" },
  { primary: "#ff0000", secondary: "#0000ff", accent: "#00ff00" },
] as const;

/** What is written on the deep ground of the front page. */
const onTheHero = [
  ["on-deep", "deep"],
  ["on-deep-soft", "deep"],
  ["deep-link", "deep"],
  ["on-deep", "hill"],
  ["on-deep-soft", "hill"],
  ["on-sun", "sun"],
] as const;

describe.each(regions)("with $primary, $secondary and $accent", (colours) => {
  test.each(onTheHero)("%s can be read on %s, in light and in dark", (text, ground) => {
    for (const scheme of Object.values(paletteOf(colours)))
      expect(contrast(scheme[text] ?? "", scheme[ground] ?? "")).toBeGreaterThanOrEqual(leastContrast);
  });

  test("the petals of flowers on the deep ground can be told from it", async () => {
    const { light } = paletteOf(colours);
    await fc.assert(
      fc.property(fc.string(), (seed) => {
        const { petal } = palette(colours, random(seed), "dark");
        for (const tone of Object.values(petal))
          expect(contrast(tone, light.deep ?? "")).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });
});
