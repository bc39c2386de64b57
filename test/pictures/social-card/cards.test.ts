import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Region } from "../../../src/region/region.ts";
import { pagesOf } from "../../../src/region/site-map.ts";
import {
  type CardInput,
  cardAddress,
  cardFor,
  cardFormat,
  cardSize,
  cardsOf,
  drawCards,
} from "../../../src/site/social-cards/index.ts";
import { contentFolders } from "../../build-sites.ts";
import { readFolder } from "../../region-of.ts";
import { looked, photo, put, temporaryFolder } from "../made.ts";

const root = join(import.meta.dirname, "../../..");
const colours = { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" };
const plain: CardInput = {
  title: "Acht gemeenten, één regio",
  kind: "Berichten",
  site: "Testregio Bloeit",
  detail: "30 januari 2013",
  seed: "acht-gemeenten",
  family: "post",
  colours,
};

let folder: string;
let cacheDir: string;
let withPhoto: CardInput;
beforeAll(async () => {
  folder = temporaryFolder();
  cacheDir = join(folder, "cache");
  const { file, hash } = await looked(
    await put(folder, "see.jpg", await photo(900, 600).jpeg().toBuffer()),
    cacheDir,
  );
  withPhoto = { ...plain, image: { file, hash } };
});
afterEach(() => vi.unstubAllGlobals());

let count = 0;

/** Draws cards into a new folder; gives what was done, and the bytes by address. */
async function drawn(inputs: readonly CardInput[], cache = join(folder, `cache-${count++}`)) {
  const outDir = join(folder, `out-${count++}`);
  const result = await drawCards(inputs, { outDir, cacheDir: cache });
  const files = new Map<string, Buffer>();
  for (const name of await readdir(outDir)) files.set(`/cards/${name}`, await readFile(join(outDir, name)));
  return { ...result, files };
}

async function only(input: CardInput): Promise<Buffer> {
  return (await drawn([input])).files.get(cardAddress(input)) as Buffer;
}

async function regionIn(content: string): Promise<Region> {
  const result = await readFolder(join(root, content));
  if (!result.ok) throw new Error("the region has problems");
  return result.region;
}

describe.each(contentFolders)("the cards of %s", (content) => {
  let region: Region;
  beforeAll(async () => {
    region = await regionIn(content);
  });

  test("are there for every page, and for nothing else", () => {
    for (const { address } of pagesOf(region)) expect(cardFor(region, address), address).toBeDefined();
    expect(cardsOf(region)).toHaveLength(pagesOf(region).length);
    expect(cardFor(region, region.addresses.notFound)).toBeUndefined();
  });

  test("are 1200 by 630 pixels and at most 100 KB", async () => {
    const all = cardsOf(region);
    const step = Math.ceil(all.length / 6);
    const pictures = all.filter(({ image }) => image).slice(0, 3);
    const sample = [...new Set([...pictures, ...all.filter((_card, index) => index % step === 0)])];
    const { files } = await drawn(sample);
    for (const input of sample) {
      const bytes = files.get(cardAddress(input)) as Buffer;
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height }).toEqual(cardSize);
      expect(format).toBe(cardFormat(input) === "jpg" ? "jpeg" : "png");
      expect(bytes.length, input.title).toBeLessThanOrEqual(100_000);
      expect(bytes.length).toBeGreaterThan(5_000);
    }
  });
});

describe("an address", () => {
  test("is a plain name with ten characters of hash", () => {
    expect(cardAddress(plain)).toMatch(/^\/cards\/acht-gemeenten-een-regio-[0-9a-f]{10}\.png$/);
    expect(cardAddress(withPhoto)).toMatch(/\.jpg$/);
    expect(cardAddress({ ...plain, title: "日本" })).toMatch(/^\/cards\/card-[0-9a-f]{10}\.png$/);
  });

  test("changes with everything a card says and shows", () => {
    const image = { file: "/a/see.jpg", hash: "0123456789abcdef" };
    const others: CardInput[] = [
      plain,
      { ...plain, title: "Acht gemeenten, een regio" },
      { ...plain, kind: "Agenda" },
      { ...plain, site: "Testregio" },
      { ...plain, detail: undefined },
      { ...plain, seed: "negen" },
      { ...plain, family: "logo" },
      { ...plain, colours: { ...colours, primary: "#b3124e" } },
      { ...plain, colours: { ...colours, secondary: "#1f6b4b" } },
      { ...plain, colours: { ...colours, accent: "#f2a901" } },
      { ...plain, image },
      { ...plain, image: { ...image, hash: "0123456789abcdee" } },
      { ...plain, image: { ...image, focus: { x: 0.2, y: 0.5 } } },
      { ...plain, image: { ...image, focus: { x: 0.5, y: 0.2 } } },
    ];
    expect(new Set(others.map(cardAddress)).size).toBe(others.length);
  });

  test("stays when nothing changes, wherever the files are", () => {
    const image = { file: "/a/see.jpg", hash: "0123456789abcdef" };
    expect(cardAddress({ ...plain })).toBe(cardAddress(plain));
    expect(cardAddress({ ...plain, image: { ...image, file: "/elsewhere/see.jpg" } })).toBe(
      cardAddress({ ...plain, image: { ...image, focus: { x: 0.5, y: 0.5 } } }),
    );
  });
});

describe("drawing", () => {
  test("gives the same bytes in another process, time zone and language", async () => {
    const inputs = [plain, withPhoto];
    const here = await drawn(inputs);
    const there = join(folder, "there");
    const program = `
      import { drawCards } from ${JSON.stringify(join(root, "src/site/social-cards/index.ts"))};
      const options = { outDir: ${JSON.stringify(there)}, cacheDir: ${JSON.stringify(join(folder, "cold"))} };
      await drawCards(${JSON.stringify(inputs)}, { ...options, concurrency: 1 });`;
    const script = join(folder, "draw.mts");
    await writeFile(script, program);
    execFileSync(
      process.execPath,
      ["--import", pathToFileURL(join(root, "test/typescript.mjs")).href, script],
      {
        cwd: root,
        env: { ...process.env, TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", FONTCONFIG_FILE: "/dev/null" },
      },
    );
    for (const [address, bytes] of here.files)
      expect(digest(await readFile(join(there, basename(address))))).toBe(digest(bytes));
  });

  test("draws a card once, however many pages have it", async () => {
    expect(await drawn([plain, { ...plain }, withPhoto])).toMatchObject({ drawn: 2, reused: 0 });
  });

  test("says how far it is", async () => {
    const said: string[] = [];
    await drawCards([plain, withPhoto], {
      outDir: join(folder, "said"),
      cacheDir: join(folder, "said-cache"),
      onProgress: (done, total) => said.push(`${done}/${total}`),
    });
    expect(said).toEqual(["1/2", "2/2"]);
  });

  test("draws nothing a second time, and again what was damaged", async () => {
    const cache = join(folder, "kept");
    const first = await drawn([plain, withPhoto], cache);
    expect(await drawn([plain, withPhoto], cache)).toMatchObject({ drawn: 0, reused: 2, files: first.files });
    const [entry] = (await readdir(join(cache, "encoded"))).filter((name) => name.endsWith(".png"));
    await appendFile(join(cache, "encoded", entry as string), "x");
    expect(await drawn([plain, withPhoto], cache)).toMatchObject({ drawn: 1, reused: 1, files: first.files });
  });

  test("refuses a picture that is not the one that was looked at", async () => {
    const image = { file: withPhoto.image?.file as string, hash: "0123456789abcdef" };
    await expect(drawn([{ ...plain, image }])).rejects.toThrow(/see\.jpg changed/);
  });

  test("shows the part of a photo around its focus", async () => {
    const strip = await sharp({ create: { width: 1600, height: 400, channels: 3, background: "#0000ff" } })
      .composite([{ input: await swatch("#ff0000"), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { file, hash } = await looked(await put(folder, "strip.png", strip), cacheDir);
    const at = (x: number) =>
      only({ ...plain, image: { file, hash, focus: { x, y: 0.5 } } }).then(colourRight);
    expect((await at(0.1))[0]).toBeGreaterThan(200);
    expect((await at(0.9))[2]).toBeGreaterThan(200);
  });

  test("has room for the longest and the smallest pictures", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 10"><path d="M0 0h3000v10H0z"/></svg>';
    const dot = await sharp({ create: { width: 1, height: 1, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    for (const [name, bytes] of [
      ["long.svg", svg],
      ["dot.png", dot],
    ] as const) {
      const { file, hash } = await looked(await put(folder, name, bytes), cacheDir);
      const card = await sharp(await only({ ...plain, image: { file, hash } })).metadata();
      expect(card).toMatchObject(cardSize);
    }
  });

  test("keeps within 100 KB with pictures of nothing but noise", async () => {
    const data = Buffer.from(
      Array.from({ length: 960 * 630 * 3 }, (_, at) => (Math.imul(at + 7, at * 40503 + 1) >>> 13) & 255),
    );
    const noise = sharp(data, { raw: { width: 960, height: 630, channels: 3 } });
    const embedded = (await noise.clone().png().toBuffer()).toString("base64");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 630"><image width="960" height="630" href="data:image/png;base64,${embedded}"/></svg>`;
    const jpg = await noise.jpeg({ quality: 95 }).toBuffer();
    for (const [name, bytes] of [
      ["noise.jpg", jpg],
      ["noise.svg", svg],
    ] as const) {
      const { file, hash } = await looked(await put(folder, name, bytes), cacheDir);
      const card = await only({ ...plain, image: { file, hash } });
      expect(card.length, name).toBeGreaterThan(40_000);
      expect(card.length, name).toBeLessThanOrEqual(100_000);
    }
  });

  test("leaves the letters out of a drawing, which would be set in a font of the machine", async () => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path fill="#fc0" d="M0 0h60v40H0z"/>${text}</svg>`;
    const card = async (name: string, text: string) => {
      const { file, hash } = await looked(await put(folder, name, svg(text)), cacheDir);
      return digest(await only({ ...plain, image: { file, hash } }));
    };
    expect(await card("a.svg", '<text x="5" y="25" font-size="20">ABC</text>')).toBe(await card("b.svg", ""));
  });
});

describe("a title", () => {
  test.each([
    ["of 200 characters", "Een titel die maar doorgaat ".repeat(8).slice(0, 200)],
    ["of one word", "Kwaliteitsverbeteringsmaatregelencommissievoorzitterschapsverkiezing"],
    ["with accents", "Ċeċilja Łódź ß Ÿ Đặng Ő"],
    ["with emoji", "Zomerfeest 🎉🌷 in het park 👨‍👩‍👧"],
    ["in Arabic", "مرحبا بكم في المنطقة"],
    ["in Hebrew and Latin", "שלום Heerlen"],
    ["in Cyrillic", "Привіт, Херлен"],
    ["in Japanese", "日本の花"],
    ["with markup", "<b>Vet</b> & zo; <script>"],
    ["without anything", ""],
    ["of spaces", " \u00a0\u200b\n"],
  ])("%s makes a card, and nothing is fetched", async (_what, title) => {
    vi.stubGlobal("fetch", () => {
      throw new Error("nothing may be fetched");
    });
    const bytes = await only({ ...plain, title });
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(bytes.length).toBeLessThanOrEqual(100_000);
  });

  test("looks the same with a character that no font has, and without", async () => {
    expect(digest(await only({ ...plain, title: "Feest 🎉 nu" }))).toBe(
      digest(await only({ ...plain, title: "Feest nu" })),
    );
  });
});

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function swatch(background: string): Promise<Buffer> {
  return sharp({ create: { width: 800, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
}

/** The colour near the right edge of a card, half-way up. */
async function colourRight(card: Buffer): Promise<number[]> {
  return [...(await sharp(card).extract({ left: 1150, top: 300, width: 1, height: 1 }).raw().toBuffer())];
}
