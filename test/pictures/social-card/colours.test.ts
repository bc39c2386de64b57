import { expect, test } from "vitest";
import { contrast, paletteOf } from "../../../src/core/palette.ts";

const colours = ["#000000", "#ffffff", "#ffff00", "#0000ff", "#00ff00", "#808080", "#b3124f", "#f2a900"];

test("whatever is written on a card can be read in any colours", () => {
  for (const primary of colours)
    for (const secondary of colours)
      for (const accent of colours) {
        const { paper, ink, link, "ink-soft": soft } = paletteOf({ primary, secondary, accent }).light;
        const least = Math.min(
          ...[ink, link, soft].map((colour) => contrast(colour as string, paper as string)),
        );
        expect(least, `${primary} ${secondary} ${accent}`).toBeGreaterThanOrEqual(4.5);
      }
});
