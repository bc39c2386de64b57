import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type FontMetrics, readMetrics } from "./woff.ts";

/** A file of a font, as satori takes it. */
export interface FontFile {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 600;
  readonly style: "normal";
}

/** A typeface: the files that together have its characters, the first that has one draws it. */
export interface Typeface {
  /** What stands in `fontFamily`. */
  readonly family: string;
  readonly files: readonly FontFile[];
  /** How far a character moves the pen, in ems; undefined when no file has it. */
  advance(codePoint: number): number | undefined;
}

const require = createRequire(import.meta.url);

/*
 * Fonts of one weight each: satori sets a variable font in its default instance, which is Black for Fraunces and
 * ExtraLight for Source Sans. WOFF and not WOFF2, because the metrics are read from it with zlib alone.
 */
const fraunces = ["latin", "latin-ext", "vietnamese"].map((part) => ["fraunces", part] as const);
const sourceSans = ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"].map(
  (part) => ["source-sans-3", part] as const,
);

const read = new Map<string, { readonly file: FontFile; readonly metrics: FontMetrics }>();

function open(font: string, part: string): { readonly file: FontFile; readonly metrics: FontMetrics } {
  const name = `${font} ${part}`;
  const there = read.get(name);
  if (there) return there;
  const data = readFileSync(require.resolve(`@fontsource/${font}/files/${font}-${part}-600-normal.woff`));
  const opened = { file: { name, data, weight: 600, style: "normal" } as const, metrics: readMetrics(data) };
  read.set(name, opened);
  return opened;
}

function typeface(parts: readonly (readonly [font: string, part: string])[]): Typeface {
  const fonts = parts.map(([font, part]) => open(font, part));
  return {
    family: fonts.map(({ file }) => `"${file.name}"`).join(", "),
    files: fonts.map(({ file }) => file),
    advance(codePoint) {
      for (const { metrics } of fonts) {
        const advance = metrics.advance(codePoint);
        if (advance !== undefined) return advance;
      }
      return undefined;
    },
  };
}

let opened: { readonly serif: Typeface; readonly sans: Typeface } | undefined;

/** Fraunces for titles, with Source Sans for the scripts it lacks; Source Sans for everything small. */
export function typefaces(): { readonly serif: Typeface; readonly sans: Typeface } {
  opened ??= { serif: typeface([...fraunces, ...sourceSans]), sans: typeface(sourceSans) };
  return opened;
}
