import { expect, test } from "vitest";
import { ImportRefused } from "../../src/import/refused.ts";
import { readXml, type XmlElement } from "../../src/import/xml.ts";

/** What is handed over of a document that comes in these pieces. */
async function read(pieces: readonly (string | Uint8Array)[], wanted = 1): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  async function* bytes() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  await readXml(bytes(), "a.xml", { root: () => wanted, element: (element) => found.push(element) });
  return found;
}

test("a document is read as it streams by: each element is handed over before more than the next is asked for", async () => {
  const total = 2000;
  let pulled = 0;
  let seen = 0;
  let furthest = 0;
  async function* bytes() {
    yield Buffer.from("<feed>");
    for (; pulled < total; pulled++) yield Buffer.from(`<entry><title>${"x".repeat(1000)}</title></entry>`);
    yield Buffer.from("</feed>");
  }
  const element = () => {
    furthest = Math.max(furthest, pulled - seen++);
  };
  await readXml(bytes(), "a.xml", { root: () => 1, element });
  expect([seen, furthest]).toEqual([total, 0]);
});

test("wherever a document is cut into pieces, the same comes of it", async () => {
  const text = Buffer.from(
    '<?xml version="1.0"?><feed xmlns:x="urn:x"><entry a="1 &amp; 2"><x:title>Jos&#233; &#x1; &lt;b&gt; caf\u00e9 \ud83c\udf37</x:title><![CDATA[R & D &nbsp;]]></entry></feed>',
  );
  const whole = await read([text]);
  expect(whole).toMatchObject([
    {
      local: "entry",
      attributes: { a: "1 & 2" },
      text: "R & D &nbsp;",
      children: [{ local: "title", uri: "urn:x", text: "José  <b> café 🌷" }],
    },
  ]);
  for (let at = 1; at < text.length; at++)
    expect(await read([text.subarray(0, at), text.subarray(at)])).toEqual(whole);
  expect(await read([...text].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

test("control characters, which XML does not know, are left out, also as references", async () => {
  const [entry] = await read(["<f><e>a\u0000\u0008b&#0;&#11;&#x1F;&#xFFFE;&#xD800;c&#9;d</e></f>"]);
  expect(entry?.text).toBe("abc\td");
});

test("prefixes that an export forgot to explain are known; others are a mistake with its place", async () => {
  const [entry] = await read(["<f><e><thr:in-reply-to ref='1'/></e></f>"]);
  expect(entry?.children).toMatchObject([
    { local: "in-reply-to", uri: "http://purl.org/syndication/thread/1.0" },
  ]);
  const said = await read(["<f>\n<e><nope:x/></e></f>"]).catch((error) => error);
  expect(said).toBeInstanceOf(ImportRefused);
  expect(said.error).toMatchObject({ code: "notWellFormed", line: 2, why: "wrong" });
});

test("elements that lie deeper in each other than in any export are a mistake with its place", async () => {
  const nested = (depth: number) => [`<f>\n<e>${"<a>".repeat(depth)}diep${"</a>".repeat(depth)}</e></f>`];
  expect(await read(nested(90))).toHaveLength(1);
  const said = await read(nested(100_000)).catch((error) => error);
  expect(said.error).toMatchObject({ code: "notWellFormed", line: 2, why: "wrong" });
});
