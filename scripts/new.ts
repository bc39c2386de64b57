import { resolve } from "node:path";
import { reportProblems } from "../src/content/check/report.ts";
import { newEntry, readChoices } from "../src/content/scaffold/entry.ts";
import { type Makeable, makeableFrom } from "../src/content/scaffold/kinds.ts";
import { type Known, readKnown } from "../src/content/scaffold/known.ts";
import {
  askChoices,
  askDay,
  askKind,
  askLanguage,
  askTitle,
  kindsInWords,
} from "../src/content/scaffold/questions.ts";
import { newRegion, zoneOf } from "../src/content/scaffold/region.ts";
import { isFree, problemsWith, writeNew } from "../src/content/scaffold/write.ts";
import { Day, dayOf, parseDay } from "../src/core/days.ts";
import { isLanguageCode, type LanguageCode } from "../src/core/language.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import type { ScaffoldWords } from "../src/i18n/types/scaffold.ts";
import type { Kind } from "../src/schema/kinds.ts";
import { asWord, cacheDir, fromHere, requireContentFolder } from "./command/arguments.ts";
import { typed } from "./command/help.ts";
import type { CommandIo } from "./command/io.ts";
import { promptAtTerminal } from "./command/prompt.ts";
import { ended, type Given, runCommand, Stop } from "./command/run.ts";

/**
 * `npm run new -- post "Title"`: makes a new file (post, project, partner, event, page; also in Dutch and German
 * words) or, with `region "Name"`, a whole content folder. What is missing is asked, if there is somebody to ask.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("new", words, io, (given) => new Making(given, io).run());
}

/** One run of the command. */
class Making {
  private readonly kindWord: string | undefined;
  private readonly titleWord: string;
  private readonly language: LanguageCode;
  private readonly words: ScaffoldWords;
  private readonly kinds: string;
  private readonly ownLanguage: LanguageCode | undefined;
  private readonly person: ReturnType<typeof promptAtTerminal>;

  constructor(
    private readonly given: Given<"new">,
    private readonly io: CommandIo,
  ) {
    const [kindWord, ...titleWords] = given.words;
    this.kindWord = kindWord;
    this.titleWord = titleWords.join(" ").trim();
    const { lang } = given.values;
    this.ownLanguage = lang !== undefined && isLanguageCode(lang) ? lang : undefined;
    this.language = this.ownLanguage ?? given.language;
    this.words = wordsIn(this.language).scaffold;
    this.kinds = kindsInWords(this.language);
    this.person = promptAtTerminal(io, this.words.stopped);
  }

  /** Makes what is asked for. @returns the exit status */
  async run(): Promise<number> {
    try {
      return await this.make();
    } finally {
      this.person?.thank();
    }
  }

  private async make(): Promise<number> {
    const made = await this.kind();
    // What is wrong with the region is told before anything is asked.
    const known = made === "region" ? undefined : this.known();
    const title = this.titleWord || (await this.title(made));
    if (made === "region") await this.region(title);
    else if (known) await this.entry(made, title, known);
    return ended.well;
  }

  private async entry(kind: Kind, title: string, known: Known): Promise<void> {
    const { given, words, person, language } = this;
    const { values, content } = given;
    const today = this.day(values.today, known.zone) ?? dayOf(Date.now(), known.zone);
    const wasAsked = this.titleWord === "";
    const day =
      this.day(values.date, known.zone) ??
      (person && wasAsked ? await askDay(person, kind, today, known) : today);
    const choices = readChoices(kind, { status: values.status, type: values.type }, known);
    if ("wrong" in choices) throw new Stop(words.noChoice(choices.wrong, choices.choices.join(", ")));
    const filled = person ? await askChoices(person, kind, choices.values, known) : choices.values;
    const file = newEntry({ kind, title, day, name: values.name, values: filled }, known);
    if (!file) throw new Stop(words.noName(values.name ?? title));
    const path = this.here(resolve(content, file.path));
    if (!writeNew(content, file.path, file.text)) throw new Stop(words.exists(path));
    const now = values.today ?? Date.now();
    const cache = resolve(cacheDir, "images");
    const problems = await problemsWith(file.path, { content, now, drafts: true, cacheDir: cache });
    if (problems.length > 0) throw new Stop(`${reportProblems(problems, language)}\n${words.doesNotPass}`);
    const start = typed(
      "start",
      values.content === undefined ? "" : `--content=${asWord(this.here(content))}`,
    );
    const region = words.inRegion(known.title, this.here(content));
    this.say([words.made(path), region, words.willBeAt(known.url + file.address), ...words.next(start)]);
  }

  private async region(name: string): Promise<void> {
    const { given, person, language } = this;
    const own =
      this.ownLanguage ?? (person && this.titleWord === "" ? await askLanguage(person, language) : language);
    const words = wordsIn(own).scaffold;
    const zone = zoneOf(own);
    const today = this.day(given.values.today, zone) ?? dayOf(Date.now(), zone);
    const region = newRegion(name, own, today);
    if (!region) throw new Stop(words.noName(name));
    const folder = given.values.content === undefined ? resolve(this.io.cwd, region.slug) : given.content;
    if (!isFree(folder)) throw new Stop(words.folderInUse(this.here(folder)));
    for (const [path, text] of region.files) writeNew(folder, path, text);
    this.say([
      words.regionMade(this.here(folder), region.files.size),
      ...words.regionNext(asWord(this.here(folder))),
    ]);
  }

  private async kind(): Promise<Makeable> {
    const { kindWord, person, words, kinds } = this;
    const found = kindWord === undefined ? undefined : makeableFrom(kindWord);
    if (found) return found;
    if (kindWord !== undefined) throw new Stop(words.unknownKind(kindWord, kinds));
    if (person) return askKind(person, this.language);
    throw new Stop(words.usage(kinds), ended.notUnderstood);
  }

  private async title(made: Makeable): Promise<string> {
    if (this.person) return askTitle(this.person, made, this.language);
    throw new Stop(this.words.usage(this.kinds), ended.notUnderstood);
  }

  /** What the region has that a new file is made for. */
  private known(): Known {
    requireContentFolder(this.given, this.io);
    const known = readKnown(this.given.content);
    if ("problems" in known) throw new Stop(reportProblems(known.problems, this.language));
    return known;
  }

  private day(written: string | undefined, zone: string): Day | undefined {
    const day = written === undefined ? undefined : parseDay(written, zone);
    if (day === undefined || day instanceof Day) return day;
    throw new Stop(this.words.noDay(written ?? ""));
  }

  private here(path: string): string {
    return fromHere(path, this.io.cwd);
  }

  private say(lines: readonly string[]): void {
    this.io.out(lines.join("\n"));
  }
}
