import type { FormsWords } from "../types/forms.ts";

export const formsWords: FormsWords = {
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
