import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRedirects } from "../../src/server/host/redirects.ts";
import { folderWith } from "./folder.ts";

const read = (text: string) => readRedirects(join(folderWith({ _redirects: text }), "_redirects"));

describe("a _redirects file", () => {
  const text = `# Old addresses
/old            /new/
/found          /new/                302
/all/*          /below/:splat        301
/away/*         https://example.org/:splat  301
/:year/:slug    /posts/:slug/:year   301
/store id=:id tag=:tag  /shop/:tag/:id  301
/with           /to?a=1              301
/part           /to#here             301
/caf%C3%A9      /koffie/             301
/één            /twee/               301
/app/*          /app.html            200
/gone           /gone.html           410
/forced         /new/                301!
/taal           /nl/                 302  Language=nl
/taal           /de/                 302  Language=de
/land           /be/                 302  Country=be
`;
  const dutch = { "accept-language": "nl-NL,nl;q=0.9,de;q=0.5" };
  const german = { "accept-language": "nl-NL", cookie: "a=b; nf_lang=de" };
  test.each<[string, string, number | undefined, Record<string, string>?]>([
    ["/old", "/new/", 301],
    ["/old/", "/new/", 301],
    ["/old?utm=1", "/new/?utm=1", 301],
    ["/OLD", "", undefined],
    ["/older", "", undefined],
    ["/found", "/new/", 302],
    ["/all/", "/below/", 301],
    ["/all/a/b.html?x=1&y=2", "/below/a/b.html?x=1&y=2", 301],
    ["/all/stoomtrein é", "/below/stoomtrein%20%C3%A9", 301],
    ["/2013/fietsen", "/posts/fietsen/2013", 301],
    ["/store?tag=b&id=1", "/shop/b/1?tag=b&id=1", 301],
    ["/store?id=1", "", undefined],
    ["/with?b=2", "/to?a=1", 301],
    ["/part?b=2", "/to?b=2#here", 301],
    ["/café", "/koffie/", 301],
    ["/één", "/twee/", 301],
    ["/app/deep/down", "/app.html", 200],
    ["/gone", "/gone.html", 410],
    ["/away/a", "https://example.org/a", 301],
    ["/taal", "/nl/", 302, dutch],
    ["/taal", "/de/", 302, german],
    ["/taal", "", undefined],
    ["/land", "", undefined],
  ])("%s leads to “%s” (%s)", async (address, to, status, headers = {}) => {
    const { redirectFor, errors } = await read(text);
    const [path = "", query = ""] = address.split("?");
    const found = redirectFor({ path, query, headers });
    expect([found?.to ?? "", found?.status]).toEqual([to, status]);
    expect(errors).toEqual([]);
  });

  test("says which rule goes before a file", async () => {
    const { redirectFor } = await read(text);
    const force = (path: string) => redirectFor({ path, query: "", headers: {} })?.force;
    expect([force("/forced"), force("/old")]).toEqual([true, false]);
  });
  test("the first rule that fits decides", async () => {
    const { redirectFor } = await read("/a/b /1\n/a/* /2\n/a/c /3\n");
    const to = (path: string) => redirectFor({ path, query: "", headers: {} })?.to;
    expect([to("/a/b"), to("/a/c")]).toEqual(["/1", "/2"]);
  });
  test("a line that is no rule is told of, and the others count", async () => {
    const { redirectFor, errors } = await read("/lonely\n/old /new/\n");
    expect(errors.join()).toContain("line 1");
    expect(redirectFor({ path: "/old", query: "", headers: {} })?.to).toBe("/new/");
  });
  test("none at all leads nowhere", async () => {
    const { redirectFor } = await readRedirects(join(folderWith({}), "_redirects"));
    expect(redirectFor({ path: "/", query: "", headers: {} })).toBeUndefined();
  });
});
