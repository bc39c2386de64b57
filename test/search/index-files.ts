import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** An entry as the index shows it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Everything in a search index, by address. Pagefind compresses JSON, with a signature before it. */
export function fragmentsIn(index: string): readonly Fragment[] {
  const folder = join(index, "fragment");
  return existsSync(folder)
    ? readdirSync(folder)
        .map((name) => read(join(folder, name)))
        .sort(byUrl)
    : [];
}

function read(file: string): Fragment {
  const signature = "pagefind_dcd";
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  if (!text.startsWith(signature)) throw new Error(`${file} is no fragment`);
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

function byUrl(a: Fragment, b: Fragment): number {
  return a.url < b.url ? -1 : 1;
}
