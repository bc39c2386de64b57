import { shorten } from "../../core/text.ts";
import type { CommentWords } from "../types/comments.ts";

export const commentWords: CommentWords = {
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
};
