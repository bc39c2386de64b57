import satori from "satori";
import { paletteOf } from "../../core/palette.ts";
import { bloom, logo } from "../bloom/bloom.ts";
import { type CardInput, cardSize } from "./card.ts";
import { lettered, oneLine, setTitle } from "./lettering.ts";
import { type Typeface, typefaces } from "./typefaces.ts";

/** The part of a card that a picture, or a large flower, fills: from here to the right edge. */
export const panel = { left: 720, width: cardSize.width - 720 } as const;

const margin = 64;
const column = panel.left - 2 * margin;
const title = {
  top: 190,
  width: column,
  height: 312,
  lines: 4,
  sizes: [100, 92, 84, 77, 70, 64, 58, 53, 48, 44],
  leading: 1.08,
} as const;
/** How much nearer the letters of a title stand, in ems. */
const tightness = 0.014;
/** The seal: the entry's flower on the seam between the text and its picture. */
const seal = { x: panel.left, y: 540, radius: 76, flower: 104 } as const;

/** A line of text: where its letters stand, and in what. */
interface Line {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly face: Typeface;
  readonly colour: string;
  readonly spacing?: number;
}

/**
 * Draws everything of a card but its picture, as an SVG of nothing but shapes: letters are outlines, so that no
 * font of the machine takes part. Where a picture goes, it can be seen through.
 */
export async function drawFace(input: CardInput): Promise<string> {
  const { width, height } = cardSize;
  const { light } = paletteOf(input.colours);
  const colour = (name: string) => light[name] as string;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    box(0, 0, panel.left, height, colour("paper")) +
    (input.image ? withSeal(input, colour) : withFlower(input, colour)) +
    inset(logo(input.colours), margin, 50, 40) +
    box(margin, 108, column, 4, colour("ink")) +
    box(margin, 116, column, 1, colour("ink")) +
    (input.detail ? box(margin, 520, column - (input.image ? seal.radius : 0), 1, colour("rule")) : "") +
    (await outlines(linesOf(input, colour))) +
    "</svg>"
  );
}

function linesOf(input: CardInput, colour: (name: string) => string): Line[] {
  const { serif, sans } = typefaces();
  const site = lettered(input.site, serif);
  const kind = lettered(input.kind.toUpperCase(), sans);
  const detail = lettered(input.detail ?? "", sans);
  const said = lettered(input.title, serif) || lettered(input.kind, serif) || site;
  const set = setTitle(said, tightened(serif), title);
  const lineHeight = set.size * title.leading;
  const narrow = column - (input.image ? seal.radius : 0);
  return [
    {
      text: oneLine(site, serif, 28, column - 56),
      x: margin + 56,
      y: 70,
      size: 28,
      face: serif,
      colour: colour("ink"),
    },
    {
      text: oneLine(kind, sans, 24, column, 2.5),
      x: margin,
      y: 160,
      size: 24,
      face: sans,
      colour: colour("link"),
      spacing: 2.5,
    },
    ...set.lines.map((text, index) => ({
      text,
      x: margin,
      y: title.top + lineHeight * (index + 0.5),
      size: set.size,
      face: serif,
      colour: colour("ink"),
      spacing: -tightness * set.size,
    })),
    {
      text: oneLine(detail, sans, 28, narrow),
      x: margin,
      y: 562,
      size: 28,
      face: sans,
      colour: colour("ink-soft"),
    },
  ].filter(({ text }) => text !== "");
}

/** Letters made for reading stand too far apart when they are large. */
function tightened(face: Typeface): Typeface {
  const advance = (codePoint: number) => {
    const wide = face.advance(codePoint);
    return wide === undefined ? undefined : wide - tightness;
  };
  return { ...face, advance };
}

/** Sets lines by satori, which shapes the letters and gives their outlines. */
async function outlines(lines: readonly Line[]): Promise<string> {
  if (lines.length === 0) return "";
  const { serif } = typefaces();
  const texts = lines.map(({ text, x, y, size, face, colour, spacing = 0 }) =>
    flexBox(text, {
      position: "absolute",
      left: x,
      top: y - size,
      height: 2 * size,
      lineHeight: `${2 * size}px`,
      fontFamily: face.family,
      fontSize: size,
      fontWeight: 600,
      color: colour,
      letterSpacing: spacing,
      whiteSpace: "pre",
    }),
  );
  const page = flexBox(texts, { position: "relative", width: "100%", height: "100%" });
  return satori(page, { ...cardSize, fonts: [...serif.files] });
}

/** A box in the form that satori takes: that of a React element. */
function flexBox(children: unknown, style: Readonly<Record<string, string | number>>) {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

/** A page without a picture: its flower, or the region's mark, as a medallion. */
function withFlower(input: CardInput, colour: (name: string) => string): string {
  const [x, y] = [panel.left + panel.width / 2, cardSize.height / 2];
  const size = sizes[input.family];
  return (
    box(panel.left, 0, panel.width, cardSize.height, colour(grounds[input.family])) +
    disc(x, y, 212, colour("paper")) +
    inset(flowerOf(input), x - size / 2, y - size / 2, size)
  );
}

/** How large each family stands in its medallion: round ones within it, stems reach over its edge. */
const sizes = { post: 450, project: 370, partner: 370, event: 370, page: 450, logo: 310 } as const;

/** The ground behind each family, by the name of a colour. */
const grounds = {
  post: "blush",
  project: "tint",
  partner: "blush",
  event: "tint",
  page: "tint",
  logo: "deep",
} as const;

/** A page with a picture: its flower as a seal, which stands out on paper by its ground and on a photo by its edge. */
function withSeal(input: CardInput, colour: (name: string) => string): string {
  const { x, y, radius, flower } = seal;
  const ground = input.family === "logo" ? "tint" : grounds[input.family];
  return (
    disc(x, y, radius, colour("paper")) +
    disc(x, y, radius - 7, colour(ground)) +
    inset(flowerOf(input), x - flower / 2, y - flower / 2, flower)
  );
}

function flowerOf({ seed, family, colours }: CardInput): string {
  return family === "logo" ? logo(colours) : bloom(seed, family, colours);
}

function disc(x: number, y: number, radius: number, colour: string): string {
  return `<circle fill="${colour}" cx="${x}" cy="${y}" r="${radius}"/>`;
}

function box(x: number, y: number, width: number, height: number, colour: string): string {
  return `<path fill="${colour}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}

/** A drawing inside another, in a square. */
function inset(svg: string, x: number, y: number, size: number): string {
  return svg.replace("<svg ", `<svg x="${x}" y="${y}" width="${size}" height="${size}" `);
}
