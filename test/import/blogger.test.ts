import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/import/archive.ts";
import { readBlogger } from "../../src/import/blogger.ts";

const kind = (name: string) =>
  `<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${name}'/>`;
const label = (term: string) => `<category scheme='http://www.blogger.com/atom/ns#' term='${term}'/>`;
const blog = "tag:blogger.com,1999:blog-7";

function read(entries: string, head = ""): Promise<Archive> {
  const text = `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:gd='http://schemas.google.com/g/2005' xmlns:blogger='http://schemas.google.com/blogger/2018' xmlns:georss='http://www.georss.org/georss'>${head}${entries}</feed>`;
  const bytes = Buffer.from(text);
  async function* stream() {
    yield bytes;
  }
  return readBlogger([{ path: "feed.xml", size: bytes.length, read: async () => stream() }]);
}

/** A post of the classic backup; what is given comes before its own parts. */
const post = (inside: string, id = 1) =>
  `<entry><id>${blog}.post-${id}</id>${inside}${kind("post")}<title>Titel</title><content type='html'>Tekst</content><published>2012-04-01T10:00:00+02:00</published><updated>2012-04-02T10:00:00+02:00</updated></entry>`;
const comment = (inside: string, id = 9) =>
  `<entry><id>${blog}.post-${id}</id>${kind("comment")}<content>Mooi</content><published>2012-04-03T10:00:00+02:00</published><author><name>Jan</name><email>jan@example.org</email></author>${inside}</entry>`;
const answers = (attributes: string) => `<thr:in-reply-to ref='${blog}.post-1' ${attributes}/>`;

/** A post of Takeout. */
const takeout = (inside: string, { type = "POST", status = "LIVE", id = 1 } = {}) =>
  `<entry><id>${blog}.post-${id}</id><blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status><title>Titel</title><content type='html'>Tekst</content><published>2012-04-01T08:00:00Z</published>${inside}</entry>`;

const firstOf = async (entries: string, head?: string) => (await read(entries, head)).articles[0];

describe("the classic backup:", () => {
  test.each([
    ["first", kind("page") + label("A") + label("B")],
    ["in the middle", label("A") + kind("page") + label("B")],
    ["last", label("A") + label("B") + kind("page")],
  ])("the kind may stand %s among the labels", async (_where, categories) => {
    const page = `<entry><id>${blog}.page-2</id>${categories}<title>P</title><content>x</content><published>2012-04-01T10:00:00Z</published></entry>`;
    const { articles } = await read(post("") + page);
    expect(articles[1]).toMatchObject({ kind: "page", labels: ["A", "B"] });
  });

  test("an id of a post does not make a post of a comment", async () => {
    const { articles, comments } = await read(post("") + comment(answers("")));
    expect(articles.map(({ id }) => id)).toEqual([`${blog}.post-1`]);
    expect(comments.map(({ id }) => id)).toEqual([`${blog}.post-9`]);
  });

  test("labels stay as they were written", async () => {
    const labels = [
      "kunst",
      "Kunst",
      "Kunst &amp; cultuur, erfgoed",
      "  Wonen   en werken ",
      "Een&#10;Twee",
      "",
    ];
    expect((await firstOf(post(labels.map(label).join(""))))?.labels).toEqual([
      "kunst",
      "Kunst",
      "Kunst & cultuur, erfgoed",
      "Wonen en werken",
      "Een",
      "Twee",
    ]);
  });

  test.each(["http://purl.org/atom/app#", "http://www.w3.org/2007/app"])(
    "a draft is one in the namespace %s",
    async (uri) => {
      const draft = post(`<app:control xmlns:app='${uri}'><app:draft>yes</app:draft></app:control>`);
      expect(await firstOf(draft)).toMatchObject({ state: "draft", path: undefined });
      expect((await firstOf(draft.replace(">yes<", ">no<")))?.state).toBe("live");
    },
  );

  test("what is dated after the export is planned, be it called a draft or not", async () => {
    const draft = "<control><draft>yes</draft></control>";
    const later = (text: string) => text.replace("2012-04-01T10", "2031-01-01T10");
    const exported = "<updated>2013-02-01T10:00:00.000+01:00</updated>";
    expect((await firstOf(later(post(draft)), exported))?.state).toBe("scheduled");
    expect((await firstOf(later(post("")), exported))?.state).toBe("scheduled");
    expect((await firstOf(post(draft), exported))?.state).toBe("draft");
    // Saved at 10:00:00, dated a moment later: nobody planned that.
    const fresh = post(draft).replace("2012-04-02T10:00:00", "2012-04-01T09:59:59");
    expect((await firstOf(fresh, exported))?.state).toBe("draft");
  });

  test("the address comes from the link, the host too, and dates have nothing to do with it", async () => {
    const link = `<link rel='edit' href='https://www.blogger.com/feeds/7/posts/default/1'/><link rel='alternate' href='http://www.voorbeeld.nl/2016/08/i%C3%A9.html'/>`;
    const archive = await read(post(link));
    expect(archive.articles[0]).toMatchObject({
      path: "/2016/08/i%C3%A9.html",
      published: "2012-04-01T10:00:00+02:00",
    });
    expect(archive.host).toBe("www.voorbeeld.nl");
  });

  test("a comment is of the post that it names, with as little as old exports say", async () => {
    const { comments } = await read(post("") + comment(answers("type='text/html'")));
    expect(comments[0]).toMatchObject({ article: `${blog}.post-1`, parent: undefined, name: "Jan" });
  });

  test("a comment answers the comment it is related to", async () => {
    const related = `<link rel='related' href='https://www.blogger.com/feeds/7/1/comments/default/8'/>`;
    const { comments } = await read(post("") + comment(answers("") + related));
    expect(comments[0]?.parent).toBe(`${blog}.post-8`);
  });

  test("of a comment that was taken away the place stays, not the words", async () => {
    const removed = "<gd:extendedProperty name='blogger.contentRemoved' value='true'/>";
    const { comments } = await read(post("") + comment(answers("") + removed));
    expect(comments[0]).toMatchObject({ isRemoved: true, html: "" });
  });

  test("settings that are harmless are read, all others counted and forgotten", async () => {
    const setting = (name: string, value: string) =>
      `<entry><id>${blog}.settings.${name}</id>${kind("settings")}<content type='text'>${value}</content></entry>`;
    const harmless = {
      BLOG_NAME: "Naam",
      BLOG_DESCRIPTION: "Over",
      BLOG_LOCALE: "nl_NL",
      BLOG_TIME_ZONE: "Europe/Amsterdam",
    };
    const secret = [
      "BLOG_ADMIN_PERMISSION",
      "BLOG_AUTHOR_PERMISSION",
      "BLOG_READER_PERMISSION",
      "BLOG_COMMENT_EMAIL",
      "BLOG_COMMENT_MODERATION_EMAIL",
      "BLOG_SEND_EMAIL",
    ];
    const archive = await read(
      post("") +
        Object.entries(harmless)
          .map(([name, value]) => setting(name, value))
          .join("") +
        secret.map((name) => setting(name, `geheim-${name}@example.org`)).join(""),
    );
    expect(archive).toMatchObject({
      title: "Naam",
      description: "Over",
      language: "nl-NL",
      zone: "Europe/Amsterdam",
    });
    expect(archive.privateSettings).toBe(secret.length);
    expect(JSON.stringify(archive)).not.toContain("geheim");
  });

  test("a location is read", async () => {
    expect(
      (await firstOf(post("<georss:featurename>Kerkrade, Nederland</georss:featurename>")))?.location,
    ).toEqual({
      name: "Kerkrade, Nederland",
    });
  });

  test("a title that is HTML is read as what it says", async () => {
    const titled = (type: string) =>
      post("").replace("<title>Titel", `<title type='${type}'>Rock &amp;amp; roll`);
    expect((await firstOf(titled("html")))?.title).toBe("Rock & roll");
    expect((await firstOf(titled("text")))?.title).toBe("Rock &amp; roll");
  });
});

describe("Takeout:", () => {
  test.each([
    ["POST", "LIVE", "live"],
    ["POST", "DRAFT", "draft"],
    ["POST", "SCHEDULED", "scheduled"],
    ["PAGE", "LIVE", "live"],
  ])("a %s that is %s comes along as %s", async (type, status, state) => {
    const { articles, skipped } = await read(takeout("", { id: 5 }) + takeout("", { type, status }));
    expect(articles[1]).toMatchObject({ kind: type.toLowerCase(), state });
    expect(skipped).toEqual([]);
  });

  test.each([
    ["POST", "SOFT_TRASHED", "trashed"],
    ["PAGE", "SOFT_TRASHED", "trashed"],
    ["POST", "IMPORTED", "other"],
    ["COMMENT", "SPAM", "spam"],
    ["COMMENT", "PENDING", "pending"],
    ["COMMENT", "REJECTED", "other"],
  ])("a %s that is %s is left and listed as %s", async (type, status, reason) => {
    const { articles, comments, skipped } = await read(
      takeout("", { id: 5 }) + takeout("", { type, status }),
    );
    expect([articles.length, comments.length]).toEqual([1, 0]);
    expect(skipped).toEqual([{ what: type.toLowerCase(), title: "Titel", reason }]);
  });

  test("what has a day on which it was thrown away is left, whatever its status", async () => {
    const trashed = "<blogger:trashed>2012-01-02T00:00:00Z</blogger:trashed>";
    expect((await read(takeout("", { id: 5 }) + takeout(trashed))).skipped).toMatchObject([
      { reason: "trashed" },
    ]);
    expect((await read(takeout("<blogger:trashed/>"))).skipped).toEqual([]);
  });

  test("the day is that of publishing, not that on which it was begun", async () => {
    expect(
      (await firstOf(takeout("<blogger:created>2012-03-01T08:00:00Z</blogger:created>")))?.published,
    ).toBe("2012-04-01T08:00:00Z");
  });

  test("address, location and description are read; empty ones are none", async () => {
    const full =
      "<blogger:filename>/2015/10/x.html</blogger:filename><blogger:location><blogger:name>Kerkrade</blogger:name></blogger:location><blogger:metaDescription>Kort</blogger:metaDescription>";
    const empty = "<blogger:filename/><blogger:location/><blogger:metaDescription/><category/>";
    expect(await firstOf(takeout(full))).toMatchObject({
      path: "/2015/10/x.html",
      location: { name: "Kerkrade" },
      description: "Kort",
    });
    expect(await firstOf(takeout(empty))).toMatchObject({
      path: undefined,
      location: undefined,
      description: undefined,
      labels: [],
    });
  });

  test("a comment says its post and what it answers", async () => {
    const parts = `<blogger:parent>${blog}.post-1</blogger:parent><blogger:inReplyTo>${blog}.post-8</blogger:inReplyTo>`;
    const { comments } = await read(takeout("") + takeout(parts, { type: "COMMENT", id: 9 }));
    expect(comments[0]).toMatchObject({ article: `${blog}.post-1`, parent: `${blog}.post-8` });
  });

  test("a draft with nothing in it is left and listed; a title alone is worth keeping if it was published", async () => {
    const bare = (status: string, title: string) =>
      takeout("", { status }).replace("Tekst", " ").replace("Titel", title);
    expect((await read(takeout("", { id: 5 }) + bare("DRAFT", ""))).skipped).toMatchObject([
      { reason: "empty" },
    ]);
    expect((await read(bare("LIVE", "Titel"))).articles).toHaveLength(1);
  });
});
