import { wordsByPart } from "../by-part.ts";
import type { SiteFieldsWords } from "../types/site-fields.ts";
import { kindsWords } from "./kinds.ts";

const order = (label: string) => ({ label, help: "Kleinere Zahlen stehen im Menü vorn." });
const word = (label: string) => ({
  label,
  help: "Ein Wort in Kleinbuchstaben. Wer es später ändert, ändert damit jede Adresse.",
});
const contact = (label: string) => ({ label, help: "Steht auf der Seite der Art Kontakt." });

export const siteFields: SiteFieldsWords = {
  site: {
    title: { label: "Name der Website", help: "Der Name der Website." },
    region: { label: "Name der Region", help: "Die Region, um die es geht." },
    slogan: { label: "Slogan", help: "Eine kurze Zeile." },
    description: { label: "Beschreibung", help: "Ein Satz für Suchmaschinen und Feeds." },
    url: { label: "Adresse der Website", help: "Mit https:// davor." },
    idBase: {
      label: "Basis der Kennungen",
      help: "Die erste Adresse der Website. Kennungen in Feeds und Kalendern beginnen mit ihr; lassen Sie sie stehen, wenn sich url ändert, sonst erscheint allen Abonnenten alles noch einmal als neu.",
    },
    language: { label: "Sprache", help: "nl, de oder en." },
    zone: { label: "Zeitzone", help: "Der Name der Zeitzone." },
    author: { label: "Autor", help: "Wer die Beiträge schreibt, wenn nichts anderes dabeisteht." },
    colours: { label: "Farben", help: "Drei Farben, wie #b3124f." },
    home: {
      label: "Startseite",
      help: "Was auf der Startseite steht, neben Beiträgen, Projekten und Terminen. Alles darf fehlen.",
    },
    repository: { label: "Repository", help: "Wo die Dateien liegen, für den Link zum Bearbeiten." },
    branch: { label: "Zweig", help: "Der veröffentlichte Zweig; meist main." },
    cms: {
      label: "Redaktion unter /admin/",
      help: "Stellt /admin/ auf die Website, wo Redakteure ohne Kommandozeile schreiben. Weglassen schaltet es ab.",
    },
    navigation: { label: "Menü", help: "Die Reihenfolge der festen Teile; Seiten nennen ihre eigene." },
    paths: { label: "Wörter in Adressen", help: "Nur wenn Sie andere Wörter möchten als üblich." },
    places: { label: "Orte", help: "Die Orte der Region." },
    contact: { label: "Kontakt", help: "Wie man Sie erreicht." },
    forms: {
      label: "Formulare",
      help: "ja lässt Leser kommentieren und setzt auf die Seite der Art Kontakt ein Formular zum Schreiben und eins für Hinweise. Nur wenn die Website bei Netlify liegt: Dort kommt an, was gesendet wird.",
      formHelp:
        "Lässt Leser kommentieren und setzt auf die Seite der Art Kontakt ein Formular zum Schreiben und eins für Hinweise. Nur wenn die Website bei Netlify liegt.",
    },
    links: { label: "Links", help: "Wo die Region sonst zu finden ist." },
    fediverse: { label: "Fediverse", help: "Der Benutzername, als @name@server." },
    moved: {
      label: "Umgezogen von",
      help: "blogger oder wordpress: wo die Website früher war. Die Adressen von damals bleiben erreichbar, auch die von Listen und Feeds.",
    },
  },
  place: {
    name: { label: "Name", help: "Der Name des Ortes." },
    municipality: { label: "Gemeinde", help: "Die Gemeinde, zu der der Ort gehört, wenn sie anders heißt." },
    outside: {
      label: "Außerhalb der Region",
      help: "ja, wenn der Ort nicht zur Region gehört.",
      formHelp: "An, wenn der Ort nicht zur Region gehört.",
    },
    lat: { label: "Breitengrad", help: "In Grad." },
    lon: { label: "Längengrad", help: "In Grad." },
    code: { label: "Schlüssel", help: "Der amtliche Gemeindeschlüssel." },
    note: { label: "Hinweis", help: "Ein Satz über der Liste." },
  },
  colours: {
    primary: { label: "Hauptfarbe", help: "Überschriften, Links und die meisten Blüten." },
    secondary: { label: "Zweite Farbe", help: "Blätter, Stiele und zweite Akzente." },
    accent: { label: "Akzentfarbe", help: "Nur Schmuck; kein Text." },
  },
  home: {
    claim: {
      label: "Überschrift",
      help: "Die große Überschrift der Startseite, in wenigen Wörtern. Ohne sie steht dort der Slogan.",
    },
    where: {
      label: "Wo die Region liegt",
      help: "Ein paar Wörter für alle, die die Region nicht kennen; steht hinter ihrem Namen.",
    },
    lead: {
      label: "Einleitung",
      help: "Höchstens dreißig Wörter unter der Überschrift. Ohne sie steht dort die Zusammenfassung des Auftrags.",
    },
    actions: { label: "Schaltflächen", help: "Eine oder zwei Schaltflächen; die erste fällt auf." },
    figures: { label: "Zahlen", help: "Höchstens vier Zahlen zur Region, jede mit Datum und Quelle." },
    story: {
      label: "Geschichte",
      help: "Der Beitrag, der groß auf der Startseite steht: die Datei, etwa posts/2026/fest.md, oder ihre Adresse. Ohne Wahl ist es der neueste.",
    },
    doors: { label: "Mitmachen", help: "Höchstens drei Felder, die sagen, was Leser tun können." },
    partners: { label: "Anfang des Satzes über Partner", help: "Was vor den Namen der Partner steht." },
  },
  action: {
    label: { label: "Text", help: "Ein paar Wörter, die sagen, was man dort tut." },
    link: {
      label: "Link",
      help: "Die Seite, zu der es führt, etwa /auftrag/ oder pages/auftrag.md, oder die Adresse einer anderen Website.",
    },
  },
  figure: {
    value: { label: "Zahl", help: "Die Zahl, so wie man sie schreibt." },
    label: { label: "Was sie zählt", help: "Ein paar Wörter unter der Zahl." },
    asOf: {
      label: "Stand",
      help: "Das Jahr, der Monat oder der Tag, von dem die Zahl ist. Ohne Datum kommt keine Zahl auf die Website.",
    },
    source: { label: "Quelle", help: "Woher die Zahl stammt. Ohne Quelle kommt keine Zahl auf die Website." },
    link: {
      label: "Link",
      help: "Wo mehr darüber steht: eine Seite der Website oder die Adresse einer anderen.",
    },
  },
  door: {
    title: { label: "Überschrift", help: "Für wen es ist oder was man tut." },
    text: { label: "Satz", help: "Ein Satz, der sagt, was man dort findet." },
    label: { label: "Text des Links", help: "Ein paar Wörter, die sagen, was man dort tut." },
    link: {
      label: "Link",
      help: "Die Seite, zu der es führt, etwa /auftrag/ oder pages/auftrag.md, oder die Adresse einer anderen Website.",
    },
  },
  cms: {
    backend: { label: "Dienst", help: "github oder gitlab: wo das Repository liegt." },
    login: {
      label: "Anmeldedienst",
      help: "Nur GitHub: die Adresse des Dienstes, der Redakteure anmeldet. Ohne ihn melden sie sich mit einem Token an.",
    },
    app: {
      label: "Kennung der Anwendung",
      help: "Nur GitLab: die Kennung (Application ID), mit der sich Redakteure anmelden. Ohne sie tun sie das mit einem Token.",
    },
  },
  navigation: wordsByPart(kindsWords, ({ many }) => order(many)),
  paths: {
    ...wordsByPart(kindsWords, ({ many }) => word(many)),
    archive: word("Archiv"),
    tags: word("Themen"),
    places: word("Orte"),
    map: word("Karte"),
    search: word("Suche"),
    follow: word("Folgen"),
    page: word("Seite einer Liste"),
    thanks: word("Danke"),
  },
  contact: {
    name: contact("Name"),
    email: contact("E-Mail"),
    phone: contact("Telefon"),
    address: contact("Adresse"),
  },
  tag: {
    label: { label: "Name", help: "Wie das Thema auf der Website heißt." },
    slug: { label: "Adresse", help: "Das Wort in der Adresse, wenn es anders ist als der Name." },
    synonyms: { label: "Andere Wörter", help: "Wörter, die dasselbe Thema meinen." },
    intro: { label: "Einleitung", help: "Ein Satz über der Liste." },
  },
};
