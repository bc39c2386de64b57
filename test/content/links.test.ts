import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../src/schema/error.ts";
import { drawing, entry, type Files, faultsOf, post, problemsOf, regionOf, siteYaml } from "../region-of.ts";

const base: Files = {
  "pages/missie.md": entry(
    "title: Missie\nredirects: [/p/over-ons.html]",
    "## Wat we doen\n\nNoot[^1].\n\n[^1]: Ja.",
  ),
  "posts/2026/ander.md": post("## Één kop"),
  "comments/posts/2026/ander.yaml":
    "comments:\n  - {id: '7', name: A, date: 2026-01-02, text: Mooi}\n  - {id: '8', name: B, date: 2026-01-03, replyTo: '7', text: Ja}\n",
  "posts/2026/concept.md": post("Tekst.", "draft: ja\nredirects: [/oud-concept/]"),
  "posts/2031/later.md": post("Tekst.", "", "2031-01-01"),
  "media/plan.pdf": "%PDF-1.4",
  "media/plan b.pdf": "%PDF-1.4",
  "media/foto.svg": drawing,
};
const linking = (body: string): Files => ({ ...base, "posts/2026/x.md": post(body) });

async function htmlOf(body: string): Promise<string> {
  const region = await regionOf(linking(body));
  return region.posts.find(({ slug }) => slug === "x")?.body.html.trim() ?? "";
}

describe("a link leads", () => {
  test.each([
    ["/missie/", '<a href="/missie/">'],
    ["/missie", '<a href="/missie/">'],
    ["/MISSIE/", '<a href="/missie/">'],
    ["/missie/index.html", '<a href="/missie/">'],
    ["/missie/#wat-we-doen", '<a href="/missie/#wat-we-doen">'],
    ["/missie/?a=b#wat-we-doen", '<a href="/missie/?a=b#wat-we-doen">'],
    ["/missie/#fn-1", '<a href="/missie/#fn-1">'],
    ["/berichten/2026/ander/#een-kop", '<a href="/berichten/2026/ander/#een-kop">'],
    ["/berichten/2026/ander/#reacties", '<a href="/berichten/2026/ander/#reacties">'],
    ["/berichten/2026/ander/#reactie-8", '<a href="/berichten/2026/ander/#reactie-8">'],
    ["ander.md", '<a href="/berichten/2026/ander/">'],
    ["./ander.md#een-kop", '<a href="/berichten/2026/ander/#een-kop">'],
    ["../../pages/missie.md", '<a href="/missie/">'],
    ["/pages/missie.md", '<a href="/missie/">'],
    ["/p/over-ons.html", '<a href="/missie/">'],
    ["https://www.example.nl/missie/", '<a href="/missie/">'],
    ["http://example.nl/missie/#wat-we-doen", '<a href="/missie/#wat-we-doen">'],
    ["https://www.example.nl", '<a href="/">'],
    ["/berichten/2026/", '<a href="/berichten/2026/">'],
    ["/berichten/2026/05/", '<a href="/berichten/2026/05/">'],
    ["/feed.xml", '<a href="/feed.xml">'],
    ["/media/plan.pdf", '<a href="/media/plan.pdf">'],
    ["https://www.example.nl/media/plan%20b.pdf", '<a href="/media/plan%20b.pdf">'],
    ["https://example.org/a?b=c", '<a href="https://example.org/a?b=c" rel="external">'],
    ["//example.org/a", '<a href="https://example.org/a" rel="external">'],
    ["mailto:a@example.org", '<a href="mailto:a@example.org">'],
    ["tel:+31450000000", '<a href="tel:+31450000000">'],
  ])("from %s", async (address, open) => {
    expect(await htmlOf(`[daar](${address})`)).toBe(`<p>${open}daar</a></p>`);
  });

  test.each([
    "/berichten/2026/concept/",
    "concept.md",
    "/oud-concept/",
    "/berichten/2031/later/",
    "../2031/later.md",
  ])("nowhere while its page is held back: %s is plain text", async (address) => {
    expect(await htmlOf(`Kijk [*daar*](${address}).`)).toBe("<p>Kijk <em>daar</em>.</p>");
  });

  test("to what is held back in a preview", async () => {
    const region = await regionOf(linking("[daar](concept.md) [dan](/berichten/2031/later/)"), {
      drafts: true,
    });
    const html = region.posts.find(({ slug }) => slug === "x")?.body.html;
    expect(html).toContain(
      '<a href="/berichten/2026/concept/">daar</a> <a href="/berichten/2031/later/">dan</a>',
    );
  });

  test("into the text itself", async () => {
    expect(await htmlOf("## Kop\n\n[op](#kop)")).toContain('<a href="#kop">op</a>');
  });

  test("to a document, which then goes along", async () => {
    expect([...(await regionOf(linking("[plan](/media/plan.pdf)"))).documents]).toEqual(["plan.pdf"]);
    expect([...(await regionOf(linking("geen"))).documents]).toEqual([]);
  });
});

describe("a link that leads nowhere is told of:", () => {
  test.each<[string, ErrorCode]>([
    ["/misie/", { code: "noSuchPage", address: "/misie/", suggestion: "/missie/" }],
    ["missie/", { code: "noSuchPage", address: "missie/", suggestion: "/missie/" }],
    ["/2026/ander/", { code: "noSuchPage", address: "/2026/ander/", suggestion: "/berichten/2026/ander/" }],
    [
      "/er-is-niets-dat-hierop-lijkt/",
      { code: "noSuchPage", address: "/er-is-niets-dat-hierop-lijkt/", suggestion: undefined },
    ],
    ["missie.md", { code: "noSuchPage", address: "missie.md", suggestion: "/pages/missie.md" }],
    ["andr.md", { code: "noSuchPage", address: "andr.md", suggestion: "/posts/2026/ander.md" }],
    [
      "https://www.example.nl/weg/",
      { code: "noSuchPage", address: "https://www.example.nl/weg/", suggestion: undefined },
    ],
    [
      "www.example.org",
      { code: "noSuchPage", address: "www.example.org", suggestion: "https://www.example.org" },
    ],
    [
      "heerlen.nl/kunst",
      { code: "noSuchPage", address: "heerlen.nl/kunst", suggestion: "https://heerlen.nl/kunst" },
    ],
    ["a@example.org", { code: "noSuchPage", address: "a@example.org", suggestion: "mailto:a@example.org" }],
    ["/media/plann.pdf", { code: "noSuchPage", address: "/media/plann.pdf", suggestion: "/media/plan.pdf" }],
    ["/media/Plan.pdf", { code: "noSuchPage", address: "/media/Plan.pdf", suggestion: "/media/plan.pdf" }],
    ["/media/foto.svg", { code: "linkToPicture", source: "foto.svg" }],
    ["", { code: "emptyLink" }],
    [
      "/missie/#wat-we-deden",
      { code: "noSuchAnchor", address: "/missie/", anchor: "wat-we-deden", suggestion: "wat-we-doen" },
    ],
    [
      "/berichten/2026/ander/#reactie-9",
      {
        code: "noSuchAnchor",
        address: "/berichten/2026/ander/",
        anchor: "reactie-9",
        suggestion: "reactie-7",
      },
    ],
    [
      "/missie/#reacties",
      { code: "noSuchAnchor", address: "/missie/", anchor: "reacties", suggestion: undefined },
    ],
    ["#weg", { code: "noSuchAnchor", address: "/berichten/2026/x/", anchor: "weg", suggestion: undefined }],
    ["javascript:alert(1)", { code: "unsafeLink", address: "javascript:alert(1)" }],
    ["JavaScript:alert(1)", { code: "unsafeLink", address: "JavaScript:alert(1)" }],
    ["data:text/html,x", { code: "unsafeLink", address: "data:text/html,x" }],
    ["vbscript:x", { code: "unsafeLink", address: "vbscript:x" }],
    ["ftp://example.org/", { code: "unsafeLink", address: "ftp://example.org/" }],
    ["file:///etc/passwd", { code: "unsafeLink", address: "file:///etc/passwd" }],
    ["https://naam:geheim@example.org/", { code: "unsafeLink", address: "https://naam:geheim@example.org/" }],
    ["//naam@www.example.nl/missie/", { code: "unsafeLink", address: "//naam@www.example.nl/missie/" }],
    ["https://", { code: "unsafeLink", address: "https://" }],
  ])("%s", async (address, error) => {
    expect(await faultsOf(linking(`[daar](${address})`))).toEqual([error]);
  });

  test.each<[string, number[]]>([
    ["[a](/weg/)", [5]],
    ["Een\ntwee [a](/weg/)", [6]],
    ["- een\n- twee\n- [a](/weg/)", [7]],
    ["> [!TIP]\n> [a](/weg/)", [6]],
    ["| a | b |\n|---|---|\n| c | d |\n| [a](/weg/) | e |", [8]],
    ["Tekst[^1].\n\n[^1]: Noot met [a](/weg/).", [7]],
    ["[a][1]\n\n[1]: /weg/", [7]],
    ["[a](/weg/)\n[b](/wég/)", [5, 6]],
  ])("in the right line: %j", async (body, lines) => {
    const problems = await problemsOf(linking(body));
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });

  test("in a draft too, before it goes live", async () => {
    const files = { ...base, "posts/2026/concept.md": post("[a](/weg/)", "draft: ja") };
    expect(await faultsOf(files)).toEqual([expect.objectContaining({ code: "noSuchPage" })]);
  });

  test("but not when the page is there and has mistakes of its own", async () => {
    const problems = await problemsOf({
      ...linking(
        "[a](/kapot/) [b](kapot.md) [c](/berichten/2026/kapot/#kop) [d](/berichten/2025/) [e](/weg/)",
      ),
      "pages/kapot.md": "geen kop",
      "posts/2026/kapot.md": "---\ntitle: Kapot\ndate: ooit\n---\n## Kop",
    });
    expect(problems.map(({ file, error }) => `${file} ${error.code}`)).toEqual([
      "pages/kapot.md noFrontMatter",
      "posts/2026/kapot.md notADay",
      "posts/2026/x.md noSuchPage",
    ]);
  });
});

test("each problem stands on the line of its mistake, in lists of the head and in the text", async () => {
  const problems = await problemsOf({
    "posts/2026/regels.md":
      "---\ntitle: x\ndate: 2026-05-03\nredirects:\n  - /oud/met spatie/\n  - /berichten/2026/regels/\nprojects:\n  - [a]\n  - weg\n---\n" +
      "Zie [de site](https://example.org) en\nverder niets, maar\n[deze](example.org) of\neen [link]().\n",
  });
  expect(problems.map(({ line, error }) => `${line} ${error.code}`)).toEqual([
    "5 notAnOldAddress",
    "6 redirectToItself",
    "8 listInList",
    "9 noSuchReference",
    "13 noSuchPage",
    "14 emptyLink",
  ]);
});

test.each<[string, string, string[]]>([
  ["/contact/#form-contact", "forms: ja", []],
  ["/contact/#form-tip", "forms: ja", []],
  ["/berichten/2026/x/#form-comment", "forms: ja", []],
  ["/berichten/2026/x/#reacties", "forms: ja", []],
  ["#reacties", "forms: ja", []],
  ["/berichten/2026/x/#form-contact", "forms: ja", ["noSuchAnchor"]],
  ["/contact/#form-comment", "forms: ja\ncomments: gesloten", ["noSuchAnchor"]],
  ["/berichten/2026/x/#reacties", "forms: ja\ncomments: gesloten", ["noSuchAnchor"]],
  ["/contact/#form-contact", "", ["noSuchAnchor"]],
])("a link to %s, where site.yaml says %j", async (link, more, expected) => {
  const files = {
    "site.yaml": `${siteYaml}${more}\n`,
    "pages/contact.md": entry("title: Contact\nlayout: contact"),
    "posts/2026/x.md": post(`[Daar](${link})`),
  };
  expect((await faultsOf(files)).map(({ code }) => code)).toEqual(expected);
});
