import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLanguage, isLanguageCode, type LanguageCode } from "../src/core/language.ts";

/** The language that the `site.yaml` of a content folder names, without reading the rest of it: what is wrong there may be said in it. */
export function languageOf(content: string): LanguageCode {
  let yaml: string;
  try {
    yaml = readFileSync(join(content, "site.yaml"), "utf8");
  } catch {
    return defaultLanguage;
  }
  const code = /^language:[ \t]+["']?([a-z]{2})\b/im.exec(yaml)?.[1]?.toLowerCase() ?? "";
  return isLanguageCode(code) ? code : defaultLanguage;
}
