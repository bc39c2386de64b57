import { languageCodes } from "../../core/language.ts";
import { fold } from "../../core/text.ts";
import type { Advice, AdviceCode } from "../../schema/advice.ts";
import { isProblemMark } from "../../schema/marks.ts";
import type { LoadedEntry } from "../entries.ts";
import type { Reading } from "../index.ts";
import { isImported } from "../source-files.ts";
import { type Survey, surveyOf } from "./survey.ts";
import { aYearBefore, dayOfEntry } from "./years.ts";

/** Link texts that say nothing to somebody who hears only them, in any of the languages (folded). */
const vague = new Set(
  [
    ...[
      "hier",
      "klik hier",
      "klik",
      "lees meer",
      "meer",
      "lees verder",
      "meer lezen",
      "deze link",
      "link",
      "website",
    ],
    ...["here", "click here", "read more", "more", "this link", "click"],
    ...["hier klicken", "klicken sie hier", "mehr", "mehr lesen", "weiterlesen", "weiter", "dieser link"],
  ].map(fold),
);

const soon = /(?<!\p{L})(?:binnenkort|demnächst|soon)(?!\p{L})/iu;

/** What could be better in the text of an entry. */
export function textAdvice(loaded: LoadedEntry, survey: Survey, { region, media }: Reading): Advice[] {
  const { source, entry } = loaded;
  const lines = source.body.split("\n");
  const note = (line: number, subject: AdviceCode): Advice => ({
    file: source.file,
    line: source.bodyLine + line,
    subject: subject,
    found: lines[line]?.trim(),
  });
  const advice: Advice[] = [];
  for (const { address, text, line } of survey.links) {
    const said = fold(text).replace(/^[\s.,:;!?…>«»→"“”()-]+|[\s.,:;!?…>«»→"“”()-]+$/g, "");
    if (vague.has(said)) advice.push(note(line, { code: "vagueLink", text: text.trim() }));
    if (/^http:\/\//i.test(address)) advice.push(note(line, { code: "plainHttp", address }));
  }
  survey.headings.forEach(({ level, line }, index) => {
    const from = survey.headings[index - 1]?.level ?? level;
    if (level > from + 1) advice.push(note(line, { code: "headingSkipped", from, to: level }));
  });
  if (isImported(source))
    for (const picture of survey.pictures) {
      const found = media.find(picture.source, source.file, { alt: picture.alt });
      if ("code" in found && found.code === "altMissing")
        advice.push(note(picture.line, { code: "altMissingOnOldPost", source: found.source }));
    }
  for (const { code, line, found } of entry.body.marks)
    if (!isProblemMark(code) || isImported(source)) advice.push(note(line, { code, found } as AdviceCode));
  const day = source.isSound ? dayOfEntry(loaded.entry) : undefined;
  for (const { text, line } of survey.passages) {
    const [word] = soon.exec(text) ?? [];
    if (word && day && day.iso < aYearBefore(region.today))
      advice.push(note(line, { code: "staleWord", word, year: day.year }));
  }
  return advice;
}

/** The text of an entry, looked through in the language in which it is written. */
export function surveyEntry({ entry, source }: LoadedEntry, { region }: Reading): Survey {
  const language = languageCodes.find((code) => code === entry.lang.slice(0, 2)) ?? region.language;
  return surveyOf(source.body, language);
}
