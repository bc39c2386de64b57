import type { RenderContext } from "../../../src/content/markdown/context.ts";
import { renderMarkdown } from "../../../src/content/markdown/markdown.ts";
import type { LanguageCode } from "../../../src/core/language.ts";
import { wordsIn } from "../../../src/i18n/languages.ts";
import type { Illustration } from "../../../src/pictures/illustration.ts";
import type { Body } from "../../../src/region/body.ts";

/** A drawing, with what is said about it. */
function drawing(alt: string): Illustration {
  const picture = {
    kind: "vector",
    file: "/media/foto.svg",
    hash: "0123456789abcdef",
    bytes: 100,
    width: 40,
    height: 30,
    colour: "#000000",
    alpha: true,
  } as const;
  return { picture, alt, credit: "Een <maker>", licence: "CC BY 4.0" };
}

/** A text rendered on `/pagina/`: links that begin with `/` are of the site, others of elsewhere. */
export function rendered(source: string, language: LanguageCode = "nl"): Body {
  const surroundings: RenderContext = {
    language,
    words: wordsIn(language).markdown,
    address: "/pagina/",
    link: (written) => {
      if (written.startsWith("mailto:")) return { to: "direct", address: written };
      if (written === "/concept/") return { to: "nowhere" };
      return { to: /^[/#]/.test(written) ? "page" : "elsewhere", address: written };
    },
    picture: (_source, alt) => drawing(alt),
  };
  return renderMarkdown(source, surroundings);
}

/** Its HTML, without white space at the ends. */
export function html(source: string, language?: LanguageCode): string {
  return rendered(source, language).html.trim();
}
