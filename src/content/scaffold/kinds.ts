import type { LanguageCode } from "../../core/language.ts";
import { fold } from "../../core/text.ts";
import type { Kind } from "../../schema/kinds.ts";
import { nearest } from "../fields.ts";

/** What a person can have made: a file of any kind, or a whole region. */
export type Makeable = Kind | "region";

/** How people call what can be made; the first word of each language is the one that is shown. */
const words: Readonly<Record<Makeable, Record<LanguageCode, readonly [string, ...string[]]>>> = {
  post: { nl: ["bericht", "blog", "blogbericht"], de: ["beitrag", "artikel"], en: ["post", "story"] },
  project: { nl: ["project"], de: ["projekt"], en: ["project"] },
  partner: { nl: ["partner"], de: ["partner"], en: ["partner"] },
  event: {
    nl: ["activiteit", "evenement", "agenda"],
    de: ["termin", "veranstaltung"],
    en: ["event"],
  },
  page: { nl: ["pagina"], de: ["seite"], en: ["page"] },
  region: { nl: ["regio"], de: ["region"], en: ["region"] },
};

/** Everything that can be made, in the order in which it is listed. */
export const makeables = Object.keys(words) as Makeable[];

/** The word for something that can be made, in a language: `bericht`. */
export function nameOf(made: Makeable, language: LanguageCode): string {
  return words[made][language][0];
}

/** What a word in any of the languages means: `Bericht`, `berichten` and `post` are one. Nothing when it means none. */
export function makeableFrom(word: string): Makeable | undefined {
  const known = makeables.flatMap((made) =>
    [made, ...Object.values(words[made]).flat()].map((name) => ({ made, name })),
  );
  const folded = fold(word);
  const names = known.map(({ name }) => name);
  const exact = known.find(({ name }) => folded === name || folded === `${name}s` || folded === `${name}en`);
  return (exact ?? known.find(({ name }) => name === nearest(folded, names)))?.made;
}
