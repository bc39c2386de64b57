import type { RegionTexts } from "./region-texts.ts";

export const regionDe: RegionTexts = {
  zone: "Europe/Berlin",
  site: ({ region }) => ({
    slogan: "Eine kurze Zeile über die Region",
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
  post: ({ regionInText, today }) => ({
    name: "die-website-ist-da",
    head: {
      title: "Die Website ist da",
      date: today,
      summary: "Der erste Beitrag, ein Beispiel zum Ersetzen.",
      image: "huegel-mit-blumen.svg",
      tags: ["Nachbarschaft"],
      projects: ["beispielprojekt"],
    },
    body: `Dies ist ein Beispiel. Die Website „${regionInText}“ hat begonnen; ersetzen Sie diesen Beitrag durch Ihren eigenen ersten.

## So schreiben Sie

Ein Beitrag besteht aus einem Kopf mit Angaben und einem Text. Ein Link zu einem [Projekt](/projekte/beispielprojekt/) sieht so aus.

> [!TIPP]
> Ein Absatz wie dieser wird zum Kasten.`,
  }),
  project: () => ({
    name: "beispielprojekt",
    head: {
      title: "Beispielprojekt",
      status: "Idee",
      summary: "Ein erfundenes Projekt, ein Beispiel zum Ersetzen.",
      tags: ["Kunst"],
      partners: ["beispielpartner"],
    },
    body: "Dieses Projekt gibt es nicht; es zeigt, wie ein Projekt auf der Website steht. Erzählen Sie hier, was es ist, für wen, und wie weit es ist.",
  }),
  partner: () => ({
    name: "beispielpartner",
    head: {
      title: "Beispielpartner",
      type: "Organisation",
      summary: "Ein erfundener Partner, ein Beispiel zum Ersetzen.",
    },
    body: "Diesen Partner gibt es nicht. Erzählen Sie hier, wer es ist und was Sie gemeinsam tun.",
  }),
  event: ({ soon }) => ({
    name: "beispieltermin",
    head: {
      title: "Beispieltermin",
      start: soon,
      time: "19:30-21:00",
      summary: "Ein erfundener Termin, ein Beispiel zum Ersetzen.",
      project: "beispielprojekt",
    },
    body: "Dieser Termin findet nicht statt: Er ist erfunden. Erzählen Sie hier, was es gibt, für wen, und wie man sich anmeldet.",
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "ueber-uns",
      head: {
        title: "Über diese Website",
        summary: `Was diese Website ist und wer sie macht: ${region}.`,
        order: 50,
      },
      body: `Auf dieser Website geht es um ${regionInText}. Ergänzen Sie hier, wer sie macht und warum.

## Bild

Die Zeichnung stammt von Bloeit (Lizenz CC BY 4.0). Wie die Region wirklich aussieht, zeigt sie nicht.`,
    },
    {
      name: "kontakt",
      head: { title: "Kontakt", summary: `So erreichen Sie uns: ${region}.`, layout: "Kontakt", order: 90 },
      body: "Tragen Sie in `site.yaml` unter `contact` ein, wie man Sie erreicht; es erscheint dann auf dieser Seite. Ersetzen Sie diesen Satz durch das, was man von Ihnen erwarten darf.",
    },
    {
      name: "datenschutz",
      head: { title: "Datenschutz", summary: "Was diese Website beim Lesen mit Daten tut und was nicht." },
      body: `Dieser Text beschreibt, wie die Website gebaut ist. Prüfen Sie ihn vor der Veröffentlichung und ergänzen Sie, was für Sie gilt.

## Was die Website nicht tut

- Sie setzt keine Cookies.
- Sie lädt beim Lesen nichts von anderen Websites. Ein Video wird erst geladen, wenn Sie darauf klicken; dann gelten die Regeln des Videodienstes.
- Sie verfolgt niemanden und zeigt keine Werbung.

## Was Ihr Browser sich merkt

Wählen Sie selbst eine helle oder dunkle Ansicht, so merkt sich Ihr Browser das auf Ihrem eigenen Gerät.

## Noch zu ergänzen

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
