import type { FormsWords } from "../types/forms.ts";

export const formsWords: FormsWords = {
  contact: {
    title: "Schreiben Sie uns",
    intro:
      "Eine Frage, eine Bitte oder ein Fehler? Füllen Sie das Formular aus; die Redaktion kann Ihnen per E-Mail antworten.",
    send: "Nachricht senden",
    thanks: "Danke für Ihre Nachricht",
    afterwards:
      "Ihre Nachricht ist angekommen. Die Redaktion kann Ihnen an die E-Mail-Adresse antworten, die Sie angegeben haben.",
    privacy:
      "Was Sie eintragen, geht nur an die Redaktion und erscheint nicht auf der Website. Es liegt bei dem Unternehmen, das die Website bereitstellt, bis die Redaktion es löscht.",
  },
  tip: {
    title: "Geben Sie uns einen Hinweis",
    intro:
      "Wissen Sie von etwas, das auf diese Website gehört: ein Projekt, ein Termin, eine Geschichte? Erzählen Sie es kurz.",
    send: "Hinweis senden",
    thanks: "Danke für Ihren Hinweis",
    afterwards:
      "Ihr Hinweis ist angekommen. Die Redaktion sieht ihn sich an; ob und wann etwas davon auf der Website erscheint, steht nicht fest.",
    privacy:
      "Was Sie eintragen, geht nur an die Redaktion. Sie kann Ihren Hinweis für die Website verwenden; Ihr Name und Ihre E-Mail-Adresse erscheinen dort nicht. Es liegt bei dem Unternehmen, das die Website bereitstellt, bis die Redaktion es löscht.",
  },
  comment: {
    title: "Einen Kommentar schreiben",
    intro: "Die Redaktion liest Ihren Kommentar, bevor er auf der Website erscheint.",
    send: "Kommentar senden",
    thanks: "Danke für Ihren Kommentar",
    afterwards: "Ihr Kommentar ist angekommen. Die Redaktion liest ihn, bevor er auf der Website erscheint.",
    privacy:
      "Nur Ihr Name, das Datum und Ihr Text erscheinen auf der Website. Das Unternehmen, das die Website bereitstellt, empfängt und speichert, was Sie senden.",
  },
  fields: {
    commenter: { label: "Ihr Name", remedy: "Geben Sie einen Namen an; ein Vorname oder Pseudonym genügt." },
    comment: { label: "Ihr Kommentar", remedy: "Schreiben Sie hier Ihren Kommentar." },
    name: { label: "Ihr Name", remedy: "Geben Sie Ihren Namen an." },
    email: {
      label: "Ihre E-Mail-Adresse",
      remedy: "Geben Sie eine E-Mail-Adresse an, etwa name@beispiel.de.",
    },
    message: { label: "Ihre Nachricht", remedy: "Schreiben Sie hier Ihre Nachricht." },
    kind: { label: "Was für ein Hinweis ist es?" },
    subject: { label: "Worum geht es?", remedy: "Erzählen Sie in ein paar Sätzen, worum es geht." },
    when: { label: "Wo und wann?" },
    link: {
      label: "Webadresse mit mehr dazu",
      remedy: "Geben Sie eine ganze Adresse an, die mit https:// beginnt.",
    },
  },
  optional: "freiwillig",
  trap: "Lassen Sie dieses Feld leer",
  kinds: ["Ein Termin für den Kalender", "Ein Projekt", "Ein Partner", "Eine Geschichte", "Etwas anderes"],
  back: "Zurück zur Startseite",
  answerTo: "Antwort auf",
  answerToNobody: "niemanden im Besonderen",
  closed: "Hier kann nicht mehr kommentiert werden.",
};
