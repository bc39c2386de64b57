import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hyphenate, softHyphen, withSoftHyphens } from "../../src/i18n/soft-hyphens.ts";

/** Soft hyphens as something one can see. */
const shown = (text: string) => text.replaceAll(softHyphen, "·");

describe("a long word may break where its language breaks it", () => {
  test.each([
    ["nl", "Empowerment", "Empo·wer·ment"],
    ["nl", "brandingcampagne", "bran·ding·cam·pagne"],
    ["nl", "Voorbeeldactiviteit", "Voor·beeld·ac·ti·vi·teit"],
    [
      "nl",
      "Bewonersbedrijvenontwikkelingsmaatschappij",
      "Bewo·ners·be·drij·ven·ont·wik·ke·lings·maat·schap·pij",
    ],
    ["nl", "strategieën", "stra·te·gieën"],
    ["de", "Straßenbahnhaltestelle", "Stra·ßen·bahn·hal·te·stelle"],
    ["de", "Übernachtungsmöglichkeiten", "Über·nach·tungs·mög·lich·kei·ten"],
    ["de-AT", "Bürgerbeteiligung", "Bür·ger·be·tei·li·gung"],
    ["en", "neighbourhood", "neigh·bour·hood"],
    ["en-GB", "Partnership", "Part·ner·ship"],
  ])("%s: %s", (lang, word, broken) => {
    expect(shown(hyphenate(word, lang, "title"))).toBe(broken);
  });
});

describe("a word does not break", () => {
  test.each([
    ["when it is short", "Kerkrade en Heerlen", "nl"],
    ["in a language that we do not speak", "Llanfairpwllgwyngyll", "cy"],
    ["when the language is not known", "gebiedsontwikkeling", ""],
    ["in a web address", "www.parkstadlimburgbloeit.nl/berichten/", "nl"],
    ["in an address with its scheme", "https://example.org/gebiedsontwikkeling", "nl"],
    ["in a mail address", "redactie-gebiedsontwikkeling@example.org", "nl"],
    ["in the name of an account or a topic", "#gebiedsontwikkeling @gebiedsontwikkeling", "nl"],
    ["when an editor said where it breaks", `gebieds${softHyphen}ontwikkelingsmaatschappij`, "nl"],
    ["when it is no word", "a".repeat(200), "nl"],
  ])("%s", (_why, text, lang) => {
    expect(hyphenate(text, lang, "title")).toBe(text);
  });

  test.each([
    ["voorbeeld", "title", false],
    ["activiteit", "title", true],
    ["activiteit", "prose", false],
    ["onafhankelijk", "prose", true],
  ] as const)("sooner than it must: %s in %s", (word, setting, breaks) => {
    expect(hyphenate(word, "nl", setting).includes(softHyphen)).toBe(breaks);
  });
});

describe("in a document", () => {
  const page = (body: string) => `<html lang="nl"><body>${body}</body></html>`;

  test.each([
    ["headings break", "<h1>Activiteit</h1>", "<h1>Acti·vi·teit</h1>"],
    [
      "sentences only break long words",
      "<p>Activiteit, onafhankelijk</p>",
      "<p>Activiteit, onaf·han·ke·lijk</p>",
    ],
    [
      "a link in a sentence is a part of it",
      '<p><a href="/">Activiteit</a></p>',
      '<p><a href="/">Activiteit</a></p>',
    ],
    [
      "a link alone is a label",
      '<li><a href="/">Activiteit</a></li>',
      '<li><a href="/">Acti·vi·teit</a></li>',
    ],
    [
      "each language has its own patterns",
      '<h2><span lang="en">neighbourhood</span> Voorbeelden</h2>',
      '<h2><span lang="en">neigh·bour·hood</span> Voor·beel·den</h2>',
    ],
    ["and one without patterns none", '<h2 lang="cy">Llanfairpwllgwyngyll</h2>'],
    ["attributes stay", '<img alt="Gebiedsontwikkeling > onafhankelijk"><p title="onafhankelijkheid">a</p>'],
    ["code stays", "<h2><code>gebiedsontwikkeling</code></h2><pre>onafhankelijkheid</pre>"],
    [
      "scripts and styles stay",
      '<script>const onafhankelijkheid = "<h1>"</script><style>onafhankelijkheid</style>',
    ],
    ["comments stay", "<!-- <h1>onafhankelijkheid -->"],
    ["what is filled in stays", "<select><option>onafhankelijkheid</option></select>"],
    ["drawings stay", "<svg><text>onafhankelijkheid</text></svg>"],
    [
      "escapes stay",
      "<p>&quot;onafhankelijk&quot; &amp;onafhankelijk;</p>",
      "<p>&quot;onaf·han·ke·lijk&quot; &amp;onaf·han·ke·lijk;</p>",
    ],
    [
      "void elements do not lose count",
      "<h2>a<br>Activiteit<img alt></h2><p>Activiteit</p>",
      "<h2>a<br>Acti·vi·teit<img alt></h2><p>Activiteit</p>",
    ],
  ])("%s", (_what, body, expected = body) => {
    expect(shown(withSoftHyphens(page(body)))).toBe(page(expected));
  });

  test("the head stays", () => {
    const head = '<html lang="nl"><head><title>Gebiedsontwikkeling</title></head></html>';
    expect(withSoftHyphens(head)).toBe(head);
  });

  test("nothing but soft hyphens is added, whatever is written", async () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abeijknorstvİßŒé -.&;"), maxLength: 80 });
    await fc.assert(
      fc.property(letters, fc.constantFrom("nl", "de", "en"), (text, lang) => {
        const document = `<html lang="${lang}"><h1>${text}</h1></html>`;
        expect(withSoftHyphens(document).replaceAll(softHyphen, "")).toBe(document);
      }),
    );
  });
});
