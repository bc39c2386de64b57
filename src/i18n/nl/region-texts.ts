import type { RegionTexts } from "../types/region-texts.ts";

/** What only the region itself can say; `npm run check` tells where it still stands. */
const open = {
  slogan: "Een korte regel over de regio",
  place: "Voorbeelddorp",
  coordinates: { lat: 52, lon: 5.5 },
  postTitle: "De site staat er",
  postSummary: "Het eerste bericht, als voorbeeld om te vervangen.",
  postText: "Dit is een voorbeeld; vervang dit bericht door uw eigen eerste bericht.",
  projectTitle: "Voorbeeldproject",
  projectSummary: "Een verzonnen project, als voorbeeld om te vervangen.",
  projectText:
    "Dit project bestaat niet; het laat zien hoe een project op de site staat. Vertel hier wat het is, voor wie, en hoe ver het is.",
  partnerTitle: "Voorbeeldpartner",
  partnerSummary: "Een verzonnen partner, als voorbeeld om te vervangen.",
  partnerText: "Deze partner bestaat niet. Vertel hier wie het is en wat u samen doet.",
  eventTitle: "Voorbeeldactiviteit",
  eventSummary: "Een verzonnen activiteit, als voorbeeld om te vervangen.",
  eventText:
    "Deze activiteit gaat niet door: ze is verzonnen. Vertel hier wat er te doen is, voor wie, en hoe men zich opgeeft.",
  missionSummary: "Schrijf hier in een of twee zinnen wat de regio wil.",
  missionText: "Vertel hier waar de site voor is: wat er in de regio moet groeien, en wie er meedoen.",
  about: "Vul hier aan wie haar maakt, en waarom.",
  contactDetails: "Vul in `site.yaml`, onder `contact`, in hoe men u bereikt; het komt dan op deze pagina.",
  contact: "Vervang deze zin door wat men van u mag verwachten.",
  privacy: "Lees haar na voordat u haar publiceert, en vul aan wat voor u geldt.",
  privacyLeft: "Nog aan te vullen",
} as const;

export const regionTexts: RegionTexts = {
  zone: "Europe/Amsterdam",
  open,
  site: ({ region }) => ({
    slogan: open.slogan,
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
  post: ({ today }) => ({
    name: "de-site-staat-er",
    head: {
      title: open.postTitle,
      date: today,
      summary: open.postSummary,
      image: "heuvels-met-bloemen.svg",
      tags: ["Buurt"],
      projects: ["voorbeeldproject"],
      partners: ["voorbeeldpartner"],
      places: [open.place],
    },
    body: `${open.postText}

## Zo schrijft u

Een bericht bestaat uit een kop met gegevens en een tekst. Een link naar een [project](/projecten/voorbeeldproject/) ziet er zo uit.

> [!TIP]
> Kader, voetnoot, foto of video: hoe dat gaat, staat in de handleiding.`,
  }),
  project: () => ({
    name: "voorbeeldproject",
    head: {
      title: open.projectTitle,
      status: "idee",
      summary: open.projectSummary,
      tags: ["Kunst"],
      partners: ["voorbeeldpartner"],
      places: [open.place],
    },
    body: open.projectText,
  }),
  partner: () => ({
    name: "voorbeeldpartner",
    head: {
      title: open.partnerTitle,
      type: "organisatie",
      summary: open.partnerSummary,
      places: [open.place],
    },
    body: open.partnerText,
  }),
  event: ({ soon }) => ({
    name: "voorbeeldactiviteit",
    head: {
      title: open.eventTitle,
      start: soon,
      time: "19:30-21:00",
      summary: open.eventSummary,
      project: "voorbeeldproject",
      partners: ["voorbeeldpartner"],
      places: [open.place],
    },
    body: open.eventText,
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "missie",
      head: {
        title: "Missie",
        summary: open.missionSummary,
        layout: "missie",
        order: 5,
      },
      body: open.missionText,
    },
    {
      name: "over",
      head: {
        title: "Over deze site",
        summary: `Wat de site van ${region} is en wie haar maakt.`,
        order: 50,
      },
      body: `Deze site gaat over ${regionInText}. ${open.about}

## Beeld

De tekening is van Bloeit (licentie CC BY 4.0). Hoe de regio er echt uitziet, is er niet aan te zien.`,
    },
    {
      name: "contact",
      head: { title: "Contact", summary: `Hoe u ${region} bereikt.`, layout: "contact", order: 90 },
      body: `${open.contactDetails} ${open.contact}`,
    },
    {
      name: "privacy",
      head: { title: "Privacy", summary: "Wat deze site bij het lezen wel en niet doet met gegevens." },
      body: `Deze tekst beschrijft hoe de site gebouwd is. ${open.privacy}

## Wat de site niet doet

- Ze plaatst geen cookies.
- Ze haalt bij het lezen niets op bij een andere website. Een video wordt pas opgehaald als u erop klikt; dan gelden de regels van de videodienst.
- Ze volgt niemand en toont geen advertenties.

## Wat uw browser onthoudt

Kiest u zelf een licht of donker scherm, dan bewaart uw browser die keuze op uw eigen apparaat.

## ${open.privacyLeft}

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
