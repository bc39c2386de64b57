import MarkdownItConstructor, { type MarkdownIt } from "markdown-it";
import { type LanguageCode, languageCodes } from "../languages/language.ts";
import { quotes } from "./quotes.ts";

/** A converter that knows no marks at all: only the quotes of a language. */
const setters = new Map<LanguageCode, MarkdownIt>(
  languageCodes.map((language) => {
    const setter = new MarkdownItConstructor("zero", { typographer: true, quotes: quotes[language] });
    setter.core.ruler.enable(["smartquotes"]);
    return [language, setter];
  }),
);

/** A line of plain text (a title, a summary) with the quotes of a language, as a text of the region has them. */
export function typeset(line: string, language: LanguageCode): string {
  if (!/['"]/.test(line)) return line;
  const [inline] = setters.get(language)?.parseInline(line, {}) ?? [];
  const set = inline?.children?.map((token) => token.content).join("") ?? line;
  // What is left opens nothing: it stands for letters, as in "'t feest".
  return set.replaceAll("'", "’");
}
