import { XMLParser, XMLValidator } from "fast-xml-parser";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { sanitiseSvg } from "../../src/pictures/index.ts";
import { exif, photo } from "./made.ts";

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">';
const within = (inside: string): string => `${open}${inside}</svg>`;

/** What is between the tags of the cleaned drawing, with its own names as `~`. */
function cleaned(source: string): string {
  const safe = sanitiseSvg(source);
  if ("code" in safe) throw new Error(`${safe.code}: ${safe.detail}`);
  expect(XMLValidator.validate(safe.svg)).toBe(true);
  return safe.svg.replace(/^<svg[^>]*?\/?>|<\/svg>$/g, "").replace(/p[0-9a-f]{8}-/g, "~");
}

const shape = '<path d="M0 0h9"/>';

const hostile: Record<string, string> = {
  script: "<script>alert(1)</script>",
  "script in CDATA": "<script><![CDATA[alert(1)]]></script>",
  "script by address": '<script href="https://evil.example/x.js"/>',
  "script with a prefix": '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  "script in another case": "<SCRIPT>alert(1)</SCRIPT>",
  "event handler": '<g onclick="alert(1)" onmouseover="alert(1)"/>',
  "event handler in another case": '<g oNlOaD="alert(1)"/>',
  foreignObject:
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="javascript:alert(1)"/></body></foreignObject>',
  "HTML without foreignObject":
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/><embed src="x"/>',
  "script link": '<a xlink:href="javascript:alert(1)"/>',
  "script link with entities": '<a href="java&#115;cript&#58;alert(1)"/>',
  "script link with white space": '<a href="  java&#x9;script:alert(1)"/>',
  "use of another file": '<use href="https://evil.example/x.svg#a"/>',
  "use of a data address": '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>',
  "image of the web": '<image href="https://evil.example/spy.png"/>',
  "image without protocol": '<image xlink:href="//evil.example/spy.png"/>',
  "image of a file": '<image href="file:///etc/passwd"/>',
  "drawing in the drawing": '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
  "HTML as image": '<image href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;"/>',
  "image that is none": '<image href="data:image/png;base64,PHNjcmlwdD4="/>',
  "filter image": '<filter id="f"><feImage href="https://evil.example/x.png"/></filter>',
  "imported style": '<style>@import url("https://evil.example/x.css");</style>',
  "style that loads":
    "<style>path { background: url(https://evil.example/x.png); fill: url(https://evil.example/x#y) }</style>",
  "font that loads": '<style>@font-face { font-family: x; src: url("https://evil.example/x.woff") }</style>',
  "style attribute that loads": '<g style="background-image: url(https://evil.example/x.png)"/>',
  "fill that loads": '<g fill="url(https://evil.example/x.svg#y)"/>',
  "fill that loads in disguise": '<g fill="u\\72l(https://evil.example/x.svg#y)"/>',
  "cursor that loads": '<g cursor="url(https://evil.example/x.cur), auto"/>',
  "image-set": "<g mask=\"image-set('https://evil.example/x.png' 1x)\"/>",
  "animated link": '<a><animate attributeName="href" values="javascript:alert(1)"/></a>',
  "set handler": '<set attributeName="onmouseover" to="alert(1)"/>',
  "base address": '<g xml:base="https://evil.example/"/>',
  "style sheet instruction": '<?xml-stylesheet href="https://evil.example/x.css"?>',
  "comment that ends a comment": "<!-- --><script>alert(1)</script><!-- -->",
  "handler element":
    '<handler xmlns="http://www.w3.org/2001/xml-events" type="text/javascript">alert(1)</handler>',
  media: '<video src="https://evil.example/x.mp4"/><audio src="x"/>',
  "editor's data": '<metadata><x:xmpmeta xmlns:x="adobe:ns:meta/">Secret GPS</x:xmpmeta></metadata>',
};

describe("from a drawing is taken", () => {
  test.each(Object.entries(hostile))("%s", (_, inside) => {
    const left = cleaned(within(inside + shape));
    expect(left).not.toMatch(
      /script|alert|evil|javascript|\son|https?:|file:|import|style|GPS|data:|xmpmeta/i,
    );
    expect(left.replace(/<g\/>|<filter[^>]*\/>/g, "")).toBe(shape);
  });

  test("a handler on the drawing itself, and what would be inherited from another place", () => {
    const safe = sanitiseSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" style="cursor:y" viewBox="0 0 9 9" xmlns:e="e" e:x="y">${shape}</svg>`,
    );
    expect(safe).toEqual({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">${shape}</svg>`,
      width: 9,
      height: 9,
    });
  });

  test("the metadata of an embedded photo, but not the photo", async () => {
    const jpeg = await photo(20, 10).withExif(exif).jpeg().toBuffer();
    const png = await photo(20, 10).withExif(exif).png().toBuffer();
    for (const bytes of [jpeg, png]) {
      expect(bytes.toString("latin1")).toContain("Secret");
      const left = cleaned(
        within(
          `<image width="9" height="9" xlink:href="data:image/png;base64,${bytes.toString("base64")}"/>`,
        ),
      );
      const bare = Buffer.from(/base64,([^"]+)/.exec(left)?.[1] ?? "", "base64");
      expect(bare.toString("latin1")).not.toContain("Secret");
      expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    }
  });
});

describe("refused is", () => {
  const deep = "<g>".repeat(20_000) + "</g>".repeat(20_000);
  const levels = Array.from(
    { length: 12 },
    (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
  );
  const patterns = Array.from(
    { length: 12 },
    (_, level) => `<pattern id="l${level + 1}">${`<path fill="url(#l${level})"/>`.repeat(10)}</pattern>`,
  );
  const costly = `<style>${".a g+g,".repeat(9000)}.b{fill:red}</style>${"<g/>".repeat(9000)}`;
  const doctype = (subset: string): string => `<!DOCTYPE svg [${subset}]>`;
  // Functions, because vitest takes seconds to write a name of so many letters.
  test.each<[string, string, () => string]>([
    ["unsafeSvg", "an entity", () => doctype('<!ENTITY a "b">') + within("<text>&a;</text>")],
    [
      "unsafeSvg",
      "a file as entity",
      () => doctype('<!ENTITY a SYSTEM "file:///etc/passwd">') + within("&a;"),
    ],
    ["unsafeSvg", "a laughing document type", () => doctype('\n<!ENTITY % a "b">\n%a;') + within("")],
    ["unsafeSvg", "a thousand million uses", () => within(`<g id="l0">${shape}</g>${levels.join("")}`)],
    ["unsafeSvg", "patterns of patterns", () => within(`<g id="l0"/>${patterns.join("")}`)],
    ["unsafeSvg", "a use of itself", () => within('<g id="a"><use href="#a"/></g>')],
    ["unsafeSvg", "nested without end", () => within(deep)],
    ["unsafeSvg", "a style sheet that takes hours", () => within(costly)],
    ["unsafeSvg", "a selector that does", () => within(`<style>${" *".repeat(30)}{fill:red}</style><g/>`)],
    [
      "unsafeSvg",
      "a selector that does, behind what looks like the end of a rule",
      () => within(`<style>${"g ".repeat(30)}[id="}"]{fill:red}</style><g/>`),
    ],
    [
      "unsafeSvg",
      "a style sheet with many mistakes",
      () => within(`<style>a{${"fill;".repeat(1e5)}}</style><a/>`),
    ],
    ["unsafeSvg", "one that looks around", () => within(`<style>g:has(g){}</style>${"<g/>".repeat(9000)}`)],
    ["truncated", "half of one", () => within(shape).slice(0, -4)],
    ["unreadable", "not well-formed", () => within("<g>")],
    ["unreadable", "without any size", () => `<svg xmlns="http://www.w3.org/2000/svg">${shape}</svg>`],
    ["notAPicture", "another document", () => '<html xmlns="http://www.w3.org/2000/svg"/>'],
    ["empty", "nothing", () => " \n"],
  ])("%s: %s", (code, _, make) => {
    const refused = sanitiseSvg(make());
    expect(refused).toEqual({ code, detail: expect.stringMatching(/./) });
  });
});

describe("a drawing keeps", () => {
  test.each([
    [
      "gradients",
      '<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><path fill="url(#a)"/>',
    ],
    [
      "gradients of gradients",
      '<linearGradient id="a"/><radialGradient id="b" href="#a"/><path stroke="url(#b) red"/>',
    ],
    ["clips", '<clipPath id="a"><circle r="4"/></clipPath><g clip-path="url(#a)"/>'],
    [
      "masks",
      '<mask id="a" maskUnits="userSpaceOnUse"><rect width="9" height="9"/></mask><g mask="url(#a)"/>',
    ],
    [
      "patterns",
      '<pattern id="a" patternTransform="rotate(45)"><path d="M0 0"/></pattern><rect fill="url(#a)"/>',
    ],
    ["symbols", '<symbol id="a" viewBox="0 0 9 9"><path d="M0 0"/></symbol><use x="1" href="#a"/>'],
    ["markers", '<marker id="a" orient="auto"><path d="M0 0"/></marker><path marker-end="url(#a)"/>'],
    [
      "filters",
      '<filter id="a"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/></filter><g filter="url(#a)"/>',
    ],
    ["text", '<text x="1" font-family="Arial, sans-serif">a <tspan>b</tspan> &lt; c</text>'],
    ["text on a path", '<path id="a" d="M0 0"/><text><textPath href="#a">round</textPath></text>'],
    ["title", "<title>Logo of the region</title>"],
  ])("%s", (_, inside) => {
    const numbered = inside.replace(
      /(id="|#)([ab])/g,
      (_all, before, id) => `${before}~${inside.includes('"b"') && id === "b" ? 2 : 1}`,
    );
    const names = [...cleaned(within(inside)).matchAll(/ id="(~\d)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(cleaned(within(inside)).replace(/~\d/g, "~")).toBe(numbered.replace(/~\d/g, "~"));
  });

  test("its styles, as attributes", () => {
    const css = ".a{fill:#123456;stroke:none!important}.b,#c{opacity:.5}rect{fill:red}";
    const inside = `<style type="text/css"><![CDATA[${css}]]></style><rect class="a"/><rect class="b" style="fill:blue"/><g id="c"/>`;
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(
      `<x>${cleaned(within(inside))}</x>`,
    );
    expect(parsed.x).toEqual({
      rect: [
        { fill: "#123456", stroke: "none" },
        { fill: "blue", opacity: ".5" },
      ],
      g: { opacity: ".5" },
    });
  });

  test.each([
    ["fill : red ; ; stroke:blue;", 'fill="red" stroke="blue"'],
    ["FILL:red;fill:blue", 'fill="blue"'],
    ["fill/* of ; it */:red/**/", 'fill="red"'],
    ["font-family:'a;b';opacity:.5", 'font-family="\'a;b\'" opacity=".5"'],
    ["fill:rgb(1, 2, 3) !important", 'fill="rgb(1, 2, 3)"'],
    ["fill:red;-inkscape-x:y;mix-blend-mode:multiply;background:url(x)", 'fill="red"'],
    ["transform:translate(1px, 2px) rotate(45deg);rotate:45deg", 'transform="translate(1, 2) rotate(45)"'],
    ["fill:url( '#a' )", 'fill="none"'],
    ["fill:red;stroke:r\\65 d", 'fill="red"'],
    ["fill:red!important;fill:blue", 'fill="red"'],
    ["fill:red;{};stroke:blue;nothing;opacity:.5", 'fill="red" stroke="blue" opacity=".5"'],
  ])("what can be an attribute of style=%j", (style, attributes) => {
    expect(cleaned(within(`<g style="${style}"/>`))).toBe(`<g ${attributes}/>`);
  });

  test("references by the old name, whatever its prefix, and drawings whose elements have one", () => {
    const source = `<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" xmlns:ns1="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><ns0:path id="a b" d="M0 0"/><ns0:use ns1:href="#a%20b"/></ns0:svg>`;
    expect(cleaned(source)).toBe(
      '<path d="M0 0" id="~1"/><use href="#~1"/>'.replace('d="M0 0" id="~1"', 'id="~1" d="M0 0"'),
    );
  });

  test("what Illustrator writes around it out, and the drawing in", () => {
    const source = `<?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: Adobe Illustrator -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.1" xmlns="http://www.w3.org/2000/svg" x="0px" y="0px" width="20px" height="10px"
        style="enable-background:new 0 0 20 10;" xml:space="preserve"><switch><foreignObject
        requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"/><g>${shape}</g></switch></svg>
      <!-- the end -->`;
    expect(cleaned(source)).toBe(`<switch><g>${shape}</g></switch>`);
    expect(sanitiseSvg(source)).toMatchObject({
      width: 20,
      height: 10,
      svg: expect.stringContaining('viewBox="0 0 20 10"'),
    });
  });

  test("no reference to what is not there", () => {
    expect(cleaned(within('<path fill="url(#gone)"/><use href="#gone"/>'))).toBe('<path fill="none"/><use/>');
  });
});

describe("the time it takes", () => {
  // Each of these takes minutes with an expression that looks at the same characters again and again.
  test.each([
    ["a long number", () => `<path d="${"0".repeat(1e6)}"/>`],
    ["a long style", () => `<g style="fill:${"!".repeat(1e6)}"/>`],
    ["a style full of mistakes", () => `<style>g{fill:red}</style><g style="${"fill;".repeat(2e5)}"/>`],
    ["comments without end", () => `<g style="${"/*".repeat(5e5)}"/>`],
    ["many brackets", () => `<g fill="${"(".repeat(1e5)}"/>`],
    ["spaces", () => `<g fill="${" ".repeat(1e6)}x"/>`],
  ])("does not explode with %s", (_, inside) => {
    expect(sanitiseSvg(within(inside()))).toMatchObject({ width: 10 });
  });
});

describe("the result", () => {
  const source = within('<path id="a" d="M0 0"/><use href="#a"/>');

  test("is the same every time, and stays harmless when cleaned again", () => {
    expect(sanitiseSvg(source)).toEqual(sanitiseSvg(source));
    const once = sanitiseSvg(source);
    expect(cleaned("svg" in once ? once.svg : "")).toBe(cleaned(source));
  });

  test("has names that no other drawing has", () => {
    const ids = [source, source.replace("M0 0", "M1 1")].map(
      (one) => /id="([^"]+)"/.exec(JSON.stringify(sanitiseSvg(one)).replaceAll("\\", ""))?.[1],
    );
    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each([
    ['viewBox="0 0 24 16"', 24, 16],
    ['viewBox="-5,-5 24.4 16"', 24, 16],
    ['viewBox="0 0 1.5 1"', 15, 10],
    ['viewBox="0 0 30 20" width="100%" height="100%"', 30, 20],
    ['width="100mm" height="50mm"', 378, 189],
    ['viewBox="0 0 4e6 2e6"', 10_000, 5000],
  ])("is as large as %s says", (attributes, width, height) => {
    expect(sanitiseSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${shape}</svg>`)).toMatchObject(
      { width, height },
    );
  });
});
