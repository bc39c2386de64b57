import { gunzipSync } from "node:zlib";

/** An entry as the index keeps it, to be shown when it is found. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const signature = "pagefind_dcd";

/** Reads a file of the folder `fragment/` of an index: compressed JSON with a signature before it. */
export function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString("utf8");
  if (!text.startsWith(signature)) throw new Error("Pagefind has another form of fragments than expected");
  return JSON.parse(text.slice(signature.length)) as Fragment;
}
