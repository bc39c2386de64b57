import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sites } from "../build-sites.ts";
import { headersFor, parseHeaders } from "./headers-file.ts";
import { type SiteServer, serve } from "./serve.ts";

describe("a _headers file", () => {
  const rules = parseHeaders(`# Said of all
/*
  X-Frame-Options: DENY
  Cache-Control: no-store

/assets/*
  Cache-Control: public
  Cache-Control: immutable
/*.xml
  Access-Control-Allow-Origin: *
/:year/feed.json
  Content-Type: application/feed+json; charset=utf-8
`);
  test.each([
    ["/", "x-frame-options", "DENY"],
    ["/assets/site.css", "cache-control", "public, immutable"],
    ["/assets", "cache-control", "no-store"],
    ["/posts/feed.xml", "access-control-allow-origin", "*"],
    ["/posts/feed_xml", "access-control-allow-origin", undefined],
    ["/2013/feed.json", "content-type", "application/feed+json; charset=utf-8"],
    ["/2013/01/feed.json", "content-type", undefined],
  ])("%s: %s is %s", (path, name, value) => {
    expect(headersFor(rules, path).get(name)).toBe(value);
  });
  test("a line that is no header is refused", () => {
    expect(() => parseHeaders("/*\n  nonsense")).toThrow("nonsense");
  });
});

describe("the server", () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serve(sites.parkstad.out);
  });
  afterAll(() => server.close());
  const get = (path: string, encoding = "identity") =>
    fetch(server.origin + path, { redirect: "manual", headers: { "Accept-Encoding": encoding } });

  test.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/feed.xml", 200, "application/xml; charset=utf-8"],
    ["/feed.json", 200, "application/feed+json; charset=utf-8"],
    ["/no/such/page/", 404, "text/html; charset=utf-8"],
    ["/%2e%2e/%2e%2e/package.json", 404, "text/html; charset=utf-8"],
    ["/..%2f..%2f..%2fpackage.json", 404, "text/html; charset=utf-8"],
  ])("%s is answered with %i and %s", async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });
  test("a folder without its slash moves to the one with it", async () => {
    const response = await get("/contact");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/contact/"]);
  });
  test.each(["gzip", "br"])("text goes compressed by %s", async (encoding) => {
    const response = await get("/", encoding);
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toMatch(/^<!doctype html>/i);
  });
  test("the policy of the site goes with every page", async () => {
    for (const path of ["/", "/no/such/page/"])
      expect((await get(path)).headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
