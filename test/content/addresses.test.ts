import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  contentOf,
  entry,
  type Files,
  faultsOf,
  inOneLine,
  post,
  problemsOf,
  readFolder,
  regionOf,
  siteYaml,
} from "../region-of.ts";

describe("an address comes from the file", () => {
  test.each([
    ["posts/2026/een-dag.md", "/berichten/2026/een-dag/"],
    ["posts/2026/2026-05-01-een-dag.md", "/berichten/2026/een-dag/"],
    ["posts/een-dag.md", "/berichten/2026/een-dag/"],
    // The folder was chosen by hand, and an address is a promise: a corrected date does not move a post.
    ["posts/2013/een-dag.md", "/berichten/2013/een-dag/"],
    ["posts/2013/zomer/een-dag.md", "/berichten/2026/een-dag/"],
  ])("%s", async (file, address) => {
    const { posts } = await regionOf({ [file]: post() });
    expect(posts[0]?.address).toBe(address);
    expect(posts[0]?.date.year).toBe(2026);
  });

  test.each([
    ["Een Dag", "een-dag.md"],
    ["eén-dag", "een-dag.md"],
    ["een_dag", "een-dag.md"],
    ["🌷", "titel.md"],
  ])("and not from %s.md", async (name, suggestion) => {
    expect(await faultsOf({ [`posts/2026/${name}.md`]: post() })).toEqual([
      { code: "badFileName", name, suggestion },
    ]);
  });

  test("a name with a percent sign that escapes nothing is told of, and so is a link that leads nowhere", async () => {
    const files = {
      "posts/2026/100%.md": post("[weg](/nergens/)"),
      "events/2026/50%.md": entry("title: Feest\nstart: 2026-07-01"),
    };
    const codes = (await faultsOf(files)).map(({ code }) => code);
    expect(codes.sort()).toEqual(["badFileName", "badFileName", "noSuchPage"]);
  });

  test("in German with the umlauts spelled out", async () => {
    const site = siteYaml.replace("language: nl", "language: de");
    const errors = await faultsOf({ "site.yaml": site, "pages/brücke.md": entry("title: x") });
    expect(errors).toEqual([{ code: "badFileName", name: "brücke", suggestion: "bruecke.md" }]);
  });
});

test.each(["assets", "cards", "media", "bloom", "pagefind", "admin"])(
  "a page cannot be called %s: the site keeps files of its own there",
  async (name) => {
    expect(await faultsOf({ [`pages/${name}.md`]: entry("title: x") })).toEqual([
      { code: "reservedName", name },
    ]);
    expect(await faultsOf({ [`posts/2026/${name}.md`]: post() })).toEqual([]);
  },
);

describe("two files on one address are told of:", () => {
  test.each<[string, Files, string]>([
    [
      "with and without a date in the name",
      { "posts/2026/2026-05-01-x.md": post(), "posts/2026/x.md": post() },
      "posts/2026/x.md:1 sameAddress",
    ],
    [
      "with and without a folder",
      { "posts/2026/x.md": post(), "posts/x.md": post() },
      "posts/x.md:1 sameAddress",
    ],
    [
      "a page on a list",
      { "pages/berichten.md": entry("title: x"), "posts/x.md": post() },
      "pages/berichten.md:1 sameAddress",
    ],
    ["a post on a month", { "posts/2026/05.md": post() }, "posts/2026/05.md:1 sameAddress"],
    [
      "one of them still held back",
      { "posts/2026/x.md": post(), "posts/x.md": post("", "draft: ja") },
      "posts/x.md:1 sameAddress",
    ],
  ])("%s", async (_, files, problem) => {
    expect((await problemsOf(files)).map(inOneLine)).toEqual([problem]);
  });

  test("in other capitals", async () => {
    const problems = await problemsOf({
      "pages/missie.md": entry("title: x"),
      "pages/Missie.md": entry("title: x"),
    });
    expect(problems.map(inOneLine)).toEqual([
      "pages/Missie.md:1 badFileName",
      "pages/missie.md:1 sameAddress",
    ]);
  });

  test("but not for a date that is not understood", async () => {
    const undated = entry("title: x\ndate: ooit");
    const problems = await problemsOf({ "posts/a/x.md": undated, "posts/b/x.md": undated });
    expect(problems.map(({ error }) => error.code)).toEqual(["notADay", "notADay"]);
  });
});

describe("redirects", () => {
  const pages = (redirects: string): Files => ({
    "pages/missie.md": entry(`title: Missie\nredirects: ${redirects}`),
    "pages/over.md": entry("title: Over\nredirects: [/oud/]"),
  });

  test.each([
    ["[/2013/01/oud.html, /p/2]", ["/2013/01/oud.html", "/p/2"]],
    ["/a/, /b/", ["/a/", "/b/"]],
    ['[" /a/ ", " https://oud.example/b/ "]', ["/a/", "/b/"]],
    ["https://oud.example/2013/x.html", ["/2013/x.html"]],
  ])("from %s", async (written, redirects) => {
    const { pages: list } = await regionOf(pages(written));
    expect(list.find(({ slug }) => slug === "missie")?.redirects).toEqual(redirects);
  });

  test.each([
    ["[/over/]", { code: "redirectOverPage", from: "/over/", other: "pages/over.md" }],
    ["[/OVER]", { code: "redirectOverPage", from: "/OVER", other: "pages/over.md" }],
    ["[/feed.xml]", { code: "redirectOverPage", from: "/feed.xml", other: "/feed.xml" }],
    ["[/missie/]", { code: "redirectToItself", from: "/missie/" }],
    ["[/missie/index.html]", { code: "redirectToItself", from: "/missie/index.html" }],
  ])("%s are told of", async (written, error) => {
    expect(await faultsOf(pages(written))).toEqual([error]);
  });

  test.each([
    ['[" /* "]', "/*"],
    ["/a/:b/c", "/a/:b/c"],
    ["https://oud.example/x.php?id=3", "https://oud.example/x.php?id=3"],
    ["/Media/x.pdf", "/Media/x.pdf"],
    ["/%61ssets/x.css", "/%61ssets/x.css"],
    ["/bloom/x.svg", "/bloom/x.svg"],
    ["/cards/x.png", "/cards/x.png"],
    ["/pagefind/x.js", "/pagefind/x.js"],
    ["/_redirects", "/_redirects"],
  ])("from %s are none", async (written, value) => {
    expect(await faultsOf(pages(written))).toEqual([{ code: "notAnOldAddress", value }]);
  });

  test("from one address to two pages are told of, in the line and with the other file", async () => {
    const problems = await problemsOf(pages("\n  - /a/\n  - /Oud"));
    expect(problems).toMatchObject([
      {
        file: "pages/over.md",
        line: 3,
        error: { code: "redirectTwice", from: "/oud/", other: "pages/missie.md" },
      },
    ]);
  });
});

describe("files and folders that do not belong are told of:", () => {
  test.each<[string, object]>([
    ["post/x.md", { code: "unknownFolder", name: "post", suggestion: "posts" }],
    ["Posts/x.md", { code: "unknownFolder", name: "Posts", suggestion: "posts" }],
    ["constructor/x.md", { code: "unknownFolder", name: "constructor", suggestion: undefined }],
    ["__proto__/x.md", { code: "unknownFolder", name: "__proto__", suggestion: undefined }],
    ["vakantie/x.md", { code: "unknownFolder", name: "vakantie", suggestion: undefined }],
    ["posts/2026/x.docx", { code: "unknownFile", extension: ".docx" }],
    ["posts/2026/x.markdown", { code: "unknownFile", extension: ".markdown", suggestion: "x.md" }],
    ["posts/2026/x", { code: "unknownFile", extension: "" }],
    ["bericht.md", { code: "strayFile", name: "bericht.md", suggestion: undefined }],
    ["tags.yml", { code: "strayFile", name: "tags.yml", suggestion: "tags.yaml" }],
  ])("%s", async (path, error) => {
    expect(await faultsOf({ [path]: post() })).toEqual([error]);
  });

  test("a folder once, however much is in it", async () => {
    expect(await faultsOf({ "post/a.md": post(), "post/b.md": post(), "post/c/d.md": post() })).toHaveLength(
      1,
    );
  });

  test("a document under the name of a text", async () => {
    const zip = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x21, 0, 0xe9, 0x12, 0x7f, 0xff, 0]);
    expect(await faultsOf({ "posts/2026/x.md": zip })).toEqual([{ code: "notATextFile" }]);
  });

  test("links to other places, which are not followed", async () => {
    const content = contentOf({ "posts/2026/x.md": post() });
    symlinkSync("/etc/passwd", join(content, "posts/2026/y.md"));
    symlinkSync("/etc", join(content, "posts/etc"));
    symlinkSync("/etc/passwd", join(content, "passwd.pdf"));
    const result = await readFolder(content);
    expect(result.ok ? [] : result.problems.map(inOneLine)).toEqual([
      "passwd.pdf:1 symbolicLink",
      "posts/2026/y.md:1 symbolicLink",
      "posts/etc:1 symbolicLink",
    ]);
  });

  test("but not what computers and repositories leave behind", async () => {
    const litter = [
      "posts/.DS_Store",
      "posts/Thumbs.db",
      "posts/2026/x.md~",
      "posts/~$x.docx",
      ".git/x",
      "README.md",
    ];
    expect(await faultsOf(Object.fromEntries(litter.map((path) => [path, "x"])))).toEqual([]);
  });
});
