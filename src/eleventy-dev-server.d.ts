/** The calls of Eleventy's dev server that Bloeit uses; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Answers a request, or passes it on. */
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => unknown) => unknown;

  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: { middleware?: readonly Middleware[] } & Record<string, unknown>,
    ): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(event: { files: readonly string[]; subtype: string | undefined }): Promise<void>;
    close(): Promise<void>;
  }
}
