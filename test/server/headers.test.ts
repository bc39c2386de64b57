import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readHeaders } from "../../src/server/host/headers.ts";
import { folderWith } from "./folder.ts";

const read = (text: string) => readHeaders(join(folderWith({ _headers: text }), "_headers"));

describe("a _headers file", () => {
  const text = `# Said of all
/*
  X-Frame-Options: DENY
  Cache-Control: no-store

/assets/*
  Cache-Control: public
  cache-control: immutable
/*.xml
  Access-Control-Allow-Origin: *
/:year/feed.json
  Content-Type: application/feed+json; charset=utf-8
/quiet/
  X-Robots-Tag: noindex
`;
  test.each([
    ["/", "x-frame-options", "DENY"],
    ["/a/b/c/", "x-frame-options", "DENY"],
    ["/posts/feed.xml", "access-control-allow-origin", "*"],
    ["/posts/feed.json", "access-control-allow-origin", undefined],
    ["/2013/feed.json", "content-type", "application/feed+json; charset=utf-8"],
    ["/2013/01/feed.json", "content-type", undefined],
    ["/other/", "cache-control", "no-store"],
    // A rule counts with a slash at the end and without.
    ["/quiet", "x-robots-tag", "noindex"],
    ["/quiet/", "x-robots-tag", "noindex"],
    ["/quiet/x", "x-robots-tag", undefined],
  ])("%s: %s is %s", async (path, name, value) => {
    const { headersFor, errors } = await read(text);
    expect(headersFor(path).get(name)).toBe(value);
    expect(errors).toEqual([]);
  });

  test("the last rule that names a header decides it, however it is spelt", async () => {
    const { headersFor } = await read("/*\n  X-A: 1\n  X-B: 2\n/a/*\n  x-a: 3\n");
    expect(Object.fromEntries(headersFor("/a/b"))).toEqual({ "x-a": "3", "x-b": "2" });
  });
  test("values of one rule are joined", async () => {
    const { headersFor } = await read("/*\n  Link: <a>\n  Link: <b>\n");
    expect(headersFor("/").get("link")).toBe("<a>, <b>");
  });
  test.each([
    ["a header before any path", "  X-A: 1\n", "X-A"],
    ["a header without a value", "/*\n  X-A:\n", "line 2"],
  ])("%s is told of", async (_, bad, told) => {
    expect((await read(bad)).errors.join()).toContain(told);
  });
  test("none at all gives no headers", async () => {
    const { headersFor, errors } = await readHeaders(join(folderWith({}), "_headers"));
    expect([[...headersFor("/")], errors]).toEqual([[], []]);
  });
});
