import type { Region } from "../region.ts";
import type { PictureRequest } from "./index.ts";
import { type PictureUse, variantsFor } from "./uses.ts";

/** Every version of every picture that the pages of a region name. */
export function requestsOf(region: Region): PictureRequest[] {
  return region.illustrations.flatMap(({ illustration, uses }) =>
    uses.flatMap((use: PictureUse) =>
      variantsFor(illustration, use).map((variant) => ({ picture: illustration.picture, variant })),
    ),
  );
}
