export { areAlike } from "./alike.ts";
export { encodePictures } from "./encode.ts";
export { inspectPicture } from "./inspect.ts";
export type { PictureRequest } from "./jobs.ts";
export type { PictureInfo, Variant } from "./picture.ts";
export { svgText } from "./signature.ts";
export { sanitiseSvg } from "./svg.ts";
export { pictureVariants, rasterOf } from "./variants.ts";
