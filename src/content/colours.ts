import { contrast, leastContrast, paperOf, readable } from "../core/palette.ts";
import { quote } from "../core/yaml-plain.ts";
import type { SiteData } from "../schema/site.ts";
import type { FileResult } from "./read-file.ts";

/** The colours that texts and links are set in; the accent only decorates. */
const lettering = ["primary", "secondary"] as const;

/** Checks that texts in the region's colours can be read on its paper (WCAG 2.2, 1.4.3). */
export function checkColours({ data, written, problems }: FileResult<SiteData>): void {
  if (!data) return;
  const paper = paperOf(data.colours);
  for (const key of lettering) {
    const colour = data.colours[key];
    const ratio = contrast(colour, paper);
    if (ratio >= leastContrast) continue;
    const nearest = readable(colour, paper);
    problems.add(
      written?.lines.get(`colours.${key}`) ?? 1,
      { code: "lowContrast", key, value: colour, nearest, ratio: Math.floor(ratio * 100) / 100 },
      `  ${key}: ${quote(nearest)}`,
    );
  }
}
