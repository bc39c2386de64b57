import { expect, test } from "vitest";
import { wordsIn } from "../../../src/i18n/languages.ts";
import { rendered } from "../../../src/site/cms/form/preview.ts";

/* A preview shows a text that the gate has not seen, to somebody who is signed in. */

test.each([
  "[x](javascript:alert(1))",
  "[x](JavaScript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "<javascript:alert(1)>",
  "[x][r]\n\n[r]: data:text/html,x",
  "[x](vbscript:x)",
  "[x](blob:https://www.example.nl/x)",
])("%s is no link in a preview", (text) => {
  expect(rendered(text, "nl", wordsIn("nl").markdown)).not.toMatch(/href/);
});

test.each(["https://example.org/", "/berichten/", "#kop", "../posts/x.md", "mailto:a@b.nl", "tel:045"])(
  "%s is one",
  (address) => {
    expect(rendered(`[x](${address})`, "nl", wordsIn("nl").markdown)).toContain(`<a href="${address}">x</a>`);
  },
);

test("nothing else in a text acts in a preview", () => {
  const text =
    '<script>alert(1)</script> ![" onerror="alert(1)](x"onerror="alert(1)) <img src=x onerror=alert(1)>';
  const html = rendered(text, "nl", wordsIn("nl").markdown);
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(html).not.toMatch(/" ?onerror=/);
});
