import type { Illustration } from "../pictures/illustration.ts";
import type { PictureUse } from "../pictures/uses.ts";
import type { Region } from "./region.ts";

/** A picture that pages show, and the ways in which they do. */
export interface ShownIllustration {
  readonly illustration: Illustration;
  readonly uses: readonly PictureUse[];
}

/** Every picture that pages show: covers, logos, and those in texts. Not kept, for in a preview the texts of a region change. */
export function illustrationsOf({ entries, partners }: Region): ShownIllustration[] {
  const covers = entries.flatMap(({ image }) =>
    image ? [{ illustration: image, uses: ["cover", "card", "text"] as const }] : [],
  );
  const logos = partners.flatMap(({ logo }) =>
    logo ? [{ illustration: logo, uses: ["logo"] as const }] : [],
  );
  const texts = entries.flatMap(({ body }) =>
    body.pictures.map((illustration) => ({ illustration, uses: ["text"] as const })),
  );
  return [...covers, ...logos, ...texts];
}
