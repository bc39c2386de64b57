import type { CommandTexts } from "../types/commands.ts";

/** What commands say of themselves in German. */
export const commandTexts: CommandTexts = {
  usage: "So geht es",
  optionsTitle: "Optionen",
  examplesTitle: "Beispiele",
  commandsTitle: "Befehle",
  anyOptions: "[Optionen]",
  flagsAreOff: "Eine Option ohne = ist aus, solange Sie sie nicht nennen.",
  usual: (value) => `Sonst: ${value}.`,
  alsoNamed: (option) => `Auch möglich: ${option}.`,
  overview: "Bloeit macht aus einem Ordner mit Texten die Website einer Region.",
  moreOfEach: (command) => `Alles über einen Befehl: ${command}`,
  values: {
    folder: "ORDNER",
    file: "DATEI",
    day: "JJJJ-MM-TT",
    port: "PORT",
    address: "ADRESSE",
    form: "FORM",
    language: "SPRACHE",
    name: "NAME",
    word: "WORT",
    ids: "KENNUNG,…|all",
    zone: "ZEITZONE",
  },
  options: {
    content:
      "Der Ordner mit den Texten der Region. Sonst: der Ordner aus der Variablen BLOEIT_CONTENT, oder der aus package.json bei bloeit.content, oder content.",
    out: "Der Ordner, in den die Website kommt: ein leerer, oder einer mit einer Website von Bloeit.",
    site: "Der Ordner mit der Website, die Sie ansehen möchten.",
    today: "So tun, als wäre dieser Tag. Sonst: heute.",
    drafts: "Zeigt auch Entwürfe und was erst später erscheint.",
    admin: "Legt /admin/ an, um mit Formularen an den Dateien auf diesem Rechner zu arbeiten.",
    noCards:
      "Macht nur ein Bild für soziale Medien statt eines für jede Seite: beim ersten Mal viel schneller.",
    noSearch: "Lässt den Suchindex weg: Die Suchseite zählt dann nur alles auf.",
    production: "Für Leser: Die Adresse in site.yaml muss dann für alle erreichbar sein.",
    port: "Der Port, auf dem die Website steht.",
    host: "Die Adresse, auf der die Website zu sehen ist; mit 0.0.0.0 auch für ein Telefon im selben Netz. Sonst: nur auf diesem Rechner.",
    submissions:
      "Fügt dieser Datei hinzu, was mit Formularen abgeschickt wird, so wie Netlify es exportiert. Sonst: Es steht nur im Terminal.",
    fix: "Behebt, was sich ohne Abwägen beheben lässt, und zeigt jede geänderte Zeile.",
    json: "Für Programme: dasselbe wie --format=json.",
    format: "Die Form des Berichts: Text, JSON oder Anmerkungen für GitHub.",
    lang: "Die Sprache einer neuen Region. Sonst: die Antwort auf eine Frage, oder die Sprache dieser Region.",
    date: "Der Tag eines Beitrags oder einer Veranstaltung, wie 2026-05-01 oder „1. Mai 2026“. Sonst: heute.",
    name: "Der Name der Datei, also der letzte Teil der Adresse. Sonst: der Titel.",
    status: "Der Stand eines Projekts oder Partners. Sonst: der übliche Stand.",
    type: "Die Art des Partners. Sonst: keine.",
    approve:
      "Veröffentlicht die Kommentare mit diesen Kennungen, oder alle. Sonst: Sie werden bei jedem gefragt.",
    reject:
      "Lehnt die Kommentare mit diesen Kennungen ab, oder alle: Sie erscheinen nicht wieder. Sonst: keine.",
    as: "Was an die Stelle des Namens tritt. Sonst: Der Name verschwindet.",
    oldHost: "Die Adresse der alten Website, wie www.beispiel.de. Sonst: die Adresse, die der Export nennt.",
    zone: "Die Zeitzone, in der Tage zählen, wie Europe/Berlin. Sonst: die der alten Website oder der Region.",
    blog: "Welches Blog, wenn der Export mehrere enthält.",
    media: "Ein Ordner mit Fotos der alten Website. Sonst: nur die Fotos im Export.",
    fetch: "Holt fehlende Fotos von der alten Website.",
    report: "Die Datei, in die der ganze Bericht kommt.",
    dryRun: "Ein Versuch: sagt, was käme, und schreibt nichts.",
    force: "Überschreibt auch, was jemand aus der Redaktion seit dem letzten Mal geändert hat.",
    help: "Zeigt diese Erklärung.",
  },
  commands: {
    build: {
      purpose:
        "Macht die Website der Region in einem Ordner, bereit zum Veröffentlichen. Ist in den Texten etwas falsch, sagt der Befehl was, und die vorige Website bleibt, wie sie ist.",
      words: [],
      more: ({ keptDays }) =>
        `Fertige Fotos, Vorschaubilder, Skripte und Formulare bewahrt der Befehl in .cache auf, damit der nächste Lauf schneller ist. Was ${keptDays} Tage lang kein Lauf gebraucht hat, wird dort gelöscht. Sie können .cache jederzeit löschen: Alles wird dann neu gemacht.`,
      examples: [
        [undefined, "macht die Website in _site"],
        [
          "--drafts --out=probe",
          "macht im Ordner probe eine Website mit Entwürfen und allem, was noch kommt",
        ],
        ["--today=2026-12-24", "macht die Website, wie sie an diesem Tag ist"],
      ],
    },
    check: {
      purpose:
        "Sagt alles, was die Website aufhält und was besser sein könnte: in welcher Datei, in welcher Zeile, und was dort stehen sollte. Endet mit 1, wenn etwas die Website aufhält.",
      words: ["[DATEI oder ORDNER …]"],
      examples: [
        [undefined, "prüft die ganze Region"],
        ["--fix", "behebt auch, was ohne Abwägen geht"],
        ["posts/2026", "nennt nur, was diesen Ordner betrifft"],
      ],
    },
    start: {
      purpose:
        "Zeigt die Website, während Sie schreiben, mit Entwürfen und allem, was noch kommt. Jede Änderung ist sofort zu sehen; beenden mit Strg+C.",
      words: [],
      examples: [
        [undefined, "zeigt die Website auf http://localhost:8080/"],
        ["--host=0.0.0.0", "auch für ein Telefon im selben Netz"],
      ],
    },
    preview: {
      purpose:
        "Zeigt eine fertige Website so, wie Netlify es tut: mit Kopfzeilen, Weiterleitungen und Formularen. Beenden mit Strg+C.",
      words: [],
      examples: [
        [undefined, "zeigt die Website in _site"],
        ["--out=probe --port=8081", "zeigt die Website im Ordner probe auf einem anderen Port"],
        ["--submissions=einsendungen.json", "bewahrt auf, was Sie mit den Formularen abschicken"],
      ],
    },
    new: {
      purpose:
        "Legt eine neue Datei mit gutem Namen am richtigen Ort an, mit allen Feldern darin; oder eine ganze neue Region. Was Sie nicht sagen, wird gefragt.",
      words: ['[ART] ["TITEL"]', 'region "NAME"'],
      examples: [
        ['beitrag "Fest auf dem Platz"', "legt einen Beitrag von heute an"],
        ['veranstaltung "Maiwanderung" --date=2026-05-14', "legt eine Veranstaltung an diesem Tag an"],
        ['region "Seenland" --lang=de', "legt eine neue Region im Ordner seenland an"],
      ],
    },
    import: {
      purpose:
        "Holt eine alte Website von Blogger oder WordPress herein: Beiträge, Seiten, Themen, Kommentare und Fotos, mit allen alten Adressen. DATEI ist der Export: eine XML-Datei, eine Zip-Datei oder der entpackte Ordner. Es geht auch mehrmals.",
      words: ["blogger DATEI", "wordpress DATEI"],
      examples: [
        ["blogger blog.xml --dry-run", "sagt, was käme, und schreibt nichts"],
        ["wordpress export.xml --media=uploads", "nimmt die Fotos aus dem Ordner uploads mit"],
      ],
    },
    plan: {
      purpose:
        "Sagt, was an welchem Tag auf der Website erscheint, sich ändert oder verschwindet, was noch Entwurf ist, und wann die Website neu gemacht werden muss.",
      words: [],
      examples: [
        [undefined, "sagt alles ab heute"],
        ["--today=2026-12-24", "sagt alles ab diesem Tag"],
      ],
    },
    comments: {
      purpose:
        "Zeigt, was Leser geschickt haben, und veröffentlicht, was Sie freigeben. DATEI ist der Export von Netlify (JSON oder CSV). Mit redact ändern Sie einen Namen oder nehmen ihn weg.",
      words: ["DATEI", 'redact "NAME"'],
      examples: [
        ["export.json", "zeigt jeden neuen Kommentar und fragt, ob er erscheinen soll"],
        ["export.json --approve=all", "veröffentlicht alle neuen Kommentare"],
        ['redact "Eva Muster" --as="Eva M."', "kürzt einen Namen"],
      ],
    },
  },
  wrong: {
    unknownCommand: (word) => `Den Befehl „${word}“ gibt es nicht.`,
    unknownOption: (option) => `Die Option ${option} gibt es nicht.`,
    noValue: (option, example) => `Hinter ${option} fehlt etwas. Schreiben Sie ${example}.`,
    unneededValue: (option, value) => `Hinter ${option} gehört nichts: Lassen Sie „=${value}“ weg.`,
    badValue: (option, value, example) =>
      `„${value}“ kann nicht hinter ${option} stehen. Schreiben Sie ${example}.`,
    notAChoice: (option, value, choices) =>
      `„${value}“ kann nicht hinter ${option} stehen. Zur Wahl stehen: ${choices}.`,
    tooManyWords: (word) =>
      `Mit „${word}“ kann dieser Befehl nichts anfangen. Hat ein Name ein Leerzeichen? Dann gehört er in Anführungszeichen.`,
    notJson: (file) =>
      `${file} ist kein gültiges JSON. Berichtigen Sie die Datei, oder nennen Sie den Ordner mit den Texten mit --content=.`,
    notAFolderName: (file, value) =>
      `In ${file} steht bei bloeit.content kein Name eines Ordners, sondern ${value}. Schreiben Sie dort einen Namen in Anführungszeichen, wie "content".`,
    didYouMean: (suggestion) => `Meinen Sie ${suggestion}?`,
    seeHelp: (command) => `Alle Möglichkeiten: ${command}`,
  },
};
