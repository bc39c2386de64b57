import { shorten } from "../../core/text.ts";
import type { CommentWords } from "../types/comments.ts";

export const commentWords: CommentWords = {
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
};
