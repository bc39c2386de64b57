import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildIn, copyGenerator, type Ended, hashesIn } from "../../scripts/tools/builds.ts";
import { fingerprint, remember, upToDate } from "../../src/site/build-record.ts";
import { buildKept } from "../builds.ts";
import { argumentsOf } from "../command.ts";
import { contentOf, entry, post } from "../region-of.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "bloeit-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run build` as a person would, in a process of its own. */
function run(generator: string, ...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    const all = [join(generator, "scripts/run.mjs"), "build", ...words];
    const env = { ...process.env, LC_ALL: "nl_NL.UTF-8" };
    execFile(process.execPath, all, { cwd: generator, env }, (error, out, err) => {
      done({ status: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

/** A folder with the last good site in it. */
function oldSite(name: string): string {
  const out = join(folder, name, "_site");
  mkdirSync(join(out, "berichten"), { recursive: true });
  writeFileSync(join(out, "index.html"), "<h1>De laatste goede site</h1>");
  writeFileSync(join(out, "berichten/index.html"), "Berichten\r\n");
  writeFileSync(join(out, "foto.bin"), Buffer.from([0, 255, 10, 13]));
  // The mark by which a build knows its own sites.
  writeFileSync(join(out, ".bloeit"), "");
  return out;
}

/** Every file beside and in a site, with a hash of its bytes. */
function bytesAround(out: string): string[] {
  const parent = dirname(out);
  return readdirSync(parent, { recursive: true, withFileTypes: true })
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return file.isFile()
        ? `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`
        : path;
    })
    .sort();
}

test("three broken files are all named, and the last good site stays byte for byte", async () => {
  const out = oldSite("broken");
  const before = bytesAround(out);
  const content = contentOf({
    "posts/2026/een.md": entry("title: Kerkrade: muziek\ndate: 2026-05-01"),
    "posts/2026/twee.md": "geen kop",
    "pages/drie.md": entry("title: Drie", "[weg](/er-niet/)"),
    "posts/2026/goed.md": post(),
  });
  const { status, err } = await run(root, `--content=${content}`, `--out=${out}`, "--today=2026-06-01");
  expect(status).toBe(1);
  expect(err).toContain("posts/2026/een.md:2\n");
  expect(err).toContain("posts/2026/twee.md:1\n");
  expect(err).toContain("pages/drie.md:4\n");
  expect(err).toMatch(/3 problemen in 3 bestanden\. .*De site in .*_site is niet veranderd\.\n$/);
  expect(err).not.toContain("goed.md");
  expect(err).not.toMatch(/ at .*\.ts:\d+/);
  expect(bytesAround(out)).toEqual(before);
});

test("a layout that throws stops the build, and leaves the last good site and nothing else", async () => {
  const generator = join(folder, "generator");
  copyGenerator(generator);
  const layout = `export const data = { permalink: () => "/kapot/" };
    export function render() {
      throw new Error("de loodgieter");
    }
`;
  appendFileSync(join(generator, "layouts/kapot.11ty.ts"), layout);
  const out = oldSite("thrown");
  const before = bytesAround(out);
  const content = contentOf({ "posts/2026/goed.md": post() });
  const { status, err } = await run(generator, `--content=${content}`, `--out=${out}`, "--today=2026-06-01");
  expect(err).toContain("De site kon niet gemaakt worden");
  expect(err).toContain("de loodgieter");
  expect(err).toContain("kapot.11ty.ts");
  expect(err).toContain("is niet veranderd.");
  expect(status).toBe(1);
  expect(bytesAround(out)).toEqual(before);
});

describe("a second build", () => {
  const out = join(folder, "again/_site");
  const content = contentOf({ "posts/2026/goed.md": post() });
  const page = join(content, "posts/2026/goed.md");
  const light = ["--no-cards", "--no-search"];
  const build = (...words: string[]) => buildKept(content, out, ...light, ...words);
  const upToDate =
    /^Er is niets veranderd: de site in .*_site is bij\.\nBekijk de site met: npm run preview -- --out=.*\n$/;

  test.each<[string, () => void, string[], boolean]>([
    ["makes the site the first time", () => {}, [], true],
    ["leaves it alone when nothing changed", () => {}, [], false],
    ["makes it when a text changed", () => appendFileSync(page, "\nNog iets.\n"), [], true],
    ["makes it when a page of the site is gone", () => rmSync(join(out, "404.html")), [], true],
    ["makes it for another day", () => {}, ["--today=2026-06-02"], true],
    ["makes it with other options", () => {}, ["--drafts"], true],
    ["leaves it alone after all of that", () => {}, ["--drafts"], false],
  ])("%s", async (_what, change, words, isMade) => {
    change();
    const before = existsSync(out) ? statSync(out).ino : 0;
    const { status, out: said, err } = await build(...words);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(upToDate.test(said)).toBe(!isMade);
    expect(statSync(out).ino !== before).toBe(isMade);
  });
});

test("a build is the same from any folder, also one with settings of its own for TypeScript", async () => {
  const elsewhere = join(folder, "elsewhere");
  mkdirSync(elsewhere);
  const settings = { compilerOptions: { jsx: "react", jsxFactory: "other" } };
  writeFileSync(join(elsewhere, "tsconfig.json"), JSON.stringify(settings));
  const content = contentOf({ "posts/2026/goed.md": post() });
  const sites = [join(folder, "from-here/_site"), join(folder, "from-elsewhere/_site")] as const;
  const less = ["--no-cards", "--no-search"];
  expect(await buildKept(content, sites[0], ...less)).toMatchObject({ status: 0, err: "" });
  expect(await buildIn(content, sites[1], { cwd: elsewhere }, ...less)).toMatchObject({ status: 0, err: "" });
  expect(hashesIn(sites[1])).toEqual(hashesIn(sites[0]));
});

test.each<[string, (folder: string) => void]>([
  ["a file came", (at) => writeFileSync(join(at, "een/c.md"), "C")],
  ["a file went", (at) => rmSync(join(at, "een/b.md"))],
  ["a file was changed", (at) => appendFileSync(join(at, "een/b.md"), "x")],
  ["a file got another name", (at) => renameSync(join(at, "een/b.md"), join(at, "een/c.md"))],
])("the state of a folder is another when %s, and the same when nothing did", (_what, change) => {
  const at = contentOf({ "een/b.md": "B", "twee/a.md": "A" });
  const before = fingerprint([at]);
  expect(before).toBeDefined();
  expect(fingerprint([at])).toBe(before);
  change(at);
  expect(fingerprint([at])).not.toBe(before);
});

test.each([
  ["a folder that is not there", () => join(folder, "nergens")],
  [
    "a folder with a link to another folder, which may change unseen",
    () => {
      const linked = join(folder, "linked");
      mkdirSync(linked);
      symlinkSync(folder, join(linked, "weg"));
      return linked;
    },
  ],
])("nothing can be told of %s", (_what, make) => {
  expect(fingerprint([make()])).toBeUndefined();
});

test("a record is good for its day only, and a broken one for nothing", () => {
  const [site, file] = [oldSite("record"), join(folder, "record.json")];
  const record = {
    content: "content",
    from: "a",
    site: fingerprint([site]) ?? "",
    since: 10,
    until: 20,
    language: "nl",
  } as const;
  remember(file, record);
  const isGood = (from: string, now: number) => upToDate(file, from, site, now) !== undefined;
  expect([isGood("a", 9), isGood("a", 10), isGood("a", 19), isGood("a", 20), isGood("b", 15)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  writeFileSync(file, '{"from":"a"');
  expect(isGood("a", 15)).toBe(false);
});

describe("what a person types", () => {
  test("wrongly is said, with exit status 2 (1 for a folder that is not there) and without a site", async () => {
    const out = join(folder, "none/_site");
    const content = contentOf({});
    const [day, option, missing] = await Promise.all([
      run(root, `--content=${content}`, `--out=${out}`, "--today=2026-13-99"),
      run(root, "--kleur=rood"),
      run(root, `--content=${join(folder, "er-niet")}`, `--out=${out}`),
    ]);
    expect(day).toMatchObject({ status: 2, out: "" });
    expect(day.err).toContain("“2026-13-99” kan niet achter --today staan.");
    expect(option).toMatchObject({ status: 2, out: "" });
    expect(option.err).toMatch(/^De optie --kleur is er niet\./);
    expect(missing).toMatchObject({ status: 1, out: "" });
    expect(missing.err).toMatch(/^De map .*er-niet is er niet\.\n$/);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  test.each([
    ["--today=morgen"],
    ["--today=2026-6-1"],
    ["--today="],
    ["--port=x"],
    ["--drafts=ja"],
    ["content"],
  ])("%s is not understood", (word) => {
    expect(() => argumentsOf([word])).toThrow();
  });

  test("decides over the day and the folders", () => {
    const given = argumentsOf(["--content=a", "--out=b", "--today=2026-06-01", "--drafts"]);
    expect(given).toMatchObject({ now: "2026-06-01", drafts: true, deployment: undefined });
    expect([given.content, given.out].map((path) => path.startsWith("/"))).toEqual([true, true]);
  });

  test.each<[NodeJS.ProcessEnv, boolean, boolean]>([
    [{}, false, false],
    [{ CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: "https://x.example" }, false, false],
    [{ NETLIFY: "true", CONTEXT: "production", DEPLOY_PRIME_URL: "https://x.example" }, false, false],
    [{ NETLIFY: "true", CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: "https://x.example" }, true, true],
    [{ NETLIFY: "true", CONTEXT: "branch-deploy" }, true, false],
  ])("in %o shows drafts: %s, has an address of its own: %s", (environment, drafts, deployed) => {
    const given = argumentsOf([], environment);
    expect(given.drafts).toBe(drafts);
    const address = deployed ? { url: "https://x.example" } : {};
    expect(given.deployment).toEqual(drafts ? { preview: true, ...address } : undefined);
  });
});
