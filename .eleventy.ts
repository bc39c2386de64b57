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
    templateFormats: ["11ty.ts", "11ty.tsx"],
    dir: { includes: "parts" },
  };
}
