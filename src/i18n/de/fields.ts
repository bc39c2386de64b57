import type { FieldsWords } from "../types/fields.ts";

export const fields: FieldsWords = {
  shared: {
    title: {
      label: "Titel",
      help: "Die Überschrift der Seite. Mit Doppelpunkt im Titel gehört er in Anführungszeichen.",
      formHelp: "Die Überschrift der Seite.",
    },
    summary: {
      label: "Zusammenfassung",
      help: "Ein, zwei Sätze für Listen, Suchmaschinen und soziale Medien.",
    },
    image: {
      label: "Bild",
      help: "Das Bild über der Seite und auf den Karten. Ohne Bild zeichnet die Website eine Blüte.",
    },
    tags: { label: "Themen", help: "Worum es geht. Großschreibung und Akzente spielen keine Rolle." },
    draft: {
      label: "Entwurf",
      help: "ja hält die Seite zurück.",
      formHelp: "An hält die Seite zurück.",
    },
    lang: {
      label: "Sprache",
      help: "Nur wenn die Seite in einer anderen Sprache ist als die Website: nl, en, fr …",
    },
    redirects: {
      label: "Alte Adressen",
      help: "Adressen, unter denen diese Seite früher stand. Wer dort landet, kommt hierher.",
    },
    updated: {
      label: "Aktualisiert am",
      help: "Der Tag, an dem sich der Inhalt zuletzt wirklich geändert hat.",
    },
    projects: {
      label: "Projekte",
      help: "Die Dateinamen, ohne .md.",
      formHelp: "Wählen Sie die Projekte, um die es geht.",
    },
    partners: {
      label: "Partner",
      help: "Die Dateinamen, ohne .md.",
      formHelp: "Wählen Sie, mit wem das gemacht wurde.",
    },
    places: {
      label: "Orte",
      help: "Namen von Orten aus site.yaml, oder ganze Region. Ist der Ort nicht bekannt, lassen Sie das weg.",
      formHelp:
        "Wählen Sie die Orte, um die es geht, oder die ganze Region. Ist der Ort nicht bekannt, wählen Sie nichts.",
    },
    id: { label: "Feste Kennung", help: "Die Kennung in den Feeds. Stammt von einem Umzug; nicht ändern." },
    comments: {
      label: "Kommentare",
      help: "offen, geschlossen (alte Kommentare bleiben stehen) oder aus. Auf festen Seiten sind sie aus, wenn die Seite selbst nichts anderes sagt.",
    },
  },
  post: {
    date: {
      label: "Datum",
      help: "Der Tag, an dem der Beitrag erscheint. Ein künftiger Tag hält ihn bis dahin zurück.",
    },
    author: {
      label: "Autor",
      help: "Wer es schrieb, wenn es jemand anderes ist als in site.yaml.",
      formHelp: "Wer es schrieb, wenn es nicht der übliche Autor ist.",
    },
    expires: { label: "Läuft ab am", help: "Ab diesem Tag steht der Beitrag nicht mehr auf der Website." },
  },
  project: {
    status: {
      label: "Status",
      help: "läuft, Idee, mitgewirkt (unser Anteil ist getan, das Projekt selbst gehört anderen) oder abgeschlossen.",
    },
    asOf: {
      label: "Stand vom",
      help: "Wann der Status zuletzt festgestellt wurde: ein Tag, ein Monat oder ein Jahr. Nach anderthalb Jahren sagt die Website, wann es so war.",
    },
    from: { label: "Von", help: "Wann es begann: ein Tag, ein Monat oder ein Jahr." },
    until: {
      label: "Bis",
      help: "Wann es endete: ein Tag, ein Monat oder ein Jahr. Bei Dezember steht dort „Ende“ und das Jahr.",
    },
    location: { label: "Punkt auf der Karte", help: "Wo das Projekt zu finden ist." },
    role: { label: "Unsere Rolle", help: "Was wir in diesem Projekt tun oder taten." },
    links: { label: "Links", help: "Andere Websites zu diesem Projekt." },
    featured: {
      label: "Hervorgehoben",
      help: "ja zeigt das Projekt auf der Startseite.",
      formHelp: "An zeigt das Projekt auf der Startseite.",
    },
  },
  partner: {
    type: {
      label: "Art",
      help: "Person, Organisation, Netzwerk oder Kampagne; nichts, wenn Sie es nicht wissen.",
    },
    since: {
      label: "Zusammen seit",
      help: "Wann die Zusammenarbeit begann: ein Tag, ein Monat oder ein Jahr.",
    },
    until: {
      label: "Zusammen bis",
      help: "Wann die Zusammenarbeit endete. Bei Dezember steht dort „Ende“ und das Jahr.",
    },
    asOf: {
      label: "Stand vom",
      help: "Wann das zuletzt festgestellt wurde: ein Tag, ein Monat oder ein Jahr. Nach anderthalb Jahren sagt die Website, wann es so war.",
    },
    url: { label: "Website", help: "Die eigene Website." },
    logo: { label: "Logo", help: "Das Logo, am besten als SVG." },
    links: { label: "Links", help: "Weitere Seiten dieses Partners." },
    location: { label: "Punkt auf der Karte", help: "Wo der Partner zu finden ist." },
  },
  event: {
    start: { label: "Beginn", help: "Der erste Tag." },
    end: { label: "Ende", help: "Der letzte Tag, wenn es mehrere sind." },
    time: {
      label: "Uhrzeit",
      help: "Wann es beginnt, oder von wann bis wann. Auch über Mitternacht hinaus: 22:00-02:00.",
    },
    hours: {
      label: "Uhrzeit an jedem Tag",
      help: "Die Zeiten an jedem Tag, wenn es mehrere Tage sind. Geht es Tag und Nacht weiter, setzen Sie eine Uhrzeit hinter den ersten und den letzten Tag: 2012-06-23 16:00.",
      formHelp: "Die Zeiten an jedem Tag, wenn es mehrere Tage sind.",
    },
    venue: { label: "Veranstaltungsort", help: "Wo es stattfindet." },
    project: { label: "Projekt", help: "Das Projekt, zu dem dies gehört." },
    status: { label: "Status", help: "findet statt, abgesagt oder verschoben." },
    movedFrom: {
      label: "Verschoben vom",
      help: "Der Tag, an dem es zuerst stattfinden sollte, wenn es ein anderer geworden ist.",
    },
    url: { label: "Website", help: "Wo mehr zu lesen ist." },
    price: { label: "Preis", help: "In Worten: kostenlos, 5 Euro." },
    id: {
      label: "Feste Kennung",
      help: "Die Kennung in den Kalendern der Abonnenten. Selten nötig: Wenn Sie die Datei umbenennen, genügt die alte Adresse bei redirects. Ändern Sie sie nicht.",
    },
  },
  sight: {
    address: { label: "Adresse", help: "Straße, Hausnummer und Ort, wie Sie sie Gästen nennen." },
    location: {
      label: "Punkt auf der Karte",
      help: "Der Punkt selbst. Ohne Punkt steht das Ziel bei seinem Ort.",
    },
    access: {
      label: "Zugang",
      help: "Was Gäste vorher wissen möchten. Lassen Sie weg, was Sie nicht sicher wissen.",
    },
    closed: { label: "Geschlossen", help: "Nur wenn man nicht mehr hineinkommt: seit wann, und was kommt." },
    url: { label: "Website", help: "Die eigene Website, mit Öffnungszeiten." },
    sources: { label: "Quellen", help: "Worauf der Text beruht." },
  },
  page: {
    order: {
      label: "Reihenfolge",
      help: "Der Platz im Menü: kleinere Zahlen stehen vorn. Ohne Zahl steht die Seite nur in der Fußzeile.",
    },
    layout: {
      label: "Art der Seite",
      help: "Text; Auftrag steht auch auf der Startseite; Kontakt zeigt auch die Angaben aus site.yaml.",
      formHelp: "Auftrag steht auch auf der Startseite; Kontakt zeigt auch die Kontaktdaten der Website.",
    },
  },
  venue: {
    name: { label: "Name", help: "Wie der Ort heißt." },
    address: { label: "Adresse", help: "Straße und Hausnummer." },
    place: {
      label: "Ort",
      help: "Ein Ort aus site.yaml.",
      formHelp: "Der Ort, an dem es stattfindet.",
    },
    lat: { label: "Breitengrad", help: "In Grad." },
    lon: { label: "Längengrad", help: "In Grad." },
  },
  location: {
    lat: { label: "Breitengrad", help: "In Grad." },
    lon: { label: "Längengrad", help: "In Grad." },
    name: { label: "Name des Ortes", help: "So, wie Besucher den Ort nennen." },
  },
  access: {
    setting: { label: "Drinnen oder draußen", help: "drinnen, draußen, oder drinnen und draußen." },
    entry: { label: "Eintritt", help: "kostenlos, teils kostenlos, oder mit Eintrittskarte." },
    wheelchair: { label: "Mit dem Rollstuhl", help: "gut, teilweise oder nicht." },
  },
  closed: {
    since: { label: "Geschlossen seit", help: "Ein Tag, ein Monat oder ein Jahr." },
    next: { label: "Was kommt", help: "Ein Satz darüber, was an die Stelle tritt." },
  },
  source: {
    label: { label: "Name", help: "Wie die Quelle heißt." },
    url: { label: "Adresse", help: "Die Adresse mit https:// davor, wenn die Quelle im Internet steht." },
  },
  link: {
    label: { label: "Text", help: "Der Text des Links." },
    url: { label: "Adresse", help: "Die Adresse, mit https:// davor." },
    old: {
      label: "Alter Link",
      help: "ja, wenn die Adresse von früher ist und vielleicht nicht mehr erreichbar ist.",
      formHelp: "An, wenn die Adresse von früher ist und vielleicht nicht mehr erreichbar ist.",
    },
  },
  picture: {
    src: {
      label: "Datei",
      help: "Der Name einer Datei im Ordner media.",
      formHelp: "Wählen Sie ein vorhandenes Bild oder fügen Sie eines hinzu: JPEG, PNG, WebP oder SVG.",
    },
    alt: { label: "Was ist zu sehen?", help: "Ein Satz für alle, die das Bild nicht sehen können." },
    credit: { label: "Urheber", help: "Wer das Bild gemacht hat." },
    note: {
      label: "Hinweis",
      help: "Was man zum Bild wissen muss, in wenigen Worten. Es steht hinter dem Urheber.",
    },
    licence: { label: "Lizenz", help: "Unter welchen Bedingungen das Bild verwendet werden darf." },
    focus: {
      label: "Wichtigster Punkt",
      help: "Der Punkt, der beim Zuschneiden sichtbar bleibt: von links, von oben.",
    },
    decorative: {
      label: "Nur Schmuck",
      help: "ja, wenn das Bild nichts erzählt; dann braucht es keine Beschreibung.",
      formHelp: "An, wenn das Bild nichts erzählt; dann braucht es keine Beschreibung.",
    },
  },
};
