import type { Illustration } from "../../../pictures/illustration.ts";

/**
 * Stands in for `images/markup.ts` where there is only a browser: a picture with the name that was written. The
 * preview puts its file in when the CMS has it.
 */
export function pictureMarkup({ picture, alt }: Illustration): string {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<img data-source="${escaped(picture.file)}" alt="${escaped(alt)}">`;
}

/** A form shows no feeds. */
export const feedPictureMarkup = pictureMarkup;
