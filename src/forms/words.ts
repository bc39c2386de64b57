import type { LanguageCode } from "../languages/language.ts";

/** The words of the forms by which readers write to the region. */
export interface FormWords {
  readonly comment: string;
  readonly contact: string;
  readonly tip: string;
  readonly tipIntro: string;
  readonly commentPrivacy: string;
  readonly privacy: string;
  readonly required: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly email: string;
  readonly emailHelp: string;
  readonly message: string;
  readonly yourComment: string;
  readonly answerTo: string;
  readonly answerToNobody: string;
  readonly notBlank: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<"post" | "event" | "partner", string>>;
  readonly what: string;
  readonly link: string;
  readonly leaveEmpty: string;
  readonly sendComment: string;
  readonly send: string;
  readonly closed: string;
  readonly thanksTitle: string;
  readonly thanksText: string;
  /** What stands for the sign in an e-mail address that programs must not collect. */
  readonly at: string;
}

const words: Record<LanguageCode, FormWords> = {
  nl: {
    comment: "Een reactie posten",
    contact: "Stuur een bericht",
    tip: "Tip de redactie",
    tipIntro: "Weet u een onderwerp voor een bericht, een activiteit of een partner? Laat het weten.",
    commentPrivacy:
      "De redactie leest uw reactie voordat ze op de site komt. Alleen uw naam, de datum en uw tekst worden geplaatst. Het bedrijf dat de site aanbiedt op internet, ontvangt en bewaart wat u verstuurt.",
    privacy:
      "Wat u invult, gaat alleen naar de redactie en komt niet op de site. Het bedrijf dat de site aanbiedt op internet, ontvangt en bewaart wat u verstuurt.",
    required: "verplicht",
    name: "Naam",
    nameHelp: "Een voornaam of schuilnaam mag ook.",
    email: "E-mailadres",
    emailHelp: "Alleen om u te kunnen antwoorden.",
    message: "Bericht",
    yourComment: "Uw reactie",
    answerTo: "Antwoord op",
    answerToNobody: "niemand in het bijzonder",
    notBlank: "Vul hier iets in; alleen spaties is niet genoeg.",
    kind: "Waarover gaat het?",
    kinds: { post: "Een bericht", event: "Een activiteit", partner: "Een partner" },
    what: "Uw tip",
    link: "Webadres waar meer staat",
    leaveEmpty: "Laat dit veld leeg",
    sendComment: "Verstuur reactie",
    send: "Verstuur",
    closed: "Reageren kan hier niet meer.",
    thanksTitle: "Bedankt",
    thanksText:
      "Wat u stuurde, is aangekomen. Een reactie komt op de site nadat de redactie haar heeft gelezen.",
    at: "apenstaartje",
  },
  de: {
    comment: "Kommentar schreiben",
    contact: "Nachricht senden",
    tip: "Hinweis an die Redaktion",
    tipIntro: "Wissen Sie ein Thema für einen Beitrag, einen Termin oder einen Partner? Sagen Sie es uns.",
    commentPrivacy:
      "Die Redaktion liest Ihren Kommentar, bevor er auf der Website erscheint. Veröffentlicht werden nur Ihr Name, das Datum und Ihr Text. Der Anbieter, bei dem die Website liegt, empfängt und speichert, was Sie senden.",
    privacy:
      "Ihre Angaben gehen nur an die Redaktion und erscheinen nicht auf der Website. Der Anbieter, bei dem die Website liegt, empfängt und speichert, was Sie senden.",
    required: "Pflichtfeld",
    name: "Name",
    nameHelp: "Ein Vorname oder ein Pseudonym genügt.",
    email: "E-Mail-Adresse",
    emailHelp: "Nur, damit wir Ihnen antworten können.",
    message: "Nachricht",
    yourComment: "Ihr Kommentar",
    answerTo: "Antwort auf",
    answerToNobody: "niemand Bestimmtes",
    notBlank: "Bitte tragen Sie hier etwas ein; nur Leerzeichen genügen nicht.",
    kind: "Worum geht es?",
    kinds: { post: "Ein Beitrag", event: "Ein Termin", partner: "Ein Partner" },
    what: "Ihr Hinweis",
    link: "Webadresse mit mehr dazu",
    leaveEmpty: "Lassen Sie dieses Feld leer",
    sendComment: "Kommentar senden",
    send: "Senden",
    closed: "Kommentieren ist hier nicht mehr möglich.",
    thanksTitle: "Vielen Dank",
    thanksText:
      "Was Sie gesendet haben, ist angekommen. Ein Kommentar erscheint, sobald die Redaktion ihn gelesen hat.",
    at: "Klammeraffe",
  },
  en: {
    comment: "Post a comment",
    contact: "Send a message",
    tip: "Tip the editors",
    tipIntro: "Do you know a subject for a post, an event or a partner? Let us know.",
    commentPrivacy:
      "The editors read your comment before it appears on the site. Only your name, the date and your text are published. The company that hosts the site receives and keeps what you send.",
    privacy:
      "What you fill in goes to the editors only and does not appear on the site. The company that hosts the site receives and keeps what you send.",
    required: "required",
    name: "Name",
    nameHelp: "A first name or a pen name will do.",
    email: "E-mail address",
    emailHelp: "Only so that we can answer you.",
    message: "Message",
    yourComment: "Your comment",
    answerTo: "In answer to",
    answerToNobody: "nobody in particular",
    notBlank: "Please fill this in; spaces alone are not enough.",
    kind: "What is it about?",
    kinds: { post: "A post", event: "An event", partner: "A partner" },
    what: "Your tip",
    link: "Web address with more about it",
    leaveEmpty: "Leave this field empty",
    sendComment: "Send comment",
    send: "Send",
    closed: "Comments are closed here.",
    thanksTitle: "Thank you",
    thanksText: "What you sent has arrived. A comment appears once the editors have read it.",
    at: "at",
  },
};

/** The words of forms in a language. */
export function formWords(language: LanguageCode): FormWords {
  return words[language];
}
