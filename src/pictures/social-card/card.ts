import { packageVersion } from "../../core/package-version.ts";
import { paletteOf } from "../../core/palette.ts";
import { slugify } from "../../core/text.ts";
import type { BloomFamily } from "../bloom/bloom.ts";
import { type BloomColours, bloom, logo } from "../bloom/bloom.ts";
import { digest } from "../cache.ts";
import { encoderVersions } from "../sharp.ts";

/** The size of every card in pixels: what Open Graph readers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The folder of the site in which the cards stand. */
export const cardFolder = "/cards/";

/** Everything a card says and shows. */
export interface CardInput {
  readonly title: string;
  /** The part of the site the page belongs to, in the region's language; may be empty. */
  readonly kind: string;
  /** Name of the site. */
  readonly site: string;
  /** A date, a period, a number of entries … */
  readonly detail?: string | undefined;
  /** What the flower grows from: the slug of the entry. */
  readonly seed: string;
  /** The entry's flower, or the mark of the region. */
  readonly family: BloomFamily | "logo";
  readonly colours: BloomColours;
  readonly image?: CardImage | undefined;
}

/** The picture of a card. */
export interface CardImage {
  /** Absolute path. It is no part of the card's address: the same card has the same name on any machine. */
  readonly file: string;
  /** Digest of the bytes, as `inspectPicture` gives it. */
  readonly hash: string;
  /** The point (0 to 1) that should be in the middle. */
  readonly focus?: { readonly x: number; readonly y: number } | undefined;
}

/** The formats of cards. Photos make JPEG; flat colours and letters are sharper and smaller as PNG. */
export type CardFormat = "png" | "jpg";

export function cardFormat({ image }: CardInput): CardFormat {
  return image && !/\.svg$/i.test(image.file) ? "jpg" : "png";
}

/** Goes up when cards are set or drawn in another way, with another satori or with other fonts. */
const version = 2;

/** The name under which a card is remembered: 16 characters that change with anything that changes its bytes. */
export function cardKey(input: CardInput): string {
  const { title, kind, site, detail, seed, family, colours, image } = input;
  const { primary, secondary, accent } = colours;
  const picture = image ? [image.hash, image.focus?.x ?? 0.5, image.focus?.y ?? 0.5] : [];
  const said = [title, kind, site, detail ?? "", seed, family, primary, secondary, accent];
  return digest(JSON.stringify([recipe(), cardFormat(input), said, picture]));
}

/** The address of a card on the site, known before it is drawn. */
export function cardAddress(input: CardInput): string {
  const slug = slugify(input.title)
    .replace(/[^a-z0-9-]/g, "")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
  return `${cardFolder}${slug || "card"}-${cardKey(input).slice(0, 10)}.${cardFormat(input)}`;
}

let known: string | undefined;

/** Stands for everything but the input: a sample of flowers and colours tells whether they are drawn as before. */
function recipe(): string {
  if (known === undefined) {
    const colours = { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" };
    const families = ["post", "project", "partner", "event", "page"] as const;
    const tools = ["satori", "svgo", "@fontsource/fraunces", "@fontsource/source-sans-3"].map(packageVersion);
    const flowers = families.map((family) => bloom("sample", family, colours));
    known = digest(
      JSON.stringify([version, encoderVersions, ...tools, flowers, logo(colours), paletteOf(colours)]),
    );
  }
  return known;
}
