import type { LanguageCode } from "../languages/language.ts";

/** What `npm run comments` says. */
export interface CommentWords {
  readonly usage: string;
  readonly unreadable: (file: string) => string;
  readonly noPage: (page: string) => string;
  readonly incomplete: string;
  readonly answerLost: string;
  readonly none: string;
  readonly ask: string;
  readonly yes: RegExp;
  readonly howToApprove: (count: number) => string;
  readonly written: (count: number) => string;
  readonly notAppended: (file: string) => string;
  readonly unknownId: (id: string) => string;
  readonly redacted: (count: number, files: number) => string;
  readonly anonymous: string;
}

const words: Record<LanguageCode, CommentWords> = {
  nl: {
    usage:
      'Zo: npm run comments -- inzendingen.json (of .csv) [--approve=KENMERK,…|all], of: npm run comments -- redact "Naam" [--as="N."]',
    unreadable: (file) => `${file} is geen lijst van inzendingen (JSON of CSV) van Netlify.`,
    noPage: (page) => `Overgeslagen: er is geen bericht, project of pagina “${page}”.`,
    incomplete: "Overgeslagen: naam, tekst of tijdstip ontbreekt.",
    answerLost: "De reactie waarop dit een antwoord is, is er niet; ze komt los te staan.",
    none: "Er wachten geen nieuwe reacties.",
    ask: "Plaatsen? (j/n) ",
    yes: /^\s*(?:j|ja)\s*$/i,
    howToApprove: (count) =>
      `Reacties die wachten: ${count}. Niets is geplaatst. Plaats ze met --approve=KENMERK,KENMERK of --approve=all.`,
    written: (count) => `Geplaatste reacties: ${count}.`,
    notAppended: (file) =>
      `In ${file} kon de reactie niet worden toegevoegd; het bestand is gebleven zoals het was. Draai eerst npm run check, of zet de lijst op de gewone manier onder elkaar.`,
    unknownId: (id) => `Er wacht geen reactie met kenmerk ${id}; er is niets geplaatst.`,
    redacted: (count, files) => `Veranderde namen: ${count}, in bestanden: ${files}.`,
    anonymous: "Anoniem",
  },
  de: {
    usage:
      'So: npm run comments -- einsendungen.json (oder .csv) [--approve=KENNUNG,…|all], oder: npm run comments -- redact "Name" [--as="N."]',
    unreadable: (file) => `${file} ist keine Liste von Einsendungen (JSON oder CSV) von Netlify.`,
    noPage: (page) => `Übersprungen: Es gibt keinen Beitrag, kein Projekt und keine Seite „${page}“.`,
    incomplete: "Übersprungen: Name, Text oder Zeitpunkt fehlt.",
    answerLost: "Den Kommentar, auf den dies antwortet, gibt es nicht; er steht dann für sich.",
    none: "Es warten keine neuen Kommentare.",
    ask: "Veröffentlichen? (j/n) ",
    yes: /^\s*(?:j|ja)\s*$/i,
    howToApprove: (count) =>
      `Wartende Kommentare: ${count}. Nichts wurde veröffentlicht. Das geht mit --approve=KENNUNG,KENNUNG oder --approve=all.`,
    written: (count) => `Veröffentlichte Kommentare: ${count}.`,
    notAppended: (file) =>
      `In ${file} ließ sich der Kommentar nicht anfügen; die Datei blieb, wie sie war. Starten Sie erst npm run check, oder schreiben Sie die Liste wie üblich untereinander.`,
    unknownId: (id) => `Es wartet kein Kommentar mit der Kennung ${id}; nichts wurde veröffentlicht.`,
    redacted: (count, files) => `Geänderte Namen: ${count}, in Dateien: ${files}.`,
    anonymous: "Anonym",
  },
  en: {
    usage:
      'Like this: npm run comments -- submissions.json (or .csv) [--approve=ID,…|all], or: npm run comments -- redact "Name" [--as="N."]',
    unreadable: (file) => `${file} is no list of submissions (JSON or CSV) from Netlify.`,
    noPage: (page) => `Skipped: there is no post, project or page “${page}”.`,
    incomplete: "Skipped: the name, the text or the moment is missing.",
    answerLost: "The comment that this answers is not there; it will stand by itself.",
    none: "No new comments are waiting.",
    ask: "Publish? (y/n) ",
    yes: /^\s*(?:y|yes)\s*$/i,
    howToApprove: (count) =>
      `Comments waiting: ${count}. Nothing was published. Publish them with --approve=ID,ID or --approve=all.`,
    written: (count) => `Comments published: ${count}.`,
    notAppended: (file) =>
      `The comment could not be added to ${file}, which stays as it was. Run npm run check first, or write its list one item below the other.`,
    unknownId: (id) => `No comment with the id ${id} is waiting; nothing was published.`,
    redacted: (count, files) => `Names changed: ${count}, in files: ${files}.`,
    anonymous: "Anonymous",
  },
};

/** The words of `npm run comments` in a language. */
export function commentWords(language: LanguageCode): CommentWords {
  return words[language];
}
