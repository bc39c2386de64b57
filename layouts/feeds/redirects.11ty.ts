import { type Given, one } from "../parts/template.ts";

export const data = one(() => "/_redirects");

/** Netlify's `_redirects`: every old address and the page it became. */
export function render({ region }: Given) {
  const lines = region.entries.flatMap((entry) =>
    entry.redirects.map((from) => `${encoded(from)} ${entry.address} 301`),
  );
  return `${["# Old addresses, from the field `redirects` of each file.", ...lines].join("\n")}\n`;
}

/** An old address with its odd characters escaped, and those that were escaped already left alone. */
function encoded(address: string): string {
  return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, "%$1");
}
