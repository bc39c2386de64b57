import type { LanguageCode } from "../../core/language.ts";
import { visible } from "../../core/terminal.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { Fixed } from "./fix.ts";
import type { Layout } from "./report.ts";

/** Shows what was put right: file by file, the lines as they were and as they are. */
export function reportFixed(
  { fixed, failed }: Fixed,
  language: LanguageCode,
  { paint: style, where }: Layout,
): string {
  const words = wordsIn(language).check;
  const blocks = fixed.map(({ file, changes, kept }) =>
    [
      style("bold", visible(where(file))),
      ...kept.map((way) => `  ${words.converted[way]}`),
      ...changes.flatMap(({ line, old, lines }) => {
        const number = String(line).padStart(5);
        const signs = [...old.map((text) => ["-", text]), ...lines.map((text) => ["+", text])] as const;
        return signs.map(([sign = "", text = ""], index) => {
          const shown = `${sign} ${spacesShown(visible(text))}`.trimEnd();
          return `${index === 0 ? number : "     "}  ${style(sign === "-" ? "red" : "green", shown)}`;
        });
      }),
    ].join("\n"),
  );
  return [
    ...(fixed.length > 0 ? [style("bold", words.fixed(fixed.length)), ...blocks] : [words.nothingFixed]),
    ...failed.map(({ file, detail }) => words.notWritten(where(file), detail)),
  ].join("\n\n");
}

/** Spaces that look like others, and are what has changed. */
function spacesShown(text: string): string {
  return text.replace(/\u00a0/g, "⍽").replace(/\t/g, "⇥");
}
