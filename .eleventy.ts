import type { EleventyConfig } from "@11ty/eleventy";

/**
 * What is plugged where, and nothing else. The region comes from `scripts/` as global data;
 * every page is a template in `layouts/` that paginates over a list of it.
 */
export default function bloeit(eleventy: EleventyConfig) {
  eleventy.addTemplateFormats(["11ty.ts", "11ty.tsx"]);
  eleventy.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  eleventy.setUseGitIgnore(false);
  eleventy.setFreezeReservedData(false);
  return {
    // As they are written, and as they are in a bundle.
    templateFormats: ["11ty.ts", "11ty.tsx", "11ty.js"],
    dir: { includes: "parts" },
  };
}
