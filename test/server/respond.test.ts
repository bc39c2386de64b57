import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type HostRequest, respond } from "../../src/server/host/respond.ts";
import { openHostedSite } from "../../src/server/host/site.ts";
import { folderWith } from "./folder.ts";

const form = (attributes: string) =>
  `<html lang="nl"><form method="post" ${attributes}><input name="naam"><input name="bot"></form>`;
const files = {
  "index.html": '<!doctype html><html lang="de"><title>Home</title>',
  "404.html": "nothing here",
  "contact/index.html": "contact",
  "plain.html": "plain",
  "feed.xml": "<rss/>",
  ".bloeit": "not for readers",
  ".well-known/security.txt": "Contact: mailto:",
  "media/a b.jpg": "jpeg",
  "form/index.html": form('name="ask" data-netlify="true" netlify-honeypot="bot" action="/contact/"'),
  "form/other/index.html": form('name="plain-ask" netlify'),
  "form/foreign/index.html": form('name="foreign"'),
  _headers: "/*\n  X-All: yes\n/feed.xml\n  Content-Type: application/rss+xml\n",
  _redirects: `/contact /elsewhere/ 301
/plain /forced/ 301!
/old/* /contact/ 301
/rewrite /contact/index.html 200
/soft /404.html 404
/loop /loop 301
/proxy/* https://example.org/:splat 200
/missing /nowhere/ 200
`,
};
const ask = async (request: HostRequest) => respond(await openHostedSite(folderWith(files)), request);

describe("the host answers", () => {
  test.each<[string, number, string, string?]>([
    ["/", 200, "index.html"],
    ["/index.html", 301, "/"],
    ["/contact/", 200, "contact/index.html"],
    // What is there goes before a rule that is not forced.
    ["/contact", 301, "/contact/"],
    ["/contact?a=1", 301, "/contact/?a=1"],
    ["/contact/index.html", 301, "/contact/"],
    ["/plain", 301, "/forced/"],
    ["/plain.html", 301, "/plain"],
    ["/feed.xml", 200, "feed.xml"],
    ["/media/a%20b.jpg", 200, "media/a b.jpg"],
    ["/old/a/b", 301, "/contact/"],
    ["/rewrite", 200, "contact/index.html"],
    ["/soft", 404, "404.html"],
    ["/loop", 404, "404.html"],
    ["/missing", 404, "404.html"],
    ["/no/such/", 404, "404.html"],
    ["/media", 404, "404.html"],
    ["/_headers", 404, "404.html"],
    ["/_redirects", 404, "404.html"],
    ["/..%2f..%2fpackage.json", 404, "404.html"],
    ["/%2e%2e/package.json", 404, "404.html"],
    ["/.bloeit", 404, "404.html"],
    ["/.well-known/security.txt", 200, ".well-known/security.txt"],
    ["/a%00b", 404, "404.html"],
  ])("%s with %i %s", async (url, status, where) => {
    const answer = await ask({ url });
    expect([answer.status, answer.file ?? answer.headers.get("location")]).toEqual([status, where]);
  });

  test.each([
    ["/%", "GET", 400],
    ["/", "PUT", 405],
    ["/proxy/a", "GET", 502],
  ])("%s asked for by %s with %i", async (url, method, status) => {
    expect((await ask({ url, method })).status).toBe(status);
  });

  test("HEAD as GET, without the body", async () => {
    const [head, get] = [await ask({ url: "/", method: "HEAD" }), await ask({ url: "/" })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test("with the type of the file, unless a rule says another", async () => {
    const type = async (url: string) => (await ask({ url })).headers.get("content-type");
    expect(await type("/")).toBe("text/html; charset=utf-8");
    expect(await type("/media/a%20b.jpg")).toBe("image/jpeg");
    expect(await type("/feed.xml")).toBe("application/rss+xml");
  });

  test("with the headers of the path, also where nothing is", async () => {
    for (const url of ["/", "/no/such/", "/rewrite"])
      expect((await ask({ url })).headers.get("x-all")).toBe("yes");
  });

  test.each([
    ["gzip, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
    ["identity", undefined, (bytes: Uint8Array) => bytes],
  ])("a text, to who accepts %s, by %s", async (accepted, encoding, open) => {
    const { headers, body } = await ask({ url: "/contact/", headers: { "accept-encoding": accepted } });
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual([encoding, "Accept-Encoding"]);
    expect(Buffer.from(open(body)).toString()).toBe("contact");
    expect(headers.get("content-length")).toBe(String(body.length));
  });

  test("a picture as it is", async () => {
    const { headers } = await ask({ url: "/media/a%20b.jpg", headers: { "accept-encoding": "br" } });
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual([undefined, undefined]);
  });

  test("only that nothing changed, to who has it", async () => {
    const etag = (await ask({ url: "/" })).headers.get("etag") ?? "";
    const known = (tag: string) => ask({ url: "/", headers: { "if-none-match": tag } });
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const { status, body } = await known(tag);
      expect([tag, status, body.length]).toEqual([tag, 304, 0]);
    }
    expect((await known('"x"')).status).toBe(200);
    const other = await ask({ url: "/", headers: { "if-none-match": etag, "accept-encoding": "br" } });
    expect(other.status).toBe(200);
  });
});

describe("a form", () => {
  const post = (fields: Record<string, string>, url = "/form/") =>
    ask({
      url,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: Buffer.from(new URLSearchParams(fields).toString()),
    });

  test("of the site is taken, and leads to the page it names", async () => {
    const { status, headers, submission } = await post({ "form-name": "ask", naam: "Zoë & co", bot: "" });
    expect([status, headers.get("location")]).toEqual([303, "/contact/"]);
    expect(submission).toEqual({ form: "ask", fields: [["naam", "Zoë & co"]] });
  });
  test("without a page of its own is thanked for in the language of the site", async () => {
    const { status, body, submission } = await post({ "form-name": "plain-ask", naam: "x" });
    expect([status, submission?.form]).toEqual([200, "plain-ask"]);
    expect(Buffer.from(body).toString()).toContain('<html lang="de">');
  });
  test("that a program filled in is answered alike, and not taken", async () => {
    const { status, submission } = await post({ "form-name": "ask", naam: "x", bot: "y" });
    expect([status, submission]).toEqual([303, undefined]);
  });
  test.each([["nobody"], ["foreign"], [""]])("named “%s” is not there", async (name) => {
    const { status, submission } = await post({ "form-name": name });
    expect([status, submission]).toEqual([404, undefined]);
  });
  test("may bring files, which are named", async () => {
    const data = new FormData();
    data.set("form-name", "plain-ask");
    data.set("foto", new File(["12345"], "bloem.jpg"));
    const packed = new Response(data);
    const { submission } = await ask({
      url: "/",
      method: "POST",
      headers: { "content-type": packed.headers.get("content-type") ?? "" },
      body: new Uint8Array(await packed.arrayBuffer()),
    });
    expect(submission?.fields).toEqual([["foto", "bloem.jpg (5)"]]);
  });
  test("in words nobody can read is not taken", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const { status } = await ask({ url: "/", method: "POST", headers, body: Buffer.from("?") });
    expect(status).toBe(404);
  });
});
