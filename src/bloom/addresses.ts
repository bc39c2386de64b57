import type { AnyEntry } from "../region.ts";

/** The address of the cover that is drawn for an entry without a picture. */
export function bloomAddress(entry: Pick<AnyEntry, "kind" | "address">): string {
  const words = decodeURI(entry.address).split("/").filter(Boolean);
  return encodeURI(`/bloom/${entry.kind}-${words.slice(1).join("-") || words.join("-")}.svg`);
}

/** The address of the region's mark, which is also its icon. */
export const logoAddress = "/bloom/logo.svg";
