import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../src/schema/error.ts";
import { drawing, entry, type Files, faultsOf, post, problemsOf, regionOf } from "../region-of.ts";

const base: Files = {
  "media/foto.svg": drawing,
  "media/2013/straat.svg": drawing,
  "media/kapot.jpg": "geen foto",
  "media/gesprek.mp3": "ID3",
  "media/media.yaml":
    'foto.svg:\n  alt: "Een mijn"\n  credit: Een maker\n  note: verzonnen\n  licence: CC BY 4.0\n',
};
const showing = (body: string, more = ""): Files => ({ ...base, "posts/2026/x.md": post(body, more) });

describe("a picture is found as", () => {
  test.each([
    "2013/straat.svg",
    "media/2013/straat.svg",
    "/media/2013/straat.svg",
    "../../media/2013/straat.svg",
  ])("%s", async (source) => {
    const { posts } = await regionOf(
      showing(`![Een *straat*](${source})`, `image:\n  src: ${source}\n  alt: Straat`),
    );
    expect(posts[0]?.image).toMatchObject({
      alt: "Straat",
      picture: { file: expect.stringMatching(/straat\.svg$/) },
    });
    expect(posts[0]?.body.pictures).toMatchObject([{ alt: "Een straat" }]);
  });

  test("its name with whatever an address has to escape", async () => {
    const files = { ...showing("![Een](a%26b%23c%2520d.svg)"), "media/a&b#c%20d.svg": drawing };
    const { posts } = await regionOf(files);
    expect(posts[0]?.body.pictures).toHaveLength(1);
  });

  test("its name, however its accents are composed", async () => {
    const [composed, decomposed] = ["caf\u00e9", "cafe\u0301"];
    const files = {
      [`media/${decomposed}.svg`]: drawing,
      [`media/${composed}2.pdf`]: "%PDF",
      "media/media.yaml": `${composed}.svg:\n  alt: Een café\n`,
      "posts/2026/x.md": post(`![](${composed}.svg) [Menu](/media/${decomposed}2.pdf)`),
    };
    const { posts } = await regionOf(files);
    expect(posts[0]?.body.pictures).toMatchObject([{ alt: "Een café" }]);
  });

  test("what media.yaml says of it, unless the place of use says otherwise", async () => {
    const { posts } = await regionOf(showing("![](foto.svg) ![Anders](foto.svg)", "image: foto.svg"));
    const said = { credit: "Een maker", note: "verzonnen", licence: "CC BY 4.0" };
    expect(posts[0]?.image).toMatchObject({ alt: "Een mijn", ...said });
    expect(posts[0]?.body.pictures.map(({ alt }) => alt)).toEqual(["Een mijn", "Anders"]);
    const { posts: noted } = await regionOf(showing("x", "image: {src: foto.svg, note: 'uit 1910'}"));
    expect(noted[0]?.image).toMatchObject({ ...said, note: "uit 1910" });
  });

  test("decoration, which has no description", async () => {
    const more = "image:\n  src: foto.svg\n  alt: Toch iets\n  decorative: ja";
    const { posts } = await regionOf(showing("Tekst.", more));
    expect(posts[0]?.image?.alt).toBe("");
  });
});

describe("a picture that cannot be shown is told of:", () => {
  test.each<[string, Partial<ErrorCode>]>([
    ["![x](fota.svg)", { code: "noSuchPicture", source: "fota.svg", suggestion: "foto.svg" }],
    ["![x](gesprek.mp3)", { code: "notAPictureFile", source: "gesprek.mp3" }],
    ["![x](iets-heel-anders.png)", { code: "noSuchPicture", suggestion: undefined }],
    ["![x](Foto.SVG)", { code: "pictureCase", source: "Foto.SVG", actual: "foto.svg" }],
    ["![x](../../../etc/passwd)", { code: "outsideMedia" }],
    ["![x](../../etc/passwd)", { code: "outsideMedia" }],
    ["![x](media/../../site.yaml)", { code: "outsideMedia" }],
    ["![x](/etc/passwd)", { code: "outsideMedia", source: "/etc/passwd" }],
    ["![x](/media/../../../etc/passwd)", { code: "outsideMedia" }],
    ["![x](http://example.org/a.jpg)", { code: "foreignPicture", source: "http://example.org/a.jpg" }],
    ["![x](//example.org/a.jpg)", { code: "foreignPicture" }],
    ["![x](data:image/png;base64,AA)", { code: "foreignPicture" }],
    ["![](2013/straat.svg)", { code: "altMissing", source: "2013/straat.svg" }],
    ["![x](kapot.jpg)", { code: "badPicture", source: "kapot.jpg", reason: "notAPicture" }],
  ])("%s", async (body, error) => {
    expect(await faultsOf(showing(body))).toEqual([expect.objectContaining(error)]);
  });

  test.each<[string, number, Partial<ErrorCode>]>([
    ["image: gesprek.mp3", 4, { code: "notAPictureFile", source: "gesprek.mp3" }],
    ["image: fota.svg", 4, { code: "noSuchPicture", suggestion: "foto.svg" }],
    ["image:\n  alt: x\n  src: fota.svg", 6, { code: "noSuchPicture" }],
    ["image:\n  src: 2013/straat.svg", 5, { code: "altMissing", field: "image" }],
    ["image: 2013/straat.svg", 4, { code: "altMissing", field: "image" }],
  ])("%j in the head", async (more, line, error) => {
    expect(await problemsOf(showing("Tekst.", more))).toMatchObject([{ line, error }]);
  });

  test("a description is not missed while media.yaml has mistakes", async () => {
    const files = { ...showing("![](2013/straat.svg)"), "media/media.yaml": "foto.svg:\n  titel: x\n" };
    expect((await problemsOf(files)).map(({ file }) => file)).toEqual(["media/media.yaml"]);
  });

  test.each<[string, string | undefined]>([
    ["fota.svg", "foto.svg"],
    ["straat.svg", "2013/straat.svg"],
    ["media/foto.svg", "foto.svg"],
    ["iets-heel-anders.png", undefined],
  ])("%s in media.yaml, which no file is called, in its own line", async (name, suggestion) => {
    const register = `foto.svg:\n  alt: Een mijn\n${name}:\n  alt: Een straat\n`;
    // What it says may well be of the picture whose description would be missed.
    const files = { ...showing("![](2013/straat.svg)"), "media/media.yaml": register };
    expect(await problemsOf(files)).toMatchObject([
      { file: "media/media.yaml", line: 3, error: { code: "noSuchMediaFile", name, suggestion } },
    ]);
  });

  test("the logo of a partner", async () => {
    const files = { ...base, "partners/x.md": entry("title: x\ntype: persoon\nlogo: weg.svg") };
    expect(await problemsOf(files)).toMatchObject([{ line: 4, error: { code: "noSuchPicture" } }]);
  });
});
