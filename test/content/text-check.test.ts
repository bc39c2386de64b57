import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repairMojibake } from "../../src/content/text-check.ts";
import { faultsOf, post, problemsOf } from "../region-of.ts";

const map = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/mojibake-map.json"), "utf8"),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Spaces stand in the map too; they are what they are. */
const traces = (encoding: string) =>
  Object.entries(map[encoding] ?? {}).filter(([trace]) => trace.trim() !== "");

describe("mojibake is repaired", () => {
  test("of every character that was misread as cp852", () => {
    const wrong = traces("cp852").filter(
      ([trace, character]) => repairMojibake(`a${trace}b`) !== `a${character}b`,
    );
    expect(wrong).toEqual([]);
    expect(traces("cp852").length).toBeGreaterThan(60);
  });

  test.each(["cp850", "cp437", "cp1252", "cp1250"])("of %s, unless cp852 says otherwise", (encoding) => {
    const meant = new Map<string, Set<string>>();
    for (const name of Object.keys(map))
      for (const [trace, character] of traces(name))
        meant.set(trace, new Set([...(meant.get(trace) ?? []), character]));
    const certain = traces(encoding).filter(([trace]) => meant.get(trace)?.size === 1);
    expect(certain.filter(([trace, character]) => repairMojibake(trace) !== character)).toEqual([]);
    expect(certain.length).toBeGreaterThan(30);
  });

  test("word by word", () => {
    expect(repairMojibake("idee├źn en caf├ę")).toBe("ideeën en café");
    expect(repairMojibake("ideeÃ«n Ã¡ la carte, 't is fotoâ€™s")).toBe("ideeën á la carte, 't is foto’s");
  });
});

test.each([
  "De coördinator vroeg om één idee: ‘ideeën’, “reünie”, zoëven, hé, à la carte, Curaçao, façade, 20 °C, ½ €.",
  "Größe, Übermut, Straße, Äpfel, „Anführung“, ÄÖÜ, ÖPNV – 30 m² · © 2013",
  "L’été à Liège, où çà, garçon, cœur, ÂGE, Ô temps, ÉCOLE, naïve, « guillemets », Noël … ÂME",
  "Kirchröatsj, Zjwaam, Heële, ’t sjtub, böak, aovend, zoeë, d’r Sjoeënste, gèèr, vör, oavends",
  "Ελλάδα Γ. Привет ║ ╔═╗ → ✓ 🌷 ┌──┐ │ x │ └──┘",
])("ordinary text stays as it is: %s", (text) => {
  expect(repairMojibake(text)).toBe(text);
});

test("mojibake is a problem wherever it stands, with the word and the line repaired", async () => {
  const problems = await problemsOf({ "posts/2026/x.md": post("Eerste regel.\n\nVol idee├źn hier.") });
  expect(problems).toMatchObject([
    {
      file: "posts/2026/x.md",
      line: 7,
      error: { code: "mojibake", found: "idee├źn", repaired: "ideeën" },
      found: "Vol idee├źn hier.",
      wanted: "Vol ideeën hier.",
    },
  ]);
});

describe("conflict marks", () => {
  test.each<[string, number[]]>([
    ["<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main", [5, 7, 9]],
    ["<<<<<<< HEAD\na\n||||||| base\nc\n=======\nb\n>>>>>>> main", [5, 7, 9, 11]],
    ["a\n>>>>>>> main", [6]],
  ])("%j", async (body, lines) => {
    expect(await faultsOf({ "posts/2026/x.md": post(body) })).toEqual([{ code: "conflictMarks", lines }]);
  });

  test.each(["Een kop\n=======\n\nTekst.", "> > > > > > > diep", "<<<<<<<<< veel", "=======\n"])(
    "are not seen in %j",
    async (body) => {
      expect(await faultsOf({ "posts/2026/x.md": post(body) })).toEqual([]);
    },
  );
});

describe("control characters are problems", () => {
  test("in a text, with the line without them", async () => {
    const problems = await problemsOf({ "posts/2026/x.md": post("Een\u000bregel met\u001b iets.") });
    expect(problems).toMatchObject([
      {
        file: "posts/2026/x.md",
        line: 5,
        error: { code: "controlCharacter", character: "U+000B" },
        found: "Een\u000bregel met\u001b iets.",
        wanted: "Een regel met iets.",
      },
    ]);
  });

  test("also where YAML spells them", async () => {
    expect(await faultsOf({ "posts/2026/x.md": post("Tekst.", 'summary: "a\\u0008b"') })).toEqual([
      { code: "controlCharacter", character: "U+0008" },
    ]);
  });

  test("but tabs and line ends are not", async () => {
    expect(await faultsOf({ "posts/2026/x.md": post("a\tb\r\nc") })).toEqual([]);
  });
});
