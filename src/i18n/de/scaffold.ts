import type { ScaffoldWords } from "../types/scaffold.ts";

export const scaffoldWords: ScaffoldWords = {
  usage: (kinds) =>
    `Sagen Sie, was entstehen soll und wie es heißt, zum Beispiel: npm run new -- beitrag "Fest auf dem Platz"\nZur Wahl stehen: ${kinds}.`,
  unknownKind: (word, kinds) => `„${word}“ lässt sich nicht anlegen. Zur Wahl stehen: ${kinds}.`,
  whichKind: (kinds) => `Was möchten Sie anlegen (${kinds})? `,
  whichTitle: "Wie lautet der Titel? ",
  whichRegion: "Wie heißt die Region? ",
  whichDay: (label, today) => `${label} (Eingabetaste für ${today}): `,
  whichChoice: (label, choices) => `${label} (${choices}): `,
  whichLanguage: (codes) => `In welcher Sprache ist die Website (${codes})? `,
  needsText: "Hier muss etwas stehen.",
  noDay: (written) =>
    `„${written}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, wie 2026-05-01, oder 1. Mai 2026.`,
  noChoice: (written, choices) => `„${written}“ geht hier nicht. Zur Wahl stehen: ${choices}.`,
  noName: (title) =>
    `Aus „${title}“ lässt sich kein Dateiname machen: Es muss ein Buchstabe oder eine Ziffer darin stehen. Geben Sie selbst einen an, mit --name=.`,
  exists: (file) =>
    `Die Datei ${file} gibt es schon; sie bleibt, wie sie ist. Öffnen Sie diese Datei, oder wählen Sie einen anderen Titel oder mit --name= einen eigenen Namen.`,
  folderInUse: (folder) =>
    `Im Ordner ${folder} steht schon etwas; er bleibt, wie er ist. Wählen Sie mit --content= einen Ordner, den es noch nicht gibt.`,
  doesNotPass:
    "So stimmt die neue Datei nicht. Sie wurde deshalb nicht angelegt. Wählen Sie einen anderen Titel oder mit --name= einen eigenen Dateinamen.",
  made: (file) => `Angelegt: ${file}`,
  inRegion: (title, folder) => `Für: ${title} (${folder})`,
  willBeAt: (address) => `Die Adresse wird: ${address}`,
  next: (start) => [
    "Was Sie jetzt tun:",
    "  1. Öffnen Sie die Datei und schreiben Sie den Text.",
    `  2. Sehen Sie ihn an mit: ${start}`,
    "  3. Fertig? Entfernen Sie die Zeile `draft: ja`, sonst bleibt es ein Entwurf.",
  ],
  regionMade: (folder, files) => `Angelegt: ${folder}, mit ${files} Dateien.`,
  regionNext: (folder) => [
    "Was Sie jetzt tun:",
    `  1. Wählen Sie diese Region für alle Befehle: npm pkg set bloeit.content=${folder}`,
    "  2. Sehen Sie die Website an mit: npm start",
    `  3. Öffnen Sie ${folder.replace(/"/g, "")}/site.yaml und tragen Sie ein, was zu Ihrer Region gehört: Adresse, Slogan, Orte, Farben.`,
    "  4. Ersetzen Sie die Beispiele durch eigene Texte; npm run check zeigt, welche noch da sind.",
  ],
  stopped: "Abgebrochen; es wurde nichts angelegt.",
  regionNames: ["region"],
  entryText: "Schreiben Sie hier den Text.",
  siteFile: "Die Angaben der ganzen Website. Was auf jeder Seite wiederkehrt, steht hier.",
  otherFields: [
    "Darunter stehen alle anderen Felder. So verwenden Sie eines: Entfernen Sie das Zeichen # am Anfang der Zeile",
    "und tragen Sie ein, was Sie möchten. Was Sie nicht brauchen, kann stehen bleiben oder weg.",
  ],
};
