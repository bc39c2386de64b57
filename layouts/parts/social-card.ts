import { type CardInput, cardFor, siteCard } from "../../src/site/social-cards/index.ts";
import type { Given } from "./template.ts";

/** The social card of a page: its own, or that of the site when the build draws only that. */
export function socialCard(
  { region, assets }: Pick<Given, "region" | "assets">,
  address: string,
): CardInput | undefined {
  return assets.cards ? cardFor(region, address) : siteCard(region);
}
