import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { Listening } from "../host/listening.ts";
import { leadsOut, readRequestPath } from "../host/request-path.ts";

/** A path at which no site has anything: titles make no such address. */
const nowhere = "/%E2%90%80";

/** What a server with live reload is told beside the options of Eleventy's. */
export interface LocalServerOptions {
  readonly listening: Listening;
  /** What is said to who asks for another host than the one that is served. */
  readonly refusal: () => string;
  /** Told of what should not happen; who asked is only told that something went wrong. */
  readonly onError: (error: unknown) => void;
}

/**
 * Eleventy's server with live reload, which by itself listens in all networks, answers to any name, and shows a stack
 * trace to who asks for a path that is none.
 */
export class LocalServer extends EleventyDevServer {
  private readonly own: LocalServerOptions;

  constructor(
    folder: string,
    own: LocalServerOptions,
    options: ConstructorParameters<typeof EleventyDevServer>[2],
  ) {
    super("bloeit", folder, options);
    this.own = own;
  }

  /** Begins to serve; of ports that are taken, the next one that is free. */
  async open(port: number): Promise<void> {
    const failure = new Promise<never>((_, reject) => {
      this.server.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") reject(error);
      });
    });
    // Before the server's own: what is not meant for it gets no live reload either.
    this.server.on("upgrade", ({ headers }, socket) => {
      if (!this.isMeant(headers.host) || !this.isOwnPage(headers.origin)) socket.destroy();
    });
    this.serve(port);
    await Promise.race([this.ready(), failure]);
  }

  override _serverListen(port: number): void {
    this.server.listen({ port, host: this.own.listening.host });
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, text: string) => {
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
    };
    if (!this.isMeant(request.headers.host)) return say(403, this.own.refusal());
    const asked = readRequestPath(request.url ?? "/");
    if (!asked) return say(400, "400 Bad Request");
    request.url = leadsOut(asked.path) ? nowhere : (request.url ?? "/").replace(/^[/\\]+/, "/");
    try {
      await super.onRequestHandler(request, response);
    } catch (error) {
      this.own.onError(error);
      if (response.headersSent) response.end();
      else say(500, "500 Internal Server Error");
    }
  }

  private isMeant(host: string | undefined): boolean {
    return this.own.listening.isMeant(host);
  }

  /** Browsers let every page open a socket to anywhere, and say of which site the page is. */
  private isOwnPage(origin: string | undefined): boolean {
    return origin === undefined || (URL.canParse(origin) && this.isMeant(new URL(origin).host));
  }
}
