import { gunzipSync, gzipSync } from "node:zlib";

/** What a file of the folder `fragment/` begins with, in gzip; JSON follows (`pagefind/src/output/mod.rs`). */
const signature = "pagefind_dcd";

/** A text as Pagefind keeps it, to be shown when it is found. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Reads a file of the folder `fragment/` of an index. @throws an Error when it has another form than expected */
export function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString("utf8");
  if (!text.startsWith(signature)) throw new Error("Pagefind writes its files in another form than expected");
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** Makes a file of the folder `fragment/`: a browser is given all that is in it with a result. */
export function fragmentFile(fragment: Fragment & { readonly shown: object }): Uint8Array {
  return gzipSync(`${signature}${JSON.stringify(fragment)}`);
}
