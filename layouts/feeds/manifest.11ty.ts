import { paperOf } from "../../src/core/palette.ts";
import {
  iconAddress,
  logoAddress,
  maskableIconAddress,
  smallIconAddress,
  touchIconAddress,
} from "../../src/pictures/bloom/icon-addresses.ts";
import { type Given, single } from "../parts/template.ts";

export const data = single((region) => region.addresses.manifest);

/** The web app manifest (W3C). */
export function render({ region }: Given) {
  const { settings, language, addresses } = region;
  return `${JSON.stringify(
    {
      name: settings.title,
      short_name: settings.region,
      description: settings.description,
      lang: language,
      start_url: addresses.home,
      display: "minimal-ui",
      theme_color: settings.colours.primary,
      background_color: paperOf(settings.colours),
      icons: [
        { src: logoAddress, sizes: "any", type: "image/svg+xml" },
        { src: smallIconAddress, sizes: "192x192", type: "image/png" },
        { src: iconAddress, sizes: "512x512", type: "image/png" },
        { src: maskableIconAddress, sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: touchIconAddress, sizes: "180x180", type: "image/png" },
      ],
    },
    null,
    1,
  )}\n`;
}
