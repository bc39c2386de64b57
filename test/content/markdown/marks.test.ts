import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html, rendered } from "./rendered.ts";

/** What is told of a text: `line code found`, with what is certain to be meant behind an arrow. */
function told(source: string): string[] {
  return rendered(source).marks.map(
    ({ line, code, found, instead }) =>
      `${line} ${code} ${found}${instead === undefined ? "" : ` → ${instead}`}`,
  );
}

describe("told, with its line, is", () => {
  test.each<[string, string[]]>([
    // links and pictures
    ["![x](mijn foto (2).jpg)", ["0 spacedAddress ![x](mijn foto (2).jpg) → ![x](<mijn foto (2).jpg>)"]],
    [
      "a\n[b](/media/ons verslag.pdf) c",
      ["1 spacedAddress [b](/media/ons verslag.pdf) → [b](</media/ons verslag.pdf>)"],
    ],
    [
      "[De *site*](https://a.nl/een pagina)",
      ["0 spacedAddress [De *site*](https://a.nl/een pagina) → [De *site*](<https://a.nl/een pagina>)"],
    ],
    ['[b](/a b.pdf "Titel")', ['0 spacedAddress [b](/a b.pdf "Titel") → [b](</a b.pdf> "Titel")']],
    ["[b](/a.pdf “Titel”)", ['0 spacedAddress [b](/a.pdf “Titel”) → [b](/a.pdf "Titel")']],
    [
      "![x](mijn_foto en_nog.jpg)",
      ["0 spacedAddress ![x](mijn_foto en_nog.jpg) → ![x](<mijn_foto en_nog.jpg>)"],
    ],
    ["[b](over ons)", ["0 spacedAddress [b](over ons)"]],
    ["[a]: mijn foto.jpg", ["0 spacedAddress [a]: mijn foto.jpg → [a]: <mijn foto.jpg>"]],
    [
      '[a]: /mijn foto.jpg "Titel"',
      ['0 spacedAddress [a]: /mijn foto.jpg "Titel" → [a]: </mijn foto.jpg> "Titel"'],
    ],
    ["Zie [b] (/c/).", ["0 almostLink [b] (/c/) → [b](/c/)"]],
    ["Zie [b] (https://a.nl/x_y_).", ["0 almostLink [b] (https://a.nl/x_y_) → [b](https://a.nl/x_y_)"]],
    ["Zie (de site)[www.a.nl].", ["0 almostLink (de site)[www.a.nl] → [de site](www.a.nl)"]],
    ["Zie [b](/c/", ["0 almostLink [b](/c/"]],
    ["![een foto]", ["0 almostLink ![een foto]"]],
    ["Zie [de kaart][kaart].", ["0 noDefinition [de kaart][kaart]"]],
    // Markdown of other programs
    [
      'x {{< youtube abc >}} en {{% note "a" %}}',
      ["0 shortcode {{< youtube abc >}}", '0 shortcode {{% note "a" %}}'],
    ],
    ["{% include kaart.html %}", ["0 shortcode {% include kaart.html %}"]],
    ['[gallery ids="1,2"]', ['0 shortcode [gallery ids="1,2"]']],
    ["[contact-form-7 id=12]", ["0 shortcode [contact-form-7 id=12]"]],
    ["a [b]vet[/b]", ["0 shortcode [/b]"]],
    ["[TOC]", ["0 shortcode [TOC]"]],
    ["%%stil%%", ["0 shortcode %%stil%%"]],
    [
      "![[plaatje.png]]\n[[Andere pagina|hier]]",
      ["0 wikiLink ![[plaatje.png]]", "1 wikiLink [[Andere pagina|hier]]"],
    ],
    [":::note\nLet op\n:::", ["0 boxMark :::note", "2 boxMark :::"]],
    ["!!! note", ["0 boxMark !!! note"]],
    ["*[NGO]: Iets", ["0 abbreviation *[NGO]: Iets"]],
    ["> [!LETTEROP]\n> a", ["0 unknownCallout [!LETTEROP]"]],
    ["- a\n- [ ] b\n- [x] c", ["1 taskBox [ ]", "2 taskBox [x]"]],
    ["a :smile: b", ["0 foreignSign :smile:"]],
    ["a ==b c==", ["0 foreignSign ==b c=="]],
    ["H~2~O", ["0 foreignSign ~2~"]],
    ["## Kop {#anker}", ["0 foreignSign {#anker}"]],
    ["[a]{lang=Engels}", ["0 foreignSign [a]{lang=Engels}"]],
    ["{{ naam }}", ["0 foreignSign {{ naam }}"]],
    ["Begrip\n: uitleg", ["1 definition : "]],
    // almost Markdown
    ["a ** b ** c", ["0 almostBold ** b ** → **b**"]],
    ["a **\u00a0b** c", ["0 almostBold **\u00a0b** → **b**"]],
    ["**Let op: **a", ["0 almostBold **Let op: ** → **Let op:** "]],
    ["**Let op:**a", ["0 almostBold **Let op:**"]],
    ["__ a __ en ~~ b ~~", ["0 almostBold __ a __ → __a__", "0 almostBold ~~ b ~~ → ~~b~~"]],
    ["een **vet woord", ["0 strayMark **"]],
    ["een *schuin woord *", ["0 strayMark *schuin woord *"]],
    ["##Kop", ["0 almostHeading ##Kop → ## Kop"]],
    ["a\n\n#Kop", ["2 hashInFront #Kop"]],
    ["-lijst\n-twee", ["0 runTogether -lijst"]],
    ["-een ` ` twee", ["0 almostItem -een"]],
    ["-een **twee** drie", ["0 almostItem -een"]],
    ["a:\n• een\n• twee", ["1 runTogether • een"]],
    ["1.Een\n2.Twee", ["0 runTogether 1.Een"]],
    ["a) een\nb) twee", ["0 runTogether a) een"]],
    ["-lijst", ["0 almostItem -lijst"]],
    ["1.Eerst", ["0 almostItem 1.Eerst"]],
    ["• een", ["0 almostItem • een"]],
    ["a\\b", ["0 strayMark \\"]],
    ["een `begin", ["0 strayMark `"]],
    ["Noot[^1].", ["0 noteWithoutText [^1]"]],
    [
      "Noot[^een noot].\n\n[^een noot]: De noot.",
      ["0 noteWithoutText [^een noot] → [^een-noot]", "2 noteWithoutText [^een noot] → [^een-noot]"],
    ],
    ["[a][^b <i>c</i>]", ["0 htmlInText <i>", "0 noteWithoutText [^b <i>c</i>]"]],
    ["a\n\n[^x]: Een noot.", ["2 noteWithoutMark [^x]"]],
    ["a^[noot met <b>] b\n\nc ==d==", ["0 htmlInText <b>", "2 foreignSign ==d=="]],
    ["1. een\n\ntekst\n\n2. twee", ["2 brokenList tekst"]],
    ["| a |\n|---|\n| b | c |\n| `d|e` |", ["2 cellsBeyond c", "3 cellsBeyond e`", "3 strayMark `"]],
    ["> | a |\n> |---|\n> | b | c |", ["2 cellsBeyond c"]],
    ["| a | b |\n| c | d |", ["0 almostTable | a | b |"]],
    ["__ de __ kermis", ["0 almostBold __ de __ → __de__"]],
    ["__ __ de __ kermis __", ["0 almostBold __ de __"]],
    ["a ** b ** c ** d", ["0 almostBold ** b **"]],
    ["$$x^2$$", ["0 foreignSign $$x^2$$"]],
    ["''schuin'' of", ["0 foreignSign ''schuin''"]],
    ["en '''vet'''", ["0 foreignSign '''vet'''"]],
    ['Zie "de site":https://a.nl/b', ['0 foreignSign "de site":https://a.nl/b']],
    ["h2. Kop", ["0 foreignSign h2."]],
    ["[youtube https://youtu.be/abc]", ["0 shortcode [youtube https://youtu.be/abc]"]],
    ["import Kaart from './kaart.js'", ["0 shortcode import Kaart from './kaart.js'"]],
    ["[ ] open\n[x] klaar", ["0 taskBox [ ]", "1 taskBox [x]"]],
    ["[](https://a.nl)", ["0 linkWithoutText [](https://a.nl)"]],
    ["a\n\n```\ncode", ["2 unclosedFence ```"]],
    ["- a\n\n  ~~~ js\n  code\n\nb", ["2 unclosedFence ~~~ js"]],
    ["    De markt is op zaterdag weer open.", ["0 sentenceAsCode De markt is op zaterdag weer open."]],
    ["[naam]: /b/\n\na", ["0 unusedReference [naam]: /b/"]],
    ["a\n\n[//]: # (nog nakijken)", ["2 comment [//]: # (nog nakijken)"]],
    ["a\n\n[comment]: <> (nog nakijken)", ["2 comment [comment]: <> (nog nakijken)"]],
    // HTML, as it stands in the file
    ["<Tabs><Tab>a</Tab></Tabs>", ["0 htmlInText </Tab>"]],
    ['<Kaart zoom="3" />', ['0 htmlInText <Kaart zoom="3" />']],
    ['a\n<Details  open class="x">', ['1 htmlInText <Details  open class="x">']],
    ["<mark>a</mark>", ["0 htmlInText <mark>"]],
    ["**a <kbd>b</kbd>**", ["0 htmlInText <kbd>"]],
    ["| a |\n|---|\n| <br/> |", ["2 htmlInText <br/>"]],
    ["<o:p>", ["0 htmlInText <o:p>"]],
    ['<my-film src="x">', ['0 htmlInText <my-film src="x">']],
    ["<?php x ?>", ["0 htmlInText <?php x ?>"]],
    ["<![CDATA[a <b>b</b>]]>", ["0 htmlInText <![CDATA["]],
    ["<?php echo '<b>'; ?>", ["0 htmlInText <?php"]],
    ["<!DOCTYPE html>", ["0 htmlInText <!DOCTYPE html>"]],
    // the line counts on behind code, links and comments that have several lines
    ["`a\nb` [c](/d/\n'e') <!-- f\ng --> ==h==", ["2 comment <!-- f\ng -->", "3 foreignSign ==h=="]],
    ["a ==b== [c\nd](/e/) ==f==", ["0 foreignSign ==b==", "1 foreignSign ==f=="]],
  ])("%j", (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

test.each([
  "Kaarten à € 7,50 (kinderen € 5*), * = korting.",
  "3 * 4 * 5 = 60, en 2 ** 3 ** 2; 3 < 5 en 5 > 3; a_b_c; x^2.",
  "#1 van Limburg, C#, F#, nummer #12, #Parkstad #bloeit",
  "Van 10:30 tot 12:00: koffie. Om 9.30 uur. Verhouding 1:2:3. 12-14 uur, 2010-2013, -5 graden.",
  "[…] en [...] en [sic] en (zie [1]) en [red.] en [1][2] en [sic](zie boven).",
  "Vul <naam> in, of <uw-plaats>, <3, ->, <-, --> en <=>.",
  "1. FC Köln won. 1.FC Köln ook. 3. Platz.",
  "- Ja, zei hij.\n- Nee, zei zij.",
  "– Ja, zei hij.",
  "Hotel Krone **** ligt aan de markt; prijs** en ook~ ~100 mensen, ~20 fietsen.",
  "Naam: ____ Datum: ______ bedrag: …… ..... ___",
  "Mail naar a_b@example.org of zie https://example.org/a_b_c/~jan/x==y/:z: en www.example.org/*a*.",
  "Besucher:innen, Bürger*innen und Künstler_innen, Freund*innen und Leser*innen.",
  "C:\\map\\sub\\bestand.doc",
  "\\*geen\\* \\[lijst\\] \\# 1\\. \\<b\\> &lt;b&gt; &copy; \\`a\\`",
  "`[a] (b)` en `** x **` en `<b>` en ``a ` b`` en `{{< x >}}` en `a@b.nl`",
  "    <b>** x **</b> [[a]] {{< x >}}\n",
  "```\n<b> ** x ** [[a]] \n:::\n<!-- x -->\n```",
  "**vet**, *schuin*, ***beide***, ~~weg~~, **“vet”**, *a*b, [a](/b/), ![c](d.svg), <https://example.org/>",
  "Noot[^1] en^[een *noot*].\n\n[^1]: De noot.",
  "| a | b |\n|---|---|\n| c \\| d | e |\n| f |",
  "> [!LET OP] Titel\n> tekst",
  "1. een\n2. twee\n\n   tekst\n\n3. drie\n\ntekst\n\n1. weer een\n2. twee",
  "[naam]: /b/\n\nZie [naam], [tekst][naam] en [naam][].",
  "[Jan]: dat klopt. [Piet]: ja!",
  "C++ en C++, a == b, x += 1, A/B, 50%, 50 %, m², @naam, & co, 't, 's-Gravenhage, '98, 6'2\".",
  "De film (2013) [Engels gesproken] (drie sterren).",
  "{a, b} en { c } en {1..3}; $5 en 5$; a | b | c; ¯\\\\_(ツ)_/¯",
  "De band AC/DC: “Let there be rock”! [!] Kijk! [foto: archief]",
  "## Kop 1: “De avond” (2013)\n\nOnderkop\n---",
  "Een buis van 5'' en 6'' dik, 10'' lang.",
  "> ```\n> code\n> ```\n\n1. a\n\n   ````\n   ```\n   ````",
  "[Naam]: /b/ 'Titel'\n\nZie [de foto][naam].",
  "    code(a, b);\n    return 1.",
  "Mijn code is h2o. Bq. is een afkorting. [x]",
  "Zet top.__naam op 1 en wis daarna top.__plaats of venster.__waarde.",
])("nothing is told of %j", (source) => {
  expect(told(source)).toEqual([]);
});

describe("comments come out nowhere:", () => {
  test.each<[string, string, string]>([
    ["<!-- intern -->\n\nTekst.", "<p>Tekst.</p>", "Tekst."],
    ["<!-- een\n\ntwee -->\nTekst.", "<p>Tekst.</p>", "Tekst."],
    ["<!-- a --> <!-- b -->\n\nTekst.", "<p>Tekst.</p>", "Tekst."],
    ["Tekst <!-- a\nb --> meer.", "<p>Tekst  meer.</p>", "Tekst meer."],
    ["Een\n<!-- a\n\nb -->\ntwee.", "<p>Een</p>\n\n<p>twee.</p>", "Een twee."],
    ["<!-- a\nb --> ## Kop", '<h2 id="kop">Kop</h2>', ""],
    ["## Kop <!-- a -->", '<h2 id="kop">Kop </h2>', ""],
    ["- a <!-- b -->\n- c", "<ul>\n<li>a </li>\n<li>c</li>\n</ul>", "a c"],
    ["> <!-- a -->\n> b", "<blockquote>\n\n<p>b</p>\n</blockquote>", "b"],
    ["Begin.\n\n<!--more-->\n\nSlot.", "<p>Begin.</p>\n\n<p>Slot.</p>", "Begin. Slot."],
    ["**a<!-- b -->**", "<p><strong>a</strong></p>", "a"],
    ["<!-->a", "<p>a</p>", "a"],
  ])("%j", (source, page, text) => {
    expect(html(source)).toBe(page);
    expect(rendered(source).text).toBe(text);
    expect(rendered(source).forFeed("https://www.example.nl").trim()).toBe(page);
    const codes = rendered(source).marks.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([source.includes("more") ? "moreMark" : "comment"]));
  });

  test.each([
    ["Tekst <!-- open", 0],
    ["a\n\nb <!-- open\n\nsluit -->", 2],
    ["| a |\n|---|\n| <!-- b | c --> |", 2],
  ])("%j does not close, and that is a problem", (source, line) => {
    const marks = rendered(source).marks.filter(({ code }) => code === "unclosedComment");
    expect(marks.map((mark) => mark.line)).toEqual([line]);
  });

  test.each(["`<!-- a -->`", "    <!-- a -->", "```\n<!-- a -->\n```"])("%j is code", (source) => {
    expect(html(source)).toContain("&lt;!-- a --&gt;");
    expect(told(source)).toEqual([]);
  });
});

/** A mark that a reader sees in a text: what no sentence has. */
const visible =
  /<!--|<\/?[a-z]|\{\{.*\}\}|\{%.*%\}|\[\[[^[\]\n]+\]\]|\]\([^\s()]+\.|\]\s\(\/|^:::|(?<!\S)\*\*(?=\p{L})|(?<!\S)__ [^_\n]*\p{L}[^_\n]* __(?!\S)|~~ ?\p{L}+ ?~~|==a==|\[\^1\]|:smile:|`|^(?:##|-\p{L}|•|1\.\p{L})/mu;

test("whatever is still seen as a mark in a text was told", async () => {
  const word = fc.constantFrom(
    "de",
    "buurt",
    "feest",
    "(zie",
    "boven)",
    "1.",
    "2013",
    "a",
    "–",
    "‘x’",
    "é,",
    "“y”.",
  );
  const mark = fc.constantFrom(
    ...[
      "**",
      "** ",
      " **",
      "__",
      "~~",
      "*",
      "_",
      "`",
      "<!--",
      "-->",
      "<b>",
      "</b>",
      "<div class='x'>",
      "[[",
      "]]",
    ],
    ...[
      "[a](b c)",
      "![a](b c.jpg)",
      "[a](b",
      "[a] (/b/)",
      "[a][b]",
      "[^1]",
      "{{< a >}}",
      "{{ a }}",
      "{% a b %}",
    ],
    ...[
      ":::",
      "\n:::\n",
      "==a==",
      ":smile:",
      "\n- [ ] a",
      "\n\n##a",
      "\n\n-a",
      "\n\n• a",
      "\n\n1.a",
      "\n",
      "\n\n",
      " ",
    ],
  );
  const text = fc
    .array(fc.oneof(word, mark, fc.constant(" ")), { maxLength: 24 })
    .map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const body = rendered(source);
      const shown = body.html
        .replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, "x")
        .replace(/<[^>]*>/g, "\n")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">");
      const seen = visible.exec(shown.replace(/^[\s\n]+/gm, ""));
      if (seen && body.marks.every(({ code }) => code === "comment"))
        throw new Error(`${JSON.stringify(seen[0])} is seen, and nothing is told`);
      const lines = source.split("\n");
      for (const { line, found } of body.marks) expect(lines[line]).toContain(found.split("\n")[0]?.trim());
    }),
    // The same texts each time, or so many others: RUNS=100000.
    process.env.RUNS ? { numRuns: Number(process.env.RUNS) } : { numRuns: 1000, seed: 1 },
  );
});
