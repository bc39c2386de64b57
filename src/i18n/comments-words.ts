import type { LanguageCode } from "../core/language.ts";
import { shorten } from "../core/text.ts";

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
  readonly no: RegExp;
  readonly howToApprove: (count: number) => string;
  readonly written: (count: number) => string;
  readonly rejected: (count: number, file: string) => string;
  readonly approvedAndRejected: (id: string) => string;
  readonly closed: (page: string) => string;
  readonly off: (page: string) => string;
  readonly notAppended: (file: string) => string;
  readonly unknownId: (id: string) => string;
  readonly redacted: (count: number, files: number) => string;
  readonly nobody: (name: string) => string;
  /** `most`: of characters. */
  readonly noOtherName: (most: number) => string;
  readonly anonymous: string;
}

const words: Record<LanguageCode, CommentWords> = {
  nl: {
    usage:
      'Zo: npm run comments -- inzendingen.json (of .csv) [--approve=KENMERK,…|all] [--reject=KENMERK,…|all], of: npm run comments -- redact "Naam" [--as="N."]',
    unreadable: (file) => `${file} is geen lijst van inzendingen (JSON of CSV) van Netlify.`,
    noPage: (page) => `Overgeslagen: er is geen bericht, project of pagina “${page}”.`,
    incomplete: "Overgeslagen: naam, tekst of tijdstip ontbreekt of klopt niet.",
    answerLost: "De reactie waarop dit een antwoord is, is er niet; ze komt los te staan.",
    none: "Er wachten geen nieuwe reacties.",
    ask: "Plaatsen? (j = ja, n = nee, niet meer laten zien, Enter = later) ",
    yes: /^\s*(?:j|ja)\s*$/i,
    no: /^\s*(?:n|nee)\s*$/i,
    howToApprove: (count) =>
      `Reacties die wachten: ${count}. Niets is geplaatst. Plaats ze met --approve=KENMERK,KENMERK of --approve=all. Wat u niet meer wilt zien, wijst u af met --reject=KENMERK.`,
    written: (count) => `Geplaatste reacties: ${count}.`,
    rejected: (count, file) =>
      `Afgewezen reacties: ${count}. Ze worden niet meer getoond; dat staat in ${file} in de map met inhoud. Haal daar het kenmerk weg om een reactie toch weer te zien.`,
    approvedAndRejected: (id) =>
      `${id} staat bij --approve en bij --reject; er is niets gedaan. Noem het bij één van de twee.`,
    closed: (page) =>
      `Let op: bij ${page} zijn de reacties gesloten. Als u deze reactie plaatst, komt zij er nog bij.`,
    off: (page) =>
      `Overgeslagen: bij ${page} staan reacties uit, dus niemand zou deze zien. Zet er comments: gesloten of open, en probeer het opnieuw.`,
    notAppended: (file) =>
      `In ${file} kon de reactie niet worden toegevoegd; het bestand is gebleven zoals het was. Draai eerst npm run check, of zet de lijst op de gewone manier onder elkaar.`,
    unknownId: (id) => `Er wacht geen reactie met kenmerk ${id}; er is niets geplaatst.`,
    redacted: (count, files) => `Veranderde namen: ${count}, in bestanden: ${files}.`,
    nobody: (name) =>
      `Er is geen reactie van iemand die precies “${shorten(name, 100)}” heet; er is niets veranderd. Schrijf de hele naam, zoals die bij de reactie staat.`,
    noOtherName: (most) =>
      `Wat achter --as= staat, is geen naam: noem er een van 1 tot en met ${most} tekens. Er is niets veranderd.`,
    anonymous: "Anoniem",
  },
  de: {
    usage:
      'So: npm run comments -- einsendungen.json (oder .csv) [--approve=KENNUNG,…|all] [--reject=KENNUNG,…|all], oder: npm run comments -- redact "Name" [--as="N."]',
    unreadable: (file) => `${file} ist keine Liste von Einsendungen (JSON oder CSV) von Netlify.`,
    noPage: (page) => `Übersprungen: Es gibt keinen Beitrag, kein Projekt und keine Seite „${page}“.`,
    incomplete: "Übersprungen: Name, Text oder Zeitpunkt fehlt oder stimmt nicht.",
    answerLost: "Den Kommentar, auf den dies antwortet, gibt es nicht; er steht dann für sich.",
    none: "Es warten keine neuen Kommentare.",
    ask: "Veröffentlichen? (j = ja, n = nein, nicht mehr zeigen, Enter = später) ",
    yes: /^\s*(?:j|ja)\s*$/i,
    no: /^\s*(?:n|nein)\s*$/i,
    howToApprove: (count) =>
      `Wartende Kommentare: ${count}. Nichts wurde veröffentlicht. Das geht mit --approve=KENNUNG,KENNUNG oder --approve=all. Was Sie nicht mehr sehen möchten, lehnen Sie mit --reject=KENNUNG ab.`,
    written: (count) => `Veröffentlichte Kommentare: ${count}.`,
    rejected: (count, file) =>
      `Abgelehnte Kommentare: ${count}. Sie werden nicht mehr gezeigt; das steht in ${file} im Ordner mit den Inhalten. Entfernen Sie dort die Kennung, um einen Kommentar doch wieder zu sehen.`,
    approvedAndRejected: (id) =>
      `${id} steht bei --approve und bei --reject; nichts wurde getan. Nennen Sie die Kennung nur einmal.`,
    closed: (page) =>
      `Achtung: Bei ${page} sind die Kommentare geschlossen. Wenn Sie diesen veröffentlichen, kommt er noch dazu.`,
    off: (page) =>
      `Übersprungen: Bei ${page} sind Kommentare aus, niemand würde diesen sehen. Schreiben Sie dort comments: geschlossen oder offen, und versuchen Sie es noch einmal.`,
    notAppended: (file) =>
      `In ${file} ließ sich der Kommentar nicht anfügen; die Datei blieb, wie sie war. Starten Sie erst npm run check, oder schreiben Sie die Liste wie üblich untereinander.`,
    unknownId: (id) => `Es wartet kein Kommentar mit der Kennung ${id}; nichts wurde veröffentlicht.`,
    redacted: (count, files) => `Geänderte Namen: ${count}, in Dateien: ${files}.`,
    nobody: (name) =>
      `Es gibt keinen Kommentar von jemandem, der genau „${shorten(name, 100)}“ heißt; nichts wurde geändert. Schreiben Sie den ganzen Namen, wie er beim Kommentar steht.`,
    noOtherName: (most) =>
      `Was hinter --as= steht, ist kein Name: Nennen Sie einen mit 1 bis ${most} Zeichen. Nichts wurde geändert.`,
    anonymous: "Anonym",
  },
  en: {
    usage:
      'Like this: npm run comments -- submissions.json (or .csv) [--approve=ID,…|all] [--reject=ID,…|all], or: npm run comments -- redact "Name" [--as="N."]',
    unreadable: (file) => `${file} is no list of submissions (JSON or CSV) from Netlify.`,
    noPage: (page) => `Skipped: there is no post, project or page “${page}”.`,
    incomplete: "Skipped: the name, the text or the moment is missing or cannot be right.",
    answerLost: "The comment that this answers is not there; it will stand by itself.",
    none: "No new comments are waiting.",
    ask: "Publish? (y = yes, n = no, do not show it again, Enter = later) ",
    yes: /^\s*(?:y|yes)\s*$/i,
    no: /^\s*(?:n|no)\s*$/i,
    howToApprove: (count) =>
      `Comments waiting: ${count}. Nothing was published. Publish them with --approve=ID,ID or --approve=all. Reject what you do not want to see again with --reject=ID.`,
    written: (count) => `Comments published: ${count}.`,
    rejected: (count, file) =>
      `Comments rejected: ${count}. They are not shown again; ${file} in the content folder says so. Take an id out of it to see that comment again.`,
    approvedAndRejected: (id) =>
      `${id} is named by --approve and by --reject; nothing was done. Name it in one of them.`,
    closed: (page) => `Mind: comments on ${page} are closed. If you publish this one, it is still added.`,
    off: (page) =>
      `Skipped: comments on ${page} are off, so nobody would see this one. Write comments: closed or open there, and try again.`,
    notAppended: (file) =>
      `The comment could not be added to ${file}, which stays as it was. Run npm run check first, or write its list one item below the other.`,
    unknownId: (id) => `No comment with the id ${id} is waiting; nothing was published.`,
    redacted: (count, files) => `Names changed: ${count}, in files: ${files}.`,
    nobody: (name) =>
      `There is no comment by somebody whose name is exactly “${shorten(name, 100)}”; nothing was changed. Write the whole name, as it stands with the comment.`,
    noOtherName: (most) =>
      `What is behind --as= is not a name: give one of 1 to ${most} characters. Nothing was changed.`,
    anonymous: "Anonymous",
  },
};

/** The words of `npm run comments` in a language. */
export function commentWords(language: LanguageCode): CommentWords {
  return words[language];
}
