import type { RegionTexts } from "./region-texts.ts";

export const regionNl: RegionTexts = {
  zone: "Europe/Amsterdam",
  site: ({ region }) => ({
    slogan: "Een korte regel over de regio",
    description: `Berichten, projecten, partners en agenda van ${region}.`,
    author: "de redactie",
  }),
  tags: [
    { label: "Buurt", synonyms: ["buurten", "wijk"], intro: "Wat er in de buurten gebeurt." },
    { label: "Kunst", synonyms: ["cultuur"], intro: "Kunst en cultuur in de regio." },
  ],
  drawing: {
    name: "heuvels-met-bloemen.svg",
    alt: "Vijf grote bloemen voor twee groene heuvels, onder een grote zon",
    credit: "Tekening: Bloeit",
  },
  post: ({ regionInText, today }) => ({
    name: "de-site-staat-er",
    head: {
      title: "De site staat er",
      date: today,
      summary: "Het eerste bericht, als voorbeeld om te vervangen.",
      image: "heuvels-met-bloemen.svg",
      tags: ["Buurt"],
      projects: ["voorbeeldproject"],
    },
    body: `Dit is een voorbeeld. De site van ${regionInText} is begonnen; vervang dit bericht door uw eigen eerste bericht.

## Zo schrijft u

Een bericht bestaat uit een kop met gegevens en een tekst. Een link naar een [project](/projecten/voorbeeldproject/) ziet er zo uit.

> [!TIP]
> Kader, voetnoot, foto of video: hoe dat gaat, staat in de handleiding.`,
  }),
  project: () => ({
    name: "voorbeeldproject",
    head: {
      title: "Voorbeeldproject",
      status: "idee",
      summary: "Een verzonnen project, als voorbeeld om te vervangen.",
      tags: ["Kunst"],
      partners: ["voorbeeldpartner"],
    },
    body: "Dit project bestaat niet; het laat zien hoe een project op de site staat. Vertel hier wat het is, voor wie, en hoe ver het is.",
  }),
  partner: () => ({
    name: "voorbeeldpartner",
    head: {
      title: "Voorbeeldpartner",
      type: "organisatie",
      summary: "Een verzonnen partner, als voorbeeld om te vervangen.",
    },
    body: "Deze partner bestaat niet. Vertel hier wie het is en wat u samen doet.",
  }),
  event: ({ soon }) => ({
    name: "voorbeeldactiviteit",
    head: {
      title: "Voorbeeldactiviteit",
      start: soon,
      time: "19:30-21:00",
      summary: "Een verzonnen activiteit, als voorbeeld om te vervangen.",
      project: "voorbeeldproject",
    },
    body: "Deze activiteit gaat niet door: ze is verzonnen. Vertel hier wat er te doen is, voor wie, en hoe men zich opgeeft.",
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "over",
      head: {
        title: "Over deze site",
        summary: `Wat de site van ${region} is en wie haar maakt.`,
        order: 50,
      },
      body: `Deze site gaat over ${regionInText}. Vul hier aan wie haar maakt, en waarom.

## Beeld

De tekening is van Bloeit (licentie CC BY 4.0). Hoe de regio er echt uitziet, is er niet aan te zien.`,
    },
    {
      name: "contact",
      head: { title: "Contact", summary: `Hoe u ${region} bereikt.`, layout: "contact", order: 90 },
      body: "Vul in `site.yaml`, onder `contact`, in hoe men u bereikt; het komt dan op deze pagina. Vervang deze zin door wat men van u mag verwachten.",
    },
    {
      name: "privacy",
      head: { title: "Privacy", summary: "Wat deze site bij het lezen wel en niet doet met gegevens." },
      body: `Deze tekst beschrijft hoe de site gebouwd is. Lees haar na voordat u haar publiceert, en vul aan wat voor u geldt.

## Wat de site niet doet

- Ze plaatst geen cookies.
- Ze haalt bij het lezen niets op bij een andere website. Een video wordt pas opgehaald als u erop klikt; dan gelden de regels van de videodienst.
- Ze volgt niemand en toont geen advertenties.

## Wat uw browser onthoudt

Kiest u zelf een licht of donker scherm, dan bewaart uw browser die keuze op uw eigen apparaat.

## Nog aan te vullen

- Wie verantwoordelijk is voor de site, en hoe men vragen stelt: zie [contact](/contact/).
- Waar de site staat. Een hostingbedrijf kan technische gegevens van een bezoek vastleggen, zoals het IP-adres.

Een onafhankelijke controle is niet gedaan.`,
    },
    {
      name: "toegankelijkheid",
      head: {
        title: "Toegankelijkheid",
        summary: "Wat deze site voor iedereen bruikbaar moet maken, en wat niet is getest.",
      },
      body: `Deze site richt zich op WCAG 2.2, niveau AA.

## Wat niet is vastgesteld

De site is niet door een onafhankelijke partij getoetst. Er is niet vastgesteld dat zij aan alle punten voldoet. Laat u de site toetsen, zet de uitkomst en de datum dan hier.

## Loopt u ergens tegenaan?

Laat het weten; hoe, staat bij [contact](/contact/). Schrijf erbij om welke pagina het gaat en wat u wilde doen.`,
    },
  ],
};
