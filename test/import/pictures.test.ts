import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportReport } from "../../src/import/import.ts";
import { reportImport } from "../../src/import/report.ts";
import { readFolder } from "../region-of.ts";
import { bring, fileOf, filesOf, folderOf, fresh, photo, takeoutFeed, takeoutPost } from "./bring.ts";
import { zipOf } from "./zip-of.ts";

const host = { host: "www.voorbeeld.nl" };
const old = (id: string, name: string, size = "s320") =>
  `http://2.bp.blogspot.com/-${id}/AAA/BBB/${size}/${name}`;
const shows = (...addresses: readonly string[]) =>
  addresses.map((one) => `<img src="${one}">`).join("<br><br>");

const blue = await photo(80, 60, "#2244cc");
const smallBlue = await photo(40, 30, "#2244cc");
const red = await photo(80, 60, "#cc2222");

/** Imports one post that shows these pictures, with files that were given; the pictures that came of it. */
async function shown(
  addresses: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ report: ImportReport; media: Record<string, Buffer>; text: string; content: string }> {
  const content = fresh();
  const feed = fileOf(takeoutFeed(takeoutPost(1, shows(...addresses))));
  const report = await bring(feed, content, "blogger", {
    ...host,
    media: folderOf({ "leeg.txt": "", ...files }),
  });
  const all = [...filesOf(content)];
  const media = all.flatMap(([path, bytes]) =>
    path.startsWith("media/") ? [[path.slice(6), Buffer.from(bytes, "latin1")] as const] : [],
  );
  return {
    report,
    media: Object.fromEntries(media),
    text: all.find(([path]) => path.startsWith("posts/"))?.[1] ?? "",
    content,
  };
}

test.each([
  ["its very name", "zomer.jpg", "zomer.jpg", "zomer.jpg"],
  ["capitals", "IMG_0132.JPG", "img_0132.jpg", "img-0132.jpg"],
  ["another ending of the same kind", "markt.jpeg", "markt.JPG", "markt.jpg"],
  ["an encoded plus", "IMG%2B0132.JPG", "IMG 0132.JPG", "img-0132.jpg"],
  ["a plus that stayed one", "IMG+0132.JPG", "IMG+0132.JPG", "img-0132.jpg"],
  ["a plus that was encoded twice", "IMG%252B0132.JPG", "IMG+0132.JPG", "img-0132.jpg"],
  ["parentheses", "foto+%282%29.png", "foto (2).png", "foto-2.jpg"],
  ["accents, as a Mac writes them", "caf%C3%A9.jpg", "cafe\u0301.jpg", "cafe.jpg"],
  ["letters that are not Latin", "%E6%98%A5.jpg", "春.jpg", "春.jpg"],
  [
    "a long name that was cut",
    `${"heel-".repeat(12)}lang.jpg`,
    `${"heel-".repeat(9)}h.jpg`,
    `${"heel-".repeat(12)}lang.jpg`,
  ],
])("a picture is found by %s", async (_by, inAddress, file, becomes) => {
  const { report, media, text } = await shown([old("a", inAddress)], { [`map/${file}`]: blue });
  expect(report.missingPictures).toEqual([]);
  expect(report.doubtful).toEqual([]);
  expect(media).toEqual({ [becomes]: blue });
  expect(text).toContain(`](${encodeURI(becomes)})`);
});

test("letters that are not Latin do not make one name of all", async () => {
  const { report, media } = await shown([old("a", "%E6%98%A5.jpg")], { "夏.jpg": blue });
  expect(media).toEqual({});
  expect(report.missingPictures).toMatchObject([{ reason: "notAtHand" }]);
});

test("a picture that texts show in two sizes and from two hosts is one", async () => {
  const { media, text } = await shown(
    [
      old("a", "zomer.jpg", "s320"),
      old("a", "zomer.jpg", "s1600").replace("//2.", "//4."),
      old("a", "zomer.jpg", "w500-h375"),
    ],
    { "zomer.jpg": blue },
  );
  expect(media).toEqual({ "zomer.jpg": blue });
  expect(text.match(/\]\(zomer\.jpg\)/g)).toHaveLength(3);
});

test("of copies in two sizes the largest is taken, without a doubt", async () => {
  const { report, media } = await shown([old("a", "zomer.jpg")], {
    "klein/zomer.jpg": smallBlue,
    "groot/zomer.jpg": blue,
  });
  expect(media).toEqual({ "zomer.jpg": blue });
  expect(report.doubtful).toEqual([]);
});

test("of two different pictures with one name none is guessed: it is missing, and the report says why", async () => {
  const { report, media, text } = await shown([old("a", "IMG_1.JPG")], {
    "2014/IMG_1.JPG": blue,
    "2015/IMG_1.JPG": red,
  });
  expect(media).toEqual({});
  expect(report.missingPictures).toEqual([
    { url: "https://2.bp.blogspot.com/-a/AAA/BBB/s0/IMG_1.JPG", reason: "ambiguous" },
  ]);
  expect(text).toContain("https://2.bp.blogspot.com/-a/AAA/BBB/s0/IMG_1.JPG");
  expect(reportImport(report)).toContain("s0/IMG_1.JPG (er zijn verschillende foto's met deze naam)");
});

test("one file for two addresses of its name is one picture, and the report asks to look", async () => {
  const { report, media, text } = await shown([old("a", "IMG_1.JPG"), old("b", "IMG_1.JPG")], {
    "IMG_1.JPG": blue,
  });
  expect(media).toEqual({ "img-1.jpg": blue });
  expect(text.match(/\]\(img-1\.jpg\)/g)).toHaveLength(2);
  expect(report.doubtful).toEqual([
    { file: "posts/2015/bericht-1.md", picture: "img-1.jpg" },
    { file: "posts/2015/bericht-1.md", picture: "img-1.jpg" },
  ]);
  expect(reportImport(report).match(/img-1\.jpg \(posts\/2015\/bericht-1\.md\)/g)).toHaveLength(2);
});

test("folders that an address names as well tell pictures of one name apart", async () => {
  const at = (month: string) => `https://www.voorbeeld.nl/wp-content/uploads/2015/${month}/IMG_1.jpg`;
  const { report, media } = await shown([at("10"), at("11")], {
    "uploads/2015/10/IMG_1.jpg": blue,
    "uploads/2015/11/IMG_1.jpg": red,
  });
  expect(media).toEqual({ "img-1.jpg": blue, "img-1-2.jpg": red });
  expect(report.doubtful).toEqual([]);
});

describe("what cannot be had stays a link to its address, listed with the reason, and the folder is in order:", () => {
  test.each<[string, Readonly<Record<string, Uint8Array>>, string]>([
    ["a picture that is not there", {}, "notAtHand"],
    [
      "a page that is called a picture",
      { "foto.jpg": Buffer.from("<!DOCTYPE html><html></html>") },
      "notAPicture",
    ],
    ["an empty file", { "foto.jpg": Buffer.alloc(0) }, "empty"],
    ["half a picture", { "foto.jpg": blue.subarray(0, blue.length / 2) }, "truncated"],
    ["a file that no picture is as large as", { "foto.jpg": Buffer.alloc(64 * 1024 ** 2 + 1) }, "tooLarge"],
  ])("%s", async (_what, files, reason) => {
    const { report, media, text, content } = await shown([old("a", "foto.jpg")], files);
    const url = "https://2.bp.blogspot.com/-a/AAA/BBB/s0/foto.jpg";
    expect(report.missingPictures).toEqual([{ url, reason }]);
    expect(reportImport(report)).toContain(`- ${url} (`);
    expect(media).toEqual({});
    expect(text).toContain(`(${url})`);
    expect(report.problems).toEqual([]);
    expect((await readFolder(content)).ok).toBe(true);
  });

  test("a picture that is damaged in the zip", async () => {
    const content = fresh();
    const feed = takeoutFeed(takeoutPost(1, shows(old("a", "foto.jpg"), old("b", "goed.jpg"))));
    const zip = zipOf([
      { path: "Takeout/Blogger/Blogs/x/feed.atom", bytes: feed },
      { path: "Takeout/Blogger/Albums/x/foto.jpg", bytes: blue, crc: 1 },
      { path: "Takeout/Blogger/Albums/x/goed.jpg", bytes: red },
    ]);
    const report = await bring(fileOf(zip), content, "blogger", host);
    expect(report.missingPictures).toMatchObject([{ reason: "unreadable" }]);
    expect([...filesOf(content).keys()]).toContain("media/goed.jpg");
  });
});

test("a picture is called what it is, whatever its name says", async () => {
  const { media } = await shown([old("a", "foto.png")], { "foto.png": blue });
  expect(Object.keys(media)).toEqual(["foto.jpg"]);
});

test("an import that brings pictures later puts them in the place of the links", async () => {
  const content = fresh();
  const feed = fileOf(takeoutFeed(takeoutPost(1, shows(old("a", "foto.jpg"), old("b", "foto.jpg")))));
  await bring(feed, content, "blogger", host);
  expect(filesOf(content).get("posts/2015/bericht-1.md")).toContain("https://2.bp.blogspot.com/");
  const media = folderOf({ "foto.jpg": blue });
  const report = await bring(feed, content, "blogger", { ...host, media });
  expect(report.written.changed).toEqual(["posts/2015/bericht-1.md"]);
  const all = filesOf(content);
  expect(all.get("posts/2015/bericht-1.md")).not.toContain("blogspot");
  // And one in which nothing is new changes nothing.
  const again = await bring(feed, content, "blogger", host);
  expect([again.written.changed, again.written.new]).toEqual([[], []]);
  expect(filesOf(content)).toEqual(all);
});

test("a picture that an editor has put there under the same name stays", async () => {
  const content = fresh();
  const feed = fileOf(takeoutFeed(takeoutPost(1, shows(old("a", "foto.jpg")))));
  await bring(feed, content, "blogger", host);
  mkdirSync(join(content, "media"));
  writeFileSync(join(content, "media/foto.png"), red);
  const before = filesOf(content).get("media/foto.png");
  await bring(feed, content, "blogger", { ...host, media: folderOf({ "foto.jpg": blue }) });
  const after = filesOf(content);
  expect(after.get("media/foto.png")).toBe(before);
  expect(after.get("posts/2015/bericht-1.md")).toContain("](foto-2.jpg)");
});
