import { allowedProperties, isHarmless } from "./svg-allowed.ts";
import { cssText, cssTokens, splitAt } from "./svg-css.ts";

interface Declaration {
  readonly value: string;
  /** `!important`, or nothing. */
  readonly importance: string;
}

/** What a `style` attribute says that an attribute can say, in its order; of two for one property, the one that counts. */
export function declarationsOf(style: string): [property: string, value: string][] {
  return [...read(style)].map(([property, { value }]) => [
    property,
    property === "transform" ? withoutUnits(value) : value,
  ]);
}

/** A `style` attribute with nothing in it but what `declarationsOf` reads: no mistakes, and each property once. */
export function tidyStyle(style: string): string {
  return [...read(style)]
    .map(([property, { value, importance }]) => `${property}:${value}${importance}`)
    .join(";");
}

function read(style: string): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const statement of splitAt("semicolon-token", cssTokens(style))) {
    const colon = statement.findIndex(({ type }) => type === "colon-token");
    const property = cssText(statement.slice(0, Math.max(0, colon))).toLowerCase();
    const mark = statement.findIndex(({ text }) => text === "!");
    const end = mark < 0 ? statement.length : mark;
    const value = cssText(statement.slice(colon + 1, end));
    const importance = /^!\s*important$/i.test(cssText(statement.slice(end))) ? "!important" : "";
    if (!allowedProperties.has(property) || value === "" || !isHarmless(value)) continue;
    if (importance === "" && found.get(property)?.importance) continue;
    found.set(property, { value, importance });
  }
  return found;
}

/** In the attribute `transform`, numbers are pixels and degrees and cannot say so. */
function withoutUnits(transform: string): string {
  return transform.replace(/(\d)(?:px|deg)\b/gi, "$1");
}
