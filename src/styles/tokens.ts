import type { SiteHead } from "../schema/site.ts";

/** The region's own colours as custom properties, in the layer that the style sheet reads them from. */
export function colourTokens({ primary, secondary, accent }: SiteHead["colours"]): string {
  return `@layer tokens,base,compositions,parts;@layer tokens{:root{--primary:${primary};--secondary:${secondary};--accent:${accent}}}`;
}
