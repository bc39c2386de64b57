import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportImport } from "../../src/import/report.ts";
import { bring, filesOf, fresh } from "./bring.ts";

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
    const { counts, problems, proof: check } = await bring(file, fresh(), platform, more);
    const pair = ({ found, imported }: { found: number; imported: number }) => [found, imported];
    expect([pair(counts.posts), pair(counts.pages), pair(counts.comments)]).toEqual([
      expected.posts,
      expected.pages,
      expected.comments,
    ]);
    expect(problems).toEqual([]);
    expect(check.failed).toEqual([]);
    expect(check.asked).toBeGreaterThan(5);
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
