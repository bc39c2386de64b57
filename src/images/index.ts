export { areAlike } from "./alike.ts";
export { defaultCacheDir } from "./cache.ts";
export { type Encoded, type EncodeOptions, encodePictures } from "./encode.ts";
export { inspectPicture } from "./inspect.ts";
export type { PictureRequest } from "./jobs.ts";
export type { CropBox, Format, Inspection, PictureFault, PictureInfo, Variant } from "./picture.ts";
export { svgText } from "./signature.ts";
export { type SafeSvg, sanitiseSvg } from "./svg.ts";
export { type Crop, pictureVariants, rasterOf } from "./variants.ts";
