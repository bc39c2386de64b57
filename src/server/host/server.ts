import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { messagesOf } from "../../i18n/messages.ts";
import type { Submission } from "./forms.ts";
import { Listening } from "./listening.ts";
import { type HostRequest, respond } from "./respond.ts";
import { type HostedSite, openHostedSite } from "./site.ts";

/** A site that is being served. */
export interface SiteServer {
  /** The address to open, without a slash at the end: `http://127.0.0.1:PORT` unless a host was given. */
  readonly origin: string;
  close(): Promise<void>;
}

/** How a site is served. */
export interface ServeOptions {
  /** The port to listen on; any free one if left out. */
  readonly port?: number;
  /** The name or address to listen on; only this machine reaches the site unless it is given. */
  readonly host?: string | undefined;
  /** Told of what came with a form; the sender is answered when it is done. */
  readonly onSubmission?: (submission: Submission) => void | Promise<void>;
  /** Told of each reading of the site: at the start, and when a build has replaced it. */
  readonly onOpen?: (site: HostedSite) => void;
  /** Told of what should not happen; who asked is only told that something went wrong. */
  readonly onError?: (error: unknown) => void;
}

const textType = { "Content-Type": "text/plain; charset=utf-8" };

/** The largest form that is taken, in bytes: Netlify's own limit. */
const mostPosted = 8 * 1024 * 1024;

/**
 * Serves a built site on this machine as Netlify would (see `respond`). A build that replaces it meanwhile is noticed.
 * @param folder the built site
 * @throws when the port is taken, or this machine cannot listen on the host
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<SiteServer> {
  const current = follower(folder, options.onOpen);
  await current();
  const listening = new Listening(options.host);
  const server = createServer((request, response) => {
    answer(current, options, request, response, refusal).catch((error: unknown) => {
      options.onError?.(error);
      if (!response.headersSent) response.writeHead(500, textType);
      response.end("500 Internal Server Error\n");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, listening.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = options.host === undefined ? `http://${listening.host}:${port}` : listening.origin(port);
  function refusal(host: string | undefined, site: HostedSite): string | undefined {
    return listening.isMeant(host) ? undefined : messagesOf(site.language).report.notMeant(`${origin}/`);
  }
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The site in a folder as it is now: a build puts another folder in its place. */
function follower(folder: string, onOpen?: (site: HostedSite) => void): () => Promise<HostedSite> {
  let known: { readonly of: string; readonly site: Promise<HostedSite> } | undefined;
  return () => {
    const stats = statSync(folder, { throwIfNoEntry: false });
    const of = `${stats?.ino} ${stats?.mtimeMs}`;
    if (known?.of !== of) {
      const site = openHostedSite(folder);
      known = { of, site };
      if (onOpen) void site.then(onOpen, () => {});
    }
    return known.site;
  };
}

async function answer(
  current: () => Promise<HostedSite>,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
  refusal: (host: string | undefined, site: HostedSite) => string | undefined,
): Promise<void> {
  const refused = refusal(request.headers.host, await current());
  if (refused !== undefined) {
    response.writeHead(403, { ...textType, Connection: "close" }).end(`${refused}\n`);
    return;
  }
  const posted = await bodyOf(request);
  if (!posted) {
    response.writeHead(413, { Connection: "close" }).end();
    return;
  }
  const found = await respond(await current(), requestFrom(request, posted));
  if (found.submission) await options.onSubmission?.(found.submission);
  response.writeHead(found.status, Object.fromEntries(found.headers));
  response.end(found.body);
}

function requestFrom(request: IncomingMessage, body: Buffer): HostRequest {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return {
    url: request.url ?? "/",
    method: request.method ?? "GET",
    headers: Object.fromEntries(headers),
    body,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostPosted) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
