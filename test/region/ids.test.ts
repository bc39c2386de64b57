import { describe, expect, test } from "vitest";
import { eventId, postId } from "../../src/region/ids.ts";
import { Site } from "../../src/region/site.ts";
import { icalendarOf } from "../../src/site/calendars/icalendar.ts";
import { atomOf } from "../../src/site/feeds/atom.ts";
import { commentsRss } from "../../src/site/feeds/comments.ts";
import { digestRss } from "../../src/site/feeds/digest-rss.ts";
import { jsonFeedOf } from "../../src/site/feeds/json-feed.ts";
import { rssOf } from "../../src/site/feeds/rss.ts";
import { entry, type Files, faultsOf, post, regionOf, siteYaml, unmade } from "../region-of.ts";

const site = "https://www.example.nl";
const oldPost = "/berichten/2026/oude-naam/";

describe("the id of a post", () => {
  test.each<[string, string, string]>([
    ["has its address", "", "/berichten/2026/nieuwe-naam/"],
    ["was renamed", `redirects: [${oldPost}]`, oldPost],
    ["was renamed, written without its last slash", "redirects: [/berichten/2026/oude-naam]", oldPost],
    ["was renamed, written with index.html", "redirects: [/berichten/2026/oude-naam/index.html]", oldPost],
    ["was renamed, written in full", `redirects: ["${site}${oldPost}"]`, oldPost],
    ["was renamed twice", `redirects: [${oldPost}, /berichten/2026/tweede-naam/]`, oldPost],
    ["was in another year", "redirects: [/berichten/2025/oude-naam/]", "/berichten/2025/oude-naam/"],
    [
      "was under the word of another language",
      "redirects: [/posts/2026/oude-naam/]",
      "/posts/2026/oude-naam/",
    ],
    ["was on another platform first", `redirects: [/2013/01/titel.html, ${oldPost}]`, oldPost],
    ["was on another platform only", "redirects: [/2013/01/titel.html]", "/berichten/2026/nieuwe-naam/"],
    ["was a page, not a post", "redirects: [/oude-naam/]", "/berichten/2026/nieuwe-naam/"],
    ["was an event, not a post", "redirects: [/agenda/2026/oude-naam/]", "/berichten/2026/nieuwe-naam/"],
  ])("that %s", async (_, head, path) => {
    const region = await regionOf({ "posts/2026/nieuwe-naam.md": post("Tekst.", head) });
    expect(region.posts.map((one) => postId(one, region))).toEqual([site + path]);
  });

  test("is what the file says before anything else", async () => {
    const head = `id: tag:blogger.com,1999:7\nredirects: [${oldPost}]`;
    const region = await regionOf({ "posts/2026/x.md": post("Tekst.", head) });
    expect(region.posts.map((one) => postId(one, region))).toEqual(["tag:blogger.com,1999:7"]);
  });

  test("of one file cannot be written in another", async () => {
    const files = {
      "posts/2026/a.md": post("Tekst.", `id: ${site}/berichten/2026/b/`),
      "posts/2026/b.md": post(),
    };
    expect(await faultsOf(files)).toMatchObject([{ code: "idTwice", other: "posts/2026/b.md" }]);
  });
});

describe("the id of an event", () => {
  test.each<[string, string, string]>([
    ["events/2026/nieuw.md", "", "2026/nieuw"],
    ["events/2026/nieuw.md", "redirects: [/agenda/2026/oud/]", "2026/oud"],
    ["events/2026/nieuw.md", "redirects: [/agenda/2025/oud/]", "2025/oud"],
    ["events/2026/nieuw.md", "redirects: [/events/2026/oud]", "2026/oud"],
    ["events/2026/nieuw.md", "redirects: [/berichten/2026/oud/, /oud.html]", "2026/nieuw"],
    // Where files have no year folder, none was in the old name either.
    ["events/nieuw.md", "redirects: [/agenda/2026/oud/]", "oud"],
  ])("of %s with '%s' is %s", async (file, head, name) => {
    const region = await regionOf({ [file]: entry(`title: X\nstart: 2026-07-01\n${head}`) });
    expect(region.events.map((one) => eventId(one, region))).toEqual([`${name}@www.example.nl`]);
  });
});

test("a site that moves to another address keeps every id, when site.yaml says where it was first", async () => {
  const files: Files = {
    "posts/2026/een.md": post("Tekst.", "", "2026-05-01"),
    "posts/2026/oud.md": post("Tekst.", "id: bericht 7", "2026-05-02"),
    "events/2026/feest.md": entry("title: Feest\nstart: 2026-07-01"),
    "comments/posts/2026/een.yaml":
      "comments:\n  - id: r1\n    name: Jan\n    date: 2026-05-02 10:00\n    text: Mooi.\n",
  };
  const idsOf = async (yaml: string) => {
    const region = await regionOf({ ...files, "site.yaml": yaml });
    const [feed] = new Site(region).feeds;
    const [calendar] = new Site(region).calendars;
    if (!feed || !calendar) throw new Error("a region has a feed and a calendar");
    return [
      ...rssOf(feed, region, unmade).matchAll(/<guid[^>]*>([^<]+)/g),
      ...atomOf(feed, region, unmade).matchAll(/<id>([^<]+)/g),
      ...jsonFeedOf(feed, region, unmade).matchAll(/"id": "([^"]+)/g),
      ...icalendarOf(calendar, region).matchAll(/UID:(.+)\r/g),
      ...new Site(region).digests.flatMap((digest) => [
        ...digestRss(digest, region).matchAll(/<guid[^>]*>([^<]+)/g),
      ]),
      ...new Site(region).commented.flatMap((one) => [
        ...commentsRss(one, region).matchAll(/<guid[^>]*>([^<]+)/g),
      ]),
    ].map(([, id]) => id);
  };
  const before = await idsOf(siteYaml);
  const moved = siteYaml.replace(/^url: .*/m, "url: https://bloeit.example.org/");
  expect(await idsOf(moved)).toEqual(before);
  expect(new Set(before).size).toBeGreaterThan(5);
  const unmarked = await idsOf(moved.replace(/^idBase.*\n/m, ""));
  expect(unmarked.filter((id) => before.includes(id))).toEqual(["bericht 7", "bericht 7"]);
});

test("comments keep their ids when what they are about gets another name", async () => {
  const comments = "comments:\n  - id: r1\n    name: Jan\n    date: 2026-05-02 10:00\n    text: Mooi.\n";
  const region = await regionOf({
    "posts/2026/nieuw.md": post("Tekst.", "redirects: [/berichten/2026/oud/]"),
    "comments/posts/2026/nieuw.yaml": comments,
  });
  const [one] = new Site(region).commented;
  const xml = one ? commentsRss(one, region) : "";
  expect(xml).toMatch(
    /<guid isPermaLink="false">https:\/\/www\.example\.nl\/berichten\/2026\/oud\/#reactie-r1</,
  );
  expect(xml).toContain("<link>https://www.example.nl/berichten/2026/nieuw/#reactie-r1<");
});
