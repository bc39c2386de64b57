import { languageCodes } from "../../core/language.ts";
import { fold } from "../../core/text.ts";
import { isProblemMark } from "../../schema/marks.ts";
import type { Note, Remark } from "../../schema/remark.ts";
import { isMoved } from "../drafts.ts";
import type { Placed } from "../entries.ts";
import type { Reading } from "../index.ts";
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
export function textAdvice(placed: Placed, survey: Survey, { region, media }: Reading): Note[] {
  const { draft, entry } = placed;
  const lines = draft.body.split("\n");
  const note = (line: number, remark: Remark): Note => ({
    file: draft.file,
    line: draft.bodyLine + line,
    remark,
    found: lines[line]?.trim(),
  });
  const notes: Note[] = [];
  for (const { address, text, line } of survey.links) {
    const said = fold(text).replace(/^[\s.,:;!?…>«»→"“”()-]+|[\s.,:;!?…>«»→"“”()-]+$/g, "");
    if (vague.has(said)) notes.push(note(line, { code: "vagueLink", text: text.trim() }));
    if (/^http:\/\//i.test(address)) notes.push(note(line, { code: "plainHttp", address }));
  }
  survey.headings.forEach(({ level, line }, index) => {
    const from = survey.headings[index - 1]?.level ?? level;
    if (level > from + 1) notes.push(note(line, { code: "headingSkipped", from, to: level }));
  });
  if (isMoved(draft))
    for (const { source, alt, line } of survey.pictures) {
      const found = media.find(source, draft.file, { alt });
      if ("code" in found && found.code === "altMissing")
        notes.push(note(line, { code: "altMissingOnOldPost", source: found.source }));
    }
  for (const { code, line, found } of entry.body.marks)
    if (!isProblemMark(code) || isMoved(draft)) notes.push(note(line, { code, found } as Remark));
  const day = draft.isSound ? dayOfEntry(placed.entry) : undefined;
  for (const { text, line } of survey.passages) {
    const [word] = soon.exec(text) ?? [];
    if (word && day && day.iso < aYearBefore(region.today))
      notes.push(note(line, { code: "staleWord", word, year: day.year }));
  }
  return notes;
}

/** The text of an entry, looked through in the language in which it is written. */
export function surveyEntry({ entry, draft }: Placed, { region }: Reading): Survey {
  const language = languageCodes.find((code) => code === entry.lang.slice(0, 2)) ?? region.language;
  return surveyOf(draft.body, language);
}
