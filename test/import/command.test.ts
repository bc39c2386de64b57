import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { importAsked } from "../../scripts/command/import-asked.ts";
import { parse } from "../../scripts/command/parse.ts";
import { usualFetching } from "../../src/import/fetch-picture.ts";
import { runHere } from "../command.ts";
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
  const missing = (option: string, example: string) => `Achter ${option} ontbreekt iets. Schrijf ${example}.`;
  const help = "\nAlle mogelijkheden: npm run import -- --help\n";
  const usage = /^Zo werkt het: npm run import/;

  test.each<[string, readonly string[], string | RegExp]>([
    ["none at all", [], usage],
    ["no file", ["blogger"], usage],
    ["an empty file name", ["blogger", ""], usage],
    [
      "a platform that we do not know",
      ["tumblr", "x.xml"],
      "tumblr kennen wij niet. Schrijf blogger of wordpress, en dan het bestand.\n\nZo werkt het",
    ],
    ["the file alone", ["x.xml"], "x.xml kennen wij niet. Schrijf blogger of wordpress, en dan het bestand."],
    [
      "two files",
      ["blogger", "een", "export.xml"],
      `Met “export.xml” kan deze opdracht niets. Staat er een spatie in een naam? Zet er dan aanhalingstekens omheen.${help}`,
    ],
    [
      "an option that we do not know",
      ["blogger", "x.xml", "--fotos=map"],
      `De optie --fotos is er niet.${help}`,
    ],
    [
      "an option without its value",
      ["blogger", "x.xml", "--host"],
      `${missing("--host", "--host=ADRES")}${help}`,
    ],
    [
      "an option whose value is another",
      ["blogger", "x.xml", "--host", "--force"],
      `${missing("--host", "--host=ADRES")}${help}`,
    ],
    [
      "a value where there is none",
      ["blogger", "x.xml", "--force=ja"],
      `Achter --force hoort niets te staan: laat “=ja” weg.${help}`,
    ],
    [
      "an empty folder name",
      ["blogger", "x.xml", "--content="],
      `${missing("--content", "--content=MAP")}${help}`,
    ],
    [
      "an empty name for pictures",
      ["blogger", "x.xml", "--media="],
      `${missing("--media", "--media=MAP")}${help}`,
    ],
    [
      "a day that is none",
      ["blogger", "x.xml", "--today=31-02-2026"],
      `“31-02-2026” kan niet achter --today staan. Schrijf --today=2026-06-01.${help}`,
    ],
  ])("%s", async (_what, words, said) => {
    const { status, out, err } = await runHere("import", words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    if (said instanceof RegExp) expect(err).toMatch(said);
    else expect(err.slice(0, said.length)).toBe(said);
  });

  test("and what is well asked is understood, in whatever order and capitals", () => {
    const { errors, ...typed } = parse("import", [
      "--dry-run",
      "Blogger",
      "x.xml",
      "--content",
      "nieuw",
      "--fetch",
    ]);
    expect(errors).toEqual([]);
    const given = {
      ...typed,
      content: resolve("nieuw"),
      contentNamedBy: "--content",
      language: "nl",
    } as const;
    expect(typed.values.content).toBe("nieuw");
    expect(importAsked(given, process.cwd())).toMatchObject({
      options: {
        platform: "blogger",
        content: resolve("nieuw"),
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
  expect(none).toEqual({ out: "", err: expect.stringMatching(/^Zo werkt het: npm run import/), status: 2 });
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
