import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atomOf } from "../../src/feeds/atom.ts";
import { readStrictly } from "../hostile/markup.ts";
import { entry, regionOf } from "../region-of.ts";

async function entryOf(head: string, body = "Tekst.") {
  const region = await regionOf({ "posts/2026/x.md": entry(`date: 2026-05-01\n${head}`, body) });
  const [whole] = region.feeds;
  if (!whole) throw new Error("no feed");
  const xml = atomOf(whole, region);
  expect(() => readStrictly(xml)).not.toThrow();
  const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true });
  return parser.parse(xml).feed.entry;
}

const markup = "<b>x</b> & ]]> <script>y</script>";

test("a title and a summary are text, though Atom is told that they are HTML", async () => {
  const { title, summary } = await entryOf(`title: '${markup}'\nsummary: '${markup}'`);
  for (const text of [title, summary]) {
    expect(text["@_type"]).toBe("html");
    expect(text["#text"]).toBe("&#60;b&#62;x&#60;/b&#62; &#38; ]]&#62; &#60;script&#62;y&#60;/script&#62;");
  }
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
