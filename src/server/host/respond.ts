import { createHash } from "node:crypto";
import { unescaped } from "../../core/escapes.ts";
import { textsOf } from "../../i18n/texts.ts";
import { compressed, encodingFor, isCompressible } from "./compress.ts";
import { contentTypeOf, findFile, readSiteFile } from "./files.ts";
import { readPosted, type Submission } from "./forms.ts";
import type { Redirect } from "./redirects.ts";
import { type RequestPath, readRequestPath } from "./request-path.ts";
import type { HostedSite } from "./site.ts";

/** A question to a host. Only the path must be there: it is then asked for as by a browser. */
export interface HostRequest {
  /** The path and query, as in the request line (RFC 9112, 3.2.1). */
  readonly url: string;
  /** `GET` unless named. */
  readonly method?: string;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** A host's answer. */
export interface HostResponse {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty for `HEAD`, and for an answer that has none. */
  readonly body: Uint8Array;
  /** The file the answer is of, by its path within the site. */
  readonly file?: string;
  /** What came with a form of the site, unless a program sent it. */
  readonly submission?: Submission;
}

interface Asked extends RequestPath {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const nothing = new Uint8Array();
/** How long Netlify lets browsers keep what no rule is about. */
const fresh = ["cache-control", "public,max-age=0,must-revalidate"] as const;
/** Redirects that send the reader to another address (RFC 9110, 15.4). */
const leads = (status: number) => status >= 300 && status < 400;

/**
 * What Netlify answers to a request for a built site: a rule that is forced comes first, then a file, then the other
 * rules, then `404.html`. Needs no socket, so that every address of a site can be asked for.
 */
export async function respond(site: HostedSite, request: HostRequest): Promise<HostResponse> {
  const asked = readRequest(request);
  if (!asked) return plain(400, "400 Bad Request");
  const { method, path } = asked;
  if (method === "POST") return await respondToForm(site, asked);
  if (method !== "GET" && method !== "HEAD")
    return plain(405, "405 Method Not Allowed", [["allow", "GET, HEAD, POST"]]);
  const redirect = site.redirectFor(asked);
  if (redirect?.force) return follow(site, asked, redirect);
  const found = findFile(site.folder, path);
  if (found?.moved !== undefined) return moved(301, withQueryOf(found.moved, asked.query));
  if (found) return fileResponse(site, asked, found.file, 200);
  if (redirect) return follow(site, asked, redirect);
  return notFound(site, asked);
}

function readRequest({ url, method = "GET", headers = {}, body = nothing }: HostRequest): Asked | undefined {
  const path = readRequestPath(url);
  return path && { ...path, method, headers, body };
}

function follow(
  site: HostedSite,
  asked: Asked,
  { to, status }: Redirect,
): Promise<HostResponse> | HostResponse {
  const isElsewhere = /^https?:/i.test(to);
  if (leads(status)) {
    // A rule that leads to where one is would lead there for ever: Netlify leaves it out.
    return to.split(/[?#]/)[0] === asked.rawPath ? notFound(site, asked) : moved(status, to);
  }
  // Netlify would fetch it and pass it on; a site that is looked at here asks nobody else.
  if (isElsewhere) return plain(502, `502 ${to}`);
  const file = findFile(site.folder, unescaped(to.split(/[?#]/)[0] ?? ""))?.file;
  return file === undefined ? notFound(site, asked) : fileResponse(site, asked, file, status);
}

async function fileResponse(
  site: HostedSite,
  asked: Asked,
  file: string,
  status: number,
): Promise<HostResponse> {
  const bytes = await readSiteFile(site.folder, file);
  const type = contentTypeOf(file);
  const encoding = encodingFor(type, asked.headers["accept-encoding"]);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const etag = encoding ? `"${hash}-${encoding}"` : `"${hash}"`;
  const headers = new Map([
    ["content-type", type],
    fresh,
    ["etag", etag],
    ...site.headersFor(asked.path),
    // However long a file may be kept, that there is none must not be.
    ...(status === 404 ? [fresh] : []),
  ]);
  if (isCompressible(type)) headers.set("vary", "Accept-Encoding");
  if (status === 200 && isKnown(asked.headers["if-none-match"], etag)) {
    headers.delete("content-type");
    return { status: 304, headers, body: nothing, file };
  }
  if (encoding) headers.set("content-encoding", encoding);
  const body = encoding ? await compressed(bytes, encoding, hash) : bytes;
  headers.set("content-length", String(body.length));
  return { status, headers, body: asked.method === "HEAD" ? nothing : body, file };
}

/** Tells whether a browser has this already: `If-None-Match` (RFC 9110, 13.1.2) compares weakly. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

async function notFound(site: HostedSite, asked: Asked): Promise<HostResponse> {
  const file = findFile(site.folder, "/404.html")?.file;
  if (file !== undefined) return fileResponse(site, asked, file, 404);
  return plain(404, "404 Not Found", site.headersFor(asked.path));
}

/** What Netlify Forms does with a POST: a form of the site is answered with its own page, anything else is not there. */
async function respondToForm(site: HostedSite, asked: Asked): Promise<HostResponse> {
  const posted = await readPosted(asked.body, asked.headers["content-type"] ?? "");
  const form = posted && site.forms.get(posted.form);
  if (!posted || !form) return notFound(site, asked);
  const isProgram = posted.fields.some(([name, value]) => name === form.honeypot && value !== "");
  const fields = posted.fields.filter(([name]) => name !== form.honeypot);
  const answer = form.action ? moved(303, form.action) : thankYou(site, asked);
  return isProgram ? answer : { ...answer, submission: { form: form.name, fields } };
}

function thankYou(site: HostedSite, asked: Asked): HostResponse {
  const { formSent, home } = textsOf(site.language);
  const html = `<!doctype html>
<html lang="${site.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${formSent}</title><h1>${formSent}</h1><p><a href="/">${home}</a></p></html>
`;
  return plain(200, html, [...site.headersFor(asked.path), ["content-type", "text/html; charset=utf-8"]]);
}

function moved(status: number, to: string): HostResponse {
  return { status, headers: new Map([["location", to]]), body: nothing };
}

function plain(status: number, text: string, more: Iterable<readonly [string, string]> = []): HostResponse {
  const body = Buffer.from(`${text}\n`);
  const headers = new Map([
    ["content-type", "text/plain; charset=utf-8"],
    ["content-length", String(body.length)],
    ...more,
  ]);
  return { status, headers, body };
}

function withQueryOf(address: string, query: string): string {
  return query === "" ? address : `${address}?${query}`;
}
