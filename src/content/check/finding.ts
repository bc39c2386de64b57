import type { LanguageCode } from "../../core/language.ts";
import { sayRemark } from "../../i18n/check.ts";
import { adviceFor } from "../../i18n/messages.ts";
import type { Mend } from "../../schema/mend.ts";
import { type Note, severities } from "../../schema/remark.ts";
import type { Problem } from "../problem.ts";

/** A problem or a piece of advice in words: what every report is made of. */
export interface Finding {
  /** Path within the content folder; none for the region as a whole. */
  readonly file: string | undefined;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly code: string;
  /** An error holds the site back; a warning is about readers; a notice about the house-keeping. */
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly remedy: string;
  readonly found: string | undefined;
  readonly wanted: string | undefined;
  readonly mend: Mend | undefined;
}

/** A problem in words. */
export function findingOf(problem: Problem, language: LanguageCode): Finding {
  const { what: message, remedy } = adviceFor(problem.fault, language);
  const { file, line, found, wanted, mend } = problem;
  return { file, line, code: problem.fault.code, severity: "error", message, remedy, found, wanted, mend };
}

/** A piece of advice in words. */
export function findingOfNote(note: Note, language: LanguageCode): Finding {
  const { what: message, remedy } = sayRemark(note.remark, language);
  const { file, line, found, wanted, mend } = note;
  const { code } = note.remark;
  return { file, line, code, severity: severities[code], message, remedy, found, wanted, mend };
}
