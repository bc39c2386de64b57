import { paletteOf, type Scheme } from "../../core/palette.ts";
import type { SiteData } from "../../schema/site.ts";

function properties(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}

/** The colours of what is printed: paper shows no grounds, so what stood on one stands on white in the colours of the text. */
function onPaper(light: Scheme): Scheme {
  const white = "#ffffff";
  return {
    ...light,
    paper: white,
    surface: white,
    tint: white,
    blush: white,
    deep: white,
    hill: white,
    "on-deep": light.ink ?? "",
    "on-deep-soft": light["ink-soft"] ?? "",
    "deep-link": light.link ?? "",
  };
}

/**
 * The colours of a region as custom properties. The reader's system decides between light and dark,
 * unless the switch in the header has set `data-theme` (see `assets/scripts/theme.ts`).
 */
export function colourTokens(colours: SiteData["colours"]): string {
  const { light, dark } = paletteOf(colours);
  return [
    "@layer tokens,base,compositions,parts;@layer tokens{",
    `:root{color-scheme:light;${properties(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${properties(dark)}}`,
    `@media print{:root:root{color-scheme:light;${properties(onPaper(light))}}}`,
    "}",
  ].join("");
}
