import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { reportProblems } from "../src/content/check/report.ts";
import {
  askChoices,
  askDay,
  askKind,
  askLanguage,
  askTitle,
  kindsInWords,
} from "../src/content/scaffold/conversation.ts";
import { newEntry, readChoices } from "../src/content/scaffold/entry.ts";
import { type Makeable, makeableFrom } from "../src/content/scaffold/kinds.ts";
import { type Known, readKnown } from "../src/content/scaffold/known.ts";
import { newRegion, zoneOf } from "../src/content/scaffold/region.ts";
import { isFree, problemsWith, writeNew } from "../src/content/scaffold/write.ts";
import { Day, dayOf, parseDay } from "../src/core/days.ts";
import { defaultLanguage, isLanguageCode, type LanguageCode, languageCodes } from "../src/core/language.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { messagesOf } from "../src/i18n/messages.ts";
import type { ScaffoldWords } from "../src/i18n/types/scaffold.ts";
import type { Kind } from "../src/schema/kinds.ts";
import { asWord, contentFolderOrExit, fromHere, root, wordsSaid } from "./arguments.ts";
import { type ContentFolder, contentFolder } from "./content-folder.mjs";
import { personAtTerminal } from "./person.ts";

/**
 * `npm run new -- post "Title"`: makes a new file (post, project, partner, event, page; also in Dutch and German
 * words) or, with `region "Name"`, a whole content folder. What is missing is asked, if there is somebody to ask.
 *
 * `--content=DIR` the content folder; `--date=DAY` (`--datum=`) the day of a post or event; `--name=WORD` the
 * file's name; `--status=` and `--type=` of projects and partners; `--lang=nl|de|en` of a region; `--today=YYYY-MM-DD`.
 */
const given = readWords();
const { values, positionals } = given;
const cacheDir = resolve(root, ".cache/images");

const [kindWord, ...titleWords] = positionals;
const isRegion = kindWord !== undefined && makeableFrom(kindWord) === "region";
const known = isRegion ? undefined : knownOrNothing();
const language = given.language ?? known?.language ?? defaultLanguage;
const words = wordsIn(language).scaffold;
const person = personAtTerminal(() => stop(words.stopped));

const kinds = kindsInWords(language);
const made = await kindOrStop();
const title = titleWords.join(" ").trim() || (await titleOrStop());
if (made === "region") await makeRegion(title);
else await makeEntry(made, title, known ?? knownOrStop());
person?.thank();

async function makeEntry(kind: Kind, title: string, known: Known): Promise<void> {
  const today = dayOrStop(values.today, known.zone) ?? dayOf(Date.now(), known.zone);
  const written = values.date ?? values.datum;
  const wasAsked = titleWords.length === 0;
  const day =
    dayOrStop(written, known.zone) ?? (person && wasAsked ? await askDay(person, kind, today, known) : today);
  const choices = readChoices(kind, { status: values.status, type: values.type }, known);
  if ("wrong" in choices) stop(words.noChoice(choices.wrong, choices.choices.join(", ")));
  const filled = person ? await askChoices(person, kind, choices.values, known) : choices.values;
  const file = newEntry({ kind, title, day, name: values.name, values: filled }, known);
  if (!file) stop(words.noName(values.name ?? title));
  const path = fromHere(resolve(given.content, file.path));
  if (!writeNew(given.content, file.path, file.text)) stop(words.exists(path));
  const now = values.today ?? Date.now();
  const problems = await problemsWith(file.path, { content: given.content, now, drafts: true, cacheDir });
  if (problems.length > 0) stop(`${reportProblems(problems, language)}\n${words.doesNotPass}`);
  const start =
    values.content === undefined ? "npm start" : `npm start -- --content=${asWord(fromHere(given.content))}`;
  const region = words.inRegion(known.title, fromHere(given.content));
  say([words.made(path), region, words.willBeAt(known.url + file.address), ...words.next(start)]);
}

async function makeRegion(name: string): Promise<void> {
  const own =
    given.language ?? (person && titleWords.length === 0 ? await askLanguage(person, language) : language);
  const words: ScaffoldWords = wordsIn(own).scaffold;
  const zone = zoneOf(own);
  const today = dayOrStop(values.today, zone) ?? dayOf(Date.now(), zone);
  const region = newRegion(name, own, today);
  if (!region) stop(words.noName(name));
  const folder = values.content === undefined ? resolve(region.slug) : given.content;
  if (!isFree(folder)) stop(words.folderInUse(fromHere(folder)));
  for (const [path, text] of region.files) writeNew(folder, path, text);
  say([words.regionMade(fromHere(folder), region.files.size), ...words.regionNext(asWord(fromHere(folder)))]);
}

async function kindOrStop(): Promise<Makeable> {
  const found = kindWord === undefined ? undefined : makeableFrom(kindWord);
  if (found) return found;
  if (kindWord !== undefined) stop(words.unknownKind(kindWord, kinds));
  return person ? askKind(person, language) : stop(words.usage(kinds));
}

async function titleOrStop(): Promise<string> {
  return person ? askTitle(person, made, language) : stop(words.usage(kinds));
}

/** What the region has, when there is one; a whole new region needs none. */
function knownOrNothing(): Known | undefined {
  const known = readKnownSafely();
  return known && !("problems" in known) ? known : undefined;
}

function knownOrStop(): Known {
  contentFolderOrExit({ content: given.content, contentNamedBy: given.namedBy });
  const known = readKnown(given.content);
  return "problems" in known ? stop(reportProblems(known.problems, defaultLanguage)) : known;
}

function readKnownSafely(): ReturnType<typeof readKnown> | undefined {
  try {
    return readKnown(given.content);
  } catch {
    return undefined;
  }
}

function dayOrStop(written: string | undefined, zone: string): Day | undefined {
  const day = written === undefined ? undefined : parseDay(written, zone);
  return day === undefined || day instanceof Day ? day : stop(words.noDay(written ?? ""));
}

function readWords(): {
  values: Partial<
    Record<"content" | "lang" | "today" | "date" | "datum" | "name" | "status" | "type", string>
  >;
  positionals: readonly string[];
  content: string;
  namedBy: ContentFolder["namedBy"];
  language: LanguageCode | undefined;
} {
  const option = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: wordsSaid(),
      allowPositionals: true,
      options: {
        content: option,
        lang: option,
        today: option,
        date: option,
        datum: option,
        name: option,
        status: option,
        type: option,
      },
    });
    const { lang } = values;
    if (lang !== undefined && !isLanguageCode(lang))
      throw new Error(`--lang=${lang} (${languageCodes.join(", ")})`);
    if (values.content === "") throw new Error("--content=");
    const { folder: content, namedBy } = contentFolder(values.content);
    return { values, positionals, content, namedBy, language: lang };
  } catch (error) {
    return stop(
      messagesOf(defaultLanguage).report.badOption(error instanceof Error ? error.message : String(error)),
    );
  }
}

function say(lines: readonly string[]): void {
  console.log(lines.join("\n"));
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
