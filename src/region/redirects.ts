import { movedRules } from "./legacy-redirects.ts";
import type { Region } from "./region.ts";

/** Netlify's `_redirects`: every old address and what it became. The first rule that fits is followed. */
export function redirectsOf(region: Region): string {
  const ofFiles = region.entries.flatMap((entry) =>
    entry.redirects.map((from) => `${encoded(from)} ${entry.address} 301`),
  );
  const ofPlatform = movedRules(region).map(({ from, query, to, force }) =>
    [from, ...(query ? [query] : []), to, force ? "301!" : "301"].join(" "),
  );
  return `${[
    "# Old addresses, from the field `redirects` of each file.",
    ...ofFiles,
    ...(ofPlatform.length > 0
      ? ["# Old lists and feeds, from the field `moved` of site.yaml.", ...ofPlatform]
      : []),
  ].join("\n")}\n`;
}

/** An old address with its odd characters escaped, and those that were escaped already left alone. */
function encoded(address: string): string {
  return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, "%$1");
}
