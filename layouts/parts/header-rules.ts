/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of the paths that a pattern names, beside those of every path. */
export interface HeaderRule {
  /** A path, in which `:name` stands for all between two slashes. A star ends it or stands before the ending of a name. */
  readonly path: string;
  readonly headers: Headers;
}

/**
 * Writes a `_headers` file (docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers)
 * that two kinds of host understand alike. Of several values for a header, Netlify sends that of the last rule, while
 * Cloudflare joins them by commas; so a rule first takes back what rules before it may have given, by a line `! Name`,
 * which Netlify passes over: there is no colon in it.
 *
 * Netlify turns a pattern into an expression without escaping what stands in one part with a star: `/*.ics` is any path
 * that ends in `ics` after one more letter, as `/topics/` does, and `/media/*` is any that begins with `/media`.
 * Therefore folders are named by `:name`, and a star stands only where no page can be: below a folder of files.
 */
export function headersFile(everywhere: Headers, rules: readonly HeaderRule[]): string {
  const given = new Set(Object.keys(everywhere));
  const written = rules.map(({ path, headers }) => {
    const names = Object.keys(headers);
    const back = names.filter((name) => given.has(name)).map((name) => `  ! ${name}`);
    for (const name of names) given.add(name);
    return [path, ...back, ...linesOf(headers)].join("\n");
  });
  return `${["/*", ...linesOf(everywhere)].join("\n")}\n\n${written.join("\n\n")}\n`;
}

function linesOf(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/**
 * The patterns of files by their names, whatever folders they are in: as few rules for ten thousand feeds as for ten.
 * @example patternsOf(["/topics/art/feed.xml", "/topics/food/feed.xml"]) // ["/:a/:b/feed.xml"]
 */
export function patternsOf(addresses: readonly string[]): string[] {
  const patterns = addresses.map((address) => {
    const [, ...parts] = address.split("/");
    const folders = parts.slice(0, -1).map((_, depth) => `:${String.fromCharCode(97 + depth)}`);
    return ["", ...folders, parts.at(-1)].join("/");
  });
  return [...new Set(patterns)];
}
