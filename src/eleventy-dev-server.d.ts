/** The calls of Eleventy's dev server that Bloeit uses; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  /** Answers a request, or passes it on. */
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => unknown) => unknown;

  export default class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: { middleware?: readonly Middleware[] } & Record<string, unknown>,
    );
    readonly server: Server;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    serve(port: number): void;
    /** Called by `serve`, and again with the next port when one is taken. */
    _serverListen(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[]; subtype: string | undefined }): Promise<void>;
    close(): Promise<void>;
  }
}
