import type { EleventyConfig } from "@11ty/eleventy";
import bloeit from "bloeit";

/** The site of `content/` by Eleventy itself: `npx @11ty/eleventy --config=.eleventy.ts` (`src/site/plugin.ts`). */
export default function config(eleventy: EleventyConfig) {
  eleventy.addPlugin(bloeit, { content: "content" });
  // The pages come from the plugin; in this folder nothing is a template.
  return { dir: { input: "layouts", output: "_site" } };
}
