import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fragment, readFragment } from "../../src/search/fragment.ts";

/** Everything in a search index, by address. */
export function fragmentsIn(index: string): readonly Fragment[] {
  const folder = join(index, "fragment");
  const fragments = readdirSync(folder).map((name) => readFragment(readFileSync(join(folder, name))));
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The choices that each entry of a search index is under, as `name=value`. */
export function choicesIn(index: string): readonly string[][] {
  const byId = JSON.parse(readFileSync(join(index, "choices.json"), "utf8")) as Record<
    string,
    Record<string, string[]>
  >;
  return Object.values(byId).map((choices) =>
    Object.entries(choices).flatMap(([name, values]) => values.map((value) => `${name}=${value}`)),
  );
}
