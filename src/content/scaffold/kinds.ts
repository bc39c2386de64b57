import { type LanguageCode, languageCodes } from "../../core/language.ts";
import { nearest } from "../../core/nearest.ts";
import { fold } from "../../core/text.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { type Kind, kindNames } from "../../schema/kinds.ts";

/** What a person can have made: a file of any kind, or a whole region. */
export type Makeable = Kind | "region";

/** Everything that can be made, in the order in which it is listed. */
export const makeables: readonly Makeable[] = [...kindNames, "region"];

/** The word for something that can be made, in a language: `bericht`. */
export function nameOf(made: Makeable, language: LanguageCode): string {
  return namesOf(made, language)[0];
}

function namesOf(made: Makeable, language: LanguageCode): readonly [string, ...string[]] {
  const { kinds, scaffold } = wordsIn(language);
  return made === "region" ? scaffold.regionNames : kinds[made].names;
}

/** What a word in any of the languages means: `Bericht`, `berichten` and `post` are one. Nothing when it means none. */
export function makeableFrom(word: string): Makeable | undefined {
  const known = makeables.flatMap((made) =>
    [made, ...languageCodes.flatMap((code) => namesOf(made, code))].map((name) => ({
      made,
      name,
    })),
  );
  const folded = fold(word);
  const names = known.map(({ name }) => name);
  const exact = known.find(({ name }) => folded === name || folded === `${name}s` || folded === `${name}en`);
  return (exact ?? known.find(({ name }) => name === nearest(folded, names)))?.made;
}
