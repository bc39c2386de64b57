import { join } from "node:path";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { readBlogger } from "../../src/import/blogger.ts";
import type { Moving } from "../../src/import/body/context.ts";
import { convert } from "../../src/import/body/convert.ts";
import { repaired } from "../../src/import/mojibake.ts";
import { openSource } from "../../src/import/source.ts";
import { readWordPress } from "../../src/import/wordpress.ts";
import { html } from "../content/markdown/rendered.ts";

const moving: Moving = {
  link: (href) => (/^(?:https?:|\/)/.test(href) ? { url: href } : undefined),
  picture: () => undefined,
  isPicture: () => true,
  pictureWord: "Foto",
  lostPlayer: () => {},
  repaired: () => {},
};

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** Elements that stand on lines of their own (WHATWG HTML, 15.3), and those that part words otherwise. */
const apart = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html iframe img legend li listing main menu nav object ol optgroup option p pre search section " +
    "select summary table tbody td textarea tfoot th thead tr ul video audio"
  ).split(" "),
);

/**
 * What is left out on both sides, and nothing else: what no browser shows, Blogger's footer for feeds, and players,
 * which become links to what they play.
 */
function isLeftOut({ nodeName, attrs = [] }: Node): boolean {
  return (
    /^(?:script|style|template|iframe|object|embed)$/.test(nodeName) ||
    attrs.some(({ value }) => /blogger-post-footer|youtube\.com|vimeo\.com/.test(value))
  );
}

/**
 * The words of HTML as a reader sees them. Our typography (quotes, dashes, dots) counts as what it was made of, and
 * characters that had been misread as what they were.
 */
function words(source: string): string[] {
  const walk = (node: Node): string => {
    if (node.nodeName === "#text") return node.value ?? "";
    if (isLeftOut(node)) return /^(?:script|style|template)$/.test(node.nodeName) ? "" : " ";
    const inside = (node.childNodes ?? []).map(walk).join("");
    return apart.has(node.nodeName) ? ` ${inside} ` : inside;
  };
  return repaired(walk(parseFragment(source) as unknown as Node))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[‘’“”„‚"']/g, "'")
    .replace(/[-–—]+/g, "-")
    .replace(/…/g, "...")
    .split(/[\s\p{Z}]+/u)
    .filter(Boolean);
}

/** What a browser would run of HTML. */
function whatRuns({ nodeName, attrs = [], childNodes = [] }: Node): string[] {
  const own = /^(?:script|style|iframe|object|embed)$/.test(nodeName) ? [nodeName] : [];
  const runs = attrs.filter(
    ({ name, value }) => /^(?:on|style$)/.test(name) || /^\s*javascript:/i.test(value),
  );
  return [...own, ...runs.map(({ name }) => name), ...childNodes.flatMap(whatRuns)];
}

const asPage = (source: string) => html(convert(source, moving).markdown);

test.each([
  ["classic-parkstad.xml", readBlogger],
  ["takeout-parkstad-feed.atom", readBlogger],
  ["wordpress.xml", readWordPress],
  ["wordpress-heuvelland.xml", readWordPress],
])("%s: every text says what it said, word for word", async (name, read) => {
  const source = await openSource(join(import.meta.dirname, "../fixtures/import", name));
  const { articles } = await read(source.feeds);
  expect(articles.length).toBeGreaterThan(1);
  for (const { html } of articles) expect(words(asPage(html))).toEqual(words(html));
});

test("the comparison sees a lost word, a word too many, and two words that became one", () => {
  expect(words("<p>Een <b>twee</b>drie</p>vier")).toEqual(["Een", "tweedrie", "vier"]);
  expect(words("Een<br>twee<img>drie<ul><li>vier</li><li>vijf</li></ul>zes")).toEqual([
    "Een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
  ]);
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const tag = fc.constantFrom(
  ..."b i em strong u s strike div p span ul ol li blockquote h1 h2 h4 a font table tbody tr td th caption pre code center dl dt dd figure figcaption sup small".split(
    " ",
  ),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    "<br>",
    "<br><br>",
    " ",
    "\n",
    "&nbsp;",
    "&amp;",
    "&lt;b&gt;",
    "&eacute;",
    "&#8211;",
    "*",
    "**",
    "_",
    "~~",
    "|",
    "1. ",
    "- ",
    "# ",
    "> ",
    "[x](y)",
    "![x](y)",
    "[^1]",
    "[TOC]",
    ":::",
    "```",
    "`",
    "\\",
    "http://x.example/a_b",
    "www.x.example",
    "info@x.example",
    "<!-- weg -->",
    "<script>kwaad()</script>",
    "<style>kwaad{}</style>",
    "<hr>",
    '<a href="https://x.example/">',
    '<a href="javascript:kwaad()">',
    '<img src="x" onerror="kwaad()">',
    '<span style="font-weight:bold">',
    "<q",
    "<",
    "&",
  ),
);

test("whatever HTML there is, no word is lost, none is glued to another, and no script comes through", async () => {
  await fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join("");
      const page = asPage(source);
      expect(whatRuns(parseFragment(page) as unknown as Node)).toEqual([]);
      expect(words(page)).toEqual(words(source));
    }),
    { numRuns: Number(process.env.RUNS ?? 600), seed: 7 },
  );
});

test.each([" <!-- -->", "<a name=x></a> ", "<span> </span>"])(
  "spaces without end take no time: %s",
  (space) => {
    expect(convert(space.repeat(1e5), moving).words).toBe("");
  },
);

test("in a table of data no word is lost or glued either", async () => {
  const inside = piece.filter((text) => !text.includes("x.example"));
  await fc.assert(
    fc.property(fc.array(fc.array(inside, { maxLength: 6 }), { minLength: 4, maxLength: 4 }), (cells) => {
      const [a, b, c, d] = cells.map((pieces) => pieces.join(""));
      const source = `<table><tr><td>${a}</td><td>${b}</td></tr><tr><td>${c}</td><td>${d}</td></tr></table>`;
      // A caption stands above its table, wherever it was written.
      expect(words(asPage(source)).sort()).toEqual(words(source).sort());
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("the search for what runs finds it", () => {
  const source = '<p onclick="x()"><a href=" JavaScript:x()">a</a><script>x()</script></p>';
  expect(whatRuns(parseFragment(source) as unknown as Node)).toEqual(["onclick", "href", "script"]);
});

test.each(["b", "ul><li", "blockquote", "table><tr><td", 'a href="https://x.example/"><div'])(
  "a text nested deeper than anybody writes keeps its words: <%s>",
  (tag) => {
    const source = `${`<${tag}>a `.repeat(3000)}<script>kwaad()</script>`;
    expect(convert(source, moving).words.split(" ")).toHaveLength(3000);
  },
);
