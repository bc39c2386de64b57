import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportProblems } from "../../src/content/check/report.ts";
import type { Problem } from "../../src/content/problem.ts";
import { languageCodes } from "../../src/core/language.ts";
import { describeError } from "../../src/i18n/messages.ts";
import type { ErrorCode } from "../../src/schema/error.ts";
import { contentOf, problemsOf, readFolder, regionOf } from "../region-of.ts";

const folder = join(import.meta.dirname, "../fixtures/broken-front-matter");
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
const bytesOf = (name: string) => readFileSync(join(folder, `${name}.md`));
const pathOf = (name: string) => `posts/2026/${name.replaceAll("_", "-")}.md`;

/** A problem as the table states it: `line code key → the line as it should be`. */
function stated({ line, error, wanted }: Problem): string {
  const key = "key" in error ? ` ${error.key}` : "";
  return `${line} ${error.code}${key}${wanted ? ` → ${wanted}` : ""}`;
}

/** Most of the files have no date, which is one problem of theirs. */
const noDate = "1 required date";

interface Understood {
  readonly title: string;
  readonly date?: string;
  readonly time?: string;
  readonly tags?: readonly string[];
}

/** Files that are understood once they have a date: what they say. */
const understoodWithDate: Readonly<Record<string, Understood>> = {
  amp: { title: "&nu" },
  apostrophe_mid: { title: "Foto’s van ’t feest" },
  bom: { title: "BOM" },
  brace: { title: "{{ jinja }}" },
  colon_nospace: { title: "a:b" },
  date_title: { title: "2010-06-11" },
  liquid_pct: { title: "x" },
  nbsp_key: { title: "Bloeit" },
  njk_body: { title: "x" },
  no_bool: { title: "no" },
  percent: { title: "100% Parkstad" },
  tab_after_colon: { title: "x" },
  tags_string: { title: "x", tags: ["Kerkrade", "Heerlen"] },
  year_title: { title: "2010" },
};

/** Files that are understood as they are. */
const understood: Readonly<Record<string, Understood>> = {
  crlf: { title: "CRLF", date: "2026-05-01" },
  date_1digit: { title: "x", date: "2026-05-01" },
  date_iso_tz: { title: "x", date: "2010-06-11", time: "00:30" },
  date_nl: { title: "x", date: "2010-06-11" },
  date_nl_words: { title: "x", date: "2010-06-11" },
  date_slash: { title: "x", date: "2010-06-11" },
  date_space: { title: "x", date: "2010-06-11", time: "20:00" },
  date_space_tz: { title: "x", date: "2010-06-11", time: "20:00" },
  ok: { title: "OK", date: "2026-05-01" },
};

/** Files in which something is wrong: all of it, most serious first. */
const told: Readonly<Record<string, readonly string[]>> = {
  apostrophe: [noDate, `2 needsQuotes title → title: "'t Sjtub"`],
  at: [noDate, '2 needsQuotes title → title: "@parkstad"'],
  bang: [noDate, '2 needsQuotes title → title: "!Bloeit"'],
  bracket: [noDate, '2 needsQuotes title → title: "[Update] IBA"'],
  close4: ["3 oddFence → ---", noDate],
  colon: [noDate, '2 needsQuotes title → title: "Kerkrade: stad van muziek"'],
  conflict_body: ["4 conflictMarks"],
  conflict_fm: ["2 conflictMarks"],
  date_feb30: ["3 noSuchDay"],
  date_feb30_q: ["3 noSuchDay"],
  dup_key: [noDate, "3 duplicateKey title"],
  empty_fm: ["1 required title", noDate],
  hash: [noDate, '2 hashInText title → title: "Top #1 van Parkstad"'],
  latin1: ["1 notUtf8", noDate],
  leading_blank: ["2 notAtTop", "2 required date"],
  leading_space: ["1 oddFence → ---", noDate],
  no_close: ["3 noClosingFence", noDate],
  percent_lead: [noDate, '2 needsQuotes title → title: "%korting"'],
  permalink_space: [noDate, "3 permalink permalink"],
  smart_dash_fence: ["1 oddFence → ---", "3 oddFence → ---", noDate],
  smart_quotes: [noDate, '2 curlyQuotes title → title: "Bloeit"'],
  star: [noDate, '2 needsQuotes title → title: "*nieuw* bericht"'],
  tab_indent: [noDate, "4 tabIndent →   - a"],
  time_1020: [noDate, "3 unknownKey start", "4 unknownKey end"],
  unclosed_quote: ['2 unclosedQuote title → title: "Bloeit"'],
  utf16: ["1 notUtf8", noDate],
};

/** What the table demands of a file in an otherwise sound content folder. */
function demanded(name: string): readonly string[] {
  return told[name] ?? (name in understood ? [] : [noDate]);
}

test("every one of the 49 broken heads is in exactly one table", () => {
  const listed = [understoodWithDate, understood, told].flatMap((table) => Object.keys(table));
  expect(listed.map((name) => `${name}.md`).sort()).toEqual([...names].sort());
  expect(names).toHaveLength(49);
});

describe("a broken head that is understood", () => {
  const cases = Object.entries({ ...understoodWithDate, ...understood });
  test.each(cases)("%s", async (name, { title, date = "2026-05-01", time, tags = [] }) => {
    const text = bytesOf(name).toString("utf8");
    const dated = name in understood ? bytesOf(name) : text.replace("---\n", "---\ndate: 2026-05-01\n");
    const { posts, hidden } = await regionOf({ [pathOf(name)]: dated });
    const [post] = posts;
    expect(post?.title).toBe(title);
    expect({ iso: post?.date.iso, time: post?.date.time }).toEqual({ iso: date, time });
    expect(post?.tags.map(({ label }) => label)).toEqual(tags);
    // "draft: nee" is no draft.
    expect(hidden).toEqual([]);
  });

  test.each(Object.keys(understoodWithDate))("%s, as it is, wants a date and nothing else", async (name) => {
    const problems = await problemsOf({ [pathOf(name)]: bytesOf(name) });
    expect(problems.map(stated)).toEqual([noDate]);
  });

  test.each([
    ["njk_body", "<p>Gebruik {{ naam }} en {% raar %} in tekst</p>"],
    ["liquid_pct", "<p>50 {% korting</p>"],
  ])("%s: marks of templates in the text are just text", async (name, html) => {
    const text = bytesOf(name).toString("utf8").replace("---\n", "---\ndate: 2026-05-01\n");
    const { posts } = await regionOf({ [pathOf(name)]: text });
    expect(posts[0]?.body.html.trim()).toBe(html);
  });
});

describe("a broken head that is not understood", () => {
  test.each(Object.entries(told))("%s", async (name, demand) => {
    const problems = await problemsOf({ [pathOf(name)]: bytesOf(name) });
    expect(problems.map(stated)).toEqual(demand);
    expect(problems.every(({ file }) => file === pathOf(name))).toBe(true);
  });

  test.each<[string, Partial<ErrorCode>]>([
    ["conflict_body", { lines: [4, 6, 8] }],
    ["conflict_fm", { lines: [2, 4, 6] }],
    ["date_feb30", { value: "2026-02-30" }],
    ["dup_key", { firstLine: 2 }],
    ["hash", { kept: "Top", lost: "#1 van Parkstad" }],
    ["latin1", { encoding: "Windows-1252 (Latin-1)" }],
    ["leading_space", { fence: " ---", place: "opening" }],
    ["utf16", { encoding: "UTF-16 LE" }],
  ])("%s says what it is about", async (name, details) => {
    const problems = await problemsOf({ [pathOf(name)]: bytesOf(name) });
    const error = problems.map((problem) => problem.error).find(({ code }) => code !== "required");
    expect(error).toMatchObject(details);
  });
});

test("put into the default content, each of the 49 gives the same outcome, and no other file has any", async () => {
  const content = contentOf({});
  cpSync(join(import.meta.dirname, "../../content"), content, { recursive: true });
  mkdirSync(join(content, "posts/2026"), { recursive: true });
  for (const name of names) {
    const path = pathOf(name.replace(/\.md$/, ""));
    writeFileSync(join(content, path), readFileSync(join(folder, name)));
  }
  const result = await readFolder(content);
  const problems = result.ok ? [] : result.problems;
  const byFile = Object.fromEntries(
    [...new Set(problems.map(({ file }) => file))].map((file) => [
      file,
      problems.filter((problem) => problem.file === file).map(stated),
    ]),
  );
  const wanted = names
    .map((name) => name.replace(/\.md$/, ""))
    .filter((name) => demanded(name).length > 0)
    .map((name) => [pathOf(name), demanded(name)]);
  expect(byFile).toEqual(Object.fromEntries(wanted));
});

describe("the words for a problem", () => {
  test("exist in every language, differ, and are whole", async () => {
    const files = Object.keys(told).map((name) => problemsOf({ [pathOf(name)]: bytesOf(name) }));
    for (const { error } of (await Promise.all(files)).flat()) {
      const said = languageCodes.map((language) => describeError(error, language));
      expect(new Set(said.map(({ what }) => what)).size).toBe(languageCodes.length);
      expect(new Set(said.map(({ remedy }) => remedy)).size).toBe(languageCodes.length);
      for (const { what, remedy } of said) {
        expect(`${what}\n${remedy}`).not.toMatch(/undefined|null|\[object|NaN/);
        expect(what).toMatch(/[.?]$/);
        expect(remedy).toMatch(/[.?…]$/);
      }
    }
  });

  test("read in Dutch as an editor would want to read them", async () => {
    const files = ["colon", "smart_dash_fence", "time_1020"].map(
      (name) => [pathOf(name), bytesOf(name)] as const,
    );
    const report = reportProblems(await problemsOf(Object.fromEntries(files)), "nl");
    expect(report).toMatchInlineSnapshot(`
      "posts/2026/smart-dash-fence.md:1
        De regel \`—\` die de kop opent, is niet precies drie streepjes aan het begin van de regel.
        Maak er drie gewone streepjes van: \`---\`.
          er staat  —
          maak er   ---

      posts/2026/smart-dash-fence.md:3
        De regel \`—\` die de kop sluit, is niet precies drie streepjes aan het begin van de regel.
        Maak er drie gewone streepjes van: \`---\`.
          er staat  —
          maak er   ---

      posts/2026/smart-dash-fence.md:1
        Het veld \`date\` ontbreekt of is leeg.
        Schrijf de dag van het bericht, zoals \`date: 2013-01-15\`.

      posts/2026/colon.md:1
        Het veld \`date\` ontbreekt of is leeg.
        Schrijf de dag van het bericht, zoals \`date: 2013-01-15\`.

      posts/2026/colon.md:2
        Achter \`title:\` staat een teken (:) dat hier een bijzondere betekenis heeft.
        Zet de hele tekst achter de dubbele punt tussen aanhalingstekens.
          er staat  title: Kerkrade: stad van muziek
          maak er   title: "Kerkrade: stad van muziek"

      posts/2026/time-1020.md:1
        Het veld \`date\` ontbreekt of is leeg.
        Schrijf de dag van het bericht, zoals \`date: 2013-01-15\`.

      posts/2026/time-1020.md:3
        Het veld \`start\` bestaat hier niet.
        Kijk in de handleiding hoe het veld heet. Is er geen veld voor, zet het dan in de tekst.
          er staat  start: 10:20

      posts/2026/time-1020.md:4
        Het veld \`end\` bestaat hier niet.
        Kijk in de handleiding hoe het veld heet. Is er geen veld voor, zet het dan in de tekst.
          er staat  end: 09:30

      8 problemen in 3 bestanden. 3 daarvan herstelt \`npm run check -- --fix\` voor u."
    `);
  });
});
