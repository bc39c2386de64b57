import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { Site } from "../../../src/region/site.ts";
import { atomOf } from "../../../src/site/feeds/atom.ts";
import { readStrictly } from "../../hostile/markup.ts";
import { entry, regionOf, unmade } from "../../region-of.ts";

async function entryOf(head: string, body = "Tekst.") {
  const region = await regionOf({ "posts/2026/x.md": entry(`date: 2026-05-01\n${head}`, body) });
  const [whole] = new Site(region).feeds;
  if (!whole) throw new Error("no feed");
  const xml = atomOf(whole, region, unmade);
  expect(() => readStrictly(xml)).not.toThrow();
  const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true });
  return parser.parse(xml).feed.entry;
}

const markup = "<b>x</b> & ]]> <script>y</script>";

test("a title and a summary are text, and say so", async () => {
  const { title, summary } = await entryOf(`title: '${markup}'\nsummary: '${markup}'`);
  for (const text of [title, summary]) {
    expect(text["@_type"]).toBe("text");
    expect(text["#text"]).toBe(markup);
  }
});

test("an entry names its language where that is not that of the feed", async () => {
  expect((await entryOf("title: X\nlang: de"))["@_xml:lang"]).toBe("de");
  expect((await entryOf("title: X"))["@_xml:lang"]).toBeUndefined();
});

test("a topic with markup in its name leaves the feed well-formed, and is named as it is", async () => {
  const label = `"<script>" & <category label="x"/>`;
  const { category, content } = await entryOf(
    `title: X\ntags: ['${label}']`,
    `\`<category label="a<b" term=""/>\``,
  );
  expect(category["@_label"]).toBe(label);
  expect(category["@_term"]).toBe(label);
  expect(content["#text"]).toContain("&lt;category label=&quot;a&lt;b&quot; term=&quot;&quot;/&gt;");
});

test.each([
  ["tag:voorbeeld.nl,2013:bericht-7", "tag:voorbeeld.nl,2013:bericht-7"],
  ["bericht 7", "https://www.example.nl/berichten/2026/x/"],
])("the id %s is %s to subscribers", async (id, known) => {
  expect((await entryOf(`title: X\nid: ${id}`)).id).toBe(known);
});
