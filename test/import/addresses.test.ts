import { describe, expect, test } from "vitest";
import { nameAll } from "../../src/import/file-names.ts";
import { Labels } from "../../src/import/labels.ts";
import { isPictureHost, pictureAddress } from "../../src/import/picture-address.ts";
import { UrlMap } from "../../src/import/url-map.ts";
import { article, folderWith } from "./moving.ts";

const before = folderWith();
const articles = [
  article({
    id: "tag:blogger.com,1999:blog-7.post-1",
    path: "/2012/04/heropening.html",
    labels: ["Kunst & cultuur"],
  }),
  article({ id: "tag:blogger.com,1999:blog-7.page-2", path: "/p/caf%C3%A9.html", kind: "page" }),
  article({ id: "https://oud.example/?p=3", path: "/2012/05/wp/", labels: ["Wonen"] }),
];
const { named } = nameAll(articles, "Europe/Amsterdam", before);
const labels = new Labels(
  articles.flatMap((one) => one.labels),
  before,
);
const comments = new Map([["posts/2012/heropening.md", new Set(["301"])]]);
const hosts = ["www.voorbeeld.nl", "oudeblog.blogspot.com", "oudeblog.blogspot"];
const site = (platform: "blogger" | "wordpress") =>
  new UrlMap(platform, hosts, named, comments, labels, before);

describe("a link of an old text on Blogger leads to", () => {
  const post = "/berichten/2012/heropening/";
  test.each([
    ["a post, by its path", "/2012/04/heropening.html", post],
    ["a post on the own domain", "http://www.voorbeeld.nl/2012/04/heropening.html", post],
    ["a post by https, without www", "https://voorbeeld.nl/2012/04/heropening.html", post],
    ["a post without a protocol", "//www.voorbeeld.nl/2012/04/heropening.html", post],
    ["a post on blogspot.com", "http://oudeblog.blogspot.com/2012/04/heropening.html", post],
    ...["nl", "be", "de", "co.uk", "com.au"].map((country) => [
      `a post on blogspot.${country}`,
      `https://oudeblog.blogspot.${country}/2012/04/heropening.html`,
      post,
    ]),
    ["a post on a former name of the blog", "http://ouder.blogspot.com/2012/04/heropening.html", post],
    ["a post for telephones", "http://www.voorbeeld.nl/2012/04/heropening.html?m=1", post],
    [
      "a comment that came along",
      "http://www.voorbeeld.nl/2012/04/heropening.html#c301",
      `${post}#reactie-301`,
    ],
    [
      "a comment as Blogger links it",
      "http://oudeblog.blogspot.nl/2012/04/heropening.html?showComment=1357000000000#c301",
      `${post}#reactie-301`,
    ],
    [
      "the page of a comment that did not",
      "http://www.voorbeeld.nl/2012/04/heropening.html?showComment=1#c999",
      post,
    ],
    ["all comments", "/2012/04/heropening.html#comments", `${post}#reacties`],
    ["a page without comments, of which there were some", "/p/caf%C3%A9.html#comments", "/cafe/"],
    ["a page, in whatever way its letters are written", "http://www.voorbeeld.nl/p/café.html", "/cafe/"],
    ["a label", "http://www.voorbeeld.nl/search/label/Kunst%20%26%20cultuur", "/onderwerpen/kunst-cultuur/"],
    [
      "a label with plusses, from some day on",
      "/search/label/Kunst+%26+cultuur?updated-max=2012-01-01&max-results=20",
      "/onderwerpen/kunst-cultuur/",
    ],
    ["a year", "http://www.voorbeeld.nl/2012/", "/berichten/2012/"],
    ["a month", "http://www.voorbeeld.nl/2012/04/", "/berichten/2012/"],
    ["a month in the oldest way", "/2012_04_01_archive.html", "/berichten/2012/"],
    ["a year in which nothing was written", "/1999/", "/archief/"],
    ["the search", "/search?q=feest+in+mei", "/zoeken/?q=feest%20in%20mei"],
    ["the feed", "http://www.voorbeeld.nl/feeds/posts/default?alt=rss", "/feed.xml"],
    ["the front page", "http://oudeblog.blogspot.nl", "/"],
    ["elsewhere", "https://elders.example/a?b=c#d", "https://elders.example/a?b=c#d"],
    [
      "another blog, whose pages are its own",
      "http://ander.blogspot.nl/2012/01/x.html",
      "http://ander.blogspot.nl/2012/01/x.html",
    ],
    [
      "elsewhere, without what counts readers",
      "https://elders.example/?utm_source=x&a=1&fbclid=y",
      "https://elders.example/?a=1",
    ],
    ["a mail program", "mailto:info@example.org", "mailto:info@example.org"],
  ])("%s", (_what, href, url) => {
    expect(site("blogger").link(href)).toEqual({ url });
  });

  test.each([
    ["a page that is no more", "/2012/04/weg.html", "gone"],
    ["a label that nothing has", "/search/label/Niets", "gone"],
    ["a place within the text", "#plek", "gone"],
    ["a script", "javascript:alert(1)", "unsafe"],
    ["a script with spaces", " \tjavascript:alert(1)", "unsafe"],
    ["data", "data:text/html,x", "unsafe"],
    ["a file", "file:///C:/x.doc", "unsafe"],
    ["a password", "https://a:b@voorbeeld.nl/", "unsafe"],
    ["a counter", "http://feeds.feedburner.com/~r/x/~4/abc", "tracking"],
  ])("nothing: %s", (_what, href, reason) => {
    expect(site("blogger").link(href)).toBe(reason);
  });
});

describe("a link of an old text on WordPress leads to", () => {
  test.each([
    ["a post", "https://www.voorbeeld.nl/2012/05/wp", "/berichten/2012/wp/"],
    ["a post by its number", "https://www.voorbeeld.nl/?p=3", "/berichten/2012/wp/"],
    ["a category", "/category/wonen/", "/onderwerpen/wonen/"],
    ["a tag", "/tag/wonen", "/onderwerpen/wonen/"],
    ["the feed", "/feed/", "/feed.xml"],
  ])("%s", (_what, href, url) => {
    expect(site("wordpress").link(href)).toEqual({ url });
  });
});

describe("a picture is asked for where it is largest:", () => {
  const path = "-Ab/T4/AAI/AAs/xY";
  test.each([
    ...[1, 2, 3, 4].map((n) => [
      `http://${n}.bp.blogspot.com/${path}/s320/a.jpg`,
      `https://${n}.bp.blogspot.com/${path}/s0/a.jpg`,
    ]),
    [`//3.bp.blogspot.com/${path}/s1600/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [`https://3.bp.blogspot.com/${path}/s1600-h/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [`https://3.bp.blogspot.com/${path}/s72-c/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [`https://3.bp.blogspot.com/${path}/w500-h375/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [`https://3.bp.blogspot.com/${path}/s640-rw/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [`https://3.bp.blogspot.com/${path}/s640-c-rw/a.jpg`, `https://3.bp.blogspot.com/${path}/s0/a.jpg`],
    [
      `https://3.bp.blogspot.com/${path}/IMG%2B0132+(2).JPG`,
      `https://3.bp.blogspot.com/${path}/IMG%2B0132+(2).JPG`,
    ],
    ["https://lh3.googleusercontent.com/abc/s640/a.jpg", "https://lh3.googleusercontent.com/abc/s0/a.jpg"],
    ["https://lh6.googleusercontent.com/abc=w500-h375", "https://lh6.googleusercontent.com/abc=s0"],
    ["https://lh6.googleusercontent.com/abc", "https://lh6.googleusercontent.com/abc=s0"],
    ["https://lh4.ggpht.com/abc/s320/a.jpg", "https://lh4.ggpht.com/abc/s0/a.jpg"],
    [
      "https://blogger.googleusercontent.com/img/b/R29/AVv/s640/NAME.jpg",
      "https://blogger.googleusercontent.com/img/b/R29/AVv/s0/NAME.jpg",
    ],
    [
      "https://blogger.googleusercontent.com/img/b/R29/AVv/w400-h300/NAME.jpg",
      "https://blogger.googleusercontent.com/img/b/R29/AVv/s0/NAME.jpg",
    ],
    [
      "https://blogger.googleusercontent.com/img/a/AVvX",
      "https://blogger.googleusercontent.com/img/a/AVvX=s0",
    ],
    [
      "https://blogger.googleusercontent.com/img/a/AVvX=s320",
      "https://blogger.googleusercontent.com/img/a/AVvX=s0",
    ],
    [
      "https://blogger.googleusercontent.com/img/proxy/AVvX=s0-d",
      "https://blogger.googleusercontent.com/img/proxy/AVvX=s0",
    ],
    [
      "https://oud.example/wp-content/uploads/2012/04/a-300x200.jpg?w=5",
      "https://oud.example/wp-content/uploads/2012/04/a.jpg",
    ],
    ["https://elders.example/s320/a.jpg", "https://elders.example/s320/a.jpg"],
  ])("%s", (src, url) => {
    expect(pictureAddress(src)?.url).toBe(url);
    expect(isPictureHost(new URL(url), "blogger", [])).toBe(!/example/.test(url));
  });

  test("one picture in two sizes on two hosts is one picture", () => {
    const [a, b] = ["https://1.bp.blogspot.com/x/s320/a.jpg", "http://4.bp.blogspot.com/x/s1600-h/a.jpg"];
    expect(pictureAddress(a)?.key).toBe(pictureAddress(b)?.key);
    expect(pictureAddress(a)?.key).not.toBe(pictureAddress(a.replace("a.jpg", "A.jpg"))?.key);
  });

  test.each([
    ["x/s320/IMG%2B0132+(2).JPG", "IMG 0132 (2).JPG"],
    ["x/s320/Caf%C3%A9.jpg", "Café.jpg"],
  ])("%s is called %s", (last, name) => {
    expect(pictureAddress(`http://1.bp.blogspot.com/${last}`)?.name).toBe(name);
  });

  test.each([
    "x",
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "file:///etc/passwd",
    "http://a:b@x.nl/a.jpg",
    "http://localhost/a.jpg",
  ])("%s is no picture that could be had", (src) => {
    expect(pictureAddress(src)).toBeUndefined();
  });
});
