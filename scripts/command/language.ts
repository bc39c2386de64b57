import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguageCode, type LanguageCode } from "../../src/core/language.ts";
import { contentFolder, SettingError } from "../content-folder.mjs";
import type { Place } from "./io.ts";

/**
 * The language that the `site.yaml` of a content folder names, without reading the rest of it: what is wrong there may be
 * said in it. Undefined when it names none.
 */
export function languageOf(content: string): LanguageCode | undefined {
  let yaml: string;
  try {
    yaml = readFileSync(join(content, "site.yaml"), "utf8");
  } catch {
    return undefined;
  }
  const code = /^language:[ \t]+["']?([a-z]{2})\b/im.exec(yaml)?.[1]?.toLowerCase() ?? "";
  return isLanguageCode(code) ? code : undefined;
}

/**
 * The language of whoever sits at a machine, by the variables of POSIX (`LC_ALL`, `LC_MESSAGES`, `LANG`: the first that
 * is set); English when Bloeit does not speak it.
 */
export function languageOfMachine(environment: NodeJS.ProcessEnv): LanguageCode {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const code = (LC_ALL || LC_MESSAGES || LANG || "").slice(0, 2).toLowerCase();
  return isLanguageCode(code) ? code : "en";
}

/** The language of the region that a command works on unless told otherwise; that of the machine if there is none. */
export function languageOfRegion({ cwd, environment }: Place): LanguageCode {
  try {
    return languageOf(contentFolder(undefined, environment, cwd).folder) ?? languageOfMachine(environment);
  } catch (error) {
    if (error instanceof SettingError) return languageOfMachine(environment);
    throw error;
  }
}
