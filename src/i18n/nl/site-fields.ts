import { wordsByPart } from "../by-part.ts";
import type { SiteFieldsWords } from "../types/site-fields.ts";
import { kindsWords } from "./kinds.ts";

const order = (label: string) => ({ label, help: "Een lager getal staat eerder in het menu." });
const word = (label: string) => ({
  label,
  help: "Eén woord in kleine letters. Verandert u het later, dan verandert elk adres mee.",
});
const contact = (label: string) => ({ label, help: "Staat op de pagina met de soort contact." });

export const siteFields: SiteFieldsWords = {
  site: {
    title: { label: "Naam van de site", help: "De naam van de site." },
    region: { label: "Naam van de regio", help: "De regio waar het over gaat." },
    slogan: { label: "Slogan", help: "Eén korte regel." },
    description: { label: "Beschrijving", help: "Eén zin voor zoekmachines en feeds." },
    url: { label: "Adres van de site", help: "Met https:// ervoor." },
    idBase: {
      label: "Basis van de kenmerken",
      help: "Het adres dat de site het eerst had. Kenmerken in feeds en agenda's beginnen ermee; laat het staan als url verandert, anders ziet iedereen die u volgt alles opnieuw als nieuw.",
    },
    language: { label: "Taal", help: "nl, de of en." },
    zone: { label: "Tijdzone", help: "De naam van de tijdzone." },
    author: { label: "Auteur", help: "Wie de berichten schrijft, als er niets anders bij staat." },
    colours: { label: "Kleuren", help: "Drie kleuren, zoals #b3124f." },
    home: {
      label: "Voorpagina",
      help: "Wat er op de voorpagina staat, naast de berichten, projecten en agenda. Alles mag weg.",
    },
    repository: {
      label: "Opslagplaats",
      help: "Waar de bestanden staan, voor de link om een pagina te bewerken.",
    },
    branch: { label: "Tak", help: "De tak die gepubliceerd wordt; meestal main." },
    cms: {
      label: "Redactie op /admin/",
      help: "Zet /admin/ op de site, waar redacteuren zonder opdrachtregel schrijven. Weglaten zet het uit.",
    },
    navigation: {
      label: "Menu",
      help: "De volgorde van de vaste onderdelen; pagina's noemen hun eigen volgorde.",
    },
    paths: { label: "Woorden in adressen", help: "Alleen als u andere woorden wilt dan gewoonlijk." },
    places: { label: "Plaatsen", help: "De plaatsen van de regio." },
    contact: { label: "Contact", help: "Hoe men u bereikt." },
    forms: {
      label: "Formulieren",
      help: "ja laat lezers reageren, en zet op de pagina van de soort contact een formulier om te schrijven en een om een tip te geven. Alleen als de site bij Netlify staat: die neemt aan wat mensen insturen.",
      formHelp:
        "Laat lezers reageren, en zet op de pagina van de soort contact een formulier om te schrijven en een om een tip te geven. Alleen als de site bij Netlify staat.",
    },
    links: { label: "Links", help: "Waar de regio nog meer te vinden is." },
    fediverse: { label: "Fediverse", help: "De gebruikersnaam, als @naam@server." },
    moved: {
      label: "Verhuisd van",
      help: "blogger of wordpress: waar de site vroeger stond. De adressen van toen blijven dan werken, ook die van lijsten en feeds.",
    },
  },
  place: {
    name: { label: "Naam", help: "De naam van de plaats." },
    municipality: { label: "Gemeente", help: "De gemeente waarin de plaats ligt, als die anders heet." },
    outside: {
      label: "Buiten de regio",
      help: "ja als de plaats niet bij de regio hoort.",
      formHelp: "Aan als de plaats niet bij de regio hoort.",
    },
    lat: { label: "Breedtegraad", help: "In graden." },
    lon: { label: "Lengtegraad", help: "In graden." },
    code: { label: "Code", help: "De officiële code van de gemeente." },
    note: { label: "Toelichting", help: "Eén zin boven de lijst." },
  },
  colours: {
    primary: { label: "Hoofdkleur", help: "Koppen, links en de meeste bloemen." },
    secondary: { label: "Tweede kleur", help: "Blad, stelen en tweede accenten." },
    accent: { label: "Accentkleur", help: "Alleen versiering; geen tekst." },
  },
  home: {
    claim: {
      label: "Kop",
      help: "De grote kop van de voorpagina, in een paar woorden. Zonder kop staat de slogan er.",
    },
    where: {
      label: "Waar de regio ligt",
      help: "Een paar woorden voor wie de regio niet kent; staat achter de naam van de regio.",
    },
    lead: {
      label: "Inleiding",
      help: "Hoogstens dertig woorden onder de kop. Zonder inleiding staat de samenvatting van de missie er.",
    },
    actions: { label: "Knoppen", help: "Eén of twee knoppen; de eerste springt eruit." },
    figures: { label: "Cijfers", help: "Hoogstens vier getallen over de regio, elk met datum en bron." },
    story: {
      label: "Verhaal",
      help: "Het bericht dat groot op de voorpagina staat: het bestand, zoals posts/2026/feest.md, of het adres ervan. Zonder keuze is het het nieuwste.",
    },
    doors: { label: "Doe mee", help: "Hoogstens drie vakken die zeggen wat een lezer kan doen." },
    partners: {
      label: "Begin van de zin over partners",
      help: "Wat er voor de namen van de partners staat.",
    },
  },
  action: {
    label: { label: "Tekst", help: "Een paar woorden die zeggen wat men daar doet." },
    link: {
      label: "Link",
      help: "De pagina waar het heen gaat, zoals /missie/ of pages/missie.md, of het adres van een andere website.",
    },
  },
  figure: {
    value: { label: "Getal", help: "Het getal, zoals u het schrijft." },
    label: { label: "Wat het telt", help: "Een paar woorden onder het getal." },
    asOf: {
      label: "Van wanneer",
      help: "Het jaar, de maand of de dag waarvan het getal is. Een getal zonder datum komt niet op de site.",
    },
    source: {
      label: "Bron",
      help: "Waar het getal vandaan komt. Een getal zonder bron komt niet op de site.",
    },
    link: {
      label: "Link",
      help: "Waar men er meer over leest: een pagina van de site, of het adres van een andere website.",
    },
  },
  door: {
    title: { label: "Kop", help: "Voor wie het is, of wat men doet." },
    text: { label: "Zin", help: "Eén zin die zegt wat men daar vindt." },
    label: { label: "Tekst van de link", help: "Een paar woorden die zeggen wat men daar doet." },
    link: {
      label: "Link",
      help: "De pagina waar het heen gaat, zoals /missie/ of pages/missie.md, of het adres van een andere website.",
    },
  },
  cms: {
    backend: { label: "Dienst", help: "github of gitlab: waar de opslagplaats staat." },
    login: {
      label: "Aanmelddienst",
      help: "Alleen GitHub: het adres van de dienst die redacteuren aanmeldt. Zonder die dienst melden zij zich aan met een sleutel (token).",
    },
    app: {
      label: "Kenmerk van de toepassing",
      help: "Alleen GitLab: het kenmerk (application ID) waarmee redacteuren zich aanmelden. Zonder kenmerk doen zij dat met een sleutel (token).",
    },
  },
  navigation: wordsByPart(kindsWords, ({ many }) => order(many)),
  paths: {
    ...wordsByPart(kindsWords, ({ many }) => word(many)),
    archive: word("Archief"),
    tags: word("Onderwerpen"),
    places: word("Plaatsen"),
    map: word("Kaart"),
    search: word("Zoeken"),
    follow: word("Volgen"),
    page: word("Pagina van een lijst"),
    thanks: word("Bedankt"),
  },
  contact: {
    name: contact("Naam"),
    email: contact("E-mail"),
    phone: contact("Telefoon"),
    address: contact("Adres"),
  },
  tag: {
    label: { label: "Naam", help: "Hoe het onderwerp heet op de site." },
    slug: { label: "Adres", help: "Het woord in het adres, als dat anders is dan de naam." },
    synonyms: { label: "Andere woorden", help: "Woorden die hetzelfde onderwerp bedoelen." },
    intro: { label: "Inleiding", help: "Eén zin boven de lijst." },
  },
};
