import { expect, test } from "vitest";
import { Header } from "../../layouts/parts/header.tsx";
import { entry, regionOf } from "../region-of.ts";

/** The header of a region with so many pages in its menu, as seen from one of them. */
async function headerOf(pages: number, current: number): Promise<string> {
  const files = Array.from({ length: pages }, (_, index) => [
    `pages/p${index}.md`,
    entry(`title: Pagina ${index}\norder: ${index}`),
  ]);
  const region = await regionOf(Object.fromEntries(files));
  expect(region.navigation).toHaveLength(pages);
  return String(<Header region={region} address={region.navigation[current]?.address ?? ""} />);
}

test.each([
  // As many as stand in a row are all in it; of more, six.
  [3, 3, 0],
  [8, 8, 0],
  [9, 6, 3],
  [20, 6, 14],
])("of %i links, %i stand in the row and %i below a word", async (pages, inRow, below) => {
  const markup = await headerOf(pages, 0);
  const [row = "", more = ""] = markup.split("</nav>")[0]?.split("<details") ?? [];
  expect([row, more].map((part) => part.split("<li><a ").length - 1)).toEqual([inRow, below]);
});

test("what is below a word is still marked as the page one is on", async () => {
  const markup = await headerOf(9, 8);
  expect(markup).toMatch(/<details.*aria-current="page".*<\/details>/s);
  expect(markup.match(/aria-current/g)).toHaveLength(1);
});
