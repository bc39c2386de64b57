import type { LanguageCode } from "../core/language.ts";

/** A field as a reader sees it. */
export interface FieldWords {
  readonly label: string;
  /** What to do, also said when it was not done. */
  readonly remedy?: string;
}

/** The words round the fields of a form. */
export interface FormWords {
  readonly title: string;
  readonly intro: string;
  readonly send: string;
  /** What a reader sees when it has arrived. */
  readonly thanks: string;
  readonly afterwards: string;
  /** What happens with what somebody sends. */
  readonly privacy: string;
}

/** The words of the forms in a language. */
export interface FormsWords {
  readonly contact: FormWords;
  readonly tip: FormWords;
  readonly comment: FormWords;
  readonly fields: Readonly<
    Record<
      "name" | "email" | "message" | "kind" | "subject" | "when" | "link" | "commenter" | "comment",
      FieldWords
    >
  >;
  readonly optional: string;
  /** Above a field that only programs see. */
  readonly trap: string;
  readonly kinds: readonly string[];
  readonly back: string;
  /** Before the choice of the comment that one answers, and for none. */
  readonly answerTo: string;
  readonly answerToNobody: string;
  /** Where comments stay to be read, and no more are asked for. */
  readonly closed: string;
}

const nl: FormsWords = {
  contact: {
    title: "Schrijf ons",
    intro:
      "Een vraag, een verzoek of een fout gezien? Vul het formulier in; de redactie kan u per e-mail antwoorden.",
    send: "Verstuur uw bericht",
    thanks: "Bedankt voor uw bericht",
    afterwards:
      "Uw bericht is aangekomen. De redactie kan u antwoorden op het e-mailadres dat u hebt opgegeven.",
    privacy:
      "Wat u invult, gaat alleen naar de redactie en komt niet op de site. Het wordt bewaard bij het bedrijf dat de site aanbiedt, tot de redactie het weghaalt.",
  },
  tip: {
    title: "Tip ons",
    intro: "Weet u iets dat op deze site hoort: een project, een activiteit, een verhaal? Vertel het kort.",
    send: "Verstuur uw tip",
    thanks: "Bedankt voor uw tip",
    afterwards:
      "Uw tip is aangekomen. De redactie bekijkt hem; of en wanneer er iets van op de site komt, staat niet vast.",
    privacy:
      "Wat u invult, gaat alleen naar de redactie. Ze kan uw tip voor de site gebruiken; uw naam en e-mailadres komen er niet op. Het wordt bewaard bij het bedrijf dat de site aanbiedt, tot de redactie het weghaalt.",
  },
  comment: {
    title: "Een reactie posten",
    intro: "De redactie leest uw reactie voordat ze op de site komt.",
    send: "Verstuur uw reactie",
    thanks: "Bedankt voor uw reactie",
    afterwards: "Uw reactie is aangekomen. De redactie leest haar voordat ze op de site komt.",
    privacy:
      "Alleen uw naam, de datum en uw tekst komen op de site. Het bedrijf dat de site aanbiedt, ontvangt en bewaart wat u verstuurt.",
  },
  fields: {
    commenter: { label: "Uw naam", remedy: "Vul een naam in; een voornaam of schuilnaam mag ook." },
    comment: { label: "Uw reactie", remedy: "Schrijf hier uw reactie." },
    name: { label: "Uw naam", remedy: "Vul uw naam in." },
    email: { label: "Uw e-mailadres", remedy: "Vul een e-mailadres in, zoals naam@voorbeeld.nl." },
    message: { label: "Uw bericht", remedy: "Schrijf hier uw bericht." },
    kind: { label: "Wat voor tip is het?" },
    subject: { label: "Waar gaat het over?", remedy: "Vertel in een paar zinnen waar het over gaat." },
    when: { label: "Waar en wanneer?" },
    link: {
      label: "Webadres met meer informatie",
      remedy: "Vul een heel adres in, dat begint met https://.",
    },
  },
  optional: "hoeft niet",
  trap: "Laat dit veld leeg",
  kinds: ["Een activiteit voor de agenda", "Een project", "Een partner", "Een verhaal", "Iets anders"],
  back: "Terug naar de voorpagina",
  answerTo: "Antwoord op",
  answerToNobody: "niemand in het bijzonder",
  closed: "Reageren kan hier niet meer.",
};

const de: FormsWords = {
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

const en: FormsWords = {
  contact: {
    title: "Write to us",
    intro:
      "A question, a request, or something that is wrong? Fill in the form; the editors can answer you by e-mail.",
    send: "Send your message",
    thanks: "Thank you for your message",
    afterwards: "Your message has arrived. The editors can answer you at the e-mail address that you gave.",
    privacy:
      "What you enter goes to the editors only and does not come on the site. It is kept by the company that hosts the site until the editors remove it.",
  },
  tip: {
    title: "Give us a tip",
    intro:
      "Do you know of something that belongs on this site: a project, an event, a story? Tell us in short.",
    send: "Send your tip",
    thanks: "Thank you for your tip",
    afterwards:
      "Your tip has arrived. The editors will look at it; whether and when it comes to the site is not certain.",
    privacy:
      "What you enter goes to the editors only. They may use your tip for the site; your name and e-mail address do not come on it. It is kept by the company that hosts the site until the editors remove it.",
  },
  comment: {
    title: "Post a comment",
    intro: "The editors read your comment before it comes on the site.",
    send: "Send your comment",
    thanks: "Thank you for your comment",
    afterwards: "Your comment has arrived. The editors read it before it comes on the site.",
    privacy:
      "Only your name, the day and your text come on the site. The company that hosts the site receives and keeps what you send.",
  },
  fields: {
    commenter: { label: "Your name", remedy: "Enter a name; a first name or another name will do." },
    comment: { label: "Your comment", remedy: "Write your comment here." },
    name: { label: "Your name", remedy: "Enter your name." },
    email: { label: "Your e-mail address", remedy: "Enter an e-mail address, such as name@example.org." },
    message: { label: "Your message", remedy: "Write your message here." },
    kind: { label: "What kind of tip is it?" },
    subject: { label: "What is it about?", remedy: "Tell in a few sentences what it is about." },
    when: { label: "Where and when?" },
    link: {
      label: "Web address with more about it",
      remedy: "Enter a whole address that begins with https://.",
    },
  },
  optional: "optional",
  trap: "Leave this field empty",
  kinds: ["An event", "A project", "A partner", "A story", "Something else"],
  back: "Back to the front page",
  answerTo: "Answer to",
  answerToNobody: "nobody in particular",
  closed: "Comments are closed here.",
};

const byLanguage: Record<LanguageCode, FormsWords> = { nl, de, en };

/** The words of the forms in a language. */
export function formsWords(language: LanguageCode): FormsWords {
  return byLanguage[language];
}
