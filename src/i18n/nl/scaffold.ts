import type { ScaffoldWords } from "../types/scaffold.ts";

export const scaffoldWords: ScaffoldWords = {
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
  noDay: (written) => `“${written}” is geen datum. Schrijf jaar-maand-dag, zoals 2026-05-01, of 1 mei 2026.`,
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
  regionNames: ["regio"],
  entryText: "Schrijf hier de tekst.",
  siteFile: "De gegevens van de hele site. Alles wat op elke pagina terugkomt, staat hier.",
  otherFields: [
    "Hieronder staan alle andere velden. Zo gebruikt u er een: haal het hekje (#) aan het begin van de regel weg",
    "en vul in wat u wilt. Wat u niet gebruikt, kan blijven staan of mag weg.",
  ],
};
