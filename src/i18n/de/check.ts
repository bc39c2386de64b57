import type { CheckWords } from "../types/check.ts";
import { markWords } from "./marks.ts";

const joined = new Intl.ListFormat("de");
const fields = (keys: readonly string[]) => joined.format(keys.map((key) => `\`${key}\``));

export const checkWords: CheckWords = {
  advice: {
    ...markWords,
    altMissingOnOldPost: ({ source }) => ({
      what: `Das Bild \`${source}\` hat keine Beschreibung.`,
      remedy:
        "Beschreiben Sie Bilder in alten Beiträgen für alle, die sie nicht sehen können: `![Was zu sehen ist](bild.jpg)`.",
    }),
    plainHttp: ({ address }) => ({
      what: `Der Link \`${address}\` ist nicht verschlüsselt.`,
      remedy: "Prüfen Sie, ob die Website auch mit `https://` antwortet, und schreiben Sie dann das.",
    }),
    vagueLink: ({ text }) => ({
      what: `Der Link heißt nur „${text}“.`,
      remedy: "Sagen Sie im Linktext, wohin er führt, zum Beispiel „das Programm der Fährtage“.",
    }),
    headingSkipped: ({ from, to }) => ({
      what: `Auf eine Zwischenüberschrift mit ${"#".repeat(from)} folgt gleich eine mit ${"#".repeat(to)}.`,
      remedy:
        "Überspringen Sie bei Zwischenüberschriften keine Ebene; wer sich die Seite vorlesen lässt, verliert sonst den Weg.",
    }),
    staleWord: ({ word, year }) => ({
      what: `„${word}“ steht in einem Text von ${year}.`,
      remedy: "Schreiben Sie, was inzwischen geschehen ist, oder nennen Sie das Datum.",
    }),
    longSummary: ({ length }) => ({
      what: `Die Zusammenfassung hat ${length} Zeichen.`,
      remedy:
        "Halten Sie Zusammenfassungen unter 160 Zeichen; Suchmaschinen und soziale Medien schneiden den Rest ab.",
    }),
    longText: ({ key, length, advised }) => ({
      what: `\`${key}\` hat ${length} Zeichen.`,
      remedy: `Bleiben Sie unter ${advised} Zeichen: Listen, Karten und Kalender schneiden den Rest ab.`,
    }),
    markInField: ({ key, found }) => ({
      what: `Bei \`${key}\` steht \`${found}\`: Genau so ist es auch auf der Website zu lesen.`,
      remedy:
        "Schreiben Sie im Kopf einer Datei nur einfachen Text. Auszeichnungen und Links gehören in den Text darunter.",
    }),
    unusualDay: ({ value, usual }) => ({
      what: `„${value}“ ist der Tag ${usual}.`,
      remedy:
        "Die Website versteht diese Daten. Schreiben Sie lieber Jahr-Monat-Tag, dann lesen alle dasselbe.",
    }),
    tagSpelling: ({ value, label }) => ({
      what: `„${value}“ heißt in tags.yaml „${label}“.`,
      remedy: "Die Website versteht diese Themen. Schreiben Sie sie lieber so, wie sie in tags.yaml stehen.",
    }),
    commaInQuotes: ({ value }) => ({
      what: `„${value}“ zählt als ein einziges Wort der Liste, wegen der Apostrophe (') am Anfang und am Ende.`,
      remedy:
        'Sind es zwei? Dann setzen Sie jedes in doppelte Anführungszeichen: `["\'n Fest", Kunst]`. Gehört das Komma dazu, setzen Sie `"…"` um das Ganze.',
    }),
    otherYear: ({ folder, year }) => ({
      what: `Das Datum liegt in ${year}, die Datei im Ordner ${folder}.`,
      remedy:
        "Prüfen Sie das Datum. Wenn Sie die Datei verschieben, tragen Sie die alte Adresse unter `redirects` ein.",
    }),
    everyPlaceListed: ({ count, value }) => ({
      what: `Hier stehen alle ${count} Gemeinden der Region. Die Website liest das als „${value}“.`,
      remedy: `Schreiben Sie \`places: [${value}]\`.`,
    }),
    asOfAhead: ({ value, today }) => ({
      what: `\`asOf: ${value}\` liegt in der Zukunft: Niemand kann heute feststellen, wie es dann steht.`,
      remedy: `Schreiben Sie, wann Sie es zuletzt geprüft haben, spätestens ${today}.`,
    }),
    undatedStatus: ({ status, month }) => ({
      what: `Bei „${status.de}“ steht nicht, wann das so war, und kein Beitrag oder Termin sagt es. In Jahren steht es noch so da.`,
      remedy: `Schreiben Sie dazu, wann Sie es zuletzt geprüft haben, etwa \`asOf: ${month}\`. Nach anderthalb Jahren sagt die Website dann von selbst, wann es so war.`,
    }),
    timeOverDays: ({ time, reading, start, end }) => ({
      what: `\`time: ${time}\` kann bei mehreren Tagen zweierlei heißen. Die Website liest: ${reading === "eachDay" ? "an jedem Tag" : "vom ersten bis zum letzten Tag"}.`,
      remedy: `Schreiben Sie \`hours: ${time}\`, wenn die Zeiten an jedem Tag gelten. Geht es Tag und Nacht weiter, setzen Sie die Uhrzeiten zu den Tagen: \`start: ${start}\` und \`end: ${end}\`.`,
    }),
    noBreakSpace: () => ({
      what: "Im Kopf steht ein geschütztes Leerzeichen (man sieht es nicht) neben einem Namen oder Doppelpunkt.",
      remedy: "Nehmen Sie im Kopf gewöhnliche Leerzeichen.",
    }),
    byteOrderMark: () => ({
      what: "Die Datei beginnt mit einem unsichtbaren Zeichen (BOM).",
      remedy: "Speichern Sie Dateien als UTF-8 ohne BOM.",
    }),
    lineEnds: () => ({
      what: "Die Zeilen enden wie unter Windows (CRLF) oder auf einem alten Mac (CR).",
      remedy: "Speichern Sie Dateien mit gewöhnlichen Zeilenenden (LF), dann zeigt Git nur echte Änderungen.",
    }),
    unusedPicture: ({ name }) => ({
      what: `Das Bild \`${name}\` steht auf keiner Seite.`,
      remedy: "Verwenden Sie diese Bilder oder nehmen Sie sie aus dem Ordner media.",
    }),
    noPartner: () => ({
      what: "Bei diesem Projekt steht kein Partner.",
      remedy: "Nennen Sie bei einem Projekt, mit wem es entstanden ist: `partners: [name-der-datei]`.",
    }),
    quietPartner: ({ since }) => ({
      what: since
        ? `Der letzte Beitrag oder Termin zu diesem Partner ist von ${since}.`
        : "Zu diesem Partner gibt es keinen Beitrag und keinen Termin.",
      remedy: "Schreiben Sie wieder einmal über Partner, von denen seit einem Jahr nichts zu lesen war.",
    }),
    renamed: ({ was, address }) => ({
      what: `Diese Datei hieß \`${was}\` (fast derselbe Text); die alte Adresse führt nirgends mehr hin.`,
      remedy: `Nennen Sie die alte Adresse: \`redirects: [${address}]\`. Dann bleiben Links erreichbar, und Abonnenten sehen nichts doppelt.`,
    }),
    renamedEvent: ({ was, id }) => ({
      what: `Diese Datei hieß \`${was}\`; in den Kalendern der Leser stünde der Termin nun doppelt.`,
      remedy: `Nennen Sie die Kennung von damals: \`id: ${id}\`.`,
    }),
    changedEvent: ({ keys, was, is, today }) => ({
      what:
        keys.length > 0
          ? `Seit dem letzten Commit geändert: ${fields(keys)}. Doch ${was === undefined ? "`updated` fehlt" : `\`updated\` ist nicht später als damals (${was})`}. Kalender zeigen dann womöglich weiter das Alte.`
          : `Beim letzten Commit war \`updated\` ${was}; jetzt ${is === undefined ? "fehlt es" : `ist es früher (${is})`}. Kalender übergehen Änderungen dann womöglich.`,
      remedy: `Schreiben Sie, an welchem Tag und um wie viel Uhr Sie es geändert haben: \`updated: ${today} 14:30\`.`,
    }),
    noIdBase: ({ url }) => ({
      what: "`idBase` fehlt. Ändert sich später `url`, erscheint allen Abonnenten alles noch einmal als neu.",
      remedy: `Nennen Sie die erste Adresse der Website und ändern Sie sie nie mehr: \`idBase: ${url}\`.`,
    }),
    placeholder: ({ text }) => ({
      what: `Beispiel: „${text}“`,
      remedy:
        "Damit beginnt eine neue Region. Ersetzen Sie es durch das, was für Ihre Region gilt, oder löschen Sie die Datei.",
    }),
    exampleAddress: ({ address }) => ({
      what: `\`${address}\` ist ein Beispiel: Dort kommt niemand an.`,
      remedy: "Tragen Sie die richtige Adresse ein, bevor die Website online geht.",
    }),
    unknownForge: ({ address }) => ({
      what: `Die Seiten bekommen keinen Link zum Bearbeiten: Wie \`${address}\` funktioniert, ist nicht bekannt.`,
      remedy:
        "Bekannt sind GitHub, GitLab, Gitea, Forgejo, Codeberg und Bitbucket. Ist es ein eigenes GitLab? Dann ergänzen Sie: `cms: {backend: gitlab}`.",
    }),
    folderInNoRepository: ({ address }) => ({
      what: `Die Seiten bekommen keinen Link zum Bearbeiten: Der Ordner mit den Texten gehört hier zu keinem Git-Repository; wo er in \`${address}\` liegt, lässt sich nicht sagen.`,
      remedy:
        "Erstellen Sie die Website in einem Klon des Repositorys (`git clone`), oder nehmen Sie `repository` heraus.",
    }),
    linksElsewhere: ({ hosts }) => ({
      what: hosts.map(({ host, count }) => `${host} (${count})`).join(", "),
      remedy: "Auf diese Websites wird verlinkt (wie oft). Sehen Sie ab und zu nach, ob es sie noch gibt.",
    }),
  },
  problemsTitle: "Das hält die Website auf",
  adviceTitle: "Das geht besser (die Website kann damit online gehen)",
  nothingWrong: (files) => `Keine Probleme. ${files} ${files === 1 ? "Datei" : "Dateien"} geprüft.`,
  adviceCount: (notes) => `${notes} ${notes === 1 ? "Hinweis" : "Hinweise"}.`,
  canFix: (findings) =>
    `${findings === 1 ? "Eines davon" : `${findings} davon`} behebt \`npm run check -- --fix\` für Sie.`,
  fixed: (files) => `Behoben in ${files} ${files === 1 ? "Datei" : "Dateien"}:`,
  nothingFixed: "Es gab nichts, was sich ohne zu raten beheben ließ.",
  notWritten: (file, detail) => `${file} ist unverändert: Die Datei ließ sich nicht schreiben (${detail}).`,
  noSuchFile: (file) => `Die Datei ${file} gibt es nicht, oder sie gehört nicht zum Inhalt der Website.`,
  converted: {
    utf8: "in UTF-8 umgewandelt",
    noByteOrderMark: "unsichtbares Zeichen (BOM) am Anfang entfernt",
    lineFeeds: "Zeilenenden in gewöhnliche (LF) umgewandelt",
  },
};
