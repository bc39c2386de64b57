import { allowedProperties } from "./svg-allowed.ts";

/**
 * What a `style` attribute says that an attribute can say, in its order. Read here and not by svgo's
 * `convertStyleToAttrs`, whose expression takes minutes for a text that is made for it.
 */
export function declarationsOf(style: string): [property: string, value: string][] {
  return statements(style).flatMap((statement): [string, string][] => {
    const colon = statement.indexOf(":");
    const property = statement.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!allowedProperties.has(property)) return [];
    const all = statement.slice(colon + 1).trim();
    const important = all.toLowerCase().lastIndexOf("!important");
    const value = important < 0 ? all : all.slice(0, important).trim();
    return [[property, property === "transform" ? withoutUnits(value) : value]];
  });
}

/** In the attribute `transform`, numbers are pixels and degrees and cannot say so. */
function withoutUnits(transform: string): string {
  return transform.replace(/(\d)(?:px|deg)\b/gi, "$1");
}

/** The parts between semicolons, other than those within quotes and brackets; without comments. */
function statements(style: string): string[] {
  const found: string[] = [];
  let text = "";
  let quote = "";
  let depth = 0;
  for (let at = 0; at < style.length; at += 1) {
    const character = style.charAt(at);
    if (quote === "" && style.startsWith("/*", at)) {
      const end = style.indexOf("*/", at + 2);
      if (end < 0) break;
      at = end + 1;
    } else if (quote === "" && depth === 0 && character === ";") {
      found.push(text);
      text = "";
    } else {
      if (quote !== "") quote = character === quote ? "" : quote;
      else if (character === '"' || character === "'") quote = character;
      else if (character === "(") depth += 1;
      else if (character === ")") depth = Math.max(0, depth - 1);
      text += character;
    }
  }
  return [...found, text];
}
