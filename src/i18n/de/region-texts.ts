import type { RegionTexts } from "../types/region-texts.ts";

/** What only the region itself can say; `npm run check` tells where it still stands. */
const open = {
  slogan: "Eine kurze Zeile über die Region",
  place: "Beispieldorf",
  coordinates: { lat: 51, lon: 10.5 },
  postTitle: "Die Website ist da",
  postSummary: "Der erste Beitrag, ein Beispiel zum Ersetzen.",
  postText: "Dies ist ein Beispiel; ersetzen Sie diesen Beitrag durch Ihren eigenen ersten.",
  projectTitle: "Beispielprojekt",
  projectSummary: "Ein erfundenes Projekt, ein Beispiel zum Ersetzen.",
  projectText:
    "Dieses Projekt gibt es nicht; es zeigt, wie ein Projekt auf der Website steht. Erzählen Sie hier, was es ist, für wen, und wie weit es ist.",
  partnerTitle: "Beispielpartner",
  partnerSummary: "Ein erfundener Partner, ein Beispiel zum Ersetzen.",
  partnerText: "Diesen Partner gibt es nicht. Erzählen Sie hier, wer es ist und was Sie gemeinsam tun.",
  eventTitle: "Beispieltermin",
  eventSummary: "Ein erfundener Termin, ein Beispiel zum Ersetzen.",
  eventText:
    "Dieser Termin findet nicht statt: Er ist erfunden. Erzählen Sie hier, was es gibt, für wen, und wie man sich anmeldet.",
  missionSummary: "Sagen Sie hier in ein oder zwei Sätzen, was die Region will.",
  missionText:
    "Erzählen Sie hier, wozu es die Website gibt: was in der Region wachsen soll und wer mitmacht.",
  about: "Ergänzen Sie hier, wer sie macht und warum.",
  contactDetails:
    "Tragen Sie in `site.yaml` unter `contact` ein, wie man Sie erreicht; es erscheint dann auf dieser Seite.",
  contact: "Ersetzen Sie diesen Satz durch das, was man von Ihnen erwarten darf.",
  privacy: "Prüfen Sie ihn vor der Veröffentlichung und ergänzen Sie, was für Sie gilt.",
  privacyLeft: "Noch zu ergänzen",
} as const;

export const regionTexts: RegionTexts = {
  zone: "Europe/Berlin",
  open,
  site: ({ region }) => ({
    slogan: open.slogan,
    description: `Beiträge, Projekte, Partner und Kalender: ${region}.`,
    author: "Redaktion",
  }),
  tags: [
    {
      label: "Nachbarschaft",
      synonyms: ["Viertel", "Quartier"],
      intro: "Was in der Nachbarschaft geschieht.",
    },
    { label: "Kunst", synonyms: ["Kultur"], intro: "Kunst und Kultur in der Region." },
  ],
  drawing: {
    name: "huegel-mit-blumen.svg",
    alt: "Fünf große Blumen vor zwei grünen Hügeln, darüber eine große Sonne",
    credit: "Zeichnung: Bloeit",
  },
  post: ({ today }) => ({
    name: "die-website-ist-da",
    head: {
      title: open.postTitle,
      date: today,
      summary: open.postSummary,
      image: "huegel-mit-blumen.svg",
      tags: ["Nachbarschaft"],
      projects: ["beispielprojekt"],
      partners: ["beispielpartner"],
      places: [open.place],
    },
    body: `${open.postText}

## So schreiben Sie

Ein Beitrag besteht aus einem Kopf mit Angaben und einem Text. Ein Link zu einem [Projekt](/projekte/beispielprojekt/) sieht so aus.

> [!TIPP]
> Ein Absatz wie dieser wird zum Kasten.`,
  }),
  project: () => ({
    name: "beispielprojekt",
    head: {
      title: open.projectTitle,
      status: "Idee",
      summary: open.projectSummary,
      tags: ["Kunst"],
      partners: ["beispielpartner"],
      places: [open.place],
    },
    body: open.projectText,
  }),
  partner: () => ({
    name: "beispielpartner",
    head: {
      title: open.partnerTitle,
      type: "Organisation",
      summary: open.partnerSummary,
      places: [open.place],
    },
    body: open.partnerText,
  }),
  event: ({ soon }) => ({
    name: "beispieltermin",
    head: {
      title: open.eventTitle,
      start: soon,
      time: "19:30-21:00",
      summary: open.eventSummary,
      project: "beispielprojekt",
      partners: ["beispielpartner"],
      places: [open.place],
    },
    body: open.eventText,
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "auftrag",
      head: {
        title: "Auftrag",
        summary: open.missionSummary,
        layout: "Auftrag",
        order: 5,
      },
      body: open.missionText,
    },
    {
      name: "ueber-uns",
      head: {
        title: "Über diese Website",
        summary: `Was diese Website ist und wer sie macht: ${region}.`,
        order: 50,
      },
      body: `Auf dieser Website geht es um ${regionInText}. ${open.about}

## Bild

Die Zeichnung stammt von Bloeit (Lizenz CC BY 4.0). Wie die Region wirklich aussieht, zeigt sie nicht.`,
    },
    {
      name: "kontakt",
      head: { title: "Kontakt", summary: `So erreichen Sie uns: ${region}.`, layout: "Kontakt", order: 90 },
      body: `${open.contactDetails} ${open.contact}`,
    },
    {
      name: "datenschutz",
      head: { title: "Datenschutz", summary: "Was diese Website beim Lesen mit Daten tut und was nicht." },
      body: `Dieser Text beschreibt, wie die Website gebaut ist. ${open.privacy}

## Was die Website nicht tut

- Sie setzt keine Cookies.
- Sie lädt beim Lesen nichts von anderen Websites. Ein Video wird erst geladen, wenn Sie darauf klicken; dann gelten die Regeln des Videodienstes.
- Sie verfolgt niemanden und zeigt keine Werbung.

## Was Ihr Browser sich merkt

Wählen Sie selbst eine helle oder dunkle Ansicht, so merkt sich Ihr Browser das auf Ihrem eigenen Gerät.

## ${open.privacyLeft}

- Wer für die Website verantwortlich ist und wie man Fragen stellt: siehe [Kontakt](/kontakt/).
- Wo die Website liegt. Ein Hostinganbieter kann technische Daten eines Besuchs festhalten, etwa die IP-Adresse.

Eine unabhängige Prüfung hat nicht stattgefunden.`,
    },
    {
      name: "barrierefreiheit",
      head: {
        title: "Barrierefreiheit",
        summary: "Was diese Website für alle nutzbar machen soll, und was nicht geprüft ist.",
      },
      body: `Diese Website richtet sich nach WCAG 2.2, Stufe AA.

## Was nicht festgestellt ist

Die Website ist nicht unabhängig geprüft. Es ist nicht festgestellt, dass sie alle Punkte erfüllt. Lassen Sie sie prüfen, so nennen Sie hier das Ergebnis und das Datum.

## Kommen Sie irgendwo nicht weiter?

Sagen Sie es uns; wie, steht unter [Kontakt](/kontakt/). Nennen Sie die Seite und was Sie tun wollten.`,
    },
  ],
};
