import type { Illustration } from "./illustration.ts";
import { pictureVariants, rasterOf, type Variant } from "./index.ts";

/** The ways in which pages use pictures. */
export type PictureUse = "text" | "cover" | "card" | "logo";

interface Recipe {
  /** Widths in CSS pixels and their doubles for dense screens. */
  readonly widths: readonly number[];
  /** The `sizes` attribute: how wide the layout shows it. */
  readonly sizes: string;
  /** Width by height; the whole picture when not given. */
  readonly ratio?: number;
}

const recipes: Record<PictureUse, Recipe> = {
  text: { widths: [400, 720, 1080, 1440], sizes: "(min-width: 40rem) 37rem, calc(100vw - 2.5rem)" },
  cover: {
    widths: [480, 800, 1200, 1760],
    sizes: "(min-width: 76rem) 30rem, (min-width: 44rem) 40vw, calc(100vw - 2.5rem)",
    ratio: 4 / 3,
  },
  card: {
    widths: [320, 480, 720, 960],
    sizes: "(min-width: 64rem) 21rem, (min-width: 40rem) 45vw, calc(100vw - 2.5rem)",
    ratio: 3 / 2,
  },
  // Whole: a wordmark must not lose its ends.
  logo: { widths: [256, 512], sizes: "16rem" },
};

/** Everything a `picture` element says, as data. */
export interface PictureSources {
  /** What a browser may choose from, the best first; one with `media` only where that holds. */
  readonly sources: readonly { readonly type?: string; readonly media?: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string | undefined;
  readonly sizes: string;
  readonly width: number;
  readonly height: number;
}

/** The folder of the site in which pictures stand. */
export const mediaFolder = "/media/";

/** The versions of a picture that a use of it asks for. */
export function variantsFor(illustration: Illustration, use: PictureUse): Variant[] {
  const { widths, ratio } = recipes[use];
  const focus = illustration.focus ?? { x: 0.5, y: 0.5 };
  const crop = ratio && illustration.picture.kind !== "vector" ? { ratio, focus } : undefined;
  return pictureVariants(illustration.picture, widths, crop);
}

/** What a `picture` element says for a use. */
export function pictureSources(illustration: Illustration, use: PictureUse): PictureSources {
  const variants = variantsFor(illustration, use);
  const byFormat = new Map<string, Variant[]>();
  for (const variant of variants)
    byFormat.set(variant.format, [...(byFormat.get(variant.format) ?? []), variant]);
  const formats = [...byFormat.entries()];
  const fallback = formats.at(-1)?.[1] ?? [];
  // What a browser without srcset gets.
  const shown = shownOf(variants);
  const largest = fallback.at(-1) as Variant;
  const better = formats
    .slice(0, -1)
    .map(([format, list]) => ({ type: `image/${format}`, srcset: srcset(list) }));
  // What moves stands still for who asked for less motion.
  const still = { media: "(prefers-reduced-motion: reduce)", srcset: srcset(fallback) };
  return {
    sources: illustration.picture.kind === "animation" ? [still, ...better] : better,
    src: mediaFolder + shown.name,
    srcset: fallback.length > 1 ? srcset(fallback) : undefined,
    sizes: recipes[use].sizes,
    width: largest.width,
    height: largest.height,
  };
}

/** How wide a drawing is for feed readers, at most: what a column of text of theirs holds. */
const feedWidth = 720;

/**
 * The one file of a picture that feeds name: JPEG or PNG, which every feed reader and mail program shows. A drawing is
 * drawn for it; a photo has it already, for browsers without `srcset`.
 */
export function feedVariant(illustration: Illustration): Variant {
  const { picture } = illustration;
  return picture.kind === "vector"
    ? rasterOf(picture, feedWidth)
    : shownOf(variantsFor(illustration, "text"));
}

/** The middle of the widths of the format that everybody can show, which is the last. */
function shownOf(variants: readonly Variant[]): Variant {
  const fallback = variants.filter(({ format }) => format === variants.at(-1)?.format);
  return fallback[Math.floor((fallback.length - 1) / 2)] as Variant;
}

function srcset(variants: readonly Variant[]): string {
  return variants.map(({ name, width }) => `${mediaFolder}${name} ${width}w`).join(", ");
}
