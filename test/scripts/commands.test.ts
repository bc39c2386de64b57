import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/command/arguments.ts";
import { parse } from "../../scripts/command/parse.ts";
import { commands, optionOf } from "../../scripts/command/table.ts";
import { makeableFrom } from "../../src/content/scaffold/kinds.ts";
import { keptDays } from "../../src/core/cache-age.ts";
import { languageCodes } from "../../src/core/language.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import type { CommandName, OptionKey } from "../../src/i18n/types/commands.ts";
import { runHere } from "../command.ts";
import { contentOf, post, siteYaml } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

const names = Object.keys(commands) as CommandName[];
const folder = scratchFolder("commands");
const inLanguage = (code: string) => ({ environment: { LANG: `${code}_XX.UTF-8` } });
const keysOf = (name: CommandName): readonly OptionKey[] => commands[name].options;

/** What Node says of options, in English. */
const nodesEnglish =
  /unknown option|argument missing|does not take an argument|unexpected argument|To specify/i;

describe.each(languageCodes)("in %s", (language) => {
  const texts = wordsIn(language).commands;

  test.each(names)(
    "%s --help says what it is for, and every option with what holds without it",
    async (name) => {
      const columns = 60;
      const { status, out, err } = await runHere(name, ["--help"], folder, {
        ...inLanguage(language),
        columns,
      });
      expect([status, err]).toEqual([0, ""]);
      const flat = out.replace(/\s+/g, " ");
      const { purpose, examples } = texts.commands[name];
      expect(flat).toContain(purpose);
      for (const [words = "", does] of examples) expect(flat).toContain(`${words} ${does}`.trim());
      for (const key of keysOf(name)) {
        const { name: option, usual, choices } = optionOf(key);
        expect(out).toMatch(new RegExp(`^ {2}--${option}(?:=|$)`, "m"));
        expect(flat).toContain(texts.options[key]);
        if (usual !== undefined) expect(flat).toContain(texts.usual(usual));
        for (const choice of choices ?? []) expect(out).toContain(choice);
      }
      // An option of another command is not offered.
      expect(out.match(/^ {2}--/gm)).toHaveLength(keysOf(name).length);
      const long = out.split("\n").filter((line) => line.length > columns && !/^ {2}(?:npm|--)/.test(line));
      expect(long).toEqual([]);
    },
  );

  test.each(names)("the examples of %s can be typed", (name) => {
    for (const [words = ""] of texts.commands[name].examples) {
      const typed = [...words.matchAll(/(--[\w-]+=)?"([^"]*)"|(\S+)/g)].map(
        ([, option = "", quoted, plain = ""]) => (quoted === undefined ? plain : option + quoted),
      );
      const { errors, words: rest } = parse(name, typed);
      expect(errors).toEqual([]);
      if (name === "new") expect(makeableFrom(rest[0] ?? "")).toBeDefined();
    }
  });

  test.each(names)("%s says what is wrong with how it is typed, in that language alone", async (name) => {
    const typed = ["--contnt=x", "--help=ja", "-x", "--today=2026-02-30", "--content", "--port=70000"];
    const { status, out, err } = await runHere(name, typed, folder, inLanguage(language));
    expect([status, out]).toEqual([2, ""]);
    expect(err).not.toMatch(nodesEnglish);
    const has = (key: OptionKey) => keysOf(name).includes(key);
    const { wrong, values } = texts;
    const unknown = (option: string) => wrong.unknownOption(option);
    expect(err.trimEnd().split("\n")).toEqual([
      has("content") ? `${unknown("--contnt")} ${wrong.didYouMean("--content")}` : unknown("--contnt"),
      wrong.unneededValue("--help", "ja"),
      unknown("-x"),
      has("today") ? wrong.badValue("--today", "2026-02-30", "--today=2026-06-01") : unknown("--today"),
      has("content") ? wrong.noValue("--content", `--content=${values.folder}`) : unknown("--content"),
      has("port")
        ? wrong.badValue("--port", "70000", "--port=8080")
        : expect.stringContaining(unknown("--port")),
      wrong.seeHelp(`${name === "start" ? "npm start" : `npm run ${name}`} -- --help`),
    ]);
  });

  test("a choice that is none, and a word too many, are told", async () => {
    const format = await runHere("check", ["--format=xml"], folder, inLanguage(language));
    expect(format.err).toContain(texts.wrong.notAChoice("--format", "xml", "text, json, github"));
    for (const name of names.filter((one) => commands[one].words === 0)) {
      const { status, err } = await runHere(name, ["content"], folder, inLanguage(language));
      expect([status, err.split("\n")[0]]).toEqual([2, texts.wrong.tooManyWords("content")]);
    }
  });

  test("a command that is none is told, with the one that was meant and all there are", async () => {
    const { status, out, err } = await runHere("biuld" as CommandName, [], folder, inLanguage(language));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`${texts.wrong.unknownCommand("biuld")} ${texts.wrong.didYouMean("build")}`);
    for (const name of names) expect(err).toContain(name === "start" ? "npm start" : `npm run ${name}`);
    const overview = await runHere("--help" as CommandName, [], folder, inLanguage(language));
    expect([overview.status, err]).toEqual([0, expect.stringContaining(overview.out)]);
  });

  test("the help of a build says how long what it keeps is kept", async () => {
    const { out } = await runHere("build", ["-h"], folder, inLanguage(language));
    expect(out).toMatch(new RegExp(`\\.cache[^]*\\b${keptDays}\\b`));
  });
});

describe("the language of an answer", () => {
  const german = contentOf({ "site.yaml": siteYaml.replace("language: nl", "language: de") });

  test.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
    ["of the region that is named", [`--content=${german}`], { LANG: "en_GB.UTF-8" }, "Optionen"],
    ["of the region of the folder", [], { BLOEIT_CONTENT: german, LANG: "nl_NL" }, "Optionen"],
    ["of the machine", [], { LANG: "nl_BE.UTF-8" }, "Opties"],
    ["of its messages before its own", [], { LC_MESSAGES: "de_AT", LANG: "nl_NL" }, "Optionen"],
    ["of all before that", [], { LC_ALL: "en_US", LC_MESSAGES: "de_AT", LANG: "nl_NL" }, "Options"],
    ["English, where the machine says nothing", [], {}, "Options"],
    ["English, where it says C", [], { LANG: "C.UTF-8" }, "Options"],
    ["English, where it says what we do not speak", [], { LANG: "fr_FR.UTF-8" }, "Options"],
  ])("is that %s", async (_, words, environment, heading) => {
    const { out } = await runHere("check", ["--help", ...words], folder, { environment });
    expect(out).toMatch(new RegExp(`^${heading}$`, "m"));
  });
});

describe("a package.json that should name the region", () => {
  test.each<[string, (file: string) => string]>([
    ["{", (file) => `${file} is not valid JSON.`],
    [
      '{ "bloeit": { "content": 3 } }',
      (file) => `In ${file}, bloeit.content is not the name of a folder but 3.`,
    ],
  ])("and is %s is told, without the English of Node", async (text, said) => {
    const cwd = join(folder, String(text.length));
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, "package.json"), text);
    for (const name of ["plan", "check", "build"] as const) {
      const { status, err } = await runHere(name, [], cwd, { environment: {} });
      expect([status, err]).toEqual([2, expect.stringContaining(said(join(cwd, "package.json")))]);
    }
    // Its explanation can be had all the same.
    expect((await runHere("plan", ["--help"], cwd, { environment: {} })).status).toBe(0);
  });
});

describe("the exit status", () => {
  const sound = contentOf({ "posts/2026/x.md": post("Tekst.", "summary: Kort.") });
  const broken = contentOf({ "posts/2026/x.md": post("Tekst.", "", "2026-02-30") });
  const nowhere = join(folder, "nowhere");
  const today = "--today=2026-06-01";

  test.each<[CommandName, readonly string[], number]>([
    ["check", [`--content=${sound}`, today], 0],
    ["check", [`--content=${broken}`, today], 1],
    ["check", [`--content=${nowhere}`], 1],
    ["check", ["--fixx"], 2],
    ["plan", [`--content=${sound}`, today], 0],
    ["plan", [`--content=${broken}`, today], 1],
    ["plan", [`--content=${nowhere}`], 1],
    ["plan", ["now"], 2],
    ["build", [`--content=${broken}`, `--out=${join(folder, "site")}`, today], 1],
    ["build", [`--content=${nowhere}`], 1],
    ["build", ["--today=tomorrow"], 2],
    ["start", [`--content=${nowhere}`], 1],
    ["start", ["--drafts"], 2],
    ["preview", [`--out=${nowhere}`], 1],
    ["preview", ["--out="], 2],
    ["new", [`--content=${sound}`, "post", "Feest", today], 0],
    ["new", [`--content=${sound}`, "fiets", "Feest"], 1],
    ["new", [`--content=${sound}`], 2],
    ["new", [`--content=${sound}`, "post", "x", "--lang=fr"], 2],
    ["comments", [`--content=${sound}`, "redact", "Niemand"], 1],
    ["comments", [`--content=${sound}`], 2],
    ["import", ["blogger", join(root, "no-such-file.xml"), `--content=${nowhere}`], 1],
    ["import", [], 2],
  ])("of %s %j is %i", async (name, words, status) => {
    const ended = await runHere(name, words, folder);
    expect(ended).toMatchObject({ status });
    // Only what is wrong is complained of, and what is wrong always is.
    expect(status === 0 ? ended.err === "" : ended.err !== "" || name === "check").toBe(true);
  });

  test("of a preview that is asked to end is 0", async () => {
    const out = scratchFolder("previewed");
    writeFileSync(join(out, "index.html"), "<!doctype html><title>x</title>");
    const ending = new AbortController();
    const preview = runHere("preview", [`--out=${out}`, "--port=0"], folder, {
      ended: ending.signal,
      out: () => ending.abort("SIGINT"),
    });
    expect(await preview).toMatchObject({ status: 0, err: "" });
  });
});
