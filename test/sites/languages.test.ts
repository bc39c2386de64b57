import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LanguageCode, languageCodes } from "../../src/core/language.ts";
import { softHyphen } from "../../src/i18n/soft-hyphens.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { Addresses } from "../../src/region/urls.ts";
import { textOf } from "./page.ts";
import { openSites, type Site, wrongOn } from "./site.ts";
import { calendarWords } from "./words.ts";

/** All words in a text, in lower case. */
function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []);
}

/** Every text of the interface, with nothing in the places left open. */
function interfaceTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [1, 2].map((number) => String((value as (...given: unknown[]) => unknown)(number, number)));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(interfaceTexts) : [];
}

/** The words that readers of a language meet beside the content. */
function wordsOfLanguage(language: LanguageCode): Set<string> {
  return wordsIn([...interfaceTexts(textsOf(language)), ...calendarWords(language)].join(" "));
}

/** The words of everything editors wrote. */
function wordsOfContent({ region }: Site): Set<string> {
  const files = readdirSync(region.content, { recursive: true, encoding: "utf8" });
  const written = files.filter((file) => /\.(md|ya?ml)$/.test(file));
  return wordsIn(written.map((file) => readFileSync(join(region.content, file), "utf8")).join("\n"));
}

describe.each(await openSites())("the language of $name", (site) => {
  const { region, pages } = site;
  const { language } = region;
  const others = languageCodes.filter((code) => code !== language);
  const own = new Set([...wordsOfLanguage(language), ...wordsOfContent(site)]);

  test.each(others)("lets no word of the interface in %s through", (other) => {
    const foreign = new Set([...wordsOfLanguage(other)].filter((word) => !own.has(word)));
    expect(foreign.size).toBeGreaterThan(100);
    const wrong = wrongOn(pages, (page) => [...wordsIn(page.words)].filter((word) => foreign.has(word)));
    expect(wrong).toEqual([]);
  });

  test.each(others)("lets no whole text of the interface in %s through", (other) => {
    const mine = new Set(interfaceTexts(textsOf(language)));
    const theirs = interfaceTexts(textsOf(other)).filter((text) => text.includes(" ") && !mine.has(text));
    // Whole words: "2 Partner" is not in "eind 2012 Partners".
    const isIn = (words: string, text: string) => {
      const pieces = words.split(text);
      return pieces.some(
        (piece, index) =>
          index > 0 && !/[\p{L}\p{N}]$/u.test(pieces[index - 1] ?? "") && !/^[\p{L}\p{N}]/u.test(piece),
      );
    };
    const wrong = wrongOn(pages, ({ words }) => theirs.filter((text) => isIn(words, text)));
    expect(wrong).toEqual([]);
  });

  test("is in the words of addresses, too", () => {
    const lists = (addresses: Addresses) => [
      addresses.posts(),
      addresses.archive(),
      addresses.projects(),
      addresses.partners(),
      addresses.agenda(),
      addresses.tags(),
      addresses.places(),
      addresses.search(),
      addresses.posts(2),
    ];
    const mine = lists(region.addresses);
    const foreign = others
      .flatMap((other) => lists(new Addresses(other)))
      .filter((list) => !mine.includes(list));
    expect(site.addresses.filter((address) => foreign.some((list) => address.startsWith(list)))).toEqual([]);
    expect(mine.filter((list) => site.has(list)).length).toBeGreaterThan(5);
  });

  test("says where long words may break to readers, and to nobody else", () => {
    const broken = pages.filter(({ source }) => source.includes(softHyphen));
    expect(broken.length).toBeGreaterThan(pages.length / 3);
    const wrong = wrongOn(site.everything, ({ elements }) =>
      elements.flatMap((element) => [
        ...element.attrs.filter(({ value }) => value.includes(softHyphen)).map(({ name }) => name),
        ...(["title", "script", "code", "option", "textarea"].includes(element.tagName) &&
        element.childNodes.some((node) => "value" in node && node.value.includes(softHyphen))
          ? [element.tagName]
          : []),
      ]),
    );
    expect(wrong).toEqual([]);
    const files = site.filesOf("xml", "json", "ics", "txt", "svg", "webmanifest", "js", "css");
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.filter((file) => !file.startsWith("/admin/") && site.text(file).includes(softHyphen)),
    ).toEqual([]);
    const mails = site.guests.filter(({ source }) => source.includes(softHyphen));
    expect(mails.filter(({ address }) => address.startsWith(region.addresses.follow()))).toEqual([]);
  });

  test("writes days as people do", () => {
    const known = wordsIn(
      [...calendarWords(language), ...interfaceTexts(textsOf(language)), "uhr uur"].join(" "),
    );
    const wrong = wrongOn(pages, (page) =>
      page
        .all("time")
        .map(textOf)
        .filter((text) => {
          const isForMachines = /\d{4}-\d{2}|\d\/\d/.test(text);
          const isOdd = [...wordsIn(text)].some((word) => !known.has(word));
          // "11. Mai", and never "11 Mai"; in Dutch and English never a full stop.
          const beforeMonth = language === "de" ? /\d (?!Uhr|–)\p{L}/u : /\d\. ?\p{L}/u;
          return isForMachines || isOdd || beforeMonth.test(text);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
