import { describe, expect, test } from "vitest";
import { videoAt } from "../../../src/content/markdown/videos.ts";
import type { LanguageCode } from "../../../src/core/language.ts";
import { html, rendered } from "./rendered.ts";

const base = "https://www.example.nl";

describe("text", () => {
  test.each<[LanguageCode, string]>([
    ["nl", "<p>‘Zij zei “ja”’ – foto’s …</p>"],
    ["de", "<p>„Zij zei ‚ja‘“ – foto’s …</p>"],
    ["en", "<p>“Zij zei ‘ja’” – foto’s …</p>"],
  ])("has the quotes of %s", (language, expected) => {
    expect(html(`"Zij zei 'ja'" -- foto's ...`, language)).toBe(expected);
  });

  test.each([
    ["<b>vet</b>", "<p>&lt;b&gt;vet&lt;/b&gt;</p>"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["{{ naam }} {% x %}", "<p>{{ naam }} {% x %}</p>"],
    ["example.org en bestand.pdf", "<p>example.org en bestand.pdf</p>"],
    ["ftp://example.org", "<p>ftp://example.org</p>"],
    [
      "`https://example.org` en `a@example.org`",
      "<p><code>https://example.org</code> en <code>a@example.org</code></p>",
    ],
    ["`<i>`", "<p><code>&lt;i&gt;</code></p>"],
  ])("%s is what is written", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    ["[Do It Ourselves]{lang=en}", '<p><span lang="en">Do It Ourselves</span></p>'],
    ['[d\'r *Sjtub*]{lang="li"}.', '<p><span lang="li">d’r <em>Sjtub</em></span>.</p>'],
    [
      "[سلام]{lang=ar} en [a]{lang=ku-Latn}",
      '<p><span lang="ar" dir="rtl">سلام</span> en <span lang="ku-Latn">a</span></p>',
    ],
    ["[a]{lang=zh-Hant}", '<p><span lang="zh-Hant">a</span></p>'],
    ["[a [b](/c/)]{lang=fr}", '<p><span lang="fr">a <a href="/c/">b</a></span></p>'],
    ["[a]{lang=Engels}", "<p>[a]{lang=Engels}</p>"],
    ["[a]{class=x}", "<p>[a]{class=x}</p>"],
    ['[a]{lang=en onclick="x"}', "<p>[a]{lang=en onclick=‘x’}</p>"],
  ])("%s", (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe("links", () => {
  test.each([
    ["[a](https://example.org/)", '<p><a href="https://example.org/" rel="external">a</a></p>'],
    [
      "<https://example.org/>",
      '<p><a href="https://example.org/" rel="external">https://example.org/</a></p>',
    ],
    ["[a](/b/)", '<p><a href="/b/">a</a></p>'],
    ["[a](mailto:x@example.org)", '<p><a href="mailto:x@example.org">a</a></p>'],
    [
      "www.example.org/a?b=1.",
      '<p><a href="https://www.example.org/a?b=1" rel="external">www.example.org/a?b=1</a>.</p>',
    ],
    [
      "(https://example.org/a_b_c)",
      '<p>(<a href="https://example.org/a_b_c" rel="external">https://example.org/a_b_c</a>)</p>',
    ],
    ["Mail info@example.org.", '<p>Mail <a href="mailto:info@example.org">info@example.org</a>.</p>'],
    ["[*a*](/concept/) en [b](/b/)", '<p><em>a</em> en <a href="/b/">b</a></p>'],
  ])("%s", (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe("tables", () => {
  test.each<[LanguageCode, string]>([
    ["nl", "Tabel"],
    ["de", "Tabelle"],
    ["en", "Table"],
  ])("scroll by themselves, under a name in %s", (language, name) => {
    const table = html("| a | b |\n|:--|--:|\n| c | d |", language);
    expect(table).toMatch(new RegExp(`^<section class="table" aria-label="${name}" tabindex="0"><table>`));
    expect(table).toContain('<th scope="col" class="align-left">a</th>');
    expect(table).toContain('<td class="align-right">d</td>');
    expect(table).not.toContain("style=");
    expect(table).toMatch(/<\/table><\/section>$/);
  });
});

describe("footnotes", () => {
  test.each<[LanguageCode, string, string, string]>([
    ["nl", "Voetnoten", "Voetnoot 1", "Terug naar de tekst"],
    ["de", "Fußnoten", "Fußnote 1", "Zurück zum Text"],
    ["en", "Footnotes", "Footnote 1", "Back to the text"],
  ])("can be said aloud in %s", (language, notes, note, back) => {
    const text = html("Tekst[^x].\n\n[^x]: De noot.", language);
    expect(text).toContain(`<a href="#fn-1" id="fnref-1" aria-label="${note}">1</a>`);
    expect(text).toContain(`<section class="footnotes" role="doc-endnotes" aria-label="${notes}">`);
    expect(text).toContain(`<li id="fn-1"><p>De noot. <a href="#fnref-1"`);
    expect(text).toContain(`aria-label="${back}"`);
  });

  test("that are referred to twice lead back twice", () => {
    const text = html("Een[^x] en twee[^x].\n\n[^x]: De noot.");
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["fnref-1", "fnref-1-1", "fn-1"]);
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });
});

describe("pictures", () => {
  test("alone in a paragraph are figures, with caption and credit", () => {
    const figure = html('![Een *mooie* "dag"](foto.svg "Hier & nu")');
    expect(figure).toMatch(
      /^<figure><img src="\/media\/[^"]+" width="40" height="30" alt="Een mooie &#34;dag&#34;"/,
    );
    expect(figure).toContain(
      '<figcaption>Hier &amp; nu <small class="credit">Een &lt;maker&gt;, CC BY 4.0</small></figcaption></figure>',
    );
  });

  test("within a sentence are not", () => {
    expect(html("Kijk: ![x](foto.svg)")).toMatch(/^<p>Kijk: <img [^>]*><\/p>$/);
  });

  test("are counted", () => {
    expect(rendered("![a](a.svg)\n\n![b](b.svg)").pictures.map(({ alt }) => alt)).toEqual(["a", "b"]);
  });
});

describe("videos", () => {
  const youtube = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1";
  test.each([
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", youtube],
    ["https://youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3", youtube],
    ["https://m.youtube.com/watch?v=dQw4w9WgXcQ", youtube],
    ["https://youtu.be/dQw4w9WgXcQ?si=x", youtube],
    ["https://www.youtube.com/embed/dQw4w9WgXcQ", youtube],
    ["https://www.youtube.com/shorts/dQw4w9WgXcQ", youtube],
    ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", youtube],
    ["https://vimeo.com/123456", "https://player.vimeo.com/video/123456?dnt=1&autoplay=1"],
    ["https://player.vimeo.com/video/123456", "https://player.vimeo.com/video/123456?dnt=1&autoplay=1"],
    ["https://www.youtube.com/@kanaal", undefined],
    ["https://example.org/watch?v=dQw4w9WgXcQ", undefined],
    ["https://example.org/?u=https://youtu.be/dQw4w9WgXcQ", undefined],
    ["https://vimeo.com/about", undefined],
  ])("%s", (address, player) => {
    expect(videoAt(address)?.player).toBe(player);
  });

  const address = "https://youtu.be/dQw4w9WgXcQ";
  test.each<[string, LanguageCode, string]>([
    [address, "nl", "Bekijk de video op YouTube"],
    [address, "de", "Video auf YouTube ansehen"],
    [address, "en", "Watch the video on YouTube"],
    [`<${address}>`, "nl", "Bekijk de video op YouTube"],
    [`[Het *feest*](${address})`, "nl", "Het feest (YouTube)"],
  ])("%s in %s is a link that can become a player", (source, language, words) => {
    const body = rendered(source, language);
    expect(body.hasVideo).toBe(true);
    expect(body.html.trim()).toBe(
      `<p class="video"><a href="${address}" rel="external" data-player="${youtube}">${words}</a></p>`,
    );
    expect(body.html).not.toContain("iframe");
    expect(body.forFeed(base)).not.toContain("data-player");
  });

  test("among other words are links", () => {
    expect(rendered(`Kijk [hier](${address}).`).hasVideo).toBe(false);
  });
});

describe("for a feed", () => {
  test.each([
    ["[a](/b/#c)", `<p><a href="${base}/b/#c">a</a></p>`],
    ["[a](https://example.org/)", '<p><a href="https://example.org/" rel="external">a</a></p>'],
    ["[a](mailto:x@example.org)", '<p><a href="mailto:x@example.org">a</a></p>'],
  ])("%s is absolute", (source, expected) => {
    expect(rendered(source).forFeed(base).trim()).toBe(expected);
  });

  test("every address is absolute, anchors and pictures too", () => {
    const source = "## Kop\n\nNaar [boven](#kop)[^1] en [verder](/x/).\n\n![x](foto.svg)\n\n[^1]: Een noot.";
    const feed = rendered(source).forFeed(base);
    const addresses = [...feed.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses).toHaveLength(5);
    expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
    expect(addresses).toContain(`${base}/pagina/#kop`);
    expect(addresses).toContain(`${base}/pagina/#fn-1`);
    expect(feed).not.toMatch(/srcset|loading|<script|style=/);
  });

  test("it is the same each time", () => {
    const body = rendered("## Kop\n## Kop\n\nTekst[^1].\n\n[^1]: Noot.");
    expect(body.forFeed(base)).toBe(body.forFeed(base));
    expect(body.forFeed("https://elders.nl")).toBe(body.forFeed(base).replaceAll(base, "https://elders.nl"));
    expect(body.headings.map(({ id }) => id)).toEqual(["kop", "kop-2"]);
  });
});

describe("the beginning of the text", () => {
  test.each([
    ["## Kop\n\nEerste *alinea* & [link](/x/).\n\nTweede.", "Eerste alinea & link. Tweede."],
    ["Tekst[^1].\n\n[^1]: Een noot.", "Tekst."],
    ["Een  \ntwee", "Een twee"],
    ["- een\n- twee", "een twee"],
    ["## Kop\n\n| a | b |\n|---|---|\n| c | d |", "a b c d"],
    ["", ""],
  ])("of %j", (source, text) => {
    expect(rendered(source).text).toBe(text);
  });

  test("is there when the first paragraph is very long", () => {
    const { text } = rendered("Woorden **en** nog meer. ".repeat(1000));
    expect(text).toMatch(/^Woorden en nog meer\. .*…$/);
    expect(text.length).toBeLessThanOrEqual(200);
  });
});
