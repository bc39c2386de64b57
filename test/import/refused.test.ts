import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { sayRefusal } from "../../src/i18n/import.ts";
import type { ImportError } from "../../src/schema/import-error.ts";
import {
  bring,
  fileOf,
  filesOf,
  fixtures,
  folderOf,
  fresh,
  refusalOf,
  takeoutFeed,
  takeoutPost,
} from "./bring.ts";
import { type ZipEntry, zipOf } from "./zip-of.ts";

const good = takeoutFeed(takeoutPost(1, "Tekst."));
const feedAt = "Takeout/Blogger/Blogs/Ons blog/feed.atom";
const atom = (inside: string) => `<feed xmlns='http://www.w3.org/2005/Atom'>${inside}</feed>`;
const host = { host: "www.voorbeeld.nl" };

/** Ten levels of entities, each ten times the one before. */
const laughs = `<!DOCTYPE feed [<!ENTITY a0 "ha">${Array.from(
  { length: 10 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join("")}]>${atom("<title>&a10;</title>")}`;
const quadratic = `<!DOCTYPE feed [<!ENTITY a "${"a".repeat(50_000)}">]>${atom(`<title>${"&a;".repeat(50_000)}</title>`)}`;

describe("refused, with nothing written:", () => {
  test.each<[string, string | Uint8Array, Partial<ImportError>]>([
    ["an empty file", "", { code: "emptyFile" }],
    ["a file that is not XML", "geen XML", { code: "notXml" }],
    ["JSON", '{"een": 1}', { code: "notXml" }],
    ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { code: "notXml" }],
    ["a saved page", "<!DOCTYPE html><html lang=nl><head></head></html>", { code: "notXml" }],
    ["another kind of XML", "<html/>", { code: "notAnExport", found: "html" }],
    ["UTF-16", Buffer.from("\ufeff<feed/>", "utf16le"), { code: "notUtf8", line: 1 }],
    [
      "Latin-1",
      Buffer.from("<feed>\n\n<title>caf\xe9</title></feed>", "latin1"),
      { code: "notUtf8", line: 3 },
    ],
    ["XML that ends too early", "<feed>\n<entry>", { code: "notWellFormed", line: 2, column: 7, why: "cut" }],
    [
      "XML that ends within a letter",
      Buffer.from("<feed>\n<title>é").subarray(0, -1),
      { code: "notWellFormed", line: 2, why: "cut" },
    ],
    [
      "XML with an open ampersand",
      "<feed>\n<title>Jan & Piet</title></feed>",
      { code: "notWellFormed", line: 2, column: 12, why: "wrong" },
    ],
    [
      "XML with an open ampersand, and a semicolon much later",
      "<feed>\n<title>Jan &amp; Piet & Kees</title>\n<id>1; 2</id></feed>",
      { code: "notWellFormed", line: 2, column: 23, why: "wrong" },
    ],
    [
      "XML whose tags cross, in one long line",
      `<feed>${"<entry></entry>".repeat(9000)}<a><b></a></b></feed>`,
      { code: "notWellFormed", line: 1, column: 135_016, why: "wrong" },
    ],
    ["an export without anything", atom("<title>Leeg</title>"), { code: "noPosts" }],
    ["an export with only pages and comments", good.replace(">POST<", ">PAGE<"), { code: "noPosts" }],
    ["an export of WordPress", "<rss version='2.0'><channel/></rss>", { code: "otherPlatform" }],
    ["the public feed", atom("<link rel='next' href='http://x.nl/?page=2'/>"), { code: "publicFeed" }],
    ["a billion laughs", laughs, { code: "entities", line: 1 }],
    ["one long entity, many times", quadratic, { code: "entities", line: 1 }],
    [
      "an external entity",
      `<?xml version="1.0"?>\n<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>${atom("&a;")}`,
      { code: "entities", line: 2 },
    ],
    [
      "an external parameter entity",
      `<!DOCTYPE feed [<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]>${atom("")}`,
      { code: "entities" },
    ],
    ["a zip that was cut off", zipOf([{ path: feedAt, bytes: good }]).subarray(0, -30), { code: "zipCut" }],
    [
      "a zip whose beginning was cut off",
      Buffer.concat([Buffer.from("PK\u0003\u0004"), zipOf([{ path: feedAt, bytes: good }]).subarray(300)]),
      { code: "zipCut" },
    ],
    ["a zip that is only a beginning", "PK\u0003\u0004kapot", { code: "zipCut" }],
    ["a zip without anything", zipOf([]), { code: "noFeeds" }],
    ["a zip without a feed", zipOf([{ path: "Takeout/Albums/foto.jpg" }]), { code: "noFeeds" }],
    [
      "a zip within a zip",
      zipOf([{ path: "takeout.zip", bytes: zipOf([{ path: feedAt }]) }]),
      { code: "noFeeds" },
    ],
  ])("%s", async (_what, bytes, error) => {
    const content = fresh();
    expect(await refusalOf(fileOf(bytes), content, host)).toMatchObject(error);
    expect(existsSync(content)).toBe(false);
  });

  test.each<[string, readonly ZipEntry[], Partial<ImportError>]>([
    ["a path that climbs out", [{ path: "../kwaad.xml" }], { code: "unsafePath", path: "../kwaad.xml" }],
    ["a path that climbs out further on", [{ path: "a/../../b.xml" }], { code: "unsafePath" }],
    ["a path that climbs out with backslashes", [{ path: "..\\..\\kwaad.xml" }], { code: "unsafePath" }],
    ["a path from the root", [{ path: "/etc/kwaad.xml" }], { code: "unsafePath" }],
    ["a path from a drive", [{ path: "C:\\kwaad.xml" }], { code: "unsafePath" }],
    [
      "a symbolic link",
      [{ path: "Takeout/Blogger/Blogs/x/feed.atom", bytes: "/etc/passwd", mode: 0o120777 }],
      { code: "unsafePath" },
    ],
    [
      "a file that says it unpacks to an enormous one",
      [{ path: feedAt, bytes: good, size: 4_000_000_000 }],
      { code: "zipBomb", path: feedAt },
    ],
    [
      "a file that unpacks to more than it says",
      [{ path: feedAt, bytes: atom(" ".repeat(1_000_000)), size: 1000 }],
      { code: "zipBomb", path: feedAt },
    ],
    [
      "a file that unpacks to less than it says",
      [{ path: feedAt, bytes: good, size: 100_000 }],
      { code: "zipDamaged" },
    ],
    [
      "files that lie over each other",
      Array.from({ length: 200 }, (_, at) => ({ path: `${at}.xml`, bytes: "", packedSize: 4000 })),
      { code: "zipBomb" },
    ],
    ["a file behind a password", [{ path: feedAt, bytes: good, flags: 1 }], { code: "zipEncrypted" }],
    ["a strongly encrypted file", [{ path: feedAt, bytes: good, flags: 0x41 }], { code: "zipEncrypted" }],
    [
      "a file of other bytes than were packed",
      [{ path: feedAt, bytes: good, crc: 1 }],
      { code: "zipDamaged" },
    ],
  ])("a zip with %s", async (_what, entries, error) => {
    const [content, file] = [fresh(), fileOf(zipOf(entries))];
    expect(await refusalOf(file, content, host)).toMatchObject({ file, ...error });
    expect(existsSync(content)).toBe(false);
  });

  test("a zip with more files than any export has", async () => {
    const zip = zipOf([{ path: feedAt, bytes: good }], 200_001);
    expect(await refusalOf(fileOf(zip), fresh(), host)).toMatchObject({ code: "zipCrowded", count: 200_001 });
  });

  test("what is no file, what is not there, and a text larger than any blog", async () => {
    const content = fresh();
    const pipe = fresh();
    execFileSync("mkfifo", [pipe]);
    expect(await refusalOf(pipe, content)).toMatchObject({ code: "notAFile" });
    expect(await refusalOf(fresh(), content)).toMatchObject({ code: "noSuchFile" });
    const large = fileOf("<feed>");
    // A hole, which takes no room on the disk.
    truncateSync(large, 1024 ** 3 + 1);
    expect(await refusalOf(large, content)).toMatchObject({ code: "tooLarge" });
    expect(existsSync(content)).toBe(false);
  });

  test("a folder without feeds, and one in which feeds are only links", async () => {
    expect(await refusalOf(folderOf({ "notities.txt": "" }), fresh())).toMatchObject({ code: "noFeeds" });
    const folder = folderOf({ "notities.txt": "" });
    symlinkSync(fileOf(good), join(folder, "feed.atom"));
    expect(await refusalOf(folder, fresh())).toMatchObject({ code: "noFeeds" });
  });

  test("a content folder that is a file, and one that holds other things: nothing in it changes", async () => {
    const export_ = fileOf(good);
    expect(await refusalOf(export_, fileOf("x"), host)).toMatchObject({ code: "notAFolder" });
    const folder = folderOf({ "package.json": "{}" });
    expect(await refusalOf(export_, folder, host)).toMatchObject({ code: "notAContentFolder", folder });
    expect([...filesOf(folder).keys()]).toEqual(["package.json"]);
  });

  test("an export that does not say its host, for a new region", async () => {
    const content = fresh();
    expect(await refusalOf(fileOf(good), content)).toEqual({ code: "noHost" });
    expect(existsSync(content)).toBe(false);
    mkdirSync(content);
    expect(await refusalOf(fileOf(good), content)).toEqual({ code: "noHost" });
    expect(filesOf(content).size).toBe(0);
  });

  test("a Blogger export given as WordPress, and a folder with pictures that is none", async () => {
    const classic = join(fixtures, "classic-parkstad.xml");
    const content = fresh();
    expect(await refusalOf(classic, content, { platform: "wordpress" })).toMatchObject({
      code: "otherPlatform",
      platform: "Blogger",
    });
    expect(await refusalOf(classic, content, { media: fresh() })).toMatchObject({ code: "noSuchFile" });
    expect(await refusalOf(classic, content, { media: classic })).toMatchObject({ code: "notAFolder" });
    expect(existsSync(content)).toBe(false);
  });
});

test("a document may name a DTD that lies elsewhere: nobody goes there", async () => {
  const file = fileOf(good.replace("<feed", '<!DOCTYPE feed SYSTEM "http://127.0.0.1:1/x.dtd">\n<feed'));
  expect((await bring(file, fresh(), "blogger", host)).counts.posts.imported).toBe(1);
});

test("an empty line before everything, as some plugins leave, and a byte order mark do no harm", async () => {
  const file = fileOf(`\ufeff\n\n${good}`);
  expect((await bring(file, fresh(), "blogger", host)).counts.posts.imported).toBe(1);
});

test("a folder whose site.yaml or tags.yaml is wrong is left as it is, and told so", async () => {
  const content = folderOf({ "site.yaml": "title: [" });
  writeFileSync(join(content, "tags.yaml"), "- : -");
  const before = filesOf(content);
  await expect(bring(fileOf(good), content, "blogger", host)).rejects.toThrow("site.yaml");
  expect(filesOf(content)).toEqual(before);
});

/** One of each error. */
const errors: { readonly [C in ImportError["code"]]: Extract<ImportError, { code: C }> } = {
  noSuchFile: { code: "noSuchFile", file: "a.xml" },
  notAFile: { code: "notAFile", file: "a.xml" },
  emptyFile: { code: "emptyFile", file: "a.xml" },
  notXml: { code: "notXml", file: "a.xml" },
  notUtf8: { code: "notUtf8", file: "a.xml", line: 3 },
  notWellFormed: { code: "notWellFormed", file: "a.xml", line: 3, column: 4, why: "wrong" },
  entities: { code: "entities", file: "a.xml", line: 3 },
  tooLarge: { code: "tooLarge", file: "a.xml", most: "1 GB" },
  zipCut: { code: "zipCut", file: "a.zip" },
  zipDamaged: { code: "zipDamaged", file: "a.zip" },
  zipEncrypted: { code: "zipEncrypted", file: "a.zip" },
  unsafePath: { code: "unsafePath", file: "a.zip", path: "../x" },
  zipBomb: { code: "zipBomb", file: "a.zip", path: "x" },
  zipCrowded: { code: "zipCrowded", file: "a.zip", count: 200_001 },
  noFeeds: { code: "noFeeds", file: "a.zip" },
  severalBlogs: { code: "severalBlogs", file: "a.zip", blogs: ["Een", "Twee"] },
  noSuchBlog: { code: "noSuchBlog", file: "a.zip", blog: "Drie", blogs: ["Een", "Twee"] },
  otherPlatform: { code: "otherPlatform", file: "a.xml", platform: "WordPress" },
  notAnExport: { code: "notAnExport", file: "a.xml", found: "html" },
  publicFeed: { code: "publicFeed", file: "a.xml" },
  noPosts: { code: "noPosts", file: "a.xml" },
  notAFolder: { code: "notAFolder", folder: "foto" },
  notAContentFolder: { code: "notAContentFolder", folder: "foto" },
  noHost: { code: "noHost" },
  badZone: { code: "badZone", zone: "Hier" },
  badHost: { code: "badHost", host: "x y" },
};

test.each(languageCodes)("every refusal says in words of %s where, what and what to do", (language) => {
  const said = Object.values(errors).map((error) => sayRefusal(error, language));
  expect(new Set(said).size).toBe(said.length);
  for (const [at, error] of Object.values(errors).entries()) {
    const { code, ...facts } = error;
    const [what = "", end, ...more] = (said[at] ?? "").split("\n");
    for (const fact of Object.values(facts).flat())
      if (fact !== "wrong") expect(what).toContain(String(fact));
    expect(what, code).not.toMatch(/undefined|\[object/);
    // What is wrong and a remedy: two sentences, or one with a colon.
    expect(what.split(/[.:?] (?=[A-Z])|: /).length, what).toBeGreaterThan(1);
    expect([end, more]).toEqual([expect.stringMatching(/^(?:Er is|Es wurde|Nothing)/), []]);
  }
});
