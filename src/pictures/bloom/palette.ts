import { clampChroma, converter, formatHex, type Oklch } from "../../core/colours.ts";
import type { Random } from "./random.ts";

/** A region's colours, as hex, from its site.yaml. */
export interface BloomColours {
  primary: string;
  secondary: string;
  accent: string;
}

/** One colour from shade to light. `deep` and `base` carry outlines; `pale` only lies upon them. */
export interface Ramp {
  deep: string;
  base: string;
  light: string;
  pale: string;
}

/** What a flower is painted with. */
export interface Palette {
  petal: Ramp;
  leaf: Ramp;
  heart: Ramp;
}

const toOklch = converter("oklch");
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** How light the petals of a flower on a dark ground are at least: there even their shades contrast with it by 3 to 1. */
const lightOnDark = 0.68;

/**
 * Chooses a flower's colours: the region's own, and what lies between them.
 * @param ground `dark` when it will stand on the deep green of the front page
 */
export function palette(
  { primary, secondary, accent }: BloomColours,
  random: Random,
  ground?: "dark",
): Palette {
  const [first, second, third] = [read(primary), read(secondary), read(accent)];
  const chosen = turn(choose(first, third, random), random.between(-9, 9));
  const petal = ground === "dark" ? { ...chosen, l: Math.max(chosen.l, lightOnDark) } : chosen;
  // Yellow hearts in dark flowers, dark hearts in yellow ones.
  const heart = apart(petal.l > 0.65 ? { ...first, l: 0.45 } : third, petal, 0.2);
  const leaf = turn(second, random.between(-13, 13));
  return {
    petal: ramp(petal),
    leaf: ramp(alike(leaf, petal) ? apart(leaf, petal, 0.15) : leaf),
    heart: ramp(heart),
  };
}

/** A colour as OKLCH, kept where it can be seen both on white and on near-black. */
export function read(hex: string): Oklch {
  const colour = toOklch(hex) ?? { mode: "oklch", l: 0.55, c: 0 };
  return { ...colour, l: clamp(colour.l, 0.5, 0.76) };
}

/** A colour from shade to light. Light leans to the warm side, as it does in a garden. */
export function ramp(colour: Oklch): Ramp {
  const tone = (lightness: number, chroma: number, hue: number) =>
    hex({ ...turn(colour, hue), l: clamp(lightness, 0.38, 0.94), c: colour.c * chroma });
  const { l } = colour;
  return {
    deep: tone(l - 0.1, 0.95, -6),
    base: tone(l, 1, 0),
    light: tone(Math.min(l + 0.12, 0.82), 0.88, 7),
    pale: tone(Math.min(l + 0.26, 0.94), 0.5, 12),
  };
}

/** A colour as hex, with only as much chroma as a screen can show. */
export function hex(colour: Oklch): string {
  return formatHex(clampChroma(colour, "oklch"));
}

// Most flowers are the region's first colour; the others lie towards its accent, or are the accent itself.
// Between opposite hues there is nothing that belongs to the region: there it is a tint of the first.
function choose(first: Oklch, third: Oklch, random: Random): Oklch {
  const far = (((third.h ?? 0) - (first.h ?? 0) + 540) % 360) - 180;
  const share = random.pick([0, 0, 0, 0.3, 0.55, 1]);
  if (share === 1) return third;
  if (Math.abs(far) > 100) return { ...first, l: clamp(first.l + share * 0.25, 0.5, 0.76) };
  return {
    mode: "oklch",
    l: first.l + (third.l - first.l) * share,
    c: first.c + (third.c - first.c) * share,
    h: (first.h ?? 0) + far * share,
  };
}

const turn = (colour: Oklch, degrees: number): Oklch => ({
  ...colour,
  h: ((colour.h ?? 0) + degrees + 360) % 360,
});

function alike(one: Oklch, other: Oklch): boolean {
  const a = (((one.h ?? 0) - (other.h ?? 0)) * Math.PI) / 180;
  return (
    Math.hypot(one.l - other.l, 2 * Math.sqrt(one.c * other.c) * Math.sin(a / 2), one.c - other.c) < 0.12
  );
}

/** Moves a colour's lightness until it can be told from another: away from it, where there is room. */
export function apart(colour: Oklch, other: Oklch, gap: number): Oklch {
  if (Math.abs(colour.l - other.l) >= gap) return colour;
  const up = colour.l >= other.l ? other.l + gap <= 0.86 : other.l - gap < 0.4;
  return { ...colour, l: up ? other.l + gap : other.l - gap };
}
