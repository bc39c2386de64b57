import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { wrongInSitemap } from "../site/feeds/sitemap-schema.ts";
import { listAt, openSites, parseJson, parseXml, textAt, twice } from "./site.ts";

describe.each(await openSites())("the files for machines of $name", (site) => {
  const { region, origin } = site;

  test("are well-formed, when they are XML or SVG", () => {
    const wrong = site.filesOf("xml", "svg").flatMap((file) => {
      const verdict = XMLValidator.validate(site.text(file));
      return verdict === true ? [] : [`${file}: ${verdict.err.msg}`];
    });
    expect(wrong).toEqual([]);
  });

  test("hold no character that XML does not know", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/;
    const files = site.filesOf("xml", "svg", "html", "json", "webmanifest", "txt");
    expect(files.filter((file) => unknown.test(site.text(file)))).toEqual([]);
  });

  test("are JSON, when they say so", () => {
    const files = site.filesOf("json", "webmanifest");
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(() => parseJson(site.text(file)), file).not.toThrow();
  });

  test("have a size, when they are SVG, and no script", () => {
    const wrong = site.filesOf("svg").filter((file) => {
      const svg = site.text(file);
      return !/<svg[^>]*viewBox=/.test(svg) || /<script|\son[a-z]+=|<foreignObject|javascript:/i.test(svg);
    });
    expect(wrong).toEqual([]);
  });

  describe("sitemap", () => {
    const urls = listAt(parseXml(site.text(region.addresses.sitemap)), "urlset", "url");

    test("covers all pages that search engines may show, and nothing else", () => {
      const wanted = site.indexed.map(({ address }) => `${origin}${address}`);
      expect(urls.map((url) => textAt(url, "loc")).sort()).toEqual(wanted.sort());
    });

    test("keeps to the schema of sitemaps.org", () => {
      expect(wrongInSitemap(site.text(region.addresses.sitemap))).toEqual([]);
    });

    test("says of each page when it last changed, and never in the future", () => {
      const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;
      const days = urls.map((url) => textAt(url, "lastmod")).filter((day) => day !== "");
      expect(days.length).toBeGreaterThan(0);
      const wrong = days.filter((day) => !shape.test(day) || Number.isNaN(Date.parse(day)));
      const future = days.filter((day) => day.slice(0, 10) > region.today.iso);
      expect([...wrong, ...future]).toEqual([]);
    });
  });

  test("let search engines in, and tell them of the sitemap", () => {
    const robots = site.text("/robots.txt");
    expect(robots).toMatch(/^User-agent: \*$/m);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
    expect(robots).toContain(`Sitemap: ${origin}${region.addresses.sitemap}`);
  });

  test("tell phones what the site is called and which picture stands for it", () => {
    const manifest = parseJson(site.text(region.addresses.manifest));
    for (const name of [
      "name",
      "short_name",
      "lang",
      "start_url",
      "display",
      "theme_color",
      "background_color",
    ])
      expect(textAt(manifest, name), name).not.toBe("");
    const icons = listAt(manifest, "icons");
    expect(icons.map((icon) => `${textAt(icon, "sizes")} ${textAt(icon, "purpose")}`.trim())).toEqual(
      expect.arrayContaining(["192x192", "512x512", "512x512 maskable"]),
    );
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      expect(textAt(icon, "src")).not.toBe("");
      expect(textAt(icon, "sizes")).toMatch(/^(any|\d+x\d+)( \d+x\d+)*$/);
      expect(textAt(icon, "type")).toMatch(/^image\//);
    }
  });

  describe("headers", () => {
    const lines = site.text("/_headers").split("\n");
    const rules = new Map<string, string[]>();
    let path = "";
    for (const line of lines.filter((text) => text.trim() !== "" && !text.startsWith("#"))) {
      if (/^\S/.test(line)) {
        path = line;
        rules.set(path, []);
      } else rules.get(path)?.push(line);
    }

    test("are paths with indented fields below them", () => {
      const paths = [...rules.keys()];
      expect(paths.filter((rule) => !/^\/\S*$/.test(rule))).toEqual([]);
      const fields = [...rules.values()].flat();
      expect(
        fields.filter((field) => !/^ {2}([A-Za-z][A-Za-z\d-]*: \S.*|! [A-Za-z-]+)$/.test(field)),
      ).toEqual([]);
      expect([...rules].filter(([, list]) => list.length === 0)).toEqual([]);
    });

    test("name no path and, in one rule, no field twice", () => {
      const paths = lines.filter((line) => line.startsWith("/"));
      expect(twice(paths)).toEqual([]);
      const names = (list: readonly string[]) => list.map((field) => field.split(":")[0]?.trim() ?? "");
      expect(
        [...rules].flatMap(([rule, list]) => twice(names(list)).map((name) => `${rule} ${name}`)),
      ).toEqual([]);
    });

    test("are about files that are there", () => {
      const matches = (rule: string) => {
        const pattern = rule.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
        const expression = new RegExp(`^${pattern.join(".*").replace(/:\w+/g, "[^/]+")}$`);
        const guests = site.guests.map(({ address }) => address);
        const paths = [...site.files, ...site.addresses, ...guests, "/admin/"];
        return paths.some((path) => expression.test(path));
      };
      // The media folder is told of whatever may be in it.
      const others = [...rules.keys()].filter((rule) => !rule.startsWith("/media/"));
      expect(others.filter((rule) => !matches(rule))).toEqual([]);
    });

    test("let browsers keep for ever only what has its content in its name", () => {
      const forever = [...rules].filter(([, fields]) => fields.some((field) => field.includes("immutable")));
      const folders = forever.map(([rule]) => rule.replace(/\*$|:\w+$/, ""));
      expect(folders.length).toBeGreaterThan(0);
      const kept = site.files.filter((file) => folders.some((folder) => file.startsWith(folder)));
      expect(kept.length).toBeGreaterThan(0);
      // Pagefind names the pieces of its index by the language and seven digits and more of a hash.
      const isNamed = /[.-][\da-f]{8,}[.-]|^\/pagefind\/\w+\/[a-z-]+_[\da-f]{7,}\.pf_\w+$/;
      expect(kept.filter((file) => !isNamed.test(file))).toEqual([]);
    });
  });

  describe("redirects", () => {
    const rules = site
      .text("/_redirects")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(" "));
    const sources = rules.map(([from = ""]) => decodeURI(from).toLowerCase());

    test("are from an old path to a page that is there, for good", () => {
      const wrong = rules.filter(([from = "", to = "", status, ...rest]) => {
        const isAscii = /^\/[\x21-\x7e]*$/.test(from) && /^\/[\x21-\x7e]*$/.test(to);
        return !isAscii || !site.has(to) || status !== "301" || rest.length > 0;
      });
      expect(wrong).toEqual([]);
    });

    test("are from where nothing is, and from nowhere twice", () => {
      const answers = new Set([...site.files, ...site.addresses].map((path) => path.toLowerCase()));
      const taken = (from: string) =>
        [from, `${from}/`, from.replace(/\/$/, "")].some((path) => answers.has(path));
      expect(sources.filter(taken)).toEqual([]);
      expect(twice(sources)).toEqual([]);
    });

    test("are all that the content asks for", () => {
      const wanted = region.entries.flatMap(({ redirects, address }) =>
        redirects.map((from) => `${decodeURI(encodeURI(from)).toLowerCase()} ${address}`),
      );
      const found = rules.map(([, to], index) => `${sources[index]} ${to}`);
      expect(found.sort()).toEqual(wanted.map((rule) => decodeURI(rule)).sort());
    });
  });
});
