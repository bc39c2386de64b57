import { request } from "node:http";

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks for a path to the letter: `fetch` would put `..`, `//` and escapes right before it sends them. */
export function rawRequest(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: hostname, port, path, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
      });
    });
    asked.on("error", reject).end();
  });
}

/** Paths that no site has, some of which are none, with the status that they are answered with. */
export const oddPaths: readonly (readonly [path: string, status: number])[] = [
  ["/%ff", 400],
  ["/%", 400],
  ["/%c3%28/", 400],
  ["/%00", 404],
  ["/a%00b.html", 404],
  ["/..%2f..%2fpackage.json", 404],
  ["/../package.json", 404],
  ["/media/..%2f..%2f..%2fetc%2fpasswd", 404],
  ["/..%5c..%5cpackage.json", 404],
  ["/%2e%2e/%2e%2e/package.json", 404],
  ["//nowhere.example/..", 404],
  ["//[/", 404],
  ["/\\nowhere.example/x", 404],
  ["/pagefind/..%2f..%2fpackage.json", 404],
  [`/${"a".repeat(5000)}/`, 404],
  [`/${"%C3%A9".repeat(500)}.html`, 404],
];
