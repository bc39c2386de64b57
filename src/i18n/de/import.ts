import type { ImportWords } from "../types/import.ts";

const n = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What an import says in German. */
export const importWords: ImportWords = {
  usage:
    "So geht es: npm run import -- blogger DATEI (oder: wordpress DATEI)\n" +
    "DATEI ist der Export: eine XML-Datei, die Zip-Datei von Google Takeout oder der entpackte Ordner.\n" +
    "Dazu geht: --content=ORDNER --host=www.beispiel.de --zone=Europe/Berlin --media=ORDNER --fetch --blog=NAME --dry-run --force",
  unknownPlatform: (name) =>
    `${name} kennen wir nicht. Schreiben Sie blogger oder wordpress, dann die Datei.`,
  machine: {
    diskFull:
      "Der Import kam nicht weiter: der Datenträger ist voll. Schaffen Sie Platz und beginnen Sie von vorn; was schon da ist, bleibt.",
    notAllowed: (path) =>
      `Der Import kam nicht weiter: ${path} darf hier nicht gelesen oder geschrieben werden. Geben Sie sich die Rechte dazu oder wählen Sie einen anderen Ordner, und beginnen Sie von vorn.`,
    notAFolder: (path) =>
      `Der Import kam nicht weiter: ${path} ist eine Datei, dort muss aber ein Ordner sein. Wählen Sie einen anderen Ordner, und beginnen Sie von vorn.`,
    vanished: (path) =>
      `Der Import kam nicht weiter: ${path} verschwand unterwegs. Beginnen Sie von vorn, wenn alle Dateien an ihrem Platz sind.`,
  },
  errors: {
    noSuchFile: ({ file }) => `${file} gibt es nicht. Prüfen Sie den Namen und den Ordner.`,
    notAFile: ({ file }) =>
      `${file} ist weder eine gewöhnliche Datei noch ein Ordner. Nehmen Sie die Datei des Exports.`,
    emptyFile: ({ file }) => `${file} ist leer. Laden Sie den Export neu herunter.`,
    notXml: ({ file }) =>
      `${file} ist kein XML. Nehmen Sie die Exportdatei selbst, keine gespeicherte Webseite.`,
    notUtf8: ({ file, line }) =>
      `${file}:${line} ist kein UTF-8. Laden Sie den Export neu herunter und öffnen Sie ihn vorher nicht in anderen Programmen.`,
    notWellFormed: ({ file, line, column, why }) =>
      why === "cut"
        ? `${file}:${line}:${column} hört mitten im Text auf. Die Datei wurde nicht ganz heruntergeladen. Laden Sie den Export neu herunter.`
        : `${file}:${line}:${column} ist kein gültiges XML: in Zeile ${line}, bei Zeichen ${column}, steht etwas, das dort nicht stehen darf. Wurde die Datei in einem anderen Programm geöffnet und gespeichert? Laden Sie den Export neu herunter.`,
    entities: ({ file, line }) =>
      `${file}:${line} enthält eigene Entitäten (DOCTYPE). Die können schaden und gehören nicht in einen Export. Laden Sie ihn neu herunter.`,
    tooLarge: ({ file, most }) =>
      `${file} ist größer als ${most}. So groß ist kein Blog; prüfen Sie, ob es die richtige Datei ist.`,
    zipCut: ({ file }) =>
      `${file} wurde nicht ganz heruntergeladen: das Ende der Zip-Datei fehlt. Laden Sie sie neu herunter.`,
    zipDamaged: ({ file }) =>
      `${file} ist beschädigt und lässt sich nicht entpacken. Laden Sie die Zip-Datei neu herunter.`,
    zipEncrypted: ({ file }) =>
      `${file} ist mit einem Passwort geschützt. Entpacken Sie die Zip-Datei selbst und nehmen Sie dann den Ordner.`,
    unsafePath: ({ file, path }) =>
      `${file} enthält eine Datei, die aus dem Ordner hinaus will (${path}). Solche Zip-Dateien verwenden wir nicht. Laden Sie sie neu herunter.`,
    zipBomb: ({ file, path }) =>
      `${file} enthält eine Datei, die beim Entpacken riesig wird (${path}). Solche Zip-Dateien verwenden wir nicht. Laden Sie sie neu herunter.`,
    zipCrowded: ({ file, count }) =>
      `${file} enthält ${count} Dateien. So groß ist kein Export; prüfen Sie, ob es die richtige Zip-Datei ist.`,
    noFeeds: ({ file }) =>
      `In ${file} ist kein Blog: weder feed.atom noch XML. Wählen Sie in Takeout den Teil Blogger.`,
    severalBlogs: ({ file, blogs }) =>
      `In ${file} sind mehrere Blogs: ${blogs.join(", ")}. Wählen Sie eines mit --blog="NAME".`,
    noSuchBlog: ({ file, blog, blogs }) =>
      `In ${file} gibt es kein Blog namens ${blog}. Es gibt: ${blogs.join(", ")}.`,
    otherPlatform: ({ file, platform }) =>
      `${file} kommt von ${platform}. Schreiben Sie also: npm run import -- ${platform.toLowerCase()}, dann die Datei.`,
    notAnExport: ({ file, found }) =>
      `${file} ist kein Export eines Blogs: die Datei beginnt mit <${found}>. Nehmen Sie die Datei aus dem Export.`,
    publicFeed: ({ file }) =>
      `${file} ist der öffentliche Feed, kein Export: darin stehen nur die letzten Beiträge. Machen Sie einen Export.`,
    noPosts: ({ file }) =>
      `In ${file} ist kein einziger Beitrag. Prüfen Sie, ob Sie das richtige Blog exportiert haben.`,
    notAFolder: ({ folder }) => `${folder} ist kein Ordner. Geben Sie den Namen eines Ordners an.`,
    notAContentFolder: ({ folder }) =>
      `Im Ordner ${folder} sind Dateien, aber keine site.yaml: es ist kein Ordner einer Region. Wählen Sie mit --content einen leeren Ordner oder den, in dem site.yaml steht.`,
    noHost: () =>
      "Der Export sagt nicht, unter welcher Adresse das Blog steht. Geben Sie sie an: --host=www.beispiel.de",
    badZone: ({ zone }) => `${zone} ist keine Zeitzone. Schreiben Sie zum Beispiel --zone=Europe/Berlin`,
    badHost: ({ host }) =>
      `${host} ist keine Adresse einer Website. Schreiben Sie nur den Namen: --host=www.beispiel.de`,
  },
  nothingWritten: "Es wurde nichts geschrieben.",
  title: (platform) => `Umgezogen von ${platform}`,
  dryRun: "Das war eine Probe: es wurde nichts geschrieben.",
  kinds: { posts: "Beiträge", pages: "Seiten", comments: "Kommentare" },
  found: "gefunden",
  imported: "übernommen",
  drafts: (count) => `${n(count, "Entwurf", "Entwürfe")} (draft: ja)`,
  scheduled: (count) => `${n(count, "Beitrag", "Beiträge")} für einen späteren Tag`,
  topics: (count) => `${n(count, "neues Thema", "neue Themen")} in tags.yaml`,
  pictures: (there, missing) => `Bilder: ${there} im Ordner media, ${missing} fehlen`,
  files: (count) => `Dateien: ${count.new} neu, ${count.changed} erneuert, ${count.same} schon richtig`,
  privateSettings: (count) =>
    `${n(count, "private Einstellung", "private Einstellungen")} (wie E-Mail-Adressen) nicht übernommen`,
  proof: (answered, asked) => `${answered} von ${asked} alten Adressen antworten`,
  failed: {
    title: "Alte Adressen, die nicht antworten",
    advice: "Wer einer solchen Adresse folgt, liest, dass es die Seite nicht gibt.",
  },
  kept: { title: "In Ruhe gelassen", advice: "Jemand hat diese Dateien geändert. --force überschreibt sie." },
  own: { title: "Nicht übernommen, weil die Website dafür schon eine eigene Datei hat" },
  skipped: { title: "Nicht übernommen" },
  reasons: {
    trashed: "lag im Papierkorb",
    spam: "Spam",
    pending: "nicht freigegeben",
    empty: "ohne Text",
    noDay: "ohne lesbares Datum",
    noArticle: "der Beitrag fehlt im Export",
    pingback: "Meldung einer anderen Website, kein Kommentar",
    otherKind: "eine Art, die es hier nicht gibt",
    other: "stand nicht im Blog",
  },
  restricted: {
    title: "War nicht für alle zu lesen; jetzt ein Entwurf",
    advice: "Nehmen Sie draft heraus, wo alle lesen dürfen.",
  },
  onlyFor: { editors: "nur für die Redaktion", password: "mit einem Passwort" },
  codes: {
    title: "Codes in Klammern, die hier nichts tun",
    advice: "Sie stehen noch im Text. Nehmen Sie sie dort heraus.",
  },
  missingPictures: {
    title: "Bilder, die nicht dabei waren",
    advice:
      "Im Text steht jetzt ein Link oder nur die Bildunterschrift. Mit --fetch oder --media=ORDNER kommen sie noch.",
  },
  missingAlts: {
    title: "Bilder ohne Beschreibung",
    advice: "Schreiben Sie in media.yaml oder im Text in einem Satz, was zu sehen ist.",
  },
  unlinked: { title: "Links, die entfernt wurden", advice: "Die Wörter stehen noch da." },
  unlinkedReasons: {
    gone: "die Seite gibt es nicht mehr",
    unsafe: "keine gültige Adresse",
    tracking: "zählt nur Besucher",
    picture: "ein Bild ohne gültige Adresse",
    player: "ein Video oder Abspieler ohne Adresse",
  },
  pictureReasons: {
    notAtHand: "war nicht beim Export",
    ambiguous: "es gibt verschiedene Bilder mit diesem Namen",
    trial: "wird geholt, wenn Sie --dry-run weglassen",
    notFound: "ist dort nicht mehr",
    notAllowed: "liegt auf einem unbekannten Server",
    unreachable: "der Server antwortet nicht",
    tooLarge: "zu groß",
    notAPicture: "kein Bild",
    empty: "die Datei ist leer",
    truncated: "die Datei ist unvollständig",
    heic: "eine HEIC-Datei; speichern Sie das Bild als JPEG",
    unsupported: "diese Art von Datei kennt die Website nicht",
    unsafeSvg: "eine Zeichnung mit einem Skript darin",
    unreadable: "die Datei ist beschädigt",
  },
  doubtful: {
    title: "Bilder, deren Name mehrmals vorkommt",
    advice: "Prüfen Sie, ob in diesen Texten das richtige steht.",
  },
  repaired: { title: "Verstümmelte Buchstaben repariert" },
  untitled: {
    title: "Ohne Titel",
    advice: "Die ersten Wörter des Textes sind jetzt der Titel. Finden Sie einen besseren.",
  },
  merged: { title: "Themen, die eins geworden sind" },
  unknownPlaces: { title: "Orte, in denen kein Ort aus site.yaml vorkommt" },
  passes: "Die Website ist in Ordnung: npm start zeigt sie.",
  doesNotPass: "Im Ordner stimmt noch etwas nicht. npm run check sagt, was:",
  reportIn: (file) => `Der ganze Bericht steht in ${file}.`,
  more: (count) => `… und noch ${count}`,
  noTitle: "Ohne Titel",
  picture: "Bild",
  singular: { post: "Beitrag", page: "Seite", comment: "Kommentar" },
};
