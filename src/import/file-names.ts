import { nameError } from "../content/names.ts";
import { nameOf } from "../content/scaffold/kinds.ts";
import { reserved } from "../content/source-files.ts";
import { Day, parseDay } from "../core/days.ts";
import { unescaped } from "../core/escapes.ts";
import { byCodeUnit, shorten, shortSlug, slugify } from "../core/text.ts";
import type { Article, Skipped } from "./archive.ts";
import type { Before } from "./region.ts";

/** The most bytes of a file name, so that there is room for the number of a second one of that name. */
const mostOfAName = 200;

/** A post or page with the file it becomes. */
export interface Named {
  readonly article: Article;
  readonly day: Day;
  /** Path within the content folder. */
  readonly file: string;
  readonly address: string;
  /** True when the file was there and did not come from an export: then it answers for the old page. */
  readonly isOwn: boolean;
}

/** A moment of an export as a day in a zone; nothing when it is none. */
export function dayIn(moment: string | undefined, zone: string): Day | undefined {
  const day = moment === undefined ? undefined : parseDay(moment, zone);
  return day instanceof Day ? day : undefined;
}

/**
 * Gives every article its file. What came before keeps its own; of others the name is that of the old address, so that
 * links that people know stay alike. Oldest first: of two that want one name the older gets it.
 */
export function nameAll(
  articles: readonly Article[],
  zone: string,
  before: Before,
): { readonly named: readonly Named[]; readonly skipped: readonly Skipped[] } {
  const skipped: Skipped[] = [];
  const dated = articles.flatMap((article) => {
    const day = dayIn(article.published, zone) ?? dayIn(article.updated, zone);
    if (!day) skipped.push({ what: article.kind, title: article.title, reason: "noDay" });
    return day ? [{ article, day }] : [];
  });
  dated.sort((a, b) => a.day.instant - b.day.instant || byCodeUnit(a.article.id, b.article.id));
  const taken = new Set([...before.files].map((file) => file.toLowerCase()));
  const named = dated.map(({ article, day }): Named => {
    const known =
      before.byId.get(article.id) ??
      (article.path === undefined ? undefined : before.byOldAddress.get(unescaped(article.path)));
    if (known) {
      const isOwn = before.byId.get(article.id) !== known;
      const address = isOwn ? (article.path ?? "/") : addressOf(known, before);
      return { article, day, file: known, address, isOwn };
    }
    const folder = article.kind === "post" ? `posts/${day.year}` : "pages";
    const wanted = nameFor(article, before);
    let file = `${folder}/${wanted}.md`;
    for (let count = 2; taken.has(file); count++) file = `${folder}/${wanted}-${count}.md`;
    taken.add(file);
    return { article, day, file, address: addressOf(file, before), isOwn: false };
  });
  return { named, skipped };
}

function addressOf(file: string, { addresses }: Before): string {
  const [folder, ...rest] = file.replace(/\.md$/, "").split("/");
  const slug = rest.at(-1) ?? "";
  return encodeURI(addresses.of(folder === "posts" ? "post" : "page", Number(rest.at(-2)), slug));
}

/** The name of a file: of the old address, else of the title, else a number. */
function nameFor({ kind, path, title, id }: Article, { language, addresses }: Before): string {
  const word = nameOf(kind, language);
  const old = unescaped(
    path
      ?.replace(/\/+$/, "")
      .split("/")
      .at(-1)
      ?.replace(/\.html?$/i, "") ?? "",
  );
  const isAddress = /^https?:\/\/\S+$/.test(title);
  const name =
    slugify(old, language) ||
    (isAddress ? "" : slugify(shorten(title, 60), language)) ||
    `${word}-${numberOf(id)}`;
  // Other generators begin names with a date, which is then no part of the address.
  const bare = shortSlug(name.replace(/^(?:\d{4}-\d{2}-\d{2}-)+(?=.)/, ""), mostOfAName);
  // A month's list, a list, or a folder of the site has that address.
  const isTaken =
    /^\d{1,4}$/.test(bare) ||
    nameError(bare) !== undefined ||
    (kind === "page" && (reserved.has(bare) || addresses.words.includes(bare)));
  return isTaken ? `${word}-${bare}` : bare;
}

/** The number at the end of an id. */
function numberOf(id: string): string {
  return /(\d+)\D*$/.exec(id)?.[1] ?? "1";
}
