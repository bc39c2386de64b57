import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ImportReport, importSite } from "../../src/import/import.ts";
import { reportImport } from "../../src/import/report.ts";
import { type Attachment, readText } from "../../src/import/wordpress-text.ts";

const pictures: Attachment[] = [
  { id: "21", url: "https://x.example/a.jpg", alt: "Een plein", caption: "Het <i>plein</i>", parent: "7" },
  { id: "22", url: "https://x.example/b.jpg", alt: "", caption: "", parent: "8" },
  { id: "23", url: "https://x.example/c.pdf", alt: "", caption: "", parent: "7" },
];
const plein =
  '<figure><img src="https://x.example/a.jpg" alt="Een plein"><figcaption>Het <i>plein</i></figcaption></figure>';
const heg = '<figure><img src="https://x.example/b.jpg" alt=""><figcaption></figcaption></figure>';

describe("a text of WordPress:", () => {
  test.each<[what: string, text: string, html: string]>([
    ["an empty line ends a paragraph, a line end is one", "Een\r\ntwee\n\ndrie", "Een<br>twee<br><br>drie"],
    [
      "blocks need no line ends of their own",
      "<h2>Een</h2>\ntwee\n<ul>\n<li>drie</li>\n</ul>",
      "<h2>Een</h2>twee<ul><li>drie</li></ul>",
    ],
    ["in code every line end counts", "Een\n<pre>a\n\nb</pre>", "Een<br><pre>a\n\nb</pre>"],
    [
      "a text made of blocks is as it is",
      "<!-- wp:paragraph -->\n<p>Een\ntwee</p>\n<!-- /wp:paragraph -->",
      "<!-- wp:paragraph -->\n<p>Een\ntwee</p>\n<!-- /wp:paragraph -->",
    ],
    [
      "a caption is a figure",
      '[caption id="a" width="300"]<img src="a.jpg" /> Het <em>plein</em>[/caption]',
      '<figure><img src="a.jpg" /><figcaption>Het <em>plein</em></figcaption></figure>',
    ],
    [
      "so is one around a link",
      '[caption]<a href="a.jpg"><img src="a.jpg" /></a> Plein[/caption]',
      '<figure><a href="a.jpg"><img src="a.jpg" /></a><figcaption>Plein</figcaption></figure>',
    ],
    [
      "so is one of long ago",
      '[caption caption="Plein"]<img src="a.jpg" />[/caption]',
      '<figure><img src="a.jpg" /><figcaption>Plein</figcaption></figure>',
    ],
    ["a gallery shows the pictures it names, in its order", '[gallery ids="22, 21,99"]', heg + plein],
    ["a gallery that names none shows the pictures of its text", "[gallery]", plein],
    [
      "an embedded video plays",
      "[embed width=5]https://youtu.be/n7i0MwXwrAw[/embed]",
      '<iframe src="https://youtu.be/n7i0MwXwrAw"></iframe>',
    ],
    [
      "an address of a video on a line of its own plays",
      "Zie\nhttps://vimeo.com/1234567\nhier",
      'Zie<iframe src="https://vimeo.com/1234567"></iframe>hier',
    ],
    [
      "sound is a player",
      '[audio mp3="https://x.example/a.mp3"][/audio]',
      '<audio src="https://x.example/a.mp3"></audio>',
    ],
    ["codes that place things are gone", '[vc_row][vc_column width="1/2"]Een[/vc_column][/vc_row]', "Een"],
  ])("%s", (_what, text, html) => {
    expect(readText(text, "7", pictures)).toEqual({ html, codes: [] });
  });

  test.each<[text: string, codes: string[]]>([
    ['[contact-form-7 id="5" title="Aanmelden"]', ["contact-form-7"]],
    ['[knop kleur="rood"]Doe mee[/knop]', ["knop"]],
    ["[tip]Let op[/tip]", ["tip"]],
    ["[video]", []],
    ["Hij zei [sic] niets, zie [1] en [...] en [hier](https://x.example).", []],
  ])("what nobody knows stays as it is, and is told: %s", (text, codes) => {
    expect(readText(text, "7", pictures)).toEqual({ html: text, codes });
  });
});

describe("an export of WordPress with everything in it", () => {
  const root = mkdtempSync(join(tmpdir(), "bloeit-wordpress-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, "content");
  let report: ImportReport;
  let all: string;
  const textOf = (file: string) => readFileSync(join(content, file), "utf8");

  beforeAll(async () => {
    const file = join(import.meta.dirname, "../fixtures/import/wordpress-heuvelland.xml");
    const given = { platform: "wordpress", file, content, dryRun: false, force: false } as const;
    const made = await importSite({ ...given, cacheDir: join(root, "cache"), now: "2026-06-01" });
    if (!made.proof) throw new Error(JSON.stringify(made.problems));
    report = made;
    const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    all = files.map((one) => readFileSync(join(one.parentPath, one.name), "utf8")).join("\n");
  });

  test("is counted, passes the gate, and all its addresses answer", () => {
    expect(report.counts).toEqual({
      posts: { found: 10, imported: 7 },
      pages: { found: 3, imported: 3 },
      comments: { found: 8, imported: 4 },
    });
    expect([report.drafts, report.scheduled, report.topics]).toEqual([3, 1, 4]);
    expect(report.problems).toEqual([]);
    expect(report.proof).toMatchObject({ asked: 31, failed: [] });
  });

  test("says of everything it leaves why", () => {
    expect(report.skipped).toEqual([
      { what: "comment", title: "Wacht op goedkeuring", reason: "pending" },
      { what: "comment", title: "Koop horloges", reason: "spam" },
      { what: "comment", title: "Weggegooid", reason: "trashed" },
      { what: "comment", title: "[...] lees ook hier [...]", reason: "pingback" },
      { what: "post", title: "Weg", reason: "trashed" },
      { what: "post", title: "", reason: "empty" },
      { what: "post", title: "Een krat appels", reason: "otherKind" },
    ]);
  });

  test("keeps to drafts what was not for everybody", () => {
    expect(report.restricted.map(({ file, onlyFor }) => [file, onlyFor])).toEqual([
      ["posts/2015/alleen-voor-ons.md", "editors"],
      ["posts/2015/achter-slot.md", "password"],
    ]);
    for (const { file } of report.restricted) expect(textOf(file)).toContain("\ndraft: ja\n");
  });

  test("tells of codes that nobody knows", () => {
    expect(report.codes).toEqual([{ file: "posts/2015/markt-op-het-plein.md", code: "contact-form-7" }]);
  });

  test("shows people by the names they chose, and nothing else of them", () => {
    expect(textOf("site.yaml")).toContain("author: Redactie Heuvelland");
    const everything = all + reportImport(report);
    for (const secret of [/geheim/, /m\.devries/, /192\.0\.2\./, /@example/])
      expect(everything).not.toMatch(secret);
  });

  test("keeps the day of the site's own zone", () => {
    expect(textOf("posts/2015/blokken.md")).toContain("date: 2015-10-31 23:30\n");
  });

  test("keeps what a category is called in addresses", () => {
    expect(textOf("tags.yaml")).toBe(
      '- label: Laatste nieuws\n  synonyms: [nieuws]\n- label: Uit de dorpen\n- label: Appels & peren\n- label: "2015"\n',
    );
  });
});

describe("addresses that WordPress was told to make otherwise are kept:", () => {
  const root = mkdtempSync(join(tmpdir(), "bloeit-permalinks-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const whole = readFileSync(
    join(import.meta.dirname, "../fixtures/import/wordpress-heuvelland.xml"),
    "utf8",
  );

  test.each([
    ["day and name", "/2015/10/31/blokken/", "posts/2015/blokken.md"],
    ["number", "/archives/13", "posts/2015/bericht-13.md"],
    ["category and name", "/uit-de-dorpen/blokken/", "posts/2015/blokken.md"],
    ["name alone", "/blokken/", "posts/2015/blokken.md"],
    ["without pretty addresses", "/index.php/2015/10/blokken/", "posts/2015/blokken.md"],
    ["with an ending", "/2015/10/blokken.html", "posts/2015/blokken.md"],
    ["with letters of its own", "/2015/10/bl%C3%B6kken/", "posts/2015/blokken.md"],
  ])("%s", async (name, path, post) => {
    const [file, content] = [join(root, `${name}.xml`), join(root, name)];
    writeFileSync(file, whole.replaceAll("/2015/10/blokken/", path));
    const given = { platform: "wordpress", file, content, dryRun: false, force: false } as const;
    const made = await importSite({ ...given, cacheDir: join(root, "cache"), now: "2026-06-01" });
    expect(made.problems).toEqual([]);
    expect(made.proof).toMatchObject({ asked: 31, failed: [] });
    expect(readFileSync(join(content, post), "utf8")).toContain(`\nredirects: [${path}]\n`);
    const slug = post.slice("posts/2015/".length, -".md".length);
    expect(readFileSync(join(content, "posts/2015/markt-op-het-plein.md"), "utf8")).toContain(
      `(/berichten/2015/${slug}/#reactie-41)`,
    );
  });
});
