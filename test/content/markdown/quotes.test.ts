import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/content/markdown/markdown.ts";
import { typeset } from "../../../src/content/markdown/typeset.ts";
import type { LanguageCode } from "../../../src/core/language.ts";
import { wordsIn } from "../../../src/i18n/languages.ts";

/** What a text of a language reads, without its elements. */
function words(source: string, lang: string): string {
  const language: LanguageCode = lang === "de" || lang === "en" ? lang : "nl";
  const { html } = renderMarkdown(source, {
    language,
    words: wordsIn(language).markdown,
    lang,
    address: "/",
    link: (address) => ({ to: "elsewhere", address }),
    picture: () => undefined,
  });
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .trim();
}

const thin = "\u202f";

const plain: readonly [string, string, string][] = [
  ["nl", `"Ja", zei zij.`, "‘Ja’, zei zij."],
  ["nl", `'Ja', zei zij.`, "‘Ja’, zei zij."],
  ["nl", `Hij zei: "Ik las 'De avonden' in '98."`, "Hij zei: ‘Ik las “De avonden” in ’98.’"],
  ["nl", `'Zij zei "nee" tegen mij'.`, "‘Zij zei “nee” tegen mij’."],
  ["nl", `Zij las "'De avonden' opnieuw"`, "Zij las ‘“De avonden” opnieuw’"],
  ["nl", `"Hij zei: 'Zij riep "ja"'."`, "‘Hij zei: “Zij riep ‘ja’”.’"],
  ["nl", `('t is waar), de zgn. 'jaren '90'.`, "(’t is waar), de zgn. ‘jaren ’90’."],
  ["nl", `'t feest in 's-Gravenhage`, "’t feest in ’s-Gravenhage"],
  ["nl", `"'t Kasteel" en "'s avonds"`, "‘’t Kasteel’ en ‘’s avonds’"],
  ["nl", `op d'n duur, d'r Sjtub, foto's, zo'n, A4'tje`, "op d’n duur, d’r Sjtub, foto’s, zo’n, A4’tje"],
  ["nl", `Kees' fiets en Frans' huis`, "Kees’ fiets en Frans’ huis"],
  ["nl", `de letter 's' en de 't'`, "de letter ‘s’ en de ‘t’"],
  ["nl", `rock-'n-roll en rock 'n' roll`, "rock-’n-roll en rock ’n’ roll"],
  ["nl", `6'2" lang en een scherm van 27"`, "6′2″ lang en een scherm van 27″"],
  ["nl", `Een plank van 8' bij 4'.`, "Een plank van 8′ bij 4′."],
  ["nl", `("Ja") ["nee"] –"toch"– /"wel"/`, "(‘Ja’) [‘nee’] –‘toch’– /‘wel’/"],
  ["nl", `de "kunst"-markt en het niet-"kunst"-deel`, "de ‘kunst’-markt en het niet-‘kunst’-deel"],
  ["nl", `"Hoe?" "Zo!"`, "‘Hoe?’ ‘Zo!’"],
  ["nl", `"Een zin die niet sluit`, `"Een zin die niet sluit`],
  ["nl", `zomer van '98 en '99`, "zomer van ’98 en ’99"],
  ["nl", `'ns kijken, 'k weet het, 'm of 'r`, "’ns kijken, ’k weet het, ’m of ’r"],
  ["nl", `“al goed” en ‘dit ook’`, "“al goed” en ‘dit ook’"],
  ["de", `"Ja", sagte sie.`, "„Ja“, sagte sie."],
  ["de", `"Er sagte 'nein' dazu"`, "„Er sagte ‚nein‘ dazu“"],
  ["de", `'Er sagte "nein" dazu'`, "‚Er sagte „nein“ dazu‘"],
  ["de", `Wie geht's? Mach's gut, Hans' Buch`, "Wie geht’s? Mach’s gut, Hans’ Buch"],
  ["de", `So 'ne Sache, 's ist gut`, "So ’ne Sache, ’s ist gut"],
  ["de", `("Ja") – "nein"`, "(„Ja“) – „nein“"],
  ["de", `der Sommer '89`, "der Sommer ’89"],
  ["de", `"Sie rief: "Halt!""`, "„Sie rief: ‚Halt!‘“"],
  ["en", `"Yes," she said.`, "“Yes,” she said."],
  ["en", `"He read 'Emma' again"`, "“He read ‘Emma’ again”"],
  ["en", `'He said "no" to me'`, "‘He said “no” to me’"],
  ["en", `the students' union, it's, don't, James's`, "the students’ union, it’s, don’t, James’s"],
  ["en", `'tis the season, 'twas, rock 'n' roll, get 'em`, "’tis the season, ’twas, rock ’n’ roll, get ’em"],
  ["en", `the summer of '69 and the '80s`, "the summer of ’69 and the ’80s"],
  ["en", `He is 5'11" tall`, "He is 5′11″ tall"],
  ["en", `"'Tis true"`, "“’Tis true”"],
  ["en", `"Who said 'I won't'?"`, "“Who said ‘I won’t’?”"],
  ["fr", `l'église d'Aubel`, "l’église d’Aubel"],
  ["fr", `"Oui", dit-elle.`, `«${thin}Oui${thin}», dit-elle.`],
  ["fr", `Il dit: "C'est "l'heure" ici"`, `Il dit: «${thin}C’est “l’heure” ici${thin}»`],
  ["fr", `"Il a lu 'Emma' hier"`, `«${thin}Il a lu “Emma” hier${thin}»`],
  ["li", `"Jao", zag 't kind`, "‘Jao’, zag ’t kind"],
];

describe("quotes of", () => {
  test.each(plain)("%s: %s", (lang, source, expected) => {
    expect(words(source, lang)).toBe(expected);
    const language: LanguageCode = lang === "de" || lang === "en" ? lang : "nl";
    expect(typeset(source, language, lang)).toBe(expected);
  });

  test.each([
    ["\"**Ja**\", *'nee'*", "‘Ja’, ‘nee’"],
    ['**"Ja"** en "*nee*"', "‘Ja’ en ‘nee’"],
    ['["Ja"](/a/) en "[nee](/b/)".', "‘Ja’ en ‘nee’."],
    ["*foto*'s en `code`'s", "foto’s en code’s"],
    ['"`x`" en `"x"`', '‘x’ en "x"'],
    ['\\"Ja\\" en &quot;nee&quot;', '"Ja" en "nee"'],
    ['"Een\nzin"', "‘Een\nzin’"],
    ["https://example.org/it's--x", "https://example.org/it's--x"],
  ])("%j across marks", (source, expected) => {
    expect(words(source, "nl")).toBe(expected);
  });
});

test.each([
  ["Zomer -- een feest...", "Zomer – een feest…"],
  ["1 --- 2", "1 — 2"],
  ["a --> b <!-- c", "a --> b <!-- c"],
])("dashes in a title or summary: %s", (line, expected) => {
  expect(typeset(line, "nl")).toBe(expected);
});
