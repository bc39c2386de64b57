import type { Illustration } from "./illustration.ts";
import { placeholderClass } from "./placeholder.ts";
import { feedVariant, mediaFolder, type PictureUse, pictureSources } from "./uses.ts";

/** A picture for feeds as text: one `img` with the address, the size and the alternative text of one file. */
export function feedPictureMarkup(illustration: Illustration, base: string): string {
  const { name, width, height } = feedVariant(illustration);
  return `<img src="${base}${mediaFolder}${name}" width="${width}" height="${height}" alt="${altOf(illustration)}">`;
}

/** The `picture` element of an illustration as text, for pictures inside Markdown. */
export function pictureMarkup(illustration: Illustration, use: PictureUse): string {
  const { sources, src, srcset, sizes, width, height } = pictureSources(illustration, use);
  const alt = altOf(illustration);
  const size = `width="${width}" height="${height}"`;
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

function altOf({ alt }: Illustration): string {
  return alt.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
