import { languageCodes } from "../../core/language.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { unknownText } from "./entry.ts";

/** What new files and new regions say, in every language, and is not to go live. */
export interface OpenTexts {
  /** What can be in any file. */
  readonly anywhere: readonly string[];
  /** What only means something in `site.yaml`. */
  readonly inSite: readonly string[];
  /** What only means something as the value of a field. */
  readonly asValue: readonly string[];
}

/** The texts that stand for something that only an editor knows, from those who write them. */
export function openTexts(): OpenTexts {
  const all = languageCodes.map((code) => wordsIn(code).regionTexts.open);
  const anywhere = all.flatMap(({ place, coordinates, ...others }) =>
    Object.values(others).filter((text) => typeof text === "string"),
  );
  return {
    anywhere: [...anywhere, ...languageCodes.map((code) => wordsIn(code).scaffold.entryText)],
    inSite: all.flatMap(({ place, coordinates: { lat, lon } }) => [place, `lat: ${lat} lon: ${lon}`]),
    asValue: [unknownText],
  };
}
