import type { LanguageCode } from "../../core/language.ts";
import { describeAdvice } from "../../i18n/check.ts";
import { describeError } from "../../i18n/messages.ts";
import { type Advice, severities } from "../../schema/advice.ts";
import type { Fix } from "../../schema/fix.ts";
import type { Problem } from "../problem.ts";

/** A problem or a piece of advice in words: what every report is made of. */
export interface Diagnostic {
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
  readonly fix: Fix | undefined;
}

/** A problem in words. */
export function diagnosticOf(problem: Problem, language: LanguageCode): Diagnostic {
  const { what: message, remedy } = describeError(problem.error, language);
  const { file, line, found, wanted, fix } = problem;
  return {
    file,
    line,
    code: problem.error.code,
    severity: "error",
    message,
    remedy,
    found,
    wanted,
    fix: fix,
  };
}

/** A piece of advice in words. */
export function diagnosticOfAdvice(advice: Advice, language: LanguageCode): Diagnostic {
  const { what: message, remedy } = describeAdvice(advice.subject, language);
  const { file, line, found, wanted, fix } = advice;
  const { code } = advice.subject;
  return { file, line, code, severity: severities[code], message, remedy, found, wanted, fix: fix };
}
