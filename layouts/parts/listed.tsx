import type { Markup } from "../../src/core/jsx-runtime.ts";
import type { LanguageCode } from "../../src/core/language.ts";

/**
 * Things as a sentence lists them: with commas, and the last one with "and" or "or".
 * @example <Listed items={[<b>a</b>, <b>b</b>, <b>c</b>]} language="nl" type="conjunction" /> // a, b en c
 */
export function Listed(props: {
  items: readonly Markup[];
  language: LanguageCode;
  type: "conjunction" | "disjunction";
}) {
  const { items, language, type } = props;
  const parts = new Intl.ListFormat(language, { type }).formatToParts(items.map((_, index) => String(index)));
  return <>{parts.map((part) => (part.type === "element" ? items[Number(part.value)] : part.value))}</>;
}
