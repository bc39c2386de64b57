import type { LanguageCode } from "../../core/language.ts";
import { readRegion } from "../index.ts";
import type { GateOptions } from "../options.ts";
import { adviseOn } from "./advice.ts";
import { changedEventAdvice } from "./changed-events.ts";
import { type Diagnostic, diagnosticOf, diagnosticOfAdvice } from "./diagnostic.ts";
import { renamedAdvice } from "./renamed.ts";

/** What a check of a content folder brought to light. */
export interface Checked {
  readonly language: LanguageCode;
  /** Problems, most serious first, then advice by place. */
  readonly findings: readonly Diagnostic[];
  /** How many files of content were read. */
  readonly files: number;
}

/** Reads a content folder and says everything there is to say about it. */
export async function checkRegion(options: GateOptions): Promise<Checked> {
  const result = await readRegion(options);
  const { language, reading } = result;
  const problems = result.ok ? [] : result.problems;
  return {
    language,
    findings: [
      ...problems.map((problem) => diagnosticOf(problem, language)),
      ...adviseOn(reading, [...renamedAdvice(reading), ...changedEventAdvice(reading)]).map((advice) =>
        diagnosticOfAdvice(advice, language),
      ),
    ],
    files: reading.drafts.length,
  };
}
