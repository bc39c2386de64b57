import { describe, expect, test } from "vitest";
import { html, rendered } from "./rendered.ts";

describe("headings", () => {
  test.each([
    ["# Een\n## Twee", ["h2 een", "h3 twee"]],
    ["## Een\n### Twee", ["h2 een", "h3 twee"]],
    ["### Een\n#### Twee\n### Drie", ["h2 een", "h3 twee", "h2 drie"]],
    ["### Een\n## Twee", ["h3 een", "h2 twee"]],
    ["###### Diep", ["h2 diep"]],
    ["Een\n===\n\nTwee\n---", ["h2 een", "h3 twee"]],
    ["# a\n###### diep", ["h2 a", "h6 diep"]],
    ["## Kop\n## Kop\n## Kop", ["h2 kop", "h2 kop-2", "h2 kop-3"]],
    ["## Kop 2\n## Kop\n## Kop", ["h2 kop-2", "h2 kop", "h2 kop-3"]],
    ["## Foto's van *'t* `feest`!", ["h2 fotos-van-t-feest"]],
    ["## [Do It Ourselves]{lang=en} hier", ["h2 do-it-ourselves-hier"]],
    // What is around a text, and in its notes, has its names already.
    ["## Main\n## Reacties", ["h2 main-2", "h2 reacties-2"]],
    ["## fn 1\n## fnref 1\n## fn 1", ["h2 s-fn-1", "h2 s-fnref-1", "h2 s-fn-1-2"]],
    ["## Reactie 12\n## Reactie van ons", ["h2 s-reactie-12", "h2 reactie-van-ons"]],
    ["## Contact name\n## Contact opnemen", ["h2 s-contact-name", "h2 contact-opnemen"]],
    ["## 🌷", ["h2 s"]],
    ["## 🌷\n## 🌷", ["h2 s", "h2 s-2"]],
  ])("%j", (source, ids) => {
    const body = rendered(source);
    expect([...body.html.matchAll(/<(h\d) id="([^"]*)"/g)].map(([, tag, id]) => `${tag} ${id}`)).toEqual(ids);
    expect(body.headings.map(({ level, id }) => `h${level} ${id}`)).toEqual(ids);
    expect([...body.anchors].sort()).toEqual(ids.map((id) => id.slice(3)).sort());
  });

  test("never are the page's own h1", () => {
    expect(html("# a\n\n- # b\n\n> # c")).not.toMatch(/<h1/);
  });

  test("of one name in great numbers are numbered once each", () => {
    // Were the numbers counted from the beginning each time, this would take minutes.
    const { anchors } = rendered("## Kop\n".repeat(40_000));
    expect(anchors.size).toBe(40_000);
    expect(anchors).toContain("kop-40000");
  });

  test("say their words without marks", () => {
    expect(rendered("## Foto's *van* [daar](/x/)  \n").headings).toEqual([
      { level: 2, id: "fotos-van-daar", text: "Foto’s van daar" },
    ]);
  });

  test("in German are spelled out", () => {
    expect(rendered("## Über die Brücke", "de").headings[0]?.id).toBe("ueber-die-bruecke");
  });
});
