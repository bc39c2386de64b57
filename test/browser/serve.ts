import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type HeaderRule, headersFor, parseHeaders } from "./headers-file.ts";

/** A site that is being served. */
export interface SiteServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
};
const compressible = /^(text\/|image\/svg|application\/(json|xml|wasm|manifest|feed|rss|atom))/;

/**
 * Serves a built site on this machine as its host would: with the headers of its `_headers` file,
 * `index.html` for folders, `404.html` with status 404, and text compressed.
 * @param port the port to listen on; any free one if left out
 */
export async function serve(folder: string, port = 0): Promise<SiteServer> {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const compressed = new Map<string, Promise<Buffer>>();

  const server = createServer((request, response) => {
    answer(folder, rules, compressed, request, response).catch((error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  rules: readonly HeaderRule[],
  compressed: Map<string, Promise<Buffer>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const { file, bytes, status, moved } = await find(folder, path);
  if (moved !== undefined) {
    response.writeHead(301, { Location: moved }).end();
    return;
  }
  const headers = new Map([
    ["content-type", types[extname(file)] ?? "application/octet-stream"],
    ["cache-control", "public, max-age=0, must-revalidate"],
    ...headersFor(rules, path),
  ]);
  let body = bytes;
  if (compressible.test(headers.get("content-type") ?? "")) {
    const encoding = encodingFor(request);
    headers.set("vary", "Accept-Encoding");
    if (encoding) {
      headers.set("content-encoding", encoding);
      const key = `${encoding} ${file}`;
      const ready = compressed.get(key) ?? compress(bytes, encoding);
      compressed.set(key, ready);
      body = await ready;
    }
  }
  headers.set("content-length", String(body.length));
  response.writeHead(status, Object.fromEntries(headers));
  response.end(request.method === "HEAD" ? undefined : body);
}

interface Found {
  readonly file: string;
  readonly bytes: Buffer;
  readonly status: 200 | 404;
  /** The address with its slash, when it was asked for without. */
  readonly moved?: string;
}

async function find(folder: string, path: string): Promise<Found> {
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (wanted === folder || wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    const file = path.endsWith("/") ? join(wanted, "index.html") : wanted;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) return { file, bytes, status: 200 };
    const index = join(wanted, "index.html");
    const page = await readFile(index).catch(() => undefined);
    if (page) return { file: index, bytes: page, status: 200, moved: `${path}/` };
  }
  const file = join(folder, "404.html");
  return { file, bytes: await readFile(file).catch(() => Buffer.from("404")), status: 404 };
}

function encodingFor(request: IncomingMessage): "br" | "gzip" | undefined {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

function compress(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
  return encoding === "br"
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : promisify<Buffer, Buffer>(gzip)(bytes);
}
