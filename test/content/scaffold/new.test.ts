import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runner } from "../../../scripts/command/arguments.ts";
import { checkRegion } from "../../../src/content/check/check.ts";
import { typeset } from "../../../src/content/markdown/typeset.ts";
import { newEntry } from "../../../src/content/scaffold/entry.ts";
import { makeableFrom, makeables, nameOf } from "../../../src/content/scaffold/kinds.ts";
import { type Known, readKnown } from "../../../src/content/scaffold/known.ts";
import { askChoices, askDay, askKind, askTitle } from "../../../src/content/scaffold/questions.ts";
import { newRegion } from "../../../src/content/scaffold/region.ts";
import { Day, parseDay } from "../../../src/core/days.ts";
import { languageCodes } from "../../../src/core/language.ts";
import { oneLine } from "../../../src/core/yaml-text.ts";
import { fieldWords } from "../../../src/i18n/fields.ts";
import { wordsIn } from "../../../src/i18n/languages.ts";
import { describeFields } from "../../../src/schema/describe.ts";
import type { Kind } from "../../../src/schema/kinds.ts";
import { kindNames, kinds } from "../../../src/schema/kinds.ts";
import { contentFolders } from "../../build-sites.ts";
import { runHere } from "../../command.ts";
import { contentOf, inOneLine, readFolder } from "../../region-of.ts";

const root = join(import.meta.dirname, "../../..");
const today = dayIn("2026-06-01");
const folder = mkdtempSync(join(tmpdir(), "bloeit-new-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dayIn(written: string): Day {
  const day = parseDay(written, "Europe/Amsterdam");
  if (!(day instanceof Day)) throw new Error(written);
  return day;
}

/** A copy of a region, to make files in. */
function copyOf(content: string): string {
  const copy = mkdtempSync(join(folder, "region-"));
  cpSync(join(root, content), copy, { recursive: true });
  return copy;
}

function knownOf(content: string): Known {
  const known = readKnown(content);
  if ("problems" in known) throw new Error(known.problems.map(inOneLine).join("\n"));
  return known;
}

/** Writes a new file of a kind with this title, and tells its path. */
function make(content: string, kind: Kind, title: string, change: (text: string) => string = (text) => text) {
  const file = newEntry({ kind, title, day: today, values: {} }, knownOf(content));
  if (!file) throw new Error(title);
  mkdirSync(dirname(join(content, file.path)), { recursive: true });
  writeFileSync(join(content, file.path), change(file.text));
  return file;
}

/** What is wrong with a content folder, one line each. */
async function wrongWith(content: string): Promise<string[]> {
  const result = await readFolder(content, { drafts: true });
  return result.ok ? [] : result.problems.map(inOneLine);
}

describe.each(contentFolders)("new files in %s", (region) => {
  test("of every kind pass the gate as written, and are drafts", async () => {
    const content = copyOf(region);
    const made = kindNames.map((kind) => ({ kind, ...make(content, kind, "Proef: een & ander") }));
    const result = await readFolder(content, { drafts: true });
    if (!result.ok) throw new Error(result.problems.map(inOneLine).join("\n"));
    for (const { kind, path, address } of made)
      expect(result.region.entries.find(({ file }) => file === path)).toMatchObject({
        kind,
        address,
        unpublished: true,
        title: "Proef: een & ander",
      });
  });

  test("of every kind name every field, and are right when all of them are used", async () => {
    const content = copyOf(region);
    const known = knownOf(content);
    const made = kindNames.map((kind) => {
      const file = make(content, kind, "Alles", (text) => text.replace(/^#(?! )/gm, ""));
      const used = readFileSync(join(content, file.path), "utf8");
      for (const field of describeFields(kinds[kind].schema({ zone: known.zone }))) {
        expect(used).toMatch(new RegExp(`^${field.key}:`, "m"));
        expect(used).toContain(fieldWords(field, known.language).help);
      }
      // One old address can lead to one page only.
      const own = used.replace(/^redirects:.*$/m, `redirects: [/oud/${kind}.html]`);
      writeFileSync(join(content, file.path), own);
      return file;
    });
    expect(made).toHaveLength(kindNames.length);
    expect(await wrongWith(content)).toEqual([]);
  });
});

test.each([
  "Kerkrade: stad van muziek",
  "'t Sjtub",
  "Top #1 van Parkstad",
  "# feest",
  "2010",
  "2010-06-11",
  "null",
  "ja",
  "{{ naam }}",
  "[Update] IBA",
  "- eerst",
  "“Wij doen het zelf”",
  "‘Wij’",
  'Hij zei: "ja"',
  "C:\\map",
  "*ster*",
  "&nu",
  "!Bloeit",
  "@home",
  "100% | > ` ,",
  "twee\nregels\ten  spaties",
])("the title %j comes through the gate as it was typed", async (title) => {
  const content = contentOf({});
  const { path } = make(content, "post", title);
  const result = await readFolder(content, { drafts: true });
  if (!result.ok) throw new Error(result.problems.map(inOneLine).join("\n"));
  const [post] = result.region.posts;
  expect(post?.file).toBe(path);
  expect(post?.title).toBe(typeset(oneLine(title), "nl"));
});

test.each<[Kind, string, string, string | undefined]>([
  ["post", "content", "Één café", "posts/2026/een-cafe.md"],
  ["event", "content", "Feest!", "events/2026/feest.md"],
  ["page", "content", "Over ons", "pages/over-ons.md"],
  ["project", "test/fixtures/seenland", "Brücke über die Straße", "projects/bruecke-ueber-die-strasse.md"],
  ["post", "content", "!!!", undefined],
])("a %s in %s called %j goes into %s", (kind, content, title, path) => {
  const file = newEntry({ kind, title, day: today, values: {} }, knownOf(join(root, content)));
  expect(file?.path).toBe(path);
});

test.each([
  ["bericht", "post"],
  ["Berichten", "post"],
  ["Beitrag", "post"],
  ["activiteit", "event"],
  ["Veranstaltung", "event"],
  ["pagina", "page"],
  ["Seite", "page"],
  ["projekten", "project"],
  ["regio", "region"],
  ["berciht", "post"],
  ["fiets", undefined],
])("the word %s means %s", (word, made) => {
  expect(makeableFrom(word)).toBe(made);
});

test("everything that can be made is found by its own name in every language", () => {
  for (const made of makeables)
    for (const language of languageCodes) expect(makeableFrom(nameOf(made, language))).toBe(made);
});

test("a conversation asks until it understands, and takes Enter for today", async () => {
  const known = knownOf(join(root, "content"));
  const answers = [
    "fiets",
    "activiteit",
    "",
    "Feest",
    "30 februari 2026",
    "1 mei 2026",
    "af",
    "Afgerond",
    "",
  ];
  const told: string[] = [];
  const person = {
    ask: async () => answers.shift() ?? "",
    tell: (text: string) => void told.push(text),
  };
  expect(await askKind(person, "nl")).toBe("event");
  expect(await askTitle(person, "event", "nl")).toBe("Feest");
  expect((await askDay(person, "event", today, known)).iso).toBe("2026-05-01");
  expect(await askChoices(person, "project", {}, known)).toEqual({ status: "afgerond" });
  expect((await askDay(person, "post", today, known)).iso).toBe("2026-06-01");
  expect(told).toHaveLength(4);
  expect(told.at(-1)).toContain("loopt, idee, bijgedragen, afgerond");
  expect(await askChoices(person, "project", { status: "idee" }, known)).toEqual({ status: "idee" });
});

describe("a new region", () => {
  const write = (language: (typeof languageCodes)[number], name = "Mergelland: *groen* & [grijs]") => {
    const region = newRegion(name, language, today);
    if (!region) throw new Error(name);
    return contentOf(Object.fromEntries(region.files));
  };

  test.each(languageCodes)("in %s passes the gate, and has one of everything", async (language) => {
    const result = await readFolder(write(language));
    if (!result.ok) throw new Error(result.problems.map(inOneLine).join("\n"));
    const { region } = result;
    expect(result.language).toBe(language);
    for (const list of [region.posts, region.projects, region.partners, region.events])
      expect(list).toHaveLength(1);
    expect(region.coming).toHaveLength(1);
    expect(region.pages).toHaveLength(5);
    expect(region.pageWith("mission")).toBeDefined();
    expect(region.pageWith("contact")).toBeDefined();
    expect(region.places).toHaveLength(1);
    for (const entry of [...region.posts, ...region.projects, ...region.partners, ...region.events])
      expect(entry.places).toHaveLength(1);
    expect(region.tags).toHaveLength(2);
    expect(region.hidden).toEqual([]);
    expect(region.settings.title).toBe("Mergelland: *groen* & [grijs]");
    // The name is text in the texts, too: no emphasis and no link is made of it.
    const about = region.pages.find(({ body }) => body.html.includes("Mergelland"));
    expect(about?.body.html).toContain("Mergelland: *groen* &amp; [grijs]");
    expect(region.posts[0]?.projects).toHaveLength(1);
    expect(region.posts[0]?.image).toMatchObject({ alt: /./, credit: /./, licence: "CC BY 4.0" });
  });

  test.each(languageCodes)(
    "in %s has nothing in it that is of another region, and is told of every example and of nothing else",
    async (language) => {
      const content = write(language, "Ein, een & one");
      const options = { content, now: "2026-06-01", drafts: false, cacheDir: `${content}-cache` };
      const { findings: diagnostics } = await checkRegion(options);
      const codes = new Set(diagnostics.map(({ code }) => code));
      expect([...codes].sort()).toEqual(["exampleAddress", "placeholder"]);
      const { open } = wordsIn(language).regionTexts;
      const told = diagnostics.map(({ message }) => message);
      for (const [name, text] of Object.entries(open)) {
        const shown = typeof text === "string" ? text : `lat: ${text.lat} lon: ${text.lon}`;
        expect(
          told.some((message) => message.includes(shown)),
          name,
        ).toBe(true);
      }
      // Whoever makes another file of examples is reminded to say which of its texts are.
      const files = new Set(diagnostics.map(({ file }) => file));
      const written = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) =>
        /\.md$/.test(name),
      );
      const finished = /(?:toegankelijkheid|barrierefreiheit|accessibility)\.md$/;
      for (const name of written)
        expect(files.has(name.split(sep).join("/")), name).toBe(!finished.test(name));
      const all = written.map((name) => readFileSync(join(content, name), "utf8")).join("\n");
      expect(all + readFileSync(join(content, "site.yaml"), "utf8")).not.toMatch(
        /50\.8|6\.06|oude-titel|Kerkrade|Heerlen|Parkstad/,
      );
    },
  );

  test("is told of a text that was folded or quoted on the way", async () => {
    const content = write("en", "Cwm Gwennol");
    const file = join(content, "pages/mission.md");
    const text = "Say here in one or two\n  sentences what the region wants.";
    writeFileSync(file, `---\ntitle: 'Our mission'\nsummary: >-\n  ${text}\nlayout: mission\n---\n\nOurs.\n`);
    const options = { content, now: "2026-06-01", drafts: false, cacheDir: `${content}-cache` };
    const { findings: diagnostics } = await checkRegion(options);
    expect(
      diagnostics.filter(({ file }) => file === "pages/mission.md").map(({ line, code }) => [line, code]),
    ).toEqual([[4, "placeholder"]]);
  });

  test.each(languageCodes)(
    "has new files in %s that are of it alone, and told of until they are written",
    async (language) => {
      const content = write(language, "Ein, een & one");
      const paths: string[] = [];
      for (const kind of kindNames) {
        const { path } = make(content, kind, "Nieuw");
        paths.push(path);
        expect(readFileSync(join(content, path), "utf8")).not.toMatch(
          /50\.8|5\.98|6\.06|oude-titel|Kerkrade/,
        );
      }
      const options = { content, now: "2026-06-01", drafts: false, cacheDir: `${content}-cache` };
      const { findings: diagnostics } = await checkRegion(options);
      for (const path of paths)
        expect(diagnostics.filter(({ file }) => file === path).map(({ message }) => message)).toContainEqual(
          expect.stringContaining(wordsIn(language).scaffold.entryText),
        );
    },
  );

  test("has no file name when its name has no letter", () => {
    expect(newRegion("…", "nl", today)).toBeUndefined();
  });
});

describe("as a person types it", () => {
  /** Runs `npm run new` without anybody to ask. */
  function run(...words: string[]): { status: number; said: string } {
    const all = [...runner, "new", "--today=2026-06-01", ...words];
    try {
      return {
        status: 0,
        said: execFileSync(process.execPath, all, { cwd: root, encoding: "utf8", stdio: "pipe" }),
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { status, said: stdout + stderr };
    }
  }

  /** Runs it within this process. */
  async function here(...words: string[]): Promise<{ status: number; said: string }> {
    const { status, out, err } = await runHere("new", ["--today=2026-06-01", ...words], root);
    return { status, said: out + err };
  }

  test("it makes a file, says where it is, and never writes over one", async () => {
    const content = `--content=${copyOf("content")}`;
    const first = run("bericht", "Feest op het plein", content, "--datum=5 juli 2027");
    expect(first.said).toMatch(/^Gemaakt: .*posts\/2027\/feest-op-het-plein\.md$/m);
    expect(first.said).toContain("https://www.parkstadlimburgbloeit.nl/berichten/2027/feest-op-het-plein/");
    const file = join(content.slice(10), "posts/2027/feest-op-het-plein.md");
    const before = readFileSync(file, "utf8");
    expect(before).toContain("\ndate: 2027-07-05\n");
    const again = await here("post", "Feest op het plein!", content, "--date=2027-01-01");
    expect(again.status).toBe(1);
    expect(again.said).toContain("is er al; het blijft zoals het is.");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("what is typed behind a second -- is read as what is typed behind the first", async () => {
    const content = copyOf("content");
    const made = await here("bericht", "Feest", "--", `--content=${content}`, "--datum=2027-07-05");
    expect(made).toMatchObject({ status: 0, said: expect.stringContaining("posts/2027/feest.md") });
    expect(await here("region", "Proef", "--", "--kleur=rood")).toMatchObject({ status: 2 });
  });

  test("it takes away what could not stay, and says why", async () => {
    const content = copyOf("content");
    const taken = await here("pagina", "Berichten", `--content=${content}`);
    expect(taken.status).toBe(1);
    expect(taken.said).toContain("Het is daarom niet gemaakt.");
    expect(readdirSync(join(content, "pages"))).not.toContain("berichten.md");
    expect((await here("pagina", "Berichten", `--content=${content}`, "--name=alle-berichten")).status).toBe(
      0,
    );
  });

  test("it says what to type, in the language of the region, when nobody can be asked", async () => {
    expect(await here()).toEqual({
      status: 2,
      said: expect.stringContaining('npm run new -- bericht "Feest'),
    });
    expect((await here("--content=test/fixtures/seenland")).said).toContain('npm run new -- beitrag "Fest');
    expect((await here("fiets", "x")).said).toContain("“fiets” kan niet gemaakt worden.");
    expect((await here("project", "x", "--status=weg")).said).toContain("loopt, idee, bijgedragen, afgerond");
    expect((await here("post", "x", "--datum=morgen")).said).toContain("“morgen” is geen datum");
    expect(await here("post", "x", "--kleur=rood")).toMatchObject({ status: 2 });
    expect((await here("post", "x", "--content=er-niet")).said).toContain("er-niet is er niet.");
  });

  test("it makes a region in an empty place only", async () => {
    const target = join(folder, "nieuw");
    const made = await here("region", "Het Heuvelland", "--lang=en", `--content=${target}`);
    expect(made).toEqual({ status: 0, said: expect.stringMatching(/^Made: .*nieuw, with \d+ files\.$/m) });
    const again = await here("region", "Het Heuvelland", "--lang=de", `--content=${target}`);
    expect(again).toEqual({ status: 1, said: expect.stringContaining("steht schon etwas") });
  });
});
