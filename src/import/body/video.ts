import type { Element } from "hast";
import { attribute, elementsIn } from "./html.ts";

/** The address of the video that an embedded player shows, as a person would share it; nothing when it is none. */
export function videoOf(player: Element): string | undefined {
  const said = [player, ...elementsIn(player)].flatMap((element) =>
    ["src", "data", "value", "dataThumbnailSrc", "dataThumbnailUrl", "dataVideoId"].map((name) =>
      attribute(element, name),
    ),
  );
  for (const text of said) {
    const youtube =
      /(?:youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/|youtu\.be\/|youtube\.com\/watch\?v=|(?:ytimg|gvt\d)\.com\/vi\/|gstatic\.com\/.*[?&]v=)([\w-]{11})(?![\w-])/.exec(
        text,
      );
    if (youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
    const vimeo = /vimeo\.com\/(?:video\/)?(\d+)/.exec(text);
    if (vimeo) return `https://vimeo.com/${vimeo[1]}`;
  }
  return undefined;
}
