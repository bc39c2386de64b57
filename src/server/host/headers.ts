import { type Header, parseAllHeaders } from "@netlify/headers-parser";

/** The headers that a `_headers` file gives to a path, by name in lower case. */
export type HeadersFor = (path: string) => ReadonlyMap<string, string>;

/**
 * Reads a `_headers` file (docs.netlify.com/manage/routing/headers). Of several rules that name a header, the last
 * one decides; within one rule its values are joined.
 * @param file the path of the file; none at all is a file without rules
 * @returns what each path gets, and what in the file cannot be understood
 */
export async function readHeaders(file: string): Promise<{ headersFor: HeadersFor; errors: string[] }> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    netlifyConfigPath: undefined,
    configHeaders: [],
    minimal: false,
  });
  const rules = headers.filter((header): header is Header => "forRegExp" in header);
  const headersFor: HeadersFor = (path) =>
    new Map(
      rules
        .filter(({ forRegExp }) => forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values))
        .map(([name, value]) => [name.toLowerCase(), value]),
    );
  return { headersFor, errors: errors.map(({ message }) => message) };
}
