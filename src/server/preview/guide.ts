import { readFileSync } from "node:fs";
import type { RenderContext } from "../../content/markdown/context.ts";
import { renderMarkdown } from "../../content/markdown/markdown.ts";
import type { LanguageCode } from "../../core/language.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { Body } from "../../region/body.ts";

/** The editors' guide, ready to be shown. */
export interface Guide {
  readonly title: string;
  readonly body: Body;
}

/**
 * Reads a guide: Markdown whose first line is its title.
 * @param addressOf where another guide is shown, by the name of its file
 */
export function readGuide(file: string, language: LanguageCode, addressOf: (name: string) => string): Guide {
  const source = readFileSync(file, "utf8").replace(/^<!--.*?-->\s*$/gms, "");
  const [, title = "", text = ""] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? [];
  // A guide stands outside the region: its links lead to its own headings, to other guides, or away.
  const context: RenderContext = {
    language,
    words: wordsIn(language).markdown,
    address: "",
    link: (written) =>
      /^[a-z]+:/.test(written)
        ? { to: "elsewhere", address: written }
        : { to: "page", address: written.replace(/^[\w-]+\.md/, addressOf) },
    picture: () => undefined,
  };
  return { title, body: renderMarkdown(text, context) };
}
