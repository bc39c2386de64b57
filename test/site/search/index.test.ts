import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { render } from "../../../layouts/feeds/headers.11ty.ts";
import { Site } from "../../../src/region/site.ts";
import { Assets } from "../../../src/site/assets.ts";
import { writeSearchIndex } from "../../../src/site/search/index.ts";
import { entry, post, regionOf, siteYaml } from "../../region-of.ts";
import { joinedHeaders } from "../../server/joined-headers.ts";
import { fragmentsIn } from "./index-files.ts";

const root = mkdtempSync(join(tmpdir(), "bloeit-search-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = {
  "posts/2026/a.md": post("De mijnwerkers."),
  "posts/2026/b.md": post("Volunteers on the shore.", "lang: en"),
  "pages/over.md": entry("title: Over ons", ""),
};
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

test("everything is in one index, also what is in another language or has no text", async () => {
  const folder = join(root, "one");
  expect(await writeSearchIndex(await regionOf(files), folder)).toBe(3);
  expect(fragmentsIn(folder).map(({ url, content }) => [url, content])).toEqual([
    ["/berichten/2026/a/", "De mijnwerkers."],
    ["/berichten/2026/b/", "Volunteers on the shore."],
    ["/over/", "Over ons."],
  ]);
  const entryFile = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as object;
  expect(entryFile).toMatchObject({ languages: { nl: { wasm: "nl", page_count: 3 } } });
});

test("the same region makes the same bytes", async () => {
  const [a, b] = [join(root, "first"), join(root, "second")];
  await writeSearchIndex(await regionOf(files), a);
  await writeSearchIndex(await regionOf(files), b);
  const bytes = (folder: string) =>
    filesIn(folder).map((file) => [file.slice(folder.length), readFileSync(file).toString("base64")]);
  expect(bytes(a).length).toBeGreaterThan(6);
  expect(bytes(b)).toEqual(bytes(a));
});

test("what browsers keep for ever has another name when only a fact changed", async () => {
  const event = (more: string) => ({
    ...files,
    "events/2026/feest.md": entry(`title: Feest\nstart: 2026-07-01\n${more}`, "Tot dan."),
  });
  const planned = await regionOf(event(""));
  const cancelled = await regionOf(event("status: afgelast"));
  const [a, b] = [join(root, "planned"), join(root, "cancelled")];
  await writeSearchIndex(planned, a);
  await writeSearchIndex(cancelled, b);
  const changed = filesIn(a)
    .map((file) => file.slice(a.length + 1))
    .filter((name) => existsSync(join(b, name)))
    .filter((name) => !readFileSync(join(a, name)).equals(readFileSync(join(b, name))));
  expect(changed.filter((name) => name.startsWith("fragment/"))).toHaveLength(1);
  const assets = new Assets({
    stylesheet: "",
    embedStylesheet: "",
    scripts: {},
    fonts: [],
    files: [],
    cards: false,
    search: true,
    sizes: new Map(),
  });
  const headersOf = joinedHeaders(render({ site: new Site(planned), region: planned, assets }));
  const kept = (name: string) => headersOf(planned.addresses.searchIndex + name)["cache-control"];
  expect(kept("index/nl_0123456.pf_index")).toContain("immutable");
  expect(changed.filter((name) => kept(name) !== undefined)).toEqual([]);
});

test.each(["nl", "de", "en"])(
  "a region in %s has the stemmer of its language, and no other",
  async (language) => {
    const folder = join(root, language);
    const region = await regionOf({
      ...files,
      "site.yaml": siteYaml.replace("language: nl", `language: ${language}`),
    });
    await writeSearchIndex(region, folder);
    expect(readdirSync(folder).filter((name) => name.startsWith("wasm"))).toEqual([
      `wasm.${language}.pagefind`,
    ]);
  },
);

test("a region without anything has an index without anything", async () => {
  expect(await writeSearchIndex(await regionOf({}), join(root, "nothing"))).toBe(0);
});
