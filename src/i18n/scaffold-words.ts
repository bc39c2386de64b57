import type { LanguageCode } from "../core/language.ts";

/** Everything that `npm run new` says and asks. */
export interface Words {
  /** What to type, when nobody can be asked. */
  readonly usage: (kinds: string) => string;
  readonly unknownKind: (word: string, kinds: string) => string;
  readonly whichKind: (kinds: string) => string;
  readonly whichTitle: string;
  readonly whichRegion: string;
  readonly whichDay: (label: string, today: string) => string;
  readonly whichChoice: (label: string, choices: string) => string;
  readonly whichLanguage: (codes: string) => string;
  readonly needsText: string;
  readonly noDay: (written: string) => string;
  readonly noChoice: (written: string, choices: string) => string;
  readonly noName: (title: string) => string;
  readonly exists: (file: string) => string;
  readonly folderInUse: (folder: string) => string;
  readonly doesNotPass: string;
  readonly made: (file: string) => string;
  /** For which region something was made: its name, and its folder. */
  readonly inRegion: (title: string, folder: string) => string;
  readonly willBeAt: (address: string) => string;
  /** `start`: the command that shows the site. */
  readonly next: (start: string) => readonly string[];
  readonly regionMade: (folder: string, files: number) => string;
  /** `folder`: as a word of a command. */
  readonly regionNext: (folder: string) => readonly string[];
  readonly stopped: string;
}

const byLanguage: Record<LanguageCode, Words> = {
  nl: {
    usage: (kinds) =>
      `Zeg wat u wilt maken en hoe het heet, zoals: npm run new -- bericht "Feest op het plein"\nU kunt kiezen uit: ${kinds}.`,
    unknownKind: (word, kinds) => `“${word}” kan niet gemaakt worden. Kies uit: ${kinds}.`,
    whichKind: (kinds) => `Wat wilt u maken (${kinds})? `,
    whichTitle: "Wat is de titel? ",
    whichRegion: "Hoe heet de regio? ",
    whichDay: (label, today) => `${label} (Enter voor ${today}): `,
    whichChoice: (label, choices) => `${label} (${choices}): `,
    whichLanguage: (codes) => `In welke taal is de site (${codes})? `,
    needsText: "Hier moet iets staan.",
    noDay: (written) =>
      `“${written}” is geen datum. Schrijf jaar-maand-dag, zoals 2026-05-01, of 1 mei 2026.`,
    noChoice: (written, choices) => `“${written}” kan hier niet. Kies uit: ${choices}.`,
    noName: (title) =>
      `Van “${title}” is geen bestandsnaam te maken: er moet een letter of cijfer in staan. Geef er zelf een, met --name=.`,
    exists: (file) =>
      `Het bestand ${file} is er al; het blijft zoals het is. Open dat bestand, of kies een andere titel of een eigen naam met --name=.`,
    folderInUse: (folder) =>
      `In de map ${folder} staat al iets; die blijft zoals ze is. Kies met --content= een map die nog niet bestaat.`,
    doesNotPass:
      "Zo klopt het nieuwe bestand niet. Het is daarom niet gemaakt. Kies een andere titel, of met --name= een eigen naam voor het bestand.",
    made: (file) => `Gemaakt: ${file}`,
    inRegion: (title, folder) => `Voor: ${title} (${folder})`,
    willBeAt: (address) => `Het adres wordt: ${address}`,
    next: (start) => [
      "Wat u nu doet:",
      "  1. Open het bestand en schrijf de tekst.",
      `  2. Bekijk het met: ${start}`,
      "  3. Klaar? Haal de regel `draft: ja` weg, anders blijft het een concept.",
    ],
    regionMade: (folder, files) => `Gemaakt: ${folder}, met ${files} bestanden.`,
    regionNext: (folder) => [
      "Wat u nu doet:",
      `  1. Kies deze regio voor alle opdrachten: npm pkg set bloeit.content=${folder}`,
      "  2. Bekijk de site met: npm start",
      `  3. Open ${folder.replace(/"/g, "")}/site.yaml en vul in wat van uw regio is: adres, slogan, plaatsen, kleuren.`,
      "  4. Vervang de voorbeelden door uw eigen teksten; npm run check wijst aan welke er nog staan.",
    ],
    stopped: "Gestopt; er is niets gemaakt.",
  },
  de: {
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
  },
  en: {
    usage: (kinds) =>
      `Say what you want to make and what it is called, such as: npm run new -- post "A party on the square"\nYou can choose from: ${kinds}.`,
    unknownKind: (word, kinds) => `“${word}” cannot be made. Choose from: ${kinds}.`,
    whichKind: (kinds) => `What do you want to make (${kinds})? `,
    whichTitle: "What is the title? ",
    whichRegion: "What is the region called? ",
    whichDay: (label, today) => `${label} (Enter for ${today}): `,
    whichChoice: (label, choices) => `${label} (${choices}): `,
    whichLanguage: (codes) => `Which language is the site in (${codes})? `,
    needsText: "Something must stand here.",
    noDay: (written) => `“${written}” is not a day. Write year-month-day, such as 2026-05-01, or 1 May 2026.`,
    noChoice: (written, choices) => `“${written}” is not possible here. Choose from: ${choices}.`,
    noName: (title) =>
      `No file name can be made of “${title}”: there must be a letter or a digit in it. Give one yourself, with --name=.`,
    exists: (file) =>
      `The file ${file} is there already; it stays as it is. Open that file, or choose another title, or a name of your own with --name=.`,
    folderInUse: (folder) =>
      `There is something in the folder ${folder} already; it stays as it is. Choose a folder that does not exist yet, with --content=.`,
    doesNotPass:
      "Something is wrong with the new file. It was not made. Choose another title, or a name for the file with --name=.",
    made: (file) => `Made: ${file}`,
    inRegion: (title, folder) => `For: ${title} (${folder})`,
    willBeAt: (address) => `Its address will be: ${address}`,
    next: (start) => [
      "What to do now:",
      "  1. Open the file and write the text.",
      `  2. Look at it with: ${start}`,
      "  3. Done? Take away the line `draft: yes`, or it stays a draft.",
    ],
    regionMade: (folder, files) => `Made: ${folder}, with ${files} files.`,
    regionNext: (folder) => [
      "What to do now:",
      `  1. Choose this region for all commands: npm pkg set bloeit.content=${folder}`,
      "  2. Look at the site with: npm start",
      `  3. Open ${folder.replace(/"/g, "")}/site.yaml and fill in what belongs to your region: address, slogan, places, colours.`,
      "  4. Replace the examples by texts of your own; npm run check tells which ones still stand.",
    ],
    stopped: "Stopped; nothing was made.",
  },
};

/** What `npm run new` says in a language. */
export function wordsOf(language: LanguageCode): Words {
  return byLanguage[language];
}
