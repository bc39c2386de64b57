import { describe, expect, test } from "vitest";
import type { Article, OldComment } from "../../src/import/archive.ts";
import { articleText } from "../../src/import/article-text.ts";
import { convert } from "../../src/import/body/convert.ts";
import { commentFiles } from "../../src/import/comments.ts";
import { nameAll } from "../../src/import/file-names.ts";
import { Labels } from "../../src/import/labels.ts";
import { article, folderWith } from "./moving.ts";

const zone = "Europe/Amsterdam";
const filesOf = (...given: Partial<Article>[]) =>
  nameAll(
    given.map((one, index) => article({ id: `tag:blogger.com,1999:blog-7.post-${index + 1}`, ...one })),
    zone,
    folderWith(),
  ).named.map(({ file }) => file);

describe("the file of a text:", () => {
  test.each<[string, Partial<Article>, string]>([
    ["is called as its address was", { path: "/2012/04/heropening.html" }, "posts/2012/heropening.md"],
    ["has no escapes in its name", { path: "/2012/04/caf%C3%A9.html" }, "posts/2012/cafe.md"],
    [
      "stands in the year of its day, not of its address",
      { path: "/2016/08/oud.html", published: "2003-05-01T10:00:00Z" },
      "posts/2003/oud.md",
    ],
    [
      "has its day in the zone",
      { path: "/2012/12/nacht.html", published: "2012-12-31T23:30:00Z" },
      "posts/2013/nacht.md",
    ],
    [
      "of a draft is called by its title",
      { path: undefined, title: "Een plan!", state: "draft" },
      "posts/2012/een-plan.md",
    ],
    ["without a title is called by its number", { path: undefined, title: "" }, "posts/2012/bericht-1.md"],
    [
      "with an address as title is called by its number",
      { path: undefined, title: "https://youtu.be/n7i0MwXwrAw?x=1" },
      "posts/2012/bericht-1.md",
    ],
    ["is no list of a month", { path: "/2012/04/05.html" }, "posts/2012/bericht-05.md"],
    ["of a page stands among the pages", { kind: "page", path: "/p/contact.html" }, "pages/contact.md"],
    [
      "of a page has no name that the site itself has",
      { kind: "page", path: "/p/agenda.html" },
      "pages/pagina-agenda.md",
    ],
    ["does not leave its folder", { path: "/2012/04/..%2F..%2Fkwaad.html" }, "posts/2012/kwaad.md"],
  ])("%s", (_what, given, file) => {
    expect(filesOf(given)).toEqual([file]);
  });

  test("of two with one name in one year, the older has it", () => {
    const [younger, older] = [
      { path: "/2012/05/feest.html", published: "2012-05-01T10:00:00Z" },
      { path: "/2012/04/feest.html", published: "2012-04-01T10:00:00Z" },
    ];
    expect(filesOf(younger, older)).toEqual(["posts/2012/feest.md", "posts/2012/feest-2.md"]);
    expect(filesOf({ path: "/2012/04/Feest.html" }, { path: "/2012/04/feest.html" })).toEqual([
      "posts/2012/feest.md",
      "posts/2012/feest-2.md",
    ]);
  });

  test("a text without any day is left and listed", () => {
    const { named, skipped } = nameAll([article({ published: "gisteren" })], zone, folderWith());
    expect(named).toEqual([]);
    expect(skipped).toEqual([{ what: "post", title: "Titel", reason: "noDay" }]);
  });
});

describe("labels become topics:", () => {
  const registerOf = (labels: string[], before = folderWith()) =>
    new Labels(labels, before).registerText(undefined);

  test.each<[string, string[], string]>([
    ["one for each", ["Kunst", "Wonen"], "- label: Kunst\n- label: Wonen\n"],
    [
      "case is no difference, the first spelling is kept",
      ["Kunst", "kunst", "KUNST"],
      "- label: Kunst\n  synonyms: [kunst, KUNST]\n",
    ],
    ["accents are none either", ["Café", "cafe"], "- label: Café\n  synonyms: [cafe]\n"],
    [
      "commas and ampersands are part of them",
      ["Kunst & cultuur, erfgoed"],
      "- label: Kunst & cultuur, erfgoed\n",
    ],
    [
      "of two with one address the second gets a number",
      ["C++", "C"],
      "- label: C++\n- label: C\n  slug: c-2\n",
    ],
    ["misread letters are put right", ["idee├źn", "ideeën"], "- label: ideeën\n"],
  ])("%s", (_what, labels, text) => {
    expect(registerOf(labels)).toBe(text);
  });

  test("a topic that is there already takes in the new spellings, and nothing else of it changes", () => {
    const written = "# Onze onderwerpen\n- label: Kunst\n  description: Wat mooi is.\n";
    const before = folderWith({ tags: [{ label: "Kunst", description: "Wat mooi is." } as never] });
    expect(new Labels(["kunst", "Wonen"], before).registerText(written)).toBe(
      "# Onze onderwerpen\n- label: Kunst\n  description: Wat mooi is.\n  synonyms: [kunst]\n- label: Wonen\n",
    );
  });
});

describe("the head of a file:", () => {
  const textOf = (given: Partial<Article>, html = "Begin.<br><!--more-->Rest.", places: string[] = []) => {
    const before = folderWith({ places });
    const [named] = nameAll([article(given)], zone, before).named;
    if (!named) throw new Error("no file");
    const moving = {
      link: () => undefined,
      picture: () => undefined,
      isPicture: () => false,
      pictureWord: "Foto",
      lostPlayer: () => {},
      repaired: () => {},
    };
    return articleText(
      named,
      convert(html, moving),
      undefined,
      new Labels(given.labels ?? [], before),
      before,
      zone,
    );
  };

  test.each<[string, Partial<Article>, string]>([
    [
      "the day is in the zone, with its time",
      { published: "2012-03-31T22:10:00Z" },
      "\ndate: 2012-04-01 00:10\n",
    ],
    ["a change on a later day is told", { updated: "2012-04-03T08:00:00Z" }, "\nupdated: 2012-04-03\n"],
    ["what comes before the jump break is the summary", {}, "\nsummary: Begin.\n"],
    [
      "what search engines were told is a better one",
      { description: "Kort gezegd." },
      "\nsummary: Kort gezegd.\n",
    ],
    ["the old address is kept", {}, "\nredirects: [/2012/04/titel.html]\n"],
    ["the old id is kept", {}, "\nid: tag:blogger.com,1999:blog-7.post-1\n"],
    ["an author who is not the usual one is named", { author: "Een ander" }, "\nauthor: Een ander\n"],
    ["a draft stays one", { state: "draft" }, "\ndraft: ja\n"],
    ["a text without a title begins with its first words", { title: "" }, "title: Begin. Rest.\n"],
    ["so does one with an address for a title", { title: "https://x.example/a" }, "title: Begin. Rest.\n"],
    ["misread letters are put right", { title: "idee├źn" }, "title: ideeën\n"],
    ["the tag is the spelling that is kept", { labels: ["Kunst", "kunst"] }, "\ntags: [Kunst]\n"],
  ])("%s", (_what, given, line) => {
    expect(textOf(given)).toContain(line);
  });

  test("the usual author, a change on the same day and what is not there are not named", () => {
    const text = textOf({ author: "Redactie", updated: "2012-04-01T20:00:00Z", path: undefined }, "Tekst");
    expect(text).not.toMatch(/^(?:author|updated|summary|redirects|draft|places|tags|image):/m);
  });

  test.each([
    ["Hoofdstraat 14-16, Kerkrade, Nederland", ["Kerkrade"]],
    ["6461 EX Kerkrade, Nederland", ["Kerkrade"]],
    ["KERKRADE", ["Kerkrade"]],
    ["Kerkradeweg, Heerlen", ["Heerlen"]],
    ["Kerkrade, Regio", ["Kerkrade"]],
    ["Regio, Nederland", ["hele regio"]],
    ["Aken, Duitsland", []],
  ])("the location %s is %j", (name, places) => {
    const text = textOf({ location: { name } }, "Tekst", ["Heerlen", "Kerkrade"]);
    expect(/^places: \[(.*)\]$/m.exec(text)?.[1]?.split(", ") ?? []).toEqual(places);
  });
});

describe("comments:", () => {
  const comment = (number: number, given: Partial<OldComment> = {}): OldComment => ({
    id: `tag:blogger.com,1999:blog-7.post-${number}`,
    article: "tag:blogger.com,1999:blog-7.post-1",
    parent: undefined,
    name: "Jan",
    published: `2013-01-05T09:00:${String(number).padStart(2, "0")}Z`,
    html: "Mooi",
    isRemoved: false,
    ...given,
  });
  const filed = (...comments: OldComment[]) =>
    commentFiles(comments, nameAll([article()], zone, folderWith()).named, zone, "nl");
  const idOf = (number: number) => comment(number).id;

  test("stand in a file beside their text, oldest first, each with what it answers", () => {
    const { files, count } = filed(comment(12, { parent: idOf(11) }), comment(11));
    expect(count).toBe(2);
    expect([...files]).toEqual([
      [
        "comments/posts/2012/titel.yaml",
        'comments:\n  - id: "11"\n    name: Jan\n    date: 2013-01-05 10:00\n    text: Mooi\n' +
          '  - id: "12"\n    name: Jan\n    date: 2013-01-05 10:00\n    replyTo: "11"\n    text: Mooi\n',
      ],
    ]);
  });

  test("keep the place of one that was taken away", () => {
    const [text] = filed(
      comment(11, { isRemoved: true, html: "" }),
      comment(12, { parent: idOf(11) }),
    ).files.values();
    expect(text).toContain("removed: ja");
    expect(text).toContain('replyTo: "11"');
  });

  test("that answer what is not there stand by themselves", () => {
    const [text] = filed(comment(12, { parent: idOf(99) })).files.values();
    expect(text).not.toContain("replyTo");
  });

  test("of a text that is gone, without words or without a day are listed", () => {
    const { count, skipped } = filed(
      comment(11, { article: "anders" }),
      comment(12, { html: "<br>" }),
      comment(13, { published: "" }),
    );
    expect(count).toBe(0);
    expect(skipped.map(({ reason }) => reason).sort()).toEqual(["empty", "noArticle", "noDay"]);
  });

  test("with misread letters are put right, and told of", () => {
    const { files, repairs } = filed(comment(11, { html: "Mooi idee├źn" }));
    expect([...files.values()][0]).toContain("text: Mooi ideeën");
    expect(repairs).toEqual([
      { file: "comments/posts/2012/titel.yaml", found: "idee├źn", repaired: "ideeën" },
    ]);
  });

  test("show no address that somebody gave for a name", () => {
    expect([...filed(comment(11, { name: "jan@example.org" })).files.values()][0]).toContain("name: Anoniem");
  });

  test("without a name are anonymous", () => {
    expect([...filed(comment(11, { name: "" })).files.values()][0]).toContain("name: Anoniem");
  });
});
