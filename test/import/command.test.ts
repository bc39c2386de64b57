import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readImportWords } from "../../scripts/import-words.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { usualFetching } from "../../src/import/fetch-picture.ts";
import { siteYaml } from "../region-of.ts";
import { bring, filesOf, fixtures, folderOf, fresh } from "./bring.ts";
import { importCommand } from "./command.ts";

const classic = join(fixtures, "classic-parkstad.xml");
const german = siteYaml.replace("language: nl", "language: de").replace("Europe/Amsterdam", "Europe/Berlin");

/** Everything that could change about what is in a folder, and the folder itself. */
function stateOf(folder: string): unknown {
  const names = ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })].sort();
  return names.map((name) => {
    const { mtimeMs, ctimeMs, size, mode, ino } = statSync(join(folder, name));
    return { name, mtimeMs, ctimeMs, size, mode, ino };
  });
}

describe("odd words after npm run import are answered in plain Dutch:", () => {
  test.each<[string, readonly string[], string]>([
    ["none at all", [], ""],
    ["no file", ["blogger"], ""],
    ["an empty file name", ["blogger", ""], ""],
    [
      "a platform that we do not know",
      ["tumblr", "x.xml"],
      "tumblr kennen wij niet. Schrijf blogger of wordpress, en dan het bestand.",
    ],
    ["the file alone", ["x.xml"], "x.xml kennen wij niet. Schrijf blogger of wordpress, en dan het bestand."],
    [
      "two files",
      ["blogger", "een", "export.xml"],
      "Geef één bestand tegelijk: export.xml is er een te veel. Staat er een spatie in de naam? Zet er dan aanhalingstekens omheen.",
    ],
    ["an option that we do not know", ["blogger", "x.xml", "--fotos=map"], "--fotos begrijpen wij niet."],
    ["an option without its value", ["blogger", "x.xml", "--host"], "--host begrijpen wij niet."],
    [
      "an option whose value is another",
      ["blogger", "x.xml", "--host", "--force"],
      "--host begrijpen wij niet.",
    ],
    ["a value where there is none", ["blogger", "x.xml", "--force=ja"], "--force begrijpen wij niet."],
    ["an empty folder name", ["blogger", "x.xml", "--content="], "Achter --content= ontbreekt iets."],
    ["an empty name for pictures", ["blogger", "x.xml", "--media="], "Achter --media= ontbreekt iets."],
    [
      "a day that is none",
      ["blogger", "x.xml", "--today=31-02-2026"],
      "31-02-2026 is geen dag. Schrijf bijvoorbeeld --today=2026-06-01",
    ],
  ])("%s", (_what, words, said) => {
    const asked = readImportWords(words);
    expect("wrong" in asked && asked.wrong(wordsIn("nl").import)).toBe(said);
  });

  test("and what is well asked is understood, in whatever order and capitals", () => {
    const asked = readImportWords(["--dry-run", "Blogger", "x.xml", "--content", "nieuw", "--fetch"]);
    expect(asked).toMatchObject({
      content: resolve("nieuw"),
      options: {
        platform: "blogger",
        file: resolve("x.xml"),
        dryRun: true,
        force: false,
        fetching: usualFetching,
      },
    });
  });
});

test("no words at all are answered with how it works, half a file with where it ends; nothing is written", async () => {
  const here = folderOf({ "half.xml": "<feed>\n<entry>" });
  const before = stateOf(here);
  const [none, half] = await Promise.all([
    importCommand([], here),
    importCommand(["blogger", "half.xml", "--content=nieuw"], here),
  ]);
  expect(none).toEqual({ out: "", err: expect.stringMatching(/^Zo werkt het: npm run import/), status: 1 });
  expect(half).toEqual({
    out: "",
    err: "half.xml:2:7 houdt midden in de tekst op. Het bestand is niet helemaal gedownload. Download de export opnieuw.\nEr is niets geschreven.\n",
    status: 1,
  });
  expect(stateOf(here)).toEqual(before);
});

test("the command answers in the language of the region that is there", async () => {
  const content = folderOf({ "site.yaml": german });
  const { err, status } = await importCommand(["blogger", "fehlt.xml", `--content=${content}`]);
  expect({ err, status }).toEqual({
    err: "fehlt.xml gibt es nicht. Prüfen Sie den Namen und den Ordner.\nEs wurde nichts geschrieben.\n",
    status: 1,
  });
});

test("a trial changes nothing at all, also not in a folder that has been imported to and edited", async () => {
  const [here, content] = [fresh(), fresh()];
  mkdirSync(here);
  await bring(classic, content, "blogger", { dryRun: true });
  expect(statSync(content, { throwIfNoEntry: false })).toBeUndefined();

  const first = await importCommand(
    ["blogger", classic, `--content=${content}`, "--report=verslag/van/nu.md"],
    here,
  );
  expect(first).toMatchObject({ err: "", status: 0 });
  expect(first.out).toContain("Het hele verslag staat in verslag/van/nu.md.");
  expect([...filesOf(here).keys()]).toEqual(["verslag/van/nu.md"]);
  const post = [...filesOf(content).keys()].find((path) => path.startsWith("posts/")) ?? "";
  writeFileSync(join(content, post), `${readFileSync(join(content, post), "utf8")}\nVan een redacteur.\n`);

  const before = [stateOf(content), stateOf(here)];
  const words = ["blogger", classic, `--content=${content}`, "--dry-run"];
  const trial = await importCommand(words, here);
  expect(trial).toMatchObject({ err: "", status: 0 });
  expect(trial.out).toContain("Dit was een proef: er is niets geschreven.");
  expect(trial.out).toContain(
    `## Met rust gelaten\n\nIemand heeft deze bestanden veranderd. --force overschrijft ze.\n\n- ${post}`,
  );
  await bring(classic, content, "blogger", { dryRun: true, force: true });
  expect([stateOf(content), stateOf(here)]).toEqual(before);
});
