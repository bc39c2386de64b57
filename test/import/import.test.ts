import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Platform } from "../../src/import/archive.ts";
import { ImportRefused } from "../../src/import/fault.ts";
import { type ImportOptions, type ImportReport, importSite } from "../../src/import/import.ts";
import { reportImport } from "../../src/import/report.ts";

const root = mkdtempSync(join(tmpdir(), "bloeit-import-test-"));
const fixtures = join(import.meta.dirname, "../fixtures/import");
let count = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

function fresh(): string {
  return join(root, String(count++));
}

async function bring(
  file: string,
  content: string,
  platform: Platform = "blogger",
  more: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const usual = { dryRun: false, force: false, cacheDir: join(root, "cache"), now: "2026-06-01" };
  const report = await importSite({ platform, file: join(fixtures, file), content, ...usual, ...more });
  if (!report.proof) throw new Error(JSON.stringify(report.problems));
  return report;
}

function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

const host = { host: "www.parkstadlimburgbloeit.nl" };
const cases = [
  {
    file: "classic-parkstad.xml",
    platform: "blogger",
    more: {},
    posts: [7, 6],
    pages: [2, 2],
    comments: [4, 3],
  },
  {
    file: "takeout-parkstad-feed.atom",
    platform: "blogger",
    more: host,
    posts: [5, 3],
    pages: [1, 1],
    comments: [3, 2],
  },
  { file: "wordpress.xml", platform: "wordpress", more: {}, posts: [1, 1], pages: [1, 1], comments: [1, 1] },
] as const;

describe.each(cases)("$file", ({ file, platform, more, ...expected }) => {
  test("comes along, counted, through the gate, with every old address", async () => {
    const { counts, problems, proof } = await bring(file, fresh(), platform, more);
    const pair = ({ found, imported }: { found: number; imported: number }) => [found, imported];
    expect([pair(counts.posts), pair(counts.pages), pair(counts.comments)]).toEqual([
      expected.posts,
      expected.pages,
      expected.comments,
    ]);
    expect(problems).toEqual([]);
    expect(proof.failed).toEqual([]);
    expect(proof.asked).toBeGreaterThan(5);
  });

  test("gives the same bytes again, and leaves what an editor changed", async () => {
    const [one, two] = [fresh(), fresh()];
    await bring(file, one, platform, more);
    await bring(file, two, platform, more);
    expect(filesOf(two)).toEqual(filesOf(one));
    const [post = ""] = [...filesOf(one).keys()].filter((path) => path.startsWith("posts/"));
    const changed = `${readFileSync(join(one, post), "utf8")}\nVan een redacteur.\n`;
    writeFileSync(join(one, post), changed);
    const again = await bring(file, one, platform, more);
    expect(again.written).toMatchObject({ new: [], changed: [], kept: [post] });
    expect(readFileSync(join(one, post), "utf8")).toBe(changed);
    await bring(file, one, platform, { ...more, force: true });
    expect(filesOf(one)).toEqual(filesOf(two));
  });

  test("leaves private settings, scripts and HTML behind, also in the report", async () => {
    const content = fresh();
    const report = await bring(file, content, platform, more);
    const all = [...filesOf(content).values(), reportImport(report)].join("\n");
    for (const secret of ["geheim.adres@", "beheer@example", "noreply@", "an@example", "alert(", "onerror"])
      expect(all).not.toContain(secret);
    const texts = [...filesOf(content)].filter(([path]) => path.endsWith(".md")).map(([, text]) => text);
    expect(texts.filter((text) => /<(?!https?:)[a-z/]/i.test(text))).toEqual([]);
  });

  test("writes nothing on trial", async () => {
    const content = fresh();
    await bring(file, content, platform, { ...more, dryRun: true });
    expect(existsSync(content)).toBe(false);
  });
});

test("days are those of the zone, ids and addresses those of old, and threads and planned posts stay", async () => {
  const content = fresh();
  await bring("takeout-parkstad-feed.atom", content, "blogger", host);
  const files = filesOf(content);
  expect(files.get("posts/2012/heropening-postkantoor.md")).toContain("date: 2012-04-01 00:10\n");
  expect(files.get("posts/2013/wijkkracht.md")).toContain(
    "redirects: [/2013/01/wijkkracht.html]\nid: tag:blogger.com",
  );
  expect(files.get("posts/2013/wijkkracht.md")).toContain("De ideeën van");
  expect(files.get("posts/2031/ingepland-bericht.md")).not.toContain("draft:");
  expect(files.get("comments/posts/2013/wijkkracht.yaml")).toContain('replyTo: "301"');
});

describe("refused, with nothing written:", () => {
  const atom = (inside: string) => `<feed xmlns='http://www.w3.org/2005/Atom'>${inside}</feed>`;
  test.each([
    ["a file that is not XML", "geen XML", "notXml"],
    ["XML that ends too early", "<feed>\n<entry>", "notWellFormed"],
    ["an export without posts", atom("<title>Leeg</title>"), "noPosts"],
    ["an export of WordPress", "<rss version='2.0'><channel/></rss>", "otherPlatform"],
    ["an entity bomb", `<!DOCTYPE feed [<!ENTITY a "b">]>${atom("&a;")}`, "entities"],
    [
      "an external entity",
      `<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>${atom("&a;")}`,
      "entities",
    ],
    ["another kind of XML", "<html/>", "notAnExport"],
    ["a broken zip", "PK\u0003\u0004kapot", "badZip"],
  ])("%s", async (_what, text, code) => {
    const [file, content] = [fresh(), fresh()];
    writeFileSync(file, text);
    const usual = { dryRun: false, force: false, cacheDir: join(root, "cache"), now: "2026-06-01" };
    const refused = await importSite({ platform: "blogger", file, content, ...usual }).catch(
      (error) => error,
    );
    expect(refused).toBeInstanceOf(ImportRefused);
    expect((refused as ImportRefused).fault.code).toBe(code);
    expect(existsSync(content)).toBe(false);
  });
});
