import { execFile } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runner } from "../../../scripts/command/arguments.ts";
import { fixRegion } from "../../../src/content/check/fix.ts";
import { asGithub } from "../../../src/content/check/for-machines.ts";
import { stylerFor } from "../../../src/core/terminal.ts";
import { runHere } from "../../command.ts";
import { contentOf, post, today } from "../../region-of.ts";
import { soundRegion } from "./mistaken-region.ts";

/** Runs `npm run check` as a person would, in a process of its own. */
function check(cwd: string, ...words: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((done) => {
    const all = [...runner, "check"];
    const { INIT_CWD: _, ...env } = process.env;
    execFile(process.execPath, [...all, `--today=${today}`, ...words], { cwd, env }, (error, out, err) =>
      done({ status: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

/** Runs it within this process. */
const here = (cwd: string, ...words: string[]) => runHere("check", [`--today=${today}`, ...words], cwd);

const wrong = {
  ...soundRegion,
  "posts/2026/a.md": post("Tekst.", "", "2026-02-30"),
  "posts/2026/b.md": post("Zie [hier](http://example.org/).").replace("title: Een", "title: Kerkrade: een"),
};

describe("npm run check", () => {
  test("says what is wrong, where, and what to write, and ends with 1", async () => {
    const content = contentOf(wrong);
    const { status, out, err } = await check(content, "--content=.");
    expect(status).toBe(1);
    expect(err).toBe("");
    expect(out).not.toContain("\u001b");
    expect(out.slice(0, out.indexOf("Naar deze websites"))).toMatchInlineSnapshot(`
      "Dit houdt de site tegen
      =======================

      posts/2026/a.md:3
        De dag “2026-02-30” staat niet op de kalender.
        Kijk de dag en de maand na.
          er staat  date: 2026-02-30

      posts/2026/b.md:2
        Achter \`title:\` staat een teken (:) dat hier een bijzondere betekenis heeft.
        Zet de hele tekst achter de dubbele punt tussen aanhalingstekens.
          er staat  title: Kerkrade: een bericht
          maak er   title: "Kerkrade: een bericht"

      2 problemen in 2 bestanden. Eén daarvan herstelt \`npm run check -- --fix\` voor u.

      Dit kan beter (de site kan er wel mee online)
      =============================================

      Kijk of de website ook met \`https://\` werkt, en schrijf dat dan.
        posts/2026/b.md:5  De link \`http://example.org/\` is niet beveiligd.

      Zeg in de tekst van een link waar die heen gaat, zoals “het programma van IBA Parkstad”.
        posts/2026/b.md:5  De link heet alleen “hier”.

      Gebruik deze foto’s, of haal ze uit de map media.
        media/schachtbok.svg:1  De foto \`schachtbok.svg\` staat op geen enkele pagina.

      "
    `);
  });

  test("ends with 0 when there is only advice", async () => {
    const { status, out } = await here(contentOf(soundRegion), "--content=.");
    expect(status).toBe(0);
    expect(out).toMatch(/\n\nGeen problemen\. 4 bestanden nagekeken\.\n$/);
  });

  test("tells of the files that are asked for, and of no others", async () => {
    const content = contentOf(wrong);
    const one = await here(content, "--content=.", "--json", "posts/2026/a.md");
    expect(JSON.parse(one.out).map(({ file }: { file: string }) => file)).toEqual(["posts/2026/a.md"]);
    const within = await here(join(content, "posts"), `--content=${content}`, "--json", "2026/b.md");
    expect(within.status).toBe(1);
    expect(new Set(JSON.parse(within.out).map(({ file }: { file: string }) => file))).toEqual(
      new Set(["2026/b.md"]),
    );
    const sound = await here(content, "--content=.", "projects");
    expect(sound.status).toBe(0);
    const lost = await here(content, "--content=.", "posts/2026/c.md");
    expect(lost).toMatchObject({ status: 1, err: expect.stringContaining("posts/2026/c.md") });
  });

  test("speaks JSON", async () => {
    const { status, out } = await here(contentOf(wrong), "--content=.", "--json");
    expect(status).toBe(1);
    const findings = JSON.parse(out);
    expect(findings[1]).toEqual({
      file: "posts/2026/b.md",
      line: 2,
      code: "needsQuotes",
      severity: "error",
      message: "Achter `title:` staat een teken (:) dat hier een bijzondere betekenis heeft.",
      remedy: "Zet de hele tekst achter de dubbele punt tussen aanhalingstekens.",
      found: "title: Kerkrade: een bericht",
      wanted: 'title: "Kerkrade: een bericht"',
    });
    expect(findings.at(-1)).toMatchObject({ file: null, severity: "notice" });
  });

  test("annotates for GitHub, with paths from the root of the repository", async () => {
    const content = contentOf({ ...wrong, ".git": "gitdir: elders\n" });
    const { status, out } = await here(join(content, "posts"), `--content=${content}`, "--format=github");
    expect(status).toBe(1);
    expect(out.split("\n")[0]).toBe(
      "::error file=posts/2026/a.md,line=3,title=noSuchDay::De dag “2026-02-30” staat niet op de kalender.%0AKijk de dag en de maand na.",
    );
    expect(out).toContain("::warning file=posts/2026/b.md,line=5,title=vagueLink::");
  });

  test.each([["--format=xml"], ["--nee"], ["--today=gisteren"]])("does not understand %s", async (word) => {
    const { status, err } = await here(contentOf(soundRegion), "--content=.", word);
    expect(status).toBe(2);
    expect(err).toContain("Alle mogelijkheden: npm run check -- --help");
  });

  test("fixes with --fix what is certain, shows it, and tells what is left", async () => {
    const content = contentOf(wrong);
    const { status, out } = await here(content, "--content=.", "--fix");
    expect(status).toBe(1);
    expect(out.slice(0, out.indexOf("Dit houdt"))).toMatchInlineSnapshot(`
      "Hersteld in 1 bestand:

      posts/2026/b.md
          2  - title: Kerkrade: een bericht
             + title: "Kerkrade: een bericht"

      "
    `);
    expect(out).toContain("posts/2026/a.md:3\n");
    expect(readFileSync(join(content, "posts/2026/b.md"), "utf8")).toBe(
      wrong["posts/2026/b.md"].replace("Kerkrade: een bericht", '"Kerkrade: een bericht"'),
    );
    expect(readdirSync(join(content, "posts/2026"))).toEqual(["a.md", "ander.md", "b.md"]);
  });

  test("fixes only the files that are asked for", async () => {
    const content = contentOf(wrong);
    expect((await here(content, "--content=.", "--fix", "posts/2026/a.md")).out).toContain(
      "Er was niets dat zonder te raden hersteld kon worden.",
    );
    expect(readFileSync(join(content, "posts/2026/b.md"), "utf8")).toBe(wrong["posts/2026/b.md"]);
  });
});

test("--fix never writes through a symbolic link", async () => {
  const outside = join(contentOf({ "elders.yaml": "- label: Kunst\t\r\n" }), "elders.yaml");
  const { "tags.yaml": _, ...rest } = soundRegion;
  const content = contentOf(rest);
  symlinkSync(outside, join(content, "tags.yaml"));
  const options = { content, now: today, drafts: false, cacheDir: join(content, "../cache") };
  await fixRegion(options, () => true);
  expect(readFileSync(outside, "utf8")).toBe("- label: Kunst\t\r\n");
});

test("--fix leaves a file alone that cannot be replaced, and says so", async () => {
  const content = contentOf({ ...soundRegion, "posts/2026/x.md": post().replace("Een", "\u0007Een") });
  const options = { content, now: today, drafts: false, cacheDir: join(content, "../cache") };
  // Somebody else saves the file between the check and the fix.
  const meanwhile = (file: string) => {
    if (file === "posts/2026/x.md")
      writeFileSync(join(content, file), post().replace("Een", "\u0007\u0007Een"));
    return true;
  };
  const { fixed } = await fixRegion(options, meanwhile);
  expect(fixed.map(({ file }) => file)).toEqual([]);
});

test("annotations escape what GitHub reads as its own", () => {
  const finding = {
    file: "posts/a,b:100%.md",
    line: 2,
    code: "x",
    severity: "error",
    message: "50%, a::b\r\nc",
    remedy: "d",
    found: undefined,
    wanted: undefined,
    fix: undefined,
  } as const;
  expect(asGithub([finding], (file) => `content/${file}`)).toBe(
    "::error file=content/posts/a%2Cb%3A100%25.md,line=2,title=x::50%25, a::b%0D%0Ac%0Ad",
  );
});

test.each<[boolean, NodeJS.ProcessEnv, boolean]>([
  [true, {}, true],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
  [false, {}, false],
])("on a terminal: %s, with %j: colour %s", (isTTY, environment, isColoured) => {
  expect(stylerFor({ isTTY }, environment)("red", "x").includes("\u001b")).toBe(isColoured);
});
