import { join } from "node:path";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { readBlogger } from "../../src/import/blogger.ts";
import type { Moving } from "../../src/import/body/context.ts";
import { convert } from "../../src/import/body/convert.ts";
import { repaired } from "../../src/import/mojibake.ts";
import { openSource } from "../../src/import/source.ts";
import { html } from "../markdown/rendered.ts";

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

/**
 * The visible words of HTML. Left out are what is not shown, Blogger's footer for feeds, and players of video; our
 * typography (quotes, dashes, dots) counts as what it was made of.
 */
function words(source: string): string {
  const walk = (node: Node): string => {
    if (node.nodeName === "#text") return node.value ?? "";
    if (/^(?:script|style|iframe)$/.test(node.nodeName)) return "";
    if (node.attrs?.some(({ value }) => /blogger-post-footer|youtube\.com/.test(value))) return "";
    return ` ${(node.childNodes ?? []).map(walk).join("")} `;
  };
  return repaired(walk(parseFragment(source) as unknown as Node))
    .replace(/[‘’“”„‚"']/g, "'")
    .replace(/[-–—]+/g, "-")
    .replace(/…/g, "...")
    .replace(/[\s\p{Z}]+/gu, "");
}

test.each(["classic-parkstad.xml", "takeout-parkstad-feed.atom"])(
  "%s: every text says what it said",
  async (name) => {
    const source = await openSource(join(import.meta.dirname, "../fixtures/import", name));
    for (const article of (await readBlogger(source.feeds)).articles)
      expect(words(html(convert(article.html, moving).markdown))).toBe(words(article.html));
  },
);

test("whatever HTML there is, no word is lost and no script comes through", async () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const tag = fc.constantFrom("b", "i", "div", "p", "span", "ul", "li", "blockquote", "h2", "a", "font", "s");
  const piece = fc.oneof(
    word,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      "<br>",
      "<br><br>",
      " ",
      "&nbsp;",
      "&amp;",
      "*",
      "_",
      "1. ",
      "# ",
      "[x](y)",
      "<script>kwaad()</script>",
      "`",
    ),
  );
  await fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const source = pieces.join("");
      const { markdown } = convert(source, moving);
      expect(markdown).not.toContain("kwaad");
      expect(words(html(markdown))).toBe(words(source));
    }),
    { numRuns: 400, seed: 7 },
  );
});
