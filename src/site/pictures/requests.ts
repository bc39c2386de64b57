import type { PictureRequest } from "../../pictures/index.ts";
import { feedVariant, type PictureUse, variantsFor } from "../../pictures/uses.ts";
import { illustrationsOf } from "../../region/illustrations.ts";
import type { Region } from "../../region/region.ts";

/** Every version of every picture that the pages and feeds of a region name. */
export function requestsOf(region: Region): PictureRequest[] {
  const inFeeds = region.posts.flatMap(({ image, body }) => [...(image ? [image] : []), ...body.pictures]);
  const forFeeds = inFeeds.map((one) => ({ picture: one.picture, variant: feedVariant(one) }));
  return illustrationsOf(region)
    .flatMap(({ illustration, uses }) =>
      uses.flatMap((use: PictureUse) =>
        variantsFor(illustration, use).map((variant) => ({ picture: illustration.picture, variant })),
      ),
    )
    .concat(forFeeds);
}
