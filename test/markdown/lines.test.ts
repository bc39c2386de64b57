import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/markdown.ts";

test.each<[string, number[]]>([
  ["[a](/1/)\n[b](/2/)\n\n[c](/3/)", [0, 1, 3]],
  ["> [!TIP] Titel\n> [a](/1/)", [1]],
  ["| a |\n|---|\n| [b](/1/) |\n| [c](/2/) |", [2, 3]],
  ["1. x\n2. [a](</met spatie/>)", [1]],
])("links of %j are in lines %j", (source, lines) => {
  const found: number[] = [];
  renderMarkdown(source, {
    language: "nl",
    address: "/",
    link: (address, line) => {
      found.push(line);
      return { to: "page", address };
    },
    picture: () => undefined,
  });
  expect(found).toEqual(lines);
});
