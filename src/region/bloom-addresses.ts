import { unescapedAddress } from "../core/escapes.ts";
import type { AnyEntry } from "./region.ts";

/** The address of the cover that is drawn for an entry without a picture. */
export function bloomAddress(entry: Pick<AnyEntry, "kind" | "address">): string {
  return encodeURI(`/bloom/${nameOf(entry)}.svg`);
}

/** The address of the flower by itself: what stands for an entry in the garden of the front page. */
export function flowerAddress(entry: Pick<AnyEntry, "kind" | "address">): string {
  return encodeURI(`/bloom/flower-${nameOf(entry)}.svg`);
}

function nameOf({ kind, address }: Pick<AnyEntry, "kind" | "address">): string {
  const words = unescapedAddress(address).split("/").filter(Boolean);
  return `${kind}-${words.slice(1).join("-") || words.join("-")}`;
}
