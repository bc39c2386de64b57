import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { obfuscateMailAddresses } from "../../src/core/mail-addresses.ts";

const hidden = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join("");

test.each([
  [
    "a link",
    '<a href="mailto:a@b.nl">a@b.nl</a>',
    `<a href="${hidden("mailto:a@b.nl")}">${hidden("a@b.nl")}</a>`,
  ],
  [
    "running text",
    "<p>Mail jan.de-wit+x@sub.voorbeeld.nl.</p>",
    `<p>Mail ${hidden("jan.de-wit+x@sub.voorbeeld.nl")}.</p>`,
  ],
  [
    "JSON-LD",
    '<script type="application/ld+json">{"@id":"a@b.nl"}</script>',
    '<script type="application/ld+json">{"@id":"a\\u0040b.nl"}</script>',
  ],
  ["a link to share by mail", '<a href="mailto:?subject=x">', '<a href="mailto:?subject=x">'],
  ["a name with an at sign", "<p>@jan en a@b</p>", "<p>@jan en a@b</p>"],
])("hides the address in %s", (_what, html, expected) => {
  expect(obfuscateMailAddresses(html)).toBe(expected);
});

test("people see, and browsers follow, what they did before", () => {
  const html = '<p>Schrijf <a href="mailto:redaktion@seenland.example">redaktion@seenland.example</a></p>';
  expect(serialize(parse(obfuscateMailAddresses(html)))).toBe(serialize(parse(html)));
});

test("a word of 300,000 letters beside an address is read once, not once for each letter", () => {
  // Were it read again from every letter, this would take minutes.
  const word = "a".repeat(300_000);
  expect(obfuscateMailAddresses(`<p>${word} a@b.nl</p>`)).toBe(`<p>${word} ${hidden("a@b.nl")}</p>`);
});
