import { describe, expect, test } from "vitest";
import { formsOf } from "../../src/server/host/forms.ts";
import { sites } from "../build-sites.ts";
import { openSite } from "./site.ts";

describe.each(Object.entries(sites))("the forms of %s", (name, { content, out }) => {
  test("are taken in by the host, each with a page of thanks that search engines leave alone", async () => {
    const site = await openSite(name, content, out);
    const forms = formsOf(out);
    expect([...forms.keys()]).toEqual(expect.arrayContaining(["contact", "tip"]));
    for (const { action, honeypot } of forms.values()) {
      expect(honeypot).toBeTruthy();
      const thanks = site.text(`${action}index.html`);
      expect(thanks).toContain('<meta name="robots" content="noindex"/>');
      expect(site.text("/sitemap.xml")).not.toContain(String(action));
    }
  });

  test("no page, and no feed of comments, shows an e-mail address to programs that collect them", async () => {
    const site = await openSite(name, content, out);
    const { commented } = site.listed;
    const { addresses } = site.region;
    const feeds = commented.map((entry) => addresses.commentsOf(entry.address));
    const open = [...site.filesOf("html").filter((file) => !file.startsWith("/admin/")), ...feeds];
    const found = open.flatMap((file) =>
      (site.text(file).match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? []).map((address) => `${file}: ${address}`),
    );
    expect(open.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});

test("an address that a region gives can still be followed", async () => {
  const { content, out } = sites.seenland;
  const site = await openSite("seenland", content, out);
  const [link = ""] = /href="(&#\d+;)+"/.exec(site.text("/kontakt/index.html")) ?? [];
  const plain = link.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(plain).toBe('href="mailto:redaktion@seenland.example"');
});

test("the default region says of reacting and writing what its pages let a reader do", async () => {
  const { content, out } = sites.parkstad;
  const site = await openSite("parkstad", content, out);
  const about = site.text("/over/index.html");
  const access = site.text("/toegankelijkheid/index.html");
  expect(about).toMatch(/onder berichten en projecten/);
  const offers = (page: { address: string }) =>
    site.text(`${page.address}index.html`).includes('name="comment"');
  const { posts, projects, pages } = site.region;
  expect([...posts, ...projects].filter((page) => !offers(page))).toEqual([]);
  expect(pages.filter(offers)).toEqual([]);
  expect(about).not.toMatch(/reageren[^.]*\.[^.]*kan dat nu niet/);
  // Whoever meets an obstacle is led to a form that is there, not to a group elsewhere.
  expect(access).toMatch(/formulier[^.]*<a href="\/contact\/">/);
  expect(site.text("/contact/index.html")).toContain('id="form-contact"');
});
