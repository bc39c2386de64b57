/**
 * What Cloudflare makes of a `_headers` file (developers.cloudflare.com/pages/configuration/headers): a pattern is taken
 * to the letter but for `*` and `:name`, all rules that match count, their values for a header are joined by commas, and
 * a line `! Name` takes away what the rules before it gave.
 * @returns the headers of a path, which is escaped as in an address, by name in lower case
 */
export function joinedHeaders(text: string): (path: string) => Record<string, string> {
  const rules = text
    .split(/\n(?=\/)/)
    .map((rule) => rule.split("\n").filter((line) => line.trim() !== ""))
    .map(([path = "", ...lines]) => ({ pattern: patternOf(path), lines: lines.map((line) => line.trim()) }));
  return (path) => {
    const headers = new Map<string, string>();
    for (const { lines } of rules.filter(({ pattern }) => pattern.test(path))) {
      for (const line of lines.filter((one) => one.startsWith("! ")))
        headers.delete(line.slice(2).toLowerCase());
      for (const line of lines.filter((one) => !one.startsWith("! "))) {
        const [name = "", ...value] = line.split(": ");
        const before = headers.get(name.toLowerCase());
        headers.set(
          name.toLowerCase(),
          [...(before === undefined ? [] : [before]), value.join(": ")].join(", "),
        );
      }
    }
    return Object.fromEntries(headers);
  };
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/[-/\\^$+?.()|[\]{}]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replace(/:[a-z]\w*/gi, "[^/]+")}$`);
}
