import type { Illustration } from "../region.ts";
import { placeholderClass } from "./placeholder.ts";
import { type PictureUse, pictureSources } from "./uses.ts";

/** The `picture` element of an illustration as text, for pictures inside Markdown; a feed (`base`) gets one `img`. */
export function pictureMarkup(illustration: Illustration, use: PictureUse, base = ""): string {
  const { sources, src, srcset, sizes, width, height } = pictureSources(illustration, use, base);
  const alt = illustration.alt.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const size = `width="${width}" height="${height}"`;
  if (base !== "") return `<img src="${src}" ${size} alt="${alt}">`;
  const choices = srcset ? ` srcset="${srcset}" sizes="${sizes}"` : "";
  const tone = placeholderClass(illustration.picture);
  const ground = tone ? ` class="${tone}"` : "";
  const img = `<img src="${src}"${choices} ${size} alt="${alt}"${ground} loading="lazy" decoding="async">`;
  if (sources.length === 0) return img;
  const list = sources.map(
    ({ type, media, srcset }) =>
      `<source${media ? ` media="${media}"` : ""}${type ? ` type="${type}"` : ""} srcset="${srcset}" sizes="${sizes}">`,
  );
  return `<picture>${list.join("")}${img}</picture>`;
}
