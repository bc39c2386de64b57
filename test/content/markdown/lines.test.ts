import { expect, test } from "vitest";
import { renderMarkdown } from "../../../src/content/markdown/markdown.ts";
import { wordsIn } from "../../../src/i18n/languages.ts";

test.each<[string, number[]]>([
  ["[a](/1/)\n[b](/2/)\n\n[c](/3/)", [0, 1, 3]],
  ["> [!TIP] Titel\n> [a](/1/)", [1]],
  ["| a |\n|---|\n| [b](/1/) |\n| [c](/2/) |", [2, 3]],
  ["1. x\n2. [a](</met spatie/>)", [1]],
  // The same words stand in an earlier line.
  ["Zie [a](https://example.org) en\nmeer, maar\n[b](example.org) of\n[c]().", [0, 2, 3]],
  ["[a](/1/)\n[b](/1/)\n[c](/1/)", [0, 1, 2]],
  ["`code\nmeer` en\n[a](/1/)", [2]],
  ["> - x\n>   y\n>   [a](/1/)", [2]],
  ["- x\n\n  y\n  [a](/1/)", [3]],
  ["Zie [a][1] en\n[b][2].\n\n[1]: /1/\n[2]: /2/", [3, 4]],
  ["x[^1]\n\n[^1]: y\n    [a](/1/)", [3]],
  ["x ^[y [a](/1/)] z\n\nw", [0]],
  ["# [a](/1/)\n\nKop [b](/2/)\n===", [0, 2]],
])("links of %j are in lines %j", (source, lines) => {
  const found: number[] = [];
  renderMarkdown(source, {
    language: "nl",
    words: wordsIn("nl").markdown,
    address: "/",
    link: (address, line) => {
      found.push(line);
      return { to: "page", address };
    },
    picture: () => undefined,
  });
  expect(found).toEqual(lines);
});

test("pictures are in their lines as well, also beside others", () => {
  const found: number[] = [];
  renderMarkdown("x\n![a](b.jpg)\n![c](a/b.jpg)\n[![d](b.jpg)](/1/)", {
    language: "nl",
    words: wordsIn("nl").markdown,
    address: "/",
    link: (address) => ({ to: "page", address }),
    picture: (_source, _alt, line) => {
      found.push(line);
      return undefined;
    },
  });
  expect(found).toEqual([1, 2, 3]);
});
