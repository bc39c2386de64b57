import type { ImportWords } from "../types/import.ts";

const n = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What an import says in Dutch. */
export const importWords: ImportWords = {
  usage:
    "Zo werkt het: npm run import -- blogger BESTAND (of: wordpress BESTAND)\n" +
    "BESTAND is de export: een XML-bestand, de zip van Google Takeout of de uitgepakte map.\n" +
    "Erbij kan: --content=MAP --host=www.voorbeeld.nl --zone=Europe/Amsterdam --media=MAP --fetch --blog=NAAM --dry-run --force",
  unknownPlatform: (name) => `${name} kennen wij niet. Schrijf blogger of wordpress, en dan het bestand.`,
  machine: {
    diskFull:
      "De import kon niet verder: de schijf is vol. Maak ruimte en begin opnieuw; wat er al is, blijft staan.",
    notAllowed: (path) =>
      `De import kon niet verder: ${path} mag hier niet gelezen of geschreven worden. Geef uzelf rechten op deze plek of kies een andere map, en begin opnieuw.`,
    notAFolder: (path) =>
      `De import kon niet verder: ${path} is een bestand, en daar moet een map zijn. Kies een andere map, en begin opnieuw.`,
    vanished: (path) =>
      `De import kon niet verder: ${path} verdween onderweg. Begin opnieuw als alle bestanden op hun plaats staan.`,
  },
  errors: {
    noSuchFile: ({ file }) =>
      `${file} bestaat niet. Kijk of de naam klopt en of het bestand in deze map staat.`,
    notAFile: ({ file }) => `${file} is geen gewoon bestand en geen map. Geef het bestand van de export.`,
    emptyFile: ({ file }) => `${file} is leeg. Download de export opnieuw.`,
    notXml: ({ file }) =>
      `${file} is geen XML. Geef het exportbestand zelf, niet een opgeslagen webpagina of een ander document.`,
    notUtf8: ({ file, line }) =>
      `${file}:${line} is geen UTF-8. Download de export opnieuw en open het bestand niet eerst in een ander programma.`,
    notWellFormed: ({ file, line, column, why }) =>
      why === "cut"
        ? `${file}:${line}:${column} houdt midden in de tekst op. Het bestand is niet helemaal gedownload. Download de export opnieuw.`
        : `${file}:${line}:${column} is geen goede XML: op regel ${line}, bij teken ${column}, staat iets dat daar niet mag. Is het bestand in een ander programma geopend en bewaard? Download de export opnieuw.`,
    entities: ({ file, line }) =>
      `${file}:${line} bevat eigen entiteiten (DOCTYPE). Die kunnen schade doen en horen niet in een export. Download de export opnieuw bij de bron.`,
    tooLarge: ({ file, most }) =>
      `${file} is groter dan ${most}. Zo groot is geen blog; kijk of dit het goede bestand is.`,
    zipCut: ({ file }) =>
      `${file} is niet helemaal gedownload: het einde van de zip ontbreekt. Download de zip opnieuw.`,
    zipDamaged: ({ file }) => `${file} is beschadigd en kan niet worden uitgepakt. Download de zip opnieuw.`,
    zipEncrypted: ({ file }) =>
      `${file} is beveiligd met een wachtwoord. Pak de zip eerst zelf uit en geef dan de map.`,
    unsafePath: ({ file, path }) =>
      `${file} bevat een bestand dat buiten de map wil komen (${path}). Zo'n zip gebruiken wij niet. Download hem opnieuw bij Google.`,
    zipBomb: ({ file, path }) =>
      `${file} bevat een bestand dat bij het uitpakken enorm wordt (${path}). Zo'n zip gebruiken wij niet. Download hem opnieuw bij Google.`,
    zipCrowded: ({ file, count }) =>
      `${file} bevat ${count} bestanden. Zo groot is geen export; kijk of dit de goede zip is.`,
    noFeeds: ({ file }) =>
      `In ${file} staat geen blog: er is geen feed.atom en geen XML. Kies bij Takeout het onderdeel Blogger.`,
    severalBlogs: ({ file, blogs }) =>
      `In ${file} staan meer blogs: ${blogs.join(", ")}. Kies er een met --blog="NAAM".`,
    noSuchBlog: ({ file, blog, blogs }) =>
      `In ${file} staat geen blog met de naam ${blog}. Wel: ${blogs.join(", ")}.`,
    otherPlatform: ({ file, platform }) =>
      `${file} komt van ${platform}. Schrijf dus: npm run import -- ${platform.toLowerCase()}, en dan het bestand.`,
    notAnExport: ({ file, found }) =>
      `${file} is geen export van een blog: het begint met <${found}>. Geef het bestand dat u bij het exporteren kreeg.`,
    publicFeed: ({ file }) =>
      `${file} is de openbare feed, geen export: daarin staan alleen de laatste berichten. Maak een export zoals in de gids Verhuizen van Blogger staat.`,
    noPosts: ({ file }) => `In ${file} staat geen enkel bericht. Kijk of u het goede blog hebt geëxporteerd.`,
    notAFolder: ({ folder }) => `${folder} is geen map. Geef de naam van een map.`,
    notAContentFolder: ({ folder }) =>
      `In de map ${folder} staan bestanden, maar geen site.yaml: het is geen map van een regio. Kies met --content een lege map, of de map waarin site.yaml staat.`,
    noHost: () => "De export zegt niet op welk adres het blog staat. Zet het erbij: --host=www.voorbeeld.nl",
    badZone: ({ zone }) => `${zone} is geen tijdzone. Schrijf bijvoorbeeld --zone=Europe/Amsterdam`,
    badHost: ({ host }) =>
      `${host} is geen adres van een site. Schrijf alleen de naam: --host=www.voorbeeld.nl`,
  },
  nothingWritten: "Er is niets geschreven.",
  title: (platform) => `Verhuisd van ${platform}`,
  dryRun: "Dit was een proef: er is niets geschreven.",
  kinds: { posts: "Berichten", pages: "Pagina's", comments: "Reacties" },
  found: "gevonden",
  imported: "overgenomen",
  drafts: (count) => `${n(count, "concept", "concepten")} (draft: ja)`,
  scheduled: (count) => `${n(count, "bericht", "berichten")} voor een latere dag`,
  topics: (count) => `${n(count, "nieuw onderwerp", "nieuwe onderwerpen")} in tags.yaml`,
  pictures: (there, missing) => `Foto's: ${there} in de map media, ${missing} ontbreken`,
  files: (count) => `Bestanden: ${count.new} nieuw, ${count.changed} bijgewerkt, ${count.same} al goed`,
  privateSettings: (count) =>
    `${n(count, "privé-instelling", "privé-instellingen")} (zoals e-mailadressen) niet overgenomen`,
  proof: (answered, asked) => `${answered} van ${asked} oude adressen geven antwoord`,
  failed: {
    title: "Oude adressen die geen antwoord geven",
    advice: "Wie zo'n adres volgt, krijgt te lezen dat de pagina er niet is.",
  },
  kept: {
    title: "Met rust gelaten",
    advice: "Iemand heeft deze bestanden veranderd. --force overschrijft ze.",
  },
  own: { title: "Niet overgenomen, omdat de site er al een eigen bestand voor heeft" },
  skipped: { title: "Niet overgenomen" },
  reasons: {
    trashed: "stond in de prullenbak",
    spam: "spam",
    pending: "niet goedgekeurd",
    empty: "zonder tekst",
    noDay: "zonder leesbare datum",
    noArticle: "het bericht staat niet in de export",
    pingback: "melding van een andere site, geen reactie",
    otherKind: "een soort die hier niet bestaat",
    other: "stond niet op het blog",
  },
  restricted: {
    title: "Was niet voor iedereen te lezen; nu een concept",
    advice: "Haal draft weg bij wat iedereen mag lezen.",
  },
  onlyFor: { editors: "alleen voor de redactie", password: "met een wachtwoord" },
  codes: {
    title: "Codes tussen haken die hier niets doen",
    advice: "Ze staan nog in de tekst. Haal ze daar weg.",
  },
  missingPictures: {
    title: "Foto's die er niet bij waren",
    advice:
      "In de tekst staat nu een link of alleen het bijschrift. Met --fetch of --media=MAP komen ze alsnog.",
  },
  missingAlts: {
    title: "Foto's zonder beschrijving",
    advice: "Schrijf in media.yaml of in de tekst in één zin wat er te zien is.",
  },
  unlinked: { title: "Links die zijn weggehaald", advice: "De woorden staan er nog." },
  unlinkedReasons: {
    gone: "de pagina is er niet meer",
    unsafe: "geen goed adres",
    tracking: "telt alleen bezoekers",
    picture: "een foto zonder goed adres",
    player: "een video of speler waarvan het adres ontbreekt",
  },
  pictureReasons: {
    notAtHand: "zat niet bij de export",
    ambiguous: "er zijn verschillende foto's met deze naam",
    trial: "wordt opgehaald als u --dry-run weglaat",
    notFound: "staat er niet meer",
    notAllowed: "staat op een onbekende server",
    unreachable: "de server gaf geen antwoord",
    tooLarge: "te groot",
    notAPicture: "geen foto",
    empty: "het bestand is leeg",
    truncated: "het bestand is afgebroken",
    heic: "een HEIC-bestand; bewaar de foto als JPEG",
    unsupported: "deze soort bestand kent de site niet",
    unsafeSvg: "een tekening met een script erin",
    unreadable: "het bestand is beschadigd",
  },
  doubtful: {
    title: "Foto's met een naam die vaker voorkomt",
    advice: "Kijk of bij deze teksten de goede staat.",
  },
  repaired: { title: "Verminkte letters hersteld" },
  untitled: {
    title: "Zonder titel",
    advice: "De eerste woorden van de tekst zijn nu de titel. Bedenk een betere.",
  },
  merged: { title: "Onderwerpen die één zijn geworden" },
  unknownPlaces: { title: "Locaties waarin geen plaats uit site.yaml voorkomt" },
  passes: "De site is in orde: npm start laat haar zien.",
  doesNotPass: "Er is nog iets mis in de map. npm run check zegt wat:",
  reportIn: (file) => `Het hele verslag staat in ${file}.`,
  more: (count) => `… en nog ${count}`,
  noTitle: "Zonder titel",
  picture: "Foto",
  singular: { post: "bericht", page: "pagina", comment: "reactie" },
};
