import { Day, parseDay } from "../../core/days.ts";
import { isLanguageCode, type LanguageCode, languageCodes } from "../../core/language.ts";
import { fold } from "../../core/text.ts";
import { oneLine } from "../../core/yaml-text.ts";
import { fieldWords } from "../../i18n/fields.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { Kind } from "../../schema/kinds.ts";
import { choicesOf, requiredFields } from "./entry.ts";
import { type Makeable, makeableFrom, makeables, nameOf } from "./kinds.ts";
import type { Known } from "./known.ts";

/** Somebody who can be asked: gets a question, gives the answer. */
export interface Prompt {
  ask(question: string): Promise<string>;
  tell(text: string): void;
}

/** An answer that is not understood, and what is said about it. */
class Wrong {
  constructor(readonly text: string) {}
}

/** What can be made, in words. */
export function kindsInWords(language: LanguageCode): string {
  return makeables.map((made) => nameOf(made, language)).join(", ");
}

/** Asks until there is an answer that `read` understands; what is wrong with one that is not, is told. */
async function askFor<T>(prompt: Prompt, question: string, read: (answer: string) => T | Wrong): Promise<T> {
  for (;;) {
    const answer = read(oneLine(await prompt.ask(question)));
    if (!(answer instanceof Wrong)) return answer;
    prompt.tell(answer.text);
  }
}

/** Asks what is to be made. */
export function askKind(prompt: Prompt, language: LanguageCode): Promise<Makeable> {
  const words = wordsIn(language).scaffold;
  const kinds = kindsInWords(language);
  return askFor(
    prompt,
    words.whichKind(kinds),
    (answer) => makeableFrom(answer) ?? new Wrong(words.unknownKind(answer, kinds)),
  );
}

/** Asks for a title, or for the name of a region. */
export function askTitle(prompt: Prompt, made: Makeable, language: LanguageCode): Promise<string> {
  const words = wordsIn(language).scaffold;
  const question = made === "region" ? words.whichRegion : words.whichTitle;
  return askFor(prompt, question, (answer) => answer || new Wrong(words.needsText));
}

/** Asks for the language of a region. */
export function askLanguage(prompt: Prompt, language: LanguageCode): Promise<LanguageCode> {
  const words = wordsIn(language).scaffold;
  const codes = languageCodes.join(", ");
  return askFor(prompt, words.whichLanguage(codes), (answer) =>
    isLanguageCode(fold(answer)) ? (fold(answer) as LanguageCode) : new Wrong(words.noChoice(answer, codes)),
  );
}

/** Asks for the day of a thing that must have one; an empty answer means `today`. Others have today. */
export async function askDay(
  prompt: Prompt,
  kind: Kind,
  today: Day,
  { zone, language }: Known,
): Promise<Day> {
  const words = wordsIn(language).scaffold;
  const field = requiredFields(kind, zone).find(({ help }) => help.control === "day");
  if (!field) return today;
  const question = words.whichDay(fieldWords(field, language).label, today.iso);
  return askFor(prompt, question, (answer) => {
    const day = answer === "" ? today : parseDay(answer, zone);
    return day instanceof Day ? day : new Wrong(words.noDay(answer));
  });
}

/** Asks for each required field that offers a choice and has not been given. */
export async function askChoices(
  prompt: Prompt,
  kind: Kind,
  given: Readonly<Record<string, string>>,
  { zone, language }: Known,
): Promise<Record<string, string>> {
  const words = wordsIn(language).scaffold;
  const values: Record<string, string> = { ...given };
  for (const field of requiredFields(kind, zone)) {
    const choices = choicesOf(field, language);
    if (choices.length === 0 || values[field.key] !== undefined) continue;
    const list = choices.join(", ");
    values[field.key] = await askFor(
      prompt,
      words.whichChoice(fieldWords(field, language).label, list),
      (answer) =>
        choices.find((choice) => fold(choice) === fold(answer)) ?? new Wrong(words.noChoice(answer, list)),
    );
  }
  return values;
}
