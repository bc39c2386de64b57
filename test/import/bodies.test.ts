import { describe, expect, test } from "vitest";
import type { Moving } from "../../src/import/body/context.ts";
import { convert, plainTextOf } from "../../src/import/body/convert.ts";
import { repaired } from "../../src/import/mojibake.ts";
import { pictureAddress } from "../../src/import/picture-address.ts";
import traces from "../fixtures/mojibake-map.json" with { type: "json" };

/** A move on which every picture that has a name is at hand, and every link leads where it led. */
const moving: Moving = {
  link: (href) => (/^(?:https?:|\/)/.test(href) ? { url: href } : undefined),
  picture: (src, full) => {
    const address = pictureAddress(full ?? src);
    return address && (address.name ? { file: encodeURI(address.name) } : { missing: address.url });
  },
  isPicture: (address) => /\.(?:blogspot|googleusercontent)\.com/.test(address),
  pictureWord: "Foto",
  lostPlayer: () => {},
  repaired: () => {},
};
const markdown = (html: string) => convert(html, moving).markdown.trim();

describe("a text of Blogger becomes Markdown:", () => {
  const bp = "http://3.bp.blogspot.com/-Ab/T4/AAI/AAs/xY";
  const table: [what: string, html: string, becomes: string][] = [
    ["two line breaks end a paragraph", "Een<br /><br />Twee", "Een\n\nTwee"],
    ["more line breaks are no more than that", "Een<br><br/><br />\n<br>Twee", "Een\n\nTwee"],
    ["white space between them counts for nothing", "Een<br />&nbsp;\n<br />Twee", "Een\n\nTwee"],
    ["one line break stays one", "Straat 1<br />Kerkrade", "Straat 1\\\nKerkrade"],
    ["a separator is a paragraph", 'Een<div class="separator">Twee</div>Drie', "Een\n\nTwee\n\nDrie"],
    ["styles are gone", '<span style="font-size: large; color: red;">Een</span> woord', "Een woord"],
    ["no-break spaces are spaces", "Een&nbsp; twee&nbsp;drie", "Een twee drie"],
    ["a frame that says only its direction is gone", '<div dir="ltr" trbidi="on">Een</div>', "Een"],
    [
      "Word's paragraphs are paragraphs",
      '<p class="MsoNormal">Een<o:p></o:p></p><p class="MsoNormal">Twee</p>',
      "Een\n\nTwee",
    ],
    ["fonts are gone", '<font face="Arial">Een <font size="4">groot</font> woord</font>', "Een groot woord"],
    [
      "empty anchors are gone",
      'Een<a name="plek"></a> en <a href="http://x.example/"></a>twee',
      "Een en twee",
    ],
    [
      "tags out of order are put in order",
      "<b>vet <i>beide</b> schuin</i> gewoon",
      "**vet _beide_** *schuin* gewoon",
    ],
    ["a tag that never ends goes on over paragraphs", "<b>Een<br><br>Twee", "**Een**\n\n**Twee**"],
    [
      "bold and italic by style are bold and italic",
      '<span style="font-weight: bold">A</span> <span style="font-style:italic">B</span>',
      "**A** *B*",
    ],
    ["the footer for feeds is gone", 'Een<div class="blogger-post-footer">Bron: blog</div>', "Een"],
    [
      "headings stay, but for the rank that is the title's",
      "<h1>Een</h1>Twee<h3>Drie</h3>Vier",
      "## Een\n\nTwee\n\n### Drie\n\nVier",
    ],
    [
      "lists stay, within lists too",
      "<ul><li>Een<ol><li>Twee</li></ol></li><li>Drie</li></ul>",
      "- Een\n  1. Twee\n- Drie",
    ],
    ["quotes stay", "<blockquote>Een<br><br>Twee</blockquote>", "> Een\n>\n> Twee"],
    [
      "tables of data stay",
      "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
      "| A | B |\n| - | - |\n| 1 | 2 |",
    ],
    [
      "a cell holds its paragraphs on one line",
      "<table><tr><td><p>A</p><p>B</p><td>C<div>D<!--more--></div>E</tr><tr><td>1<td>2</table>",
      "| A B | C D E |\n| - | - |\n| 1 | 2 |",
    ],
    [
      "a jump break within a quote draws no line",
      "<blockquote>Een<!--more-->Twee</blockquote>",
      "> Een\n>\n> Twee",
    ],
    [
      "a cell that spans columns has empty ones behind it, but no thousand millions",
      "<table><tr><td colspan=2>A<td colspan=1000000000>B</tr><tr><td>1<td>2<td>3</table>",
      "| A | | B |\n| - | - | - |\n| 1 | 2 | 3 |",
    ],
    ["tables that only place things are gone", "<table><tr><td>Een</td></tr></table>", "Een"],
    ["code stays, with its spaces", "<pre>als  dan\n  anders</pre>", "```\nals  dan\n  anders\n```"],
    [
      "what looks like Markdown is no Markdown",
      "# 5 * 3 * 2 _a_ [b](c) &lt;b&gt; &amp;amp;",
      "\\# 5 \\* 3 \\* 2 \\_a\\_ \\[b]\\(c) \\<b> \\&amp;",
    ],

    [
      "a picture that links to itself is one picture",
      `<a href="${bp}/s1600/foto.jpg"><img border="0" height="240" src="${bp}/s320/foto.jpg" width="320" /></a>`,
      "![](foto.jpg)",
    ],
    [
      "a picture that links elsewhere keeps its link",
      `<a href="https://x.example/"><img alt="Plein" src="${bp}/s320/foto.jpg" /></a>`,
      "[![Plein](foto.jpg)](https://x.example/)",
    ],
    [
      "a picture among words is a figure before them",
      `Een <img src="${bp}/s320/foto.jpg" /> twee`,
      "![](foto.jpg)\n\nEen twee",
    ],
    [
      "a name with a plus and parentheses",
      `<img src="${bp}/s320/IMG%2B0132+(2).JPG" alt="x" />`,
      "![x](IMG%200132%20\\(2\\).JPG)",
    ],
    [
      "the name of a file is no description",
      `<img src="${bp}/s320/foto.jpg" alt="IMG_1.JPG" />`,
      "![](foto.jpg)",
    ],
    [
      "a picture that counts visitors is gone",
      'Een<img height="1" width="1" src="http://feeds.feedburner.com/~r/x" />',
      "Een",
    ],
    [
      "a picture without a name that is not at hand is a link",
      '<img src="https://blogger.googleusercontent.com/img/a/AVv=s320" alt="Plein" />',
      "[Plein](https://blogger.googleusercontent.com/img/a/AVv=s0)",
    ],
    [
      "a caption is the title of the picture",
      `<table class="tr-caption-container"><tbody><tr><td><a href="${bp}/s1600/foto.jpg"><img src="${bp}/s400/foto.jpg" alt="Plein" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">Het <i>plein</i>, 2012</td></tr></tbody></table>Tekst`,
      '![Plein](foto.jpg "Het plein, 2012")\n\nTekst',
    ],

    [
      "a video in a frame is its address",
      '<iframe class="YOUTUBE-iframe-video" data-thumbnail-src="https://i.ytimg.com/vi/n7i0MwXwrAw/0.jpg" src="https://www.youtube.com/embed/n7i0MwXwrAw?feature=player_embedded"></iframe>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video without a protocol",
      '<iframe src="//www.youtube.com/embed/n7i0MwXwrAw"></iframe>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video without cookies",
      '<iframe src="https://www.youtube-nocookie.com/embed/n7i0MwXwrAw"></iframe>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video known by its thumbnail only",
      '<iframe class="b-hbp-video" data-thumbnail-src="https://i.ytimg.com/vi/n7i0MwXwrAw/0.jpg" src=""></iframe>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video as an object, by its parameter",
      '<object class="BLOGGER-youtube-video" classid="clsid:D27"><param name="movie" value="http://www.youtube.com/v/n7i0MwXwrAw&fs=1" /><embed src="http://www.youtube.com/v/n7i0MwXwrAw&fs=1"></embed></object>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video as an object, by its thumbnail",
      '<object class="BLOGGER-youtube-video" data-thumbnail-src="http://3.gvt0.com/vi/n7i0MwXwrAw/0.jpg"></object>',
      "<https://www.youtube.com/watch?v=n7i0MwXwrAw>",
    ],
    [
      "a video of Vimeo",
      '<iframe src="//player.vimeo.com/video/1234567?title=0"></iframe>',
      "<https://vimeo.com/1234567>",
    ],
    [
      "another frame is a link",
      '<iframe src="https://kaart.example/?a=1"></iframe>',
      "<https://kaart.example/?a=1>",
    ],

    [
      "a link that the editor made itself is only its words",
      'Naar <a data-preview="" href="https://www.google.com/search?ved=1&amp;q=Kerkrade">Kerkrade</a>',
      "Naar Kerkrade",
    ],
    [
      "a search that somebody linked stays",
      '<a href="https://www.google.com/search?q=x">zoek</a>',
      "[zoek](https://www.google.com/search?q=x)",
    ],
    ["a script is gone", "Een<script>alert(1)</script><style>p{}</style> twee", "Een twee"],
    [
      "what runs on a click is gone",
      '<a href="https://x.example/" onclick="alert(2)">klik</a>',
      "[klik](https://x.example/)",
    ],
    [
      "a link that runs is only its words",
      '<a href="javascript:alert(1)">klik</a> <a href="JaVa&#10;script:alert(1)">hier</a>',
      "klik hier",
    ],
    ["a picture that runs is gone", 'Een <img src="x" onerror="alert(3)" />', "Een"],
  ];
  test.each(table)("%s", (_what, html, becomes) => {
    expect(markdown(html)).toBe(becomes);
  });
});

test.each([
  ["classic", "Begin.<br /><a name='more'></a>Rest."],
  ["classic, around words", "Begin.<a name='more'>Rest.</a>"],
  ["of Takeout", "Begin.<br /><!--more--><br />Rest."],
  ["with spaces", "<p>Begin.</p><!-- more --><p>Rest.</p>"],
  ["deep inside", "<div><div>Begin.<br /><!--more-->Rest.</div></div>"],
  ["the first of two", "Begin.<!--more-->Rest.<!--more-->Meer."],
])("a jump break ends the summary: %s", (_what, html) => {
  expect(convert(html, moving).beforeJump).toBe("Begin.");
});

test("no jump break, no summary", () => {
  expect(convert("<a name='meer'></a>Alles.", moving).beforeJump).toBeUndefined();
});

test.each([
  ["lines", "Mooi!<br />Echt.", "Mooi!\nEcht."],
  ["paragraphs", "Mooi!<br /><br />Echt.", "Mooi!\n\nEcht."],
  ["markup that was typed", "Zie &lt;b&gt;dit&lt;/b&gt;", "Zie <b>dit</b>"],
  ["links, as their words", 'Zie <a href="http://x.example" rel="nofollow">hier</a>', "Zie hier"],
  ["lists", "<ul><li>Mooi</li><li>Echt</li></ul>", "Mooi\n\nEcht"],
  ["scripts", "Mooi<script>alert(1)</script>", "Mooi"],
])("a comment keeps its words: %s", (_what, html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

describe("misread letters are put right and told of, as in", () => {
  const codePages = Object.entries(traces as Record<string, Record<string, string>>);

  test.each(codePages)("%s", (_name, map) => {
    // What is known by several pages as different letters is read as the first page has it.
    const known = Object.entries(map).filter(
      ([trace, letter]) => repaired(trace) === letter && trace.trim() !== "",
    );
    expect(known.length).toBeGreaterThan(40);
    for (const [trace, letter] of known) {
      const told: string[][] = [];
      const hearing = { ...moving, repaired: (found: string, now: string) => told.push([found, now]) };
      const { markdown } = convert(`<p>Een x${trace}y woord</p>`, hearing);
      expect(markdown.trim()).toBe(`Een x${letter}y woord`);
      expect(told).toEqual([[`x${trace}y`, `x${letter}y`]]);
    }
  });

  test("a text that was misread twice", () => {
    expect(markdown("ideÃƒÂ«n")).toBe("ideën");
  });
});
