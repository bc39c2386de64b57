import { type LanguageCode, yesWord } from "../core/language.ts";
import { deceptive, fold, shorten } from "../core/text.ts";
import { fieldText, oneLine, type Value } from "../core/yaml-text.ts";
import { wordsIn } from "../i18n/languages.ts";
import { textSizes } from "../schema/sizes.ts";
import { meansWholeRegion, wholeRegion } from "../schema/whole-region.ts";
import type { Converted } from "./body/convert.ts";
import { dayIn, type Named } from "./file-names.ts";
import type { Labels } from "./labels.ts";
import { repaired } from "./mojibake.ts";
import type { Before } from "./region.ts";

/** The longest a title made of a text is, and the longest a summary, in characters. */
const mostTitle = 70;
const mostSummary = 300;

/** The title of an article: its own, else the beginning of its text. */
export function titleOf({ article }: Named, words: string, language: LanguageCode): string {
  const own = oneLine(repaired(article.title));
  const isAddress = /^https?:\/\/\S+$/.test(own);
  if (own !== "" && !isAddress) return shorten(own, textSizes.title.most);
  return shorten(oneLine(words), mostTitle) || own || wordsIn(language).import.noTitle;
}

/**
 * The places of the region that a location names: its parts, from the street to the country, are looked up. Where none
 * is known but the region itself is named, it is all of that.
 */
export function placesOf({ article }: Named, { places, region, language }: Before): string[] {
  const parts = (article.location?.name ?? "").split(",").map(fold);
  const found = places.filter((place) =>
    parts.some((part) => part === fold(place) || part.replace(/^\d{4} ?[a-z]{2} +/, "") === fold(place)),
  );
  if (found.length > 0 || !parts.some((part) => meansWholeRegion(part, region))) return found;
  return [wholeRegion[language]];
}

/**
 * The file of a post or page, whole.
 * @param image the file in `media/` of the picture above it
 */
export function articleText(
  named: Named,
  converted: Converted,
  image: string | undefined,
  labels: Labels,
  before: Before,
  zone: string,
): string {
  const { article, day } = named;
  const { language } = before;
  const isPost = article.kind === "post";
  const summary = article.description ?? converted.beforeJump;
  const updated = dayIn(article.updated, zone);
  const author = article.author && shorten(oneLine(repaired(article.author)), textSizes.name.most);
  const tags = [...new Set(article.labels.map((label) => labels.labelOf(label)))];
  const places = isPost ? placesOf(named, before) : [];
  const fields: [string, Value | undefined][] = [
    ["title", titleOf(named, converted.words, language)],
    ["date", isPost ? `${day.iso} ${day.time ?? ""}`.trim() : undefined],
    ["author", isPost && author !== before.author ? author || undefined : undefined],
    ["summary", summary ? shorten(oneLine(repaired(summary)), mostSummary) || undefined : undefined],
    ["image", image],
    ["tags", tags.length > 0 ? tags : undefined],
    ["places", places.length > 0 ? places : undefined],
    ["draft", article.state === "draft" ? yesWord[language] : undefined],
    ["updated", updated && updated.iso > day.iso ? updated.iso : undefined],
    ["redirects", article.path && article.path !== named.address ? [article.path] : undefined],
    ["id", article.id],
  ];
  const head = fields.flatMap(([key, value]) => (value === undefined ? [] : [fieldText(key, value)]));
  return repaired(`---\n${head.join("\n")}\n---\n\n${converted.markdown.replace(deceptive, "")}`);
}
