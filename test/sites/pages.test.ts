import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { attribute, isWithin, tagOf, textOf, touchingWords, wordsOf } from "./page.ts";
import { openSites, twice, wrongOn } from "./site.ts";

/** The recommended rules, without those that are about the way of writing, which is not the same everywhere. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Layouts write `<br/>` and `alt`, Markdown `<br>` and `alt=""`: the same to every browser.
    "void-style": "off",
    "attribute-empty-style": "off",
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    // White space in editors' texts is theirs.
    "no-trailing-whitespace": "off",
    // How long a title is, is for editors to say.
    "long-title": "off",
    // A telephone number may be written as it is spoken.
    "tel-non-breaking": "off",
  },
});

describe.each(await openSites())("every page of $name", ({ name, region, pages, guests, everything }) => {
  const entries = new Map(region.entries.map((entry) => [entry.address, entry]));

  test("is valid HTML, also what is shown elsewhere", () => {
    expect(guests.length).toBeGreaterThan(2);
    const wrong = wrongOn([...pages, ...guests], ({ address, source }) =>
      validator
        .validateStringSync(source, `${name}${address}`)
        .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps its words apart without styles, also what is shown elsewhere", () => {
    expect(wrongOn([...pages, ...guests], touchingWords)).toEqual([]);
  });

  test("has a language, a title, a main part and one first heading, also what is shown elsewhere", () => {
    const wrong = wrongOn([...pages, ...guests], (page) => {
      const [html] = page.elements;
      const [main] = page.all("main");
      const headings = page.all("h1");
      const parts = [html && attribute(html, "lang"), page.title, main && textOf(main)];
      if (!parts.every(Boolean)) return ["lacks a language, a title or a main part"];
      return headings.length === 1 && headings.every((heading) => isWithin(heading, "main"))
        ? []
        : [`has ${headings.length} first headings, or one outside its main part`];
    });
    expect(wrong).toEqual([]);
  });

  test("is in the language of the region", () => {
    const wrong = wrongOn(pages, ({ elements: [html] }) => {
      const lang = html ? attribute(html, "lang") : undefined;
      return lang === region.language ? [] : [`lang="${lang}"`];
    });
    expect(wrong).toEqual([]);
  });

  test("marks what is in another language with a language tag", () => {
    const wrong = wrongOn(pages, (page) =>
      page.elements
        .flatMap((element) => attribute(element, "lang") ?? [])
        .filter((lang) => Intl.getCanonicalLocales(lang)[0] !== lang),
    );
    expect(wrong).toEqual([]);
  });

  test("says so when an entry is in another language", () => {
    const foreign = region.entries.filter(({ lang }) => lang !== region.language);
    const wrong = wrongOn(
      pages.filter(({ address }) => foreign.some((entry) => entry.address === address)),
      (page) => {
        const h1 = page.all("h1")[0];
        const { lang } = entries.get(page.address) ?? {};
        return h1 && attribute(h1, "lang") === lang ? [] : [`h1 is in ${lang}, but does not say so`];
      },
    );
    expect(wrong).toEqual([]);
  });

  test("has a title and a description of its own", () => {
    const texts = pages.flatMap((page) => [page.title, ...page.meta("description")]);
    expect(wrongOn(pages, (page) => (page.all("title").length === 1 ? [] : ["title"]))).toEqual([]);
    expect(wrongOn(pages, (page) => (page.meta("description").length === 1 ? [] : ["description"]))).toEqual(
      [],
    );
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(twice(pages.map(({ title }) => title))).toEqual([]);
    expect(twice(pages.flatMap((page) => page.meta("description")))).toEqual([]);
  });

  test("has one h1, with words in it", () => {
    const wrong = wrongOn(pages, (page) => {
      const texts = page.all("h1").map(textOf);
      return texts.length === 1 && texts[0] !== "" ? [] : [`h1: ${JSON.stringify(texts)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("has headings that skip no level, but for those of editors", () => {
    const wrong = wrongOn(pages, (page) => {
      const theirs = new Set(entries.get(page.address)?.body.headings.map(({ id }) => id));
      const headings = page
        .all("h1", "h2", "h3", "h4", "h5", "h6")
        .filter((heading) => !theirs.has(attribute(heading, "id") ?? ""));
      return headings.flatMap((heading, index) => {
        const level = (tag: string | undefined) => Number(tag?.slice(1) ?? 0);
        const before = level(headings[index - 1]?.tagName);
        return level(heading.tagName) > before + 1
          ? [`h${before} is followed by ${heading.tagName} “${textOf(heading)}”`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("has one main, and a first link that leads to it", () => {
    const wrong = wrongOn(pages, (page) => {
      const mains = page.all("main");
      const id = mains[0] && attribute(mains[0], "id");
      const [first] = page.all("a");
      if (mains.length !== 1) return [`has ${mains.length} main`];
      return id && first && attribute(first, "href") === `#${id}` ? [] : ["its first link is not to main"];
    });
    expect(wrong).toEqual([]);
  });

  test("gives every nav a name, and no name twice", () => {
    const wrong = wrongOn(pages, (page) => {
      const names = page.all("nav").map((nav) => attribute(nav, "aria-label") ?? labelledBy(nav));
      const nameless = names.filter((label) => label === "").length;
      return [
        ...twice(names).map((label) => `two are “${label}”`),
        ...(nameless > 0 ? ["nav has no name"] : []),
      ];

      function labelledBy(nav: Parameters<typeof attribute>[0]): string {
        const ids = wordsOf(nav, "aria-labelledby");
        return page.elements
          .filter((element) => ids.includes(attribute(element, "id") ?? ""))
          .map(textOf)
          .join(" ");
      }
    });
    expect(wrong).toEqual([]);
  });

  test("has no id twice", () => {
    expect(wrongOn(pages, ({ ids }) => twice(ids))).toEqual([]);
  });

  test("points with ARIA and labels at ids that are there", () => {
    const pointers = [
      "aria-labelledby",
      "aria-describedby",
      "aria-controls",
      "aria-owns",
      "for",
      "list",
      "form",
    ];
    const wrong = wrongOn(pages, ({ elements, ids }) =>
      elements.flatMap((element) =>
        pointers.flatMap((name) => wordsOf(element, name).filter((id) => !ids.includes(id))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has no style, script or handler in it, also what is shown elsewhere or to editors", () => {
    // What is no script to a browser is data: the facts for search engines, and what the editors' program starts from.
    const data = ["application/ld+json", "application/json"];
    const wrong = wrongOn(everything, (page) =>
      page.elements
        .filter((element) => {
          const { tagName, attrs } = element;
          const isCode = tagName === "script" && attribute(element, "src") === undefined;
          const isData = data.includes(attribute(element, "type") ?? "");
          const isStyled = tagName === "style" || attribute(element, "style") !== undefined;
          return isStyled || (isCode && !isData) || attrs.some(({ name }) => /^on|^srcdoc$/.test(name));
        })
        .map(tagOf),
    );
    expect(wrong).toEqual([]);
  });

  test("describes every picture, and keeps room for it", () => {
    const wrong = wrongOn(pages, (page) =>
      page
        .all("img")
        .filter((img) => {
          const sizes = ["width", "height"].map((name) => attribute(img, name) ?? "");
          return attribute(img, "alt") === undefined || !sizes.every((size) => /^[1-9]\d*$/.test(size));
        })
        .map(tagOf),
    );
    expect(wrong).toEqual([]);
  });

  test("has words for whoever cannot see the picture in a link or button", () => {
    const wrong = wrongOn(pages, (page) =>
      page
        .all("a", "button")
        .filter((link) => attribute(link, "aria-hidden") !== "true")
        .filter((link) => {
          const pictures = page.all("img").filter((img) => link === closest(img, link.tagName));
          const alts = pictures.map((img) => attribute(img, "alt") ?? "");
          const named = attribute(link, "aria-label") ?? attribute(link, "aria-labelledby") ?? "";
          return `${textOf(link)}${named}${alts.join("")}`.trim() === "";
        })
        .map(tagOf),
    );
    expect(wrong).toEqual([]);

    function closest(element: Parameters<typeof attribute>[0], name: string) {
      for (let up = element.parentNode; up; up = "parentNode" in up ? up.parentNode : null)
        if ("tagName" in up && up.tagName === name) return up;
      return undefined;
    }
  });

  test("names every field of a form", () => {
    const wrong = wrongOn(pages, (page) => {
      const labelled = page.all("label").map((label) => attribute(label, "for"));
      return page
        .all("input", "select", "textarea")
        .filter((field) => !["hidden", "submit", "button"].includes(attribute(field, "type") ?? ""))
        .filter(
          (field) =>
            !isWithin(field, "label") &&
            !labelled.includes(attribute(field, "id") ?? "?") &&
            attribute(field, "aria-label") === undefined &&
            attribute(field, "aria-labelledby") === undefined,
        )
        .map(tagOf);
    });
    expect(wrong).toEqual([]);
  });

  test("gives every time to machines too", () => {
    const machine = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z))?)?)?$/;
    const wrong = wrongOn(pages, (page) =>
      page
        .all("time")
        .filter((time) => !machine.test(attribute(time, "datetime") ?? "") || textOf(time) === "")
        .map(tagOf),
    );
    expect(wrong).toEqual([]);
  });

  test("shows no e-mail address that a program can collect", () => {
    // A name in the fediverse (`@name@host`) is none.
    const address = /(?<![^\s"'<>])[^\s"'<>/@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
    expect(wrongOn(pages, ({ source }) => source.match(address) ?? [])).toEqual([]);
  });
});
