import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsPage } from "../../layouts/preview/problems.tsx";
import { messagesOf } from "../../src/i18n/messages.ts";
import { buildKept } from "../builds.ts";
import {
  contentOf,
  drawing,
  entry,
  type Files,
  inOneLine,
  post,
  problemsOf,
  readFolder,
  siteYaml,
} from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";
import { roughMarkdown } from "./corpus.ts";

/** The file that hostile content is in, unless it says another. */
const file = "posts/2026/x.md";
const inHead = (more: string): Files => ({ "media/foto.svg": drawing, [file]: post("Tekst.", more) });
const inText = (text: string): Files => ({ "media/foto.svg": drawing, [file]: post(text) });
const inSite = (from: string, to: string): Files => ({ "site.yaml": siteYaml.replace(from, to) });
const partner = (more: string): Files => ({ "partners/x.md": entry(`title: X\ntype: persoon\n${more}`) });
const event = (more: string): Files => ({
  "events/2026/x.md": entry(`title: X\nstart: 2026-07-01\n${more}`),
});
const picture = (text: string): Files => ({
  "media/x.svg": text,
  [file]: post("Tekst.", "image:\n  src: x.svg\n  alt: x"),
});

const lists = Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${`*b${at - 1},`.repeat(9)}]`).slice(1);
const bomb = ["b0: &b0 [x,x,x,x,x,x,x,x,x]", ...lists, "tags: [*b11]"].join("\n");

/** What is told of each piece of almost Markdown. */
const roughCodes: Readonly<Record<string, readonly string[]>> = {
  "a call-out that is none": ["unknownCallout", "unknownCallout"],
  "a note whose name has a space": ["noteWithoutText", "noteWithoutText"],
  "a note without a text": ["noteWithoutText"],
  "a reference to nowhere": ["noDefinition"],
  "a picture with quotes within quotes": ["spacedAddress"],
  "an address with a space": ["spacedAddress"],
  "bold with a space": ["almostBold"],
  "a shortcode": ["shortcode", "shortcode"],
  "a wiki link": ["wikiLink"],
  "a list in one paragraph": ["runTogether"],
};

const refused: Readonly<Record<string, readonly (readonly [string, Files, readonly string[]])[]>> = {
  "YAML that would do something": [
    [
      "a bomb of aliases",
      inHead(bomb),
      [
        ...Array.from({ length: 12 }, (_, at) => `${file}:${4 + at} unknownKey`),
        // An alias would stand for something; as a word it needs quotes.
        `${file}:16 needsQuotes`,
      ],
    ],
    ["a function", inHead('summary: !!js/function "function () {}"'), [`${file}:4 needsQuotes`]],
    ["a tag of Python", inHead("summary: !!python/object/apply:os.system [id]"), [`${file}:4 notText`]],
    ["a prototype", inHead("__proto__:\n  draft: ja"), [`${file}:4 unknownKey`]],
    ["a constructor", inHead("constructor:\n  prototype: x"), [`${file}:4 unknownKey`]],
    [
      "a prototype in a group",
      inHead("image:\n  src: foto.svg\n  alt: x\n  __proto__: x"),
      [`${file}:7 unknownKey`],
    ],
    ["a key that is merged in", inHead("<<: { draft: ja }"), [`${file}:4 unknownKey`]],
    ["half a character", inHead('summary: "\\uD800"'), [`${file}:4 controlCharacter`]],
    ["the sign that ends a text of C", inHead('summary: "a\\0b"'), [`${file}:4 controlCharacter`]],
    ["a code of a terminal", inHead('summary: "\\e[31m"'), [`${file}:4 controlCharacter`]],
  ],
  "an address that would run": [
    ["as a partner's website", partner('url: "javascript:alert(1)"'), ["partners/x.md:4 notAWebAddress"]],
    ["in capitals", partner('url: "JaVaScRiPt:alert(1)"'), ["partners/x.md:4 notAWebAddress"]],
    ["behind a line end", partner('url: "java\\nscript:alert(1)"'), ["partners/x.md:4 notAWebAddress"]],
    [
      "as a link of a partner",
      partner("links:\n  - label: x\n    url: data:text/html,x"),
      ["partners/x.md:6 notAWebAddress"],
    ],
    ["as an event's website", event('url: "vbscript:x"'), ["events/2026/x.md:4 notAWebAddress"]],
    [
      "with a line end in it",
      event('url: "https://x.nl/\\r\\nBEGIN:VEVENT"'),
      ["events/2026/x.md:4 notAWebAddress"],
    ],
    ["as an old address", inHead('redirects: ["javascript:alert(1)"]'), [`${file}:4 notAnOldAddress`]],
  ],
  "an address that would become another": [
    [
      "an old one with a space",
      inHead('redirects: ["/a https://evil.example/ 301!"]'),
      [`${file}:4 notAnOldAddress`],
    ],
    [
      "an old one with a line end",
      inHead('redirects: ["/a\\n/* https://evil.example/ 301!"]'),
      [`${file}:4 notAnOldAddress`],
    ],
    ["an old one for all", inHead('redirects: ["/a/*"]'), [`${file}:4 notAnOldAddress`]],
    ["an old one for all, escaped", inHead('redirects: ["/%2A"]'), [`${file}:4 notAnOldAddress`]],
    ["an old one for any word, escaped", inHead('redirects: ["/%3Aword"]'), [`${file}:4 notAnOldAddress`]],
    ["an old one over our scripts", inHead('redirects: ["/%61ssets/x.js"]'), [`${file}:4 notAnOldAddress`]],
    [
      "a word with a line end",
      inSite("colours:", 'paths:\n  posts: "a\\n/*"\ncolours:'),
      ["site.yaml:10 notAnAddressWord"],
    ],
    [
      "a word that leads up",
      inSite("colours:", "paths:\n  posts: ../..\ncolours:"),
      ["site.yaml:10 notAnAddressWord"],
    ],
    ["a file with a space in its name", { "posts/2026/a b.md": post() }, ["posts/2026/a b.md:1 badFileName"]],
    [
      "a file with a line end in its name",
      { "posts/2026/a\n  X-Y: z.md": post() },
      ["posts/2026/a\n  X-Y: z.md:1 badFileName"],
    ],
    [
      "a site with a quote in its name",
      inSite("https://www.example.nl", `'https://x"onerror="alert(1)'`),
      ["site.yaml:5 notAWebAddress"],
    ],
    [
      "a branch with markup in it",
      inSite("colours:", `branch: '"><img src=x onerror=alert(1)>'\ncolours:`),
      ["site.yaml:9 notABranch"],
    ],
    ["a branch that leads up", inSite("colours:", "branch: ../../x\ncolours:"), ["site.yaml:9 notABranch"]],
    [
      "a handle with markup in it",
      inSite("colours:", `fediverse: '@x@y.nl" onfocus="alert(1)'\ncolours:`),
      ["site.yaml:9 notAHandle"],
    ],
    [
      "a repository that ends a policy",
      inSite("colours:", "repository: https://x;script-src\ncolours:"),
      ["site.yaml:9 notAWebAddress"],
    ],
  ],
  "a value that would end its rule": [
    [
      "a colour",
      inSite('"#b3124f"', '"red;} body{background:url(//evil.example)"'),
      ["site.yaml:10 notAColour"],
    ],
    [
      "a function as a colour",
      inSite('"#b3124f"', '"url(https://evil.example/)"'),
      ["site.yaml:10 notAColour"],
    ],
    ["a month", partner('since: "<b>2012</b>"'), ["partners/x.md:4 notADate"]],
    ["a year of code", partner("until: 2012;alert(1)"), ["partners/x.md:4 notADate"]],
    ["a focus", inHead("image:\n  src: foto.svg\n  alt: x\n  focus: 10% 20%;x"), [`${file}:7 notAFocus`]],
    ["a language", inHead(`lang: 'nl" onload="x'`), [`${file}:4 notALanguage`]],
    ["a zone", inSite("Europe/Amsterdam", '"Europe/Amsterdam\\r\\nX:y"'), ["site.yaml:7 notAZone"]],
    [
      "the name of a comment",
      {
        [file]: post(),
        "comments/posts/2026/x.yaml": `comments:\n  - id: 'a" onclick="x'\n    name: x\n    date: 2026-05-01\n    text: x\n`,
      },
      ["comments/posts/2026/x.yaml:2 notACommentId"],
    ],
  ],
  "a link in a text": [
    ...[
      "[x](javascript:alert(1))",
      "[x](JAVASCRIPT:alert(1))",
      "[x](<javascript:alert(1)>)",
      "<javascript:alert(1)>",
      "[x](javascript&colon;alert(1))",
      "[x](&#106;avascript:alert(1))",
      "[x](java\\script:x 'y')".replace("\\", ""),
      "[x](vbscript:msgbox)",
      "[x](data:text/html;base64,PHNjcmlwdD4=)",
      "[x](blob:https://x.nl/1)",
      "[x](view-source:x)",
      "[x][r]\n\n[r]: javascript:alert(1)",
      "[r]\n\n[r]: <data:text/html,x>",
      "[![x](foto.svg)](javascript:alert(1))",
      "| a |\n|---|\n| [x](javascript:alert(1)) |",
      "> [!TIP] [x](javascript:alert(1))",
      "Noot[^1].\n\n[^1]: [x](javascript:alert(1))",
      "[[x](javascript:alert(1))]{lang=en}",
      "## [x](javascript:alert(1))",
      "[x](//host:99999/)",
      "[x](//[)",
      "[x](https://naam:geheim@x.nl/)",
    ].map((text) => [text, inText(text), ["unsafeLink"]] as const),
    ["a scheme that is cut by a tab", inText("[x](<java&Tab;script:alert(1)>)"), ["noSuchPage"]],
    ["a scheme behind a control character", inText("[x](<&#1;javascript:alert(1)>)"), ["noSuchPage"]],
    ["a file of this machine", inText("[x](file:///etc/passwd)"), ["unsafeLink"]],
    ["a way up", inText("[x](../../../../etc/passwd)"), ["noSuchPage"]],
  ],
  "a picture": [
    ["of this machine", inHead("image: file:///etc/passwd"), [`${file}:4 foreignPicture`]],
    ["of this machine, by its path", inHead("image: /etc/passwd"), [`${file}:4 outsideMedia`]],
    ["above the folder", inHead("image: ../../etc/passwd"), [`${file}:4 outsideMedia`]],
    ["above the folder with backslashes", inHead("image: ..\\..\\etc\\passwd"), [`${file}:4 windowsPath`]],
    [
      "above the folder in disguise",
      inText("![x](%2e%2e%2f%2e%2e%2fetc%2fpasswd)"),
      [`${file}:5 outsideMedia`],
    ],
    [
      "above the folder in another disguise",
      inText("![x](media/..%2f..%2fsite.yaml)"),
      [`${file}:5 outsideMedia`],
    ],
    ["of somebody else", inHead("image: https://evil.example/spy.png"), [`${file}:4 foreignPicture`]],
    [
      "that is an address",
      inText("![x](data:image/svg+xml,<svg/onload=alert(1)>)"),
      [`${file}:5 foreignPicture`],
    ],
    ["that runs", inText("![x](javascript:alert(1))"), [`${file}:5 noSuchPicture`]],
    ["as the logo of a partner", partner("logo: ../../../etc/passwd"), ["partners/x.md:4 outsideMedia"]],
    [
      "with entities of its own",
      picture(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing}`),
      [`${file}:5 badPicture`],
    ],
    ["that is a page", picture("<html><script>alert(1)</script></html>"), [`${file}:5 badPicture`]],
    ["that is a script", picture("alert(1)"), [`${file}:5 badPicture`]],
    ...[
      'a"onerror="x.svg',
      "<img src=x onerror=1>.svg",
      "a?b.svg",
      "{{ 1789 * 1789 }}.svg",
      "a|b.svg",
      "a\nb: c.svg",
    ].map(
      (name) => [`called ${name}`, { [`media/${name}`]: drawing }, [`media/${name}:1 windowsName`]] as const,
    ),
  ],
  "what turns or cuts what is read": [
    ["a line end of other worlds", inHead("summary: a\u2028b"), [`${file}:4 hiddenCharacter`]],
    ["another one, spelled", inHead('summary: "a\\u2029b"'), [`${file}:4 hiddenCharacter`]],
    ["in a topic", inHead('tags: ["a\\u2028b"]'), [`${file}:4 hiddenCharacter`]],
    ["in a group", event('venue: { name: "a\\u2028b" }'), ["events/2026/x.md:4 hiddenCharacter"]],
    ["in site.yaml", inSite("de auteur", '"a\\u2028b"'), ["site.yaml:8 hiddenCharacter"]],
    [
      "in media.yaml",
      { "media/x.svg": drawing, "media/media.yaml": 'x.svg:\n  credit: "a\\u2028b"\n' },
      ["media/media.yaml:2 hiddenCharacter"],
    ],
    ["the order of letters", inHead("summary: a\u202eb"), [`${file}:4 hiddenCharacter`]],
    [
      "the order of letters in the name of a picture",
      {
        ...inHead('image: { src: "a\\u202egnp.svg", alt: x }'),
        "media/a\u202egnp.svg": drawing,
      },
      ["media/a\u202egnp.svg:1 hiddenInName", `${file}:4 hiddenCharacter`],
    ],
    ["the order of letters in a text", inText("![a\u202eb](foto.svg)"), [`${file}:5 hiddenCharacter`]],
  ],
  "almost Markdown, which would be seen raw": Object.entries(roughMarkdown).map(
    ([what, text]) => [what, inText(text), roughCodes[what] ?? []] as const,
  ),
};

describe.each(Object.entries(refused))("refused is %s:", (_what, cases) => {
  test.each(cases)("%s", async (_case, files, told) => {
    const problems = await problemsOf(files);
    const said = told.some((one) => one.includes(":"))
      ? problems.map(inOneLine)
      : problems.map(({ error }) => error.code);
    expect(said).toEqual(told);
  });
});

describe("a symbolic link out of the folder is refused, unread:", () => {
  const elsewhere = scratchFolder("elsewhere");
  writeFileSync(join(elsewhere, "foto.svg"), drawing);
  writeFileSync(join(elsewhere, "bericht.md"), post("HET GEHEIM"));
  test.each([
    ["a picture", "media/foto.svg", "foto.svg"],
    ["a folder of pictures", "media/fotos", "."],
    ["a year of posts", "posts/2025", "."],
    ["all posts", "posts", "."],
    ["comments", "comments/posts/2026/x.yaml", "bericht.md"],
    ["a folder of comments", "comments/posts", "."],
    ["media.yaml", "media/media.yaml", "bericht.md"],
  ])("%s", async (_what, from, to) => {
    const content = contentOf({});
    mkdirSync(dirname(join(content, from)), { recursive: true });
    symlinkSync(join(elsewhere, to), join(content, from));
    const result = await readFolder(content);
    expect(result.ok ? [] : result.problems.map(inOneLine)).toEqual([`${from}:1 symbolicLink`]);
  });
});

test("the preview shows what is refused, and the file it is in, as text", async () => {
  const html = '<img src=x onerror="alert(1)">';
  const problems = await problemsOf({
    ...inHead(`redirects: ['${html}']\nsoort: '${html}'`),
    ...partner(`url: '\`${html}\`'`),
    ...inSite('"#b3124f"', `'</style>${html}'`),
    [`posts/2026/${html}.md`]: post(`[x](javascript:${html})`),
  });
  expect(problems.length).toBeGreaterThan(4);
  const page = problemsPage(problems, "nl");
  expect(page).toContain("onerror");
  expect(page).not.toMatch(/<img|<script|<a /);
});

test("a build says so in words, ends with 1, and writes nothing", async () => {
  const content = contentOf({
    ...inHead('summary: "\\e[31m"\nredirects: ["/a\\n/* https://evil.example/ 301!"]'),
    "partners/x.md": entry('title: X\ntype: persoon\nurl: "javascript:alert(1)"'),
  });
  const out = join(scratchFolder("refused"), "_site");
  const { status, out: said, err } = await buildKept(content, out);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would act on is looked for.
  expect(said + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  expect(err).toContain(messagesOf("nl").report.count(3, 2));
  for (const word of ["javascript:alert(1)", "partners/x.md:4", "posts/2026/x.md:4", "posts/2026/x.md:5"])
    expect(err).toContain(word);
});
