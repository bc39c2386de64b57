import { expect, test } from "vitest";
import { pictureMarkup } from "../../src/pictures/markup.ts";

const picture = {
  file: "boje.gif",
  hash: "0123456789abcdef",
  width: 120,
  height: 90,
  alpha: false,
  colour: "#336699",
  bytes: 1,
};

test("a moving picture stands still for who asked for less motion, and says its own width", () => {
  const moving = pictureMarkup({ alt: "", picture: { ...picture, kind: "animation" } }, "text");
  const [first = "", second = ""] = moving.match(/<source[^>]*>/g) ?? [];
  expect(first).toMatch(/media="\(prefers-reduced-motion: reduce\)" srcset="[^"]+\.jpg 120w"/);
  expect(second).toMatch(/type="image\/webp"/);
  expect(moving).toContain('width="120"');
  expect(pictureMarkup({ alt: "", picture: { ...picture, kind: "raster" } }, "text")).not.toContain("media=");
});
