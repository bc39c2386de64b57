/** Netlify's own matcher of redirect rules, as WebAssembly; it ships no types. */
declare module "netlify-redirector" {
  /** What a rule may ask about. Paths are decoded; the query is as it was sent, without `?`. */
  interface Asked {
    readonly scheme: string;
    readonly host: string;
    readonly path: string;
    readonly query: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly cookieValues: Readonly<Record<string, string>>;
    getHeader(name: string): string;
    getCookie(name: string): string;
  }

  /** The first rule that fits, its placeholders filled in. */
  interface Match {
    readonly to: string;
    readonly status: number;
    readonly force: boolean;
  }

  interface Matcher {
    match(asked: Asked): Match | null;
  }

  const redirector: {
    /** @param rules a JSON list of rules as `@netlify/redirect-parser` gives them, with `query` as `params` */
    parseJSON(rules: string, options: object): Promise<Matcher>;
  };
  export default redirector;
}
