import { expect, test } from "vitest";
import { contrast, paletteOf, paperOf, readable } from "../../src/core/palette.ts";
import { faultsOf, problemsOf, siteYaml } from "../region-of.ts";

test("a colour that cannot be read is a problem, with the nearest that can", async () => {
  const [problem, ...more] = await problemsOf({ "site.yaml": siteYaml.replace("#1f6b4a", "#9bd24f") });
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    file: "site.yaml",
    line: 11,
    error: { code: "lowContrast", key: "secondary" },
  });
  const nearest = /"(#[0-9a-f]{6})"/.exec(problem?.wanted ?? "")?.[1] ?? "";
  const fixed = siteYaml.replace("#1f6b4a", nearest);
  expect(await faultsOf({ "site.yaml": fixed })).toEqual([]);
});

test("the accent only decorates: it may be as light as it likes", async () => {
  expect(await faultsOf({ "site.yaml": siteYaml.replace("#f2a900", "#ffffcc") })).toEqual([]);
});

const some = ["#b3124f", "#1f6b4a", "#1d4e89", "#000000", "#808080", "#7a0000", "#00007f", "#5a2d82"];

test.each(some.flatMap((primary) => some.map((secondary) => [primary, secondary])))(
  "with %s and %s every text can be read on every ground, light and dark",
  (primary = "", secondary = "") => {
    for (const accent of ["#f2a900", "#ffffff", "#101010", "#e07a1f"]) {
      const { light, dark } = paletteOf({ primary, secondary, accent });
      for (const scheme of [light, dark]) {
        const pairs = [
          ...["ink", "ink-soft", "link", "leaf"].flatMap((text) =>
            ["paper", "surface", "tint", "blush"].map((ground) => [text, ground] as const),
          ),
          ...["on-deep", "on-deep-soft", "deep-link"].map((text) => [text, "deep"] as const),
        ];
        const faint = pairs.filter(
          ([text, ground]) => contrast(scheme[text] ?? "", scheme[ground] ?? "") < 4.5,
        );
        expect(faint, `${primary} ${secondary} ${accent}`).toEqual([]);
      }
    }
  },
);

test("the nearest readable colour is the colour itself when it can be read", () => {
  const paper = paperOf({ primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" });
  expect(readable("#b3124f", paper)).toBe("#b3124f");
  expect(contrast(readable("#f2a900", paper), paper)).toBeGreaterThanOrEqual(4.5);
});
