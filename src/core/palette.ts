import { clampChroma, converter, formatHex, wcagContrast } from "./colours.ts";

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** The three colours of a region, as `#rrggbb`. */
export interface RegionColours {
  readonly primary: string;
  readonly secondary: string;
  readonly accent: string;
}

/** The colours of one scheme, by the name of the custom property that holds them, as `#rrggbb`. */
export type Scheme = Readonly<Record<string, string>>;

/** The colours of a region in light and in dark. */
export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
}

const toOklch = converter("oklch");

/** A colour of OKLCH as sRGB: the chroma gives way where sRGB has no such colour, never the lightness. */
function tone(lightness: number, chroma: number, hue: number): string {
  return formatHex(clampChroma({ mode: "oklch", l: lightness, c: chroma, h: hue }, "oklch"));
}

function parts(colour: string): { l: number; c: number; h: number } {
  const { l = 0.5, c = 0, h = 0 } = toOklch(colour) ?? {};
  return { l, c, h };
}

/** How strongly two colours contrast: 1 (not at all) to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/**
 * The colour nearest to `colour` in lightness that can be read on `ground`: darker on a light ground,
 * lighter on a dark one, of the same hue. The colour itself when it can be read as it is.
 */
export function readable(colour: string, ground: string, least = leastContrast): string {
  if (contrast(colour, ground) >= least) return colour;
  const { l, c, h } = parts(colour);
  const step = parts(ground).l > 0.5 ? -0.005 : 0.005;
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = tone(lightness, c, h);
    if (contrast(candidate, ground) >= least) return candidate;
  }
  return step < 0 ? "#000000" : "#ffffff";
}

/** The ground of pages in the light scheme: nearly white, warmed by the accent. */
export function paperOf({ accent }: RegionColours): string {
  return tone(0.985, 0.009, parts(accent).h);
}

/** All colours of a region, made of the three in `site.yaml`. */
export function paletteOf(colours: RegionColours): Palette {
  const primary = parts(colours.primary);
  const secondary = parts(colours.secondary);
  const accent = parts(colours.accent);
  const paper = paperOf(colours);
  const night = tone(0.185, 0.022, secondary.h);
  const nightSurface = tone(0.235, 0.026, secondary.h);
  const tint = tone(0.945, 0.032, secondary.h);
  const nightTint = tone(0.275, 0.034, secondary.h);
  const blush = tone(0.95, 0.028, primary.h);
  const nightBlush = tone(0.27, 0.04, primary.h);
  const deep = tone(0.27, Math.min(secondary.c, 0.07), secondary.h);
  const nightDeep = tone(0.235, Math.min(secondary.c, 0.05), secondary.h);
  // On the accent, text is nearly black or nearly white, whichever can be read there.
  const onSun = readable(tone(0.2, 0.03, accent.h), colours.accent);
  // The tints are the grounds on which it is hardest to read; what can be read there can be read anywhere.
  const byDay = (colour: string) => readable(readable(colour, tint), blush);
  const byNight = (colour: string) => readable(readable(colour, nightTint, 5), nightBlush, 5);
  return {
    light: {
      paper,
      surface: "#ffffff",
      tint,
      blush,
      ink: tone(0.23, 0.025, primary.h),
      "ink-soft": byDay(tone(0.45, 0.025, primary.h)),
      rule: tone(0.87, 0.018, accent.h),
      link: byDay(colours.primary),
      leaf: byDay(colours.secondary),
      sun: colours.accent,
      "on-sun": onSun,
      deep,
      hill: tone(0.37, Math.min(secondary.c, 0.08), secondary.h),
      "on-deep": tone(0.97, 0.012, accent.h),
      "on-deep-soft": tone(0.87, 0.03, secondary.h),
      "deep-link": readable(tone(0.86, Math.min(accent.c, 0.14), accent.h), tone(0.27, 0.07, secondary.h), 7),
    },
    dark: {
      paper: night,
      surface: nightSurface,
      tint: nightTint,
      blush: nightBlush,
      ink: tone(0.94, 0.012, accent.h),
      "ink-soft": byNight(tone(0.76, 0.02, accent.h)),
      rule: tone(0.36, 0.025, secondary.h),
      link: byNight(tone(Math.max(primary.l, 0.76), primary.c * 0.8, primary.h)),
      leaf: byNight(tone(Math.max(secondary.l, 0.76), secondary.c, secondary.h)),
      sun: colours.accent,
      "on-sun": onSun,
      deep: nightDeep,
      hill: tone(0.33, Math.min(secondary.c, 0.06), secondary.h),
      "on-deep": tone(0.96, 0.012, accent.h),
      "on-deep-soft": tone(0.84, 0.03, secondary.h),
      "deep-link": readable(
        tone(0.86, Math.min(accent.c, 0.14), accent.h),
        tone(0.235, 0.05, secondary.h),
        7,
      ),
    },
  };
}
