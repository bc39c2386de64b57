/** The calls of Eleventy's dev server that Bloeit uses; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    getPort(): Promise<number>;
    reload(event: { files: readonly string[]; subtype: string | undefined }): Promise<void>;
    close(): Promise<void>;
  }
}
