import { stringify } from "yaml";
import { commentFileOf } from "../content/comments.ts";
import { type LanguageCode, yesWord } from "../core/language.ts";
import { byCodeUnit, isBlank, shorten } from "../core/text.ts";
import { oneLine, type Value } from "../core/yaml-text.ts";
import { wordsIn } from "../i18n/languages.ts";
import { textSizes } from "../schema/sizes.ts";
import type { OldComment, Skipped } from "./archive.ts";
import { plainTextOf } from "./body/convert.ts";
import { dayIn, type Named } from "./file-names.ts";
import { repaired } from "./mojibake.ts";

/** The comments of a site as files: one for each post or page, which stands where the text stands in its folder. */
export function commentFiles(
  comments: readonly OldComment[],
  named: readonly Named[],
  zone: string,
  language: LanguageCode,
): {
  readonly files: ReadonlyMap<string, string>;
  /** By the file of the post or page: how each of its comments is called there. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that had been misread. */
  readonly repairs: readonly { readonly file: string; readonly found: string; readonly repaired: string }[];
  readonly count: number;
  readonly skipped: readonly Skipped[];
} {
  const skipped: Skipped[] = [];
  const fileOf = new Map(named.map(({ article, file }) => [article.id, file]));
  const byFile = new Map<string, OldComment[]>();
  for (const comment of comments) {
    const file = fileOf.get(comment.article);
    if (file) byFile.set(file, [...(byFile.get(file) ?? []), comment]);
    else
      skipped.push({ what: "comment", title: plainTextOf(comment.html).slice(0, 60), reason: "noArticle" });
  }
  const files = new Map<string, string>();
  const repairs: { file: string; found: string; repaired: string }[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  let count = 0;
  for (const [file, ofFile] of [...byFile].sort(([a], [b]) => byCodeUnit(a, b))) {
    const dated = ofFile.flatMap((comment) => {
      const day = dayIn(comment.published, zone);
      const text = plainTextOf(comment.html, (found, repaired) =>
        repairs.push({ file: commentFileOf(file), found, repaired }),
      );
      if (day && (text !== "" || comment.isRemoved)) return [{ comment, day, text }];
      skipped.push({ what: "comment", title: text.slice(0, 60), reason: day ? "empty" : "noDay" });
      return [];
    });
    dated.sort((a, b) => a.day.instant - b.day.instant || byCodeUnit(a.comment.id, b.comment.id));
    const known = new Set<string>();
    const items = dated.map(({ comment, day, text }) => {
      const id = shortId(comment.id);
      const parent = comment.parent === undefined ? undefined : shortId(comment.parent);
      // What somebody answers was there before.
      const replyTo = parent !== undefined && known.has(parent) ? { replyTo: parent } : {};
      known.add(id);
      const what = comment.isRemoved ? { removed: yesWord[language] } : { text };
      const written = shorten(oneLine(repaired(comment.name)), textSizes.name.most);
      // Somebody who gave an address instead of a name did not mean to have it shown.
      const name =
        isBlank(written) || /^\S+@\S+$/.test(written) ? wordsIn(language).comments.anonymous : written;
      return { id, name, date: `${day.iso} ${day.time ?? ""}`.trim(), ...replyTo, ...what } satisfies Value;
    });
    if (items.length === 0) continue;
    count += items.length;
    ids.set(file, known);
    files.set(commentFileOf(file), stringify({ comments: items }, { lineWidth: 0 }));
  }
  return { files, ids, repairs, count, skipped };
}

/** The number at the end of an id: it is a comment's own within its platform. */
function shortId(id: string): string {
  return /(\d+)$/.exec(id)?.[1] ?? id;
}
