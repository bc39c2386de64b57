/** Headers of a `_headers` file, for the paths that a pattern describes. */
export interface HeaderRule {
  readonly pattern: RegExp;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a line with a path (`*` stands for anything, `:name` for one step), and
 * below it indented lines `Name: value`. The last rule that names a header decides it, as on Netlify.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const said = line.trim();
    if (said === "" || said.startsWith("#")) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: patternOf(said), headers: [] });
      continue;
    }
    const colon = said.indexOf(":");
    const rule = rules.at(-1);
    if (colon < 1 || !rule) throw new Error(`_headers: not a header: ${said}`);
    const name = said.slice(0, colon).toLowerCase();
    const value = said.slice(colon + 1).trim();
    const same = rule.headers.find(([other]) => other === name);
    if (same) same[1] = `${same[1]}, ${value}`;
    else rule.headers.push([name, value]);
  }
  return rules;
}

/** The headers of a path, by name in lower case. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  return new Map(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/:[A-Za-z_]\w*/g, "[^/]+");
  return new RegExp(`^${source}$`);
}
