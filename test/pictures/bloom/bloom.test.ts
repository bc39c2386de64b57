import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { converter } from "../../../src/core/colours.ts";
import {
  type BloomColours,
  type BloomFamily,
  bloom,
  cover,
  logo,
} from "../../../src/pictures/bloom/bloom.ts";

const families: readonly BloomFamily[] = ["post", "project", "partner", "event", "page"];
const parkstad: BloomColours = { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" };
const regions: Record<string, BloomColours> = {
  parkstad,
  fixture: { primary: "#1d4e89", secondary: "#5b7f2b", accent: "#e07a1f" },
  "all alike": { primary: "#1f6b4a", secondary: "#1f6b4b", accent: "#206b4a" },
  "nearly black": { primary: "#050505", secondary: "#111111", accent: "#0a0a12" },
  "nearly white": { primary: "#fafad2", secondary: "#f0fff0", accent: "#ffffff" },
};
const slugs = Array.from({ length: 1000 }, (_, i) => `bericht-${i}`);
const sample = slugs.slice(0, 60);

describe.each(families)("the bloom of a %s", (family) => {
  const blooms = slugs.map((slug) => bloom(slug, family, parkstad));

  test("is never two alike", () => {
    expect(new Set(blooms.map((svg) => svg.replaceAll(/#[0-9a-f]{6}/g, ""))).size).toBe(slugs.length);
  });

  test("is at most 3 KB", () => {
    expect(Math.max(...blooms.map((svg) => Buffer.byteLength(svg)))).toBeLessThanOrEqual(3072);
  });

  test("is the same for the same seed", () => {
    for (const [i, slug] of sample.entries()) expect(bloom(slug, family, parkstad)).toBe(blooms[i]);
  });

  test("lies within its square, and nearly fills it", () => {
    for (const svg of blooms) {
      const { low, high } = bounds(svg);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(200);
      expect(high - low).toBeGreaterThan(185);
    }
  });
});

describe.each(Object.entries(regions))("in the colours of a region that is %s", (_, colours) => {
  const drawings = families.flatMap((family) =>
    sample.flatMap((slug) => [bloom(slug, family, colours), cover(slug, family, colours)]),
  );

  test("every drawing is well-formed, plain SVG", () => {
    for (const svg of [...drawings, logo(colours)]) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(names(svg).filter((name) => !plain.has(name))).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\d\.\d\d|e-\d/);
    }
  });

  test("every drawing keeps to its size", () => {
    const size = (svg: string) => Buffer.byteLength(svg);
    expect(
      Math.max(...drawings.filter((svg) => svg.includes('"0 0 200 200"')).map(size)),
    ).toBeLessThanOrEqual(3072);
    expect(Math.max(...drawings.map(size))).toBeLessThanOrEqual(6144);
    expect(size(logo(colours))).toBeLessThanOrEqual(2048);
  });

  test("every bloom stands out from a white, a cream and a near-black ground", () => {
    for (const family of families) {
      for (const slug of sample) {
        const tones = outline(bloom(slug, family, colours)).map(lightness);
        for (const ground of ["#ffffff", "#f6efe0", "#16181d"]) {
          const contrast = Math.min(...tones.map((tone) => Math.abs(tone - lightness(ground))));
          expect(contrast, `${family} ${slug} on ${ground}`).toBeGreaterThan(0.12);
        }
      }
    }
  });

  test("the parts of a bloom can be told apart", () => {
    for (const family of families) {
      for (const slug of sample) {
        const tones = colourset(bloom(slug, family, colours)).map(lightness);
        expect(Math.max(...tones) - Math.min(...tones), `${family} ${slug}`).toBeGreaterThan(0.15);
      }
    }
  });
});

test("families differ for the same seed", () => {
  for (const slug of sample) {
    const shapes = families.map((family) =>
      paths(bloom(slug, family, parkstad))
        .map(({ d }) => d)
        .join(),
    );
    expect(new Set(shapes).size).toBe(families.length);
  }
});

test("another region gives another colour", () => {
  for (const family of families) {
    expect(bloom("a", family, parkstad)).not.toBe(bloom("a", family, regions.fixture ?? parkstad));
  }
});

test("covers are at most 6 KB, the same for the same seed, and never two alike", () => {
  for (const family of families) {
    const covers = slugs.slice(0, 300).map((slug) => cover(slug, family, parkstad));
    expect(Math.max(...covers.map((svg) => Buffer.byteLength(svg)))).toBeLessThanOrEqual(6144);
    expect(new Set(covers).size).toBe(covers.length);
    expect(cover("bericht-7", family, parkstad)).toBe(covers[7]);
  }
});

test("a cover may be cropped, a bloom says its square", () => {
  expect(cover("a", "post", parkstad)).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice">/,
  );
  expect(bloom("a", "post", parkstad)).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 200 200">/,
  );
});

test("a bloom stays what it was: a changed flower is a changed cover on every old page", () => {
  expect(bloom("parkstad", "page", parkstad).slice(0, 240)).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><g fill="none" stroke-linecap="round" stroke-linejoin="round" transform="scale(.4)"><path stroke="#22542b" stroke-width="7.8" d="M361 486c-58-102-138-200-117-317m80 256l-41-49m-2"`,
  );
});

test("any text is a seed", () => {
  for (const seed of ["", " ", "é", "🌷", "a".repeat(5000), '<&>"']) {
    expect(XMLValidator.validate(bloom(seed, "partner", parkstad))).toBe(true);
  }
});

// Element and attribute names that draw and do nothing else.
const plain = new Set(
  "svg g path circle @xmlns @viewBox @preserveAspectRatio @fill @stroke @stroke-width @stroke-linecap @stroke-linejoin @opacity @transform @d @cx @cy @r".split(
    " ",
  ),
);

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });

function names(svg: string): string[] {
  const within = (node: unknown): string[] =>
    Array.isArray(node)
      ? node.flatMap(within)
      : typeof node === "object" && node !== null
        ? Object.entries(node).flatMap(([name, child]) => [name, ...within(child)])
        : [];
  return within(parser.parse(svg));
}

interface Path {
  d: string;
  colour: string;
  width: number;
  opacity: number;
}

function paths(svg: string): Path[] {
  return [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, text = ""]) => {
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1];
    return {
      d: attribute("d") ?? "",
      colour: attribute("fill") ?? attribute("stroke") ?? "",
      width: Number(attribute("stroke-width") ?? 0),
      opacity: Number(attribute("opacity") ?? 1),
    };
  });
}

const colourset = (svg: string) => [...new Set(paths(svg).map(({ colour }) => colour))];
const oklch = converter("oklch");
const lightness = (hex: string) => oklch(hex)?.l ?? Number.NaN;

// The colours of the parts that reach the rim, and so give a flower its outline.
function outline(svg: string): string[] {
  const solid = paths(svg).filter(
    ({ opacity, width }) => opacity > 0.5 && (width === 0 || width * scaleOf(svg) > 8),
  );
  return solid
    .filter((path) => {
      const { low, high } = reach([path], scaleOf(svg));
      return low < 30 || high > 170;
    })
    .map(({ colour }) => colour);
}

const scaleOf = (svg: string) => Number(/transform="scale\(([\d.]+)\)"/.exec(svg)?.[1] ?? 1);
const bounds = (svg: string) => reach(paths(svg), scaleOf(svg));

// Walks the paths as a browser does (M m l c h z are all the pen knows), and follows each curve.
function reach(all: readonly Path[], scale: number): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { d, width } of all) {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    const mark = (...values: number[]) => {
      for (const value of values) {
        low = Math.min(low, (value - width / 2) * scale);
        high = Math.max(high, (value + width / 2) * scale);
      }
    };
    for (const [, command = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
      const n = (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
      const size = { M: 2, m: 2, l: 2, c: 6, h: 1, z: 0 }[command];
      if (size === undefined || (size === 0 ? n.length > 0 : n.length === 0 || n.length % size > 0)) {
        throw new Error(`${command}${text} is no path`);
      }
      if (command === "z") [x, y] = [startX, startY];
      for (let i = 0; size > 0 && i < n.length; i += size) {
        const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n.slice(i, i + size);
        if (command === "c") {
          for (const t of [0.25, 0.5, 0.75]) {
            const [p, q, r] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
            mark(x + p * a + q * c + r * f, y + p * b + q * e + r * g);
          }
          [x, y] = [x + f, y + g];
        } else if (command !== "h") [x, y] = command === "M" ? [a, b] : [x + a, y + b];
        if (command === "M" || command === "m") [startX, startY] = [x, y];
        mark(x, y);
      }
    }
  }
  return { low, high };
}
