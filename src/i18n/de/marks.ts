import { noteMark, quoted } from "../quoted.ts";
import type { MarkWords } from "../types/marks.ts";

export const markWords: MarkWords = {
  spacedAddress: ({ found }) => ({
    what: `${quoted(found)} ist kein Link oder Bild geworden: In der Adresse steht ein Leerzeichen, oder der Titel steht nicht in geraden Anführungszeichen.`,
    remedy:
      'Setzen Sie die Adresse zwischen `<` und `>`: `[Text](<meine Datei.pdf>)`, mit Titel `[Text](Adresse "Titel")`.',
  }),
  almostLink: ({ found }) => ({
    what: `${quoted(found)} ist kein Link oder Bild geworden.`,
    remedy:
      "Schreiben Sie einen Link als `[Text](Adresse)` und ein Bild als `![Was zu sehen ist](foto.jpg)`, ohne Leerzeichen zwischen den Klammern.",
  }),
  noDefinition: ({ found }) => ({
    what: `${quoted(found)} verweist auf eine Adresse, die nirgends im Text steht.`,
    remedy:
      "Schreiben Sie `[Text](Adresse)`, oder setzen Sie die Adresse in eine eigene Zeile: `[Name]: Adresse`.",
  }),
  shortcode: ({ found }) => ({
    what: `${quoted(found)} ist ein Befehl für ein anderes Programm; er erscheint wörtlich auf der Seite.`,
    remedy:
      "Entfernen Sie den Befehl. Ein Bild ist `![Was zu sehen ist](foto.jpg)`; die Adresse eines Videos steht allein in einer Zeile.",
  }),
  wikiLink: ({ found }) => ({
    what: `${quoted(found)} ist ein Verweis, wie Obsidian und Wikis ihn schreiben; er erscheint wörtlich auf der Seite.`,
    remedy:
      "Schreiben Sie einen Link als `[Text](/beitraege/2026/titel/)` und ein Bild als `![Was zu sehen ist](foto.jpg)`.",
  }),
  boxMark: ({ found }) => ({
    what: `${quoted(found)} ist ein Kasten, wie andere Programme ihn schreiben; er erscheint wörtlich auf der Seite.`,
    remedy: "Beginnen Sie einen Kasten mit `> [!TIP] Titel`, und jede Zeile darunter mit `> `.",
  }),
  abbreviation: ({ found }) => ({
    what: `${quoted(found)} erscheint wörtlich auf der Seite: So lassen sich Abkürzungen hier nicht erklären.`,
    remedy:
      "Entfernen Sie die Zeile, und schreiben Sie die Abkürzung beim ersten Mal aus: `Nichtregierungsorganisation (NGO)`.",
  }),
  unknownCallout: ({ found }) => ({
    what: `Einen Kasten ${quoted(found)} kennt die Site nicht; das Wort erscheint wörtlich auf der Seite.`,
    remedy:
      "Wählen Sie `[!NOTE]`, `[!TIP]` oder `[!WARNING]`, oder `[!ACHTUNG]`; ein eigener Titel darf dahinter stehen.",
  }),
  almostBold: ({ found }) => ({
    what: `Die Zeichen um ${quoted(found)} werden nicht verstanden und erscheinen wörtlich auf der Seite.`,
    remedy:
      "Setzen Sie innerhalb der Zeichen kein Leerzeichen, außerhalb eines: `**fett**`, `*kursiv*`, `~~weg~~`.",
  }),
  almostHeading: ({ found }) => ({
    what: `${quoted(found)} ist keine Überschrift geworden.`,
    remedy: "Setzen Sie hinter die Rauten, höchstens sechs, ein Leerzeichen: `## Überschrift`.",
  }),
  runTogether: ({ found }) => ({
    what: `Die Zeilen ab ${quoted(found)} sind keine Liste geworden; sie laufen auf der Seite ineinander.`,
    remedy:
      "Beginnen Sie jede Zeile mit einem Strich oder einer Zahl mit Punkt, dann ein Leerzeichen (`- eins`, `1. eins`), mit einer leeren Zeile darüber.",
  }),
  noteWithoutText: ({ found }) =>
    /\s/.test(found)
      ? {
          what: `Im Namen der Fußnote ${quoted(found)} steht ein Leerzeichen; so wird es keine Fußnote.`,
          remedy: `Schreiben Sie den Namen zusammen, im Text und unten: \`${noteMark(found)}\`.`,
        }
      : {
          what: `Zur Fußnote ${quoted(found)} steht nirgends ein Text.`,
          remedy: `Setzen Sie den Text unten in eine eigene Zeile: \`${noteMark(found)}: Die Fußnote.\`, oder entfernen Sie das Zeichen.`,
        },
  noteWithoutMark: ({ found }) => ({
    what: `Auf die Fußnote ${quoted(found)} verweist nichts; so erscheint sie nicht auf der Seite.`,
    remedy: `Setzen Sie \`${noteMark(found)}\` in den Text, wo die Fußnote hingehört, oder entfernen Sie sie.`,
  }),
  cellsBeyond: ({ found }) => ({
    what: `${quoted(found)} fällt weg: Diese Zeile hat mehr Felder als der Kopf der Tabelle.`,
    remedy:
      "Geben Sie dem Kopf und den Strichen darunter gleich viele Felder. Ein `|` in einem Feld schreiben Sie als `\\|`.",
  }),
  almostTable: ({ found }) => ({
    what: `Die Zeilen ab ${quoted(found)} sind keine Tabelle geworden.`,
    remedy: "Setzen Sie unter die erste Zeile eine mit Strichen, mit gleich vielen Feldern: `| --- | --- |`.",
  }),
  unclosedComment: () => ({
    what: "Hier beginnt mit `<!--` ein Kommentar, der nicht endet, oder erst nach einer leeren Zeile.",
    remedy:
      "Schließen Sie den Kommentar im selben Absatz mit `-->`, oder setzen Sie ihn ganz in eigene Zeilen.",
  }),
  comment: ({ found }) =>
    found.startsWith("#")
      ? {
          what: `Was hinter \`#\` steht (${quoted(found)}), ist ein Kommentar und erscheint nicht auf der Website.`,
          remedy:
            "Gehört es zum Text? Dann setzen Sie Anführungszeichen um das Ganze. Ist es ein Kommentar, darf er stehen bleiben.",
        }
      : {
          what: `Der Kommentar ${quoted(found)} erscheint nicht auf der Site.`,
          remedy: "Ein Kommentar darf stehen bleiben. Wer die Datei öffnen kann, kann ihn lesen.",
        },
  moreMark: ({ found }) => ({
    what: `${quoted(found)} bewirkt hier nichts: Listen zeigen die Zusammenfassung, nicht den Anfang des Textes.`,
    remedy: "Entfernen Sie es, und schreiben Sie im Kopf eine `summary`.",
  }),
  htmlInText: ({ found }) => ({
    what: `Im Text steht HTML (${quoted(found)}); es erscheint wörtlich auf der Seite.`,
    remedy:
      "Entfernen Sie HTML und verwenden Sie Markdown: `**fett**`, `*kursiv*`, `[Text](Adresse)`, `![Was zu sehen ist](foto.jpg)`; die Adresse eines Videos allein in einer Zeile. Meinen Sie die Zeichen selbst, schreiben Sie sie zwischen Gravis-Akzente, wie Code.",
  }),
  almostItem: ({ found }) => ({
    what: `${quoted(found)} sieht wie ein Punkt einer Liste aus, ist aber keiner.`,
    remedy:
      "Beginnen Sie einen Punkt mit einem Strich oder einer Zahl mit Punkt, dann ein Leerzeichen: `- eins`, `1. eins`.",
  }),
  hashInFront: ({ found }) => ({
    what: `${quoted(found)} ist keine Überschrift: Hinter der Raute fehlt ein Leerzeichen.`,
    remedy: "Schreiben Sie eine Überschrift als `## Überschrift`. Ist es ein Hashtag, so ist es richtig.",
  }),
  foreignSign: ({ found }) => ({
    what: `${quoted(found)} hat hier keine Bedeutung und erscheint wörtlich auf der Seite.`,
    remedy:
      "Entfernen Sie die Zeichen. Betonung ist `**fett**`, eine andere Sprache `[Wörter]{lang=en}`, und ein Emoji fügen Sie selbst in den Text ein.",
  }),
  taskBox: ({ found }) => ({
    what: `Ein Kästchen zum Abhaken (${quoted(found)}) erscheint wörtlich auf der Seite.`,
    remedy: "Entfernen Sie das Kästchen, oder schreiben Sie ✓ vor das, was erledigt ist.",
  }),
  definition: () => ({
    what: "Eine Erklärung hinter einem Doppelpunkt am Anfang einer Zeile wird eine gewöhnliche Zeile.",
    remedy: "Schreiben Sie einen Begriff als `**Begriff**: die Erklärung.`",
  }),
  strayMark: ({ found }) => ({
    what: `Das Zeichen ${quoted(found)} erscheint wörtlich auf der Seite.`,
    remedy:
      "Entfernen oder ergänzen Sie es. Meinen Sie ein Sternchen selbst, schreiben Sie `\\*`, einen umgekehrten Schrägstrich als `\\\\`.",
  }),
  brokenList: ({ found }) => ({
    what: `${quoted(found)} steht zwischen zwei Zahlen einer Liste, gehört so aber nicht dazu; die Liste bricht ab.`,
    remedy: "Beginnen Sie die Zeile mit drei Leerzeichen: Dann gehört sie zur Zahl darüber.",
  }),
  unclosedFence: ({ found }) => ({
    what: `Hier beginnt Code (${quoted(found)}), der nirgends endet; alles darunter erscheint als Code auf der Seite.`,
    remedy:
      "Setzen Sie unter den Code eine Zeile mit denselben Zeichen, oder entfernen Sie diese Zeile, wenn es kein Code ist.",
  }),
  linkWithoutText: ({ found }) => ({
    what: `Der Link ${quoted(found)} hat keinen Text; niemand sieht ihn.`,
    remedy: "Schreiben Sie zwischen die eckigen Klammern, wohin der Link führt: `[Termine](/termine/)`.",
  }),
  sentenceAsCode: ({ found }) => ({
    what: `${quoted(found)} beginnt mit vier Leerzeichen oder einem Tabulator und wird dadurch Code, in einer einzigen langen Zeile.`,
    remedy: "Entfernen Sie die Leerzeichen am Anfang der Zeile.",
  }),
  unusedReference: ({ found }) => ({
    what: `Auf ${quoted(found)} verweist nichts im Text; diese Zeile erscheint nicht auf der Seite.`,
    remedy:
      "Schreiben Sie im Text `[Wörter][Name]`, oder entfernen Sie die Zeile. Ist es gewöhnlicher Text, setzen Sie ein `\\` vor die erste Klammer.",
  }),
};
