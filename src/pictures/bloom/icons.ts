import { paperOf } from "../../core/palette.ts";
import { digest, openCache } from "../cache.ts";
import { encoderVersions, openPicture } from "../sharp.ts";
import { icoOf } from "./ico.ts";
import {
  faviconAddress,
  iconAddress,
  maskableIconAddress,
  smallIconAddress,
  touchIconAddress,
} from "./icon-addresses.ts";
import { logo } from "./logo.ts";
import type { BloomColours } from "./palette.ts";

/** Goes up when icons are made in another way. */
const version = 2;

/** The sides in pixels of the pictures in `favicon.ico`: for a tab, for a dense screen, for a shortcut. */
const faviconSides = [16, 32, 48] as const;

/** The side of the mark where a telephone shows it, and of the large one (JSON Feed 1.1 and manifests ask for 512). */
const touchSide = 180;
const smallSide = 192;
const largeSide = 512;
/** What is within two fifths of the side around the middle is never cut off (W3C, Web Application Manifest, "maskable"). */
const maskableMargin = 96;

/** An icon of the site. */
export interface IconFile {
  readonly address: string;
  readonly content: Uint8Array;
}

/**
 * The mark of a region as pixels: the same bytes for the same colours.
 * @param cacheDir where they are remembered
 */
export async function drawIcons(colours: BloomColours, cacheDir: string): Promise<IconFile[]> {
  const svg = Buffer.from(logo(colours));
  const store = await openCache(cacheDir);
  const made = async (name: string, extension: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const key = `${name}-${digest(JSON.stringify([version, encoderVersions, svg.toString("utf8")]))}`;
    return ((await store.find(key)) ?? (await store.keep(key, extension, await make()))).bytes;
  };
  return [
    {
      address: faviconAddress,
      content: await made("favicon", "ico", async () =>
        icoOf(await Promise.all(faviconSides.map(async (side) => ({ side, png: await drawn(svg, side) })))),
      ),
    },
    // What is see-through becomes black on a telephone, and the corners are cut off.
    {
      address: touchIconAddress,
      content: await made("touch", "png", () =>
        drawn(svg, touchSide, { background: paperOf(colours), margin: 18 }),
      ),
    },
    { address: smallIconAddress, content: await made("small", "png", () => drawn(svg, smallSide)) },
    { address: iconAddress, content: await made("icon", "png", () => drawn(svg, largeSide)) },
    {
      address: maskableIconAddress,
      content: await made("maskable", "png", () =>
        drawn(svg, largeSide, { background: paperOf(colours), margin: maskableMargin }),
      ),
    },
  ];
}

/** The mark as a PNG. It is 200 wide at 72 dots to the inch. */
async function drawn(
  svg: Buffer,
  side: number,
  on?: { readonly background: string; readonly margin: number },
): Promise<Buffer> {
  const margin = on?.margin ?? 0;
  const inner = side - 2 * margin;
  const mark = openPicture(svg, { density: Math.max(72, (72 * inner) / 200) }).resize(inner, inner);
  const whole = on
    ? mark.flatten({ background: on.background }).extend({
        top: margin,
        bottom: margin,
        left: margin,
        right: margin,
        background: on.background,
      })
    : mark;
  return whole.png({ compressionLevel: 9 }).toBuffer();
}
