import { parseAllRedirects } from "@netlify/redirect-parser";
import redirector from "netlify-redirector";
import { unescaped } from "../../core/escapes.ts";

/** Where a rule of `_redirects` leads. */
export interface Redirect {
  /** A path or a whole address, escaped, with its query. */
  readonly to: string;
  /** 301, 302 … send the reader there; 200, 404 and others answer with what is there. */
  readonly status: number;
  /** True when the rule counts although there is a file. */
  readonly force: boolean;
}

/** A rule as the parser gives it, as far as it is renamed here. */
interface ParsedRule extends Partial<Redirect> {
  readonly to: string;
  readonly path: string;
  readonly conditions?: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What is looked at to tell whether a rule leads from one path, whoever asks. */
interface PlainRule extends Partial<Redirect> {
  readonly to: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, unknown>>;
}

/** What a rule may ask of a request. */
export interface RedirectQuestion {
  /** The path, decoded. */
  readonly path: string;
  /** The query as it was sent, without `?`. */
  readonly query: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Finds the rule for a request, if there is one. */
export type RedirectFor = (asked: RedirectQuestion) => Redirect | undefined;

/**
 * Reads a `_redirects` file (docs.netlify.com/manage/routing/redirects), with placeholders, `:splat`, query parameters
 * and the conditions `Language` and `Cookie`. Nobody knows a country or a role here: rules that ask for one never fit.
 * @param file the path of the file; none at all is a file without rules
 * @returns where each request leads, and what in the file cannot be understood
 */
export async function readRedirects(file: string): Promise<{ redirectFor: RedirectFor; errors: string[] }> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: false,
  });
  const rules = (redirects as readonly ParsedRule[]).map(({ path, query, ...rest }) => ({
    ...rest,
    // Paths are compared decoded, so that it does not matter how a rule writes its odd characters.
    path: unescaped(path),
    params: query,
  }));
  const matcher = await redirector.parseJSON(JSON.stringify(rules), {});
  const plain = plainRules(rules);
  const redirectFor: RedirectFor = ({ path, query, headers }) => {
    const rule = plain.get(path);
    if (rule) return { ...rule, to: withQuery(escapedAddress(rule.to), query) };
    const cookies = cookiesOf(headers.cookie ?? "");
    const known = { "x-language": cookies.nf_lang ?? languageOf(headers["accept-language"]), ...headers };
    const match = matcher.match({
      scheme: "https",
      host: "localhost",
      path,
      query,
      headers: known,
      cookieValues: cookies,
      getHeader: (name) => (known as Record<string, string>)[name.toLowerCase()] ?? "",
      getCookie: (name) => cookies[name] ?? "",
    });
    if (!match) return undefined;
    const to = withQuery(escapedAddress(match.to), query);
    return { to, status: match.status, force: match.force };
  };
  return { redirectFor, errors: errors.map(({ message }) => message) };
}

/**
 * The rules that lead from one path and ask nothing else, by that path, as far as no other kind of rule comes before
 * them. The engine would find the same, but tries one rule after another: for thousands of old addresses that is long.
 */
function plainRules(rules: readonly PlainRule[]): ReadonlyMap<string, Redirect> {
  const found = new Map<string, Redirect>();
  for (const { path, to, status, force, params, conditions } of rules) {
    const asks = [params, conditions].some((asked) => Object.keys(asked ?? {}).length > 0);
    if (asks || /[*:]/.test(path) || /:/.test(to.replace(/^https?:/, ""))) break;
    if (!found.has(path)) found.set(path, { to, status: status ?? 301, force: force ?? false });
  }
  return found;
}

/** A request's own query goes along, unless the rule has one. */
function withQuery(to: string, query: string): string {
  if (query === "" || to.includes("?")) return to;
  const [path = "", ...fragment] = to.split("#");
  return [`${path}?${query}`, ...fragment].join("#");
}

/** An address with what may not be in one escaped, and what was escaped already left alone. */
function escapedAddress(address: string): string {
  return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, "%$1");
}

/** The language a reader likes best (RFC 9110, 12.5.4): the first one that is named. */
function languageOf(accepted = ""): string {
  return accepted.split(/[,;-]/)[0]?.trim().toLowerCase() ?? "";
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(
    pairs.filter(([name]) => name).map(([name, ...value]) => [name, value.join("=")]),
  );
}
