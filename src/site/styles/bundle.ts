import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle } from "lightningcss";
import type { Region } from "../../region/region.ts";
import { placeholderRules } from "../pictures/placeholder.ts";
import type { SharedFile } from "../shared-file.ts";
import { colourTokens } from "./tokens.ts";

/** The browsers of the last four years. */
export const browserTargets = {
  esbuild: ["chrome108", "firefox107", "safari16.1"],
  lightningcss: { chrome: 108 << 16, firefox: 107 << 16, safari: (16 << 16) | (1 << 8) },
};

/** The style sheet and the fonts it names. */
export interface Styles {
  readonly stylesheet: SharedFile;
  readonly fonts: readonly SharedFile[];
  /** Addresses of the fonts that every page shows at once. */
  readonly preload: readonly string[];
}

/** The rules that a region itself adds to the style sheet: its colours, and the grounds of its pictures. */
export function regionRules(region: Region): string {
  return colourTokens(region.settings.colours) + placeholderRules(region);
}

/** The style sheet of what stands in frames on other sites: the colours of the region and little else. */
export function bundleEmbedStyles(root: string, region: Region): SharedFile {
  const { code } = bundle({
    filename: join(root, "assets/css/embed.css"),
    minify: true,
    targets: browserTargets.lightningcss,
  });
  const content = `${colourTokens(region.settings.colours)}${Buffer.from(code).toString("utf8")}`;
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { address: `/assets/embed.${hash}.css`, content };
}

/**
 * Bundles `assets/css/main.css` with the region's colours into one minified, hashed style sheet.
 * Fonts that it names as `url("package:<name>/files/<file>.woff2")` come from their npm package.
 */
export function bundleStyles(root: string, region: Region): Styles {
  const { code } = bundle({
    filename: join(root, "assets/css/main.css"),
    minify: true,
    targets: browserTargets.lightningcss,
  });
  const require = createRequire(join(root, "package.json"));
  const fonts: SharedFile[] = [];
  const preload: string[] = [];
  const css = `${regionRules(region)}${Buffer.from(code).toString("utf8")}`.replace(
    /url\((["']?)package:([^)"']+)\1\)/g,
    (_match, _quote, path: string) => {
      const content = readFileSync(require.resolve(path));
      const name =
        path
          .split("/")
          .at(-1)
          ?.replace(/\.woff2$/, "") ?? "font";
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
      const address = `/assets/${name}.${hash}.woff2`;
      fonts.push({ address, content });
      if (/-latin-wght-normal$/.test(name)) preload.push(address);
      return `url(${address})`;
    },
  );
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 10);
  return { stylesheet: { address: `/assets/site.${hash}.css`, content: css }, fonts, preload };
}
