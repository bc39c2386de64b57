import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Pagefind's engine in Node, on an index in a folder: as a browser has it, but that what it fetches are files. */
export interface Engine {
  /** The addresses of what is found. */
  search(words: string): Promise<readonly string[]>;
  preload(words: string): Promise<void>;
}

interface Pagefind {
  search(words: string): Promise<{ readonly results: { data(): Promise<{ readonly url: string }> }[] }>;
  preload(words: string): Promise<void>;
}

/** Opens an index with nothing loaded; while it is used, `fetch` must be `fetchFile`. */
export async function openEngine(index: string): Promise<Engine> {
  // Node takes it for a module by this name only.
  const script = join(index, "engine.mjs");
  copyFileSync(join(index, "pagefind.js"), script);
  const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ noWorker: true, basePath: `${index}/`, metaCacheTag: "" });
  return {
    async search(words) {
      const { results } = await pagefind.search(words);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => url);
    },
    preload: (words) => pagefind.preload(words),
  };
}

/** `fetch` of the files of this machine. */
export async function fetchFile(address: string): Promise<Response> {
  const type = /\.json(?:\?|$)/.test(address) ? "application/json" : "application/wasm";
  const path = fileURLToPath(new URL(address, "file:///"));
  return new Response(readFileSync(path), { headers: { "content-type": type } });
}
