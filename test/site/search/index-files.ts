import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexedChoices } from "../../../src/site/search/choices.ts";
import { type Fragment, readFragment } from "../../../src/site/search/fragment.ts";

/** Everything in a search index, by address. */
export function fragmentsIn(index: string): readonly Fragment[] {
  const folder = join(index, "fragment");
  const fragments = readdirSync(folder).map((name) => readFragment(readFileSync(join(folder, name))));
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The choices of a search index, as a browser loads them. */
function choicesFileIn(index: string): IndexedChoices {
  return JSON.parse(readFileSync(join(index, "choices.json"), "utf8")) as IndexedChoices;
}

/** The choices that each entry of a search index is under, as `name=value`, in the order of the site. */
export function choicesIn(index: string): readonly string[][] {
  const { names, facets } = choicesFileIn(index);
  return names.map((_, text) =>
    Object.entries(facets).flatMap(([name, { values, under }]) =>
      (under[text] ?? []).map((at) => `${name}=${values[at]}`),
    ),
  );
}
