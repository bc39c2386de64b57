import type { FieldsWords } from "../types/fields.ts";

export const fields: FieldsWords = {
  shared: {
    title: {
      label: "Titel",
      help: "De kop boven de pagina. Zet de titel tussen aanhalingstekens als er een dubbele punt in staat.",
      formHelp: "De kop boven de pagina.",
    },
    summary: {
      label: "Samenvatting",
      help: "Eén of twee zinnen voor lijsten, zoekmachines en sociale media.",
    },
    image: {
      label: "Foto",
      help: "De foto boven de pagina en op de kaartjes. Zonder foto tekent de site een bloem.",
    },
    tags: { label: "Onderwerpen", help: "Waar het over gaat. Hoofdletters en accenten maken niet uit." },
    draft: {
      label: "Concept",
      help: "ja houdt de pagina van de site.",
      formHelp: "Aan houdt de pagina van de site.",
    },
    lang: { label: "Taal", help: "Alleen als de pagina in een andere taal is dan de site: de, en, fr, li …" },
    redirects: {
      label: "Oude adressen",
      help: "Adressen waar deze pagina vroeger stond. Wie daar komt, komt hier uit.",
    },
    updated: { label: "Bijgewerkt op", help: "De dag waarop de inhoud voor het laatst echt veranderde." },
    projects: {
      label: "Projecten",
      help: "De bestandsnamen, zonder .md.",
      formHelp: "Kies de projecten waar dit over gaat.",
    },
    partners: {
      label: "Partners",
      help: "De bestandsnamen, zonder .md.",
      formHelp: "Kies met wie dit samen is gedaan.",
    },
    places: {
      label: "Plaatsen",
      help: "Namen van plaatsen uit site.yaml, of hele regio. Is de plaats niet bekend, laat dit dan weg.",
      formHelp:
        "Kies de plaatsen waar dit over gaat, of de hele regio. Is de plaats niet bekend, kies dan niets.",
    },
    id: { label: "Vast kenmerk", help: "Het kenmerk in de feeds. Komt van een verhuizing; niet veranderen." },
    comments: {
      label: "Reacties",
      help: "open, gesloten (oude reacties blijven staan) of uit. Bij een vaste pagina staan ze uit, tenzij die pagina zelf iets anders zegt.",
    },
  },
  post: {
    date: {
      label: "Datum",
      help: "De dag waarop het bericht verschijnt. Een dag in de toekomst houdt het bericht tot dan tegen.",
    },
    author: {
      label: "Auteur",
      help: "Wie het schreef, als dat iemand anders is dan in site.yaml.",
      formHelp: "Wie het schreef, als dat een ander is dan de vaste auteur.",
    },
    expires: { label: "Verloopt op", help: "Vanaf deze dag staat het bericht niet meer op de site." },
  },
  project: {
    status: {
      label: "Status",
      help: "loopt, idee, bijgedragen (ons aandeel is klaar, het project zelf is van anderen) of afgerond.",
    },
    asOf: {
      label: "Stand van",
      help: "Wanneer de status voor het laatst is vastgesteld: een dag, een maand of een jaar. Na anderhalf jaar staat er op de site wanneer het was.",
    },
    from: { label: "Vanaf", help: "Wanneer het begon: een dag, een maand of een jaar." },
    until: {
      label: "Tot en met",
      help: "Wanneer het eindigde: een dag, een maand of een jaar. Bij december staat er “eind” en het jaar.",
    },
    location: { label: "Plek op de kaart", help: "Waar het project te vinden is." },
    role: { label: "Onze rol", help: "Wat wij in dit project doen of deden." },
    links: { label: "Links", help: "Andere websites over dit project." },
    featured: {
      label: "Uitgelicht",
      help: "ja zet het project op de voorpagina.",
      formHelp: "Aan zet het project op de voorpagina.",
    },
  },
  partner: {
    type: { label: "Soort", help: "persoon, organisatie, netwerk of campagne; niets als u het niet weet." },
    since: { label: "Samen sinds", help: "Wanneer de samenwerking begon: een dag, een maand of een jaar." },
    until: {
      label: "Samen tot en met",
      help: "Wanneer de samenwerking eindigde. Bij december staat er “eind” en het jaar.",
    },
    asOf: {
      label: "Stand van",
      help: "Wanneer dit voor het laatst is vastgesteld: een dag, een maand of een jaar. Na anderhalf jaar staat er op de site wanneer het was.",
    },
    url: { label: "Website", help: "De eigen website." },
    logo: { label: "Logo", help: "Het beeldmerk, liefst als SVG." },
    links: { label: "Links", help: "Andere pagina's van deze partner." },
    location: { label: "Plek op de kaart", help: "Waar de partner te vinden is." },
  },
  event: {
    start: { label: "Begin", help: "De eerste dag." },
    end: { label: "Einde", help: "De laatste dag, als het er meer zijn." },
    time: {
      label: "Tijd",
      help: "Hoe laat het begint, of van hoe laat tot hoe laat. Na middernacht mag ook: 22:00-02:00.",
    },
    hours: {
      label: "Tijd per dag",
      help: "De tijden van elke dag, als het meer dagen duurt. Gaat het dag en nacht door, zet dan een tijd achter de eerste en de laatste dag: 2012-06-23 16:00.",
      formHelp: "De tijden van elke dag, als het meer dagen duurt.",
    },
    venue: { label: "Locatie", help: "Waar het is." },
    project: { label: "Project", help: "Het project waar dit bij hoort." },
    status: { label: "Status", help: "gaat door, afgelast of verplaatst." },
    movedFrom: {
      label: "Verplaatst van",
      help: "De dag waarop het eerst zou zijn, als het een andere dag is geworden.",
    },
    url: { label: "Website", help: "Waar meer te lezen is." },
    price: { label: "Prijs", help: "In woorden: gratis, 5 euro." },
    id: {
      label: "Vast kenmerk",
      help: "Het kenmerk in de agenda's van abonnees. Zelden nodig: bij een andere naam van het bestand volstaat het oude adres bij redirects. Verander het niet.",
    },
  },
  sight: {
    address: { label: "Adres", help: "Straat, huisnummer en plaats, zoals u het aan een bezoeker zegt." },
    location: { label: "Plek op de kaart", help: "Het punt zelf. Zonder punt staat de plek bij de plaats." },
    access: { label: "Toegang", help: "Wat een bezoeker vooraf wil weten. Laat weg wat u niet zeker weet." },
    closed: { label: "Gesloten", help: "Alleen als men er niet meer in kan: sinds wanneer, en wat er komt." },
    url: { label: "Website", help: "De eigen website, met openingstijden." },
    sources: { label: "Bronnen", help: "Waar de tekst op berust." },
  },
  page: {
    order: {
      label: "Volgorde",
      help: "De plek in het menu: een lager getal staat eerder. Zonder getal staat de pagina alleen onderaan de site.",
    },
    layout: {
      label: "Soort pagina",
      help: "tekst; missie staat ook op de voorpagina; contact toont ook de contactgegevens uit site.yaml.",
      formHelp: "missie staat ook op de voorpagina; contact toont ook de contactgegevens van de site.",
    },
  },
  venue: {
    name: { label: "Naam", help: "Hoe de plek heet." },
    address: { label: "Adres", help: "Straat en huisnummer." },
    place: {
      label: "Plaats",
      help: "Een plaats uit site.yaml.",
      formHelp: "De plaats waar het is.",
    },
    lat: { label: "Breedtegraad", help: "In graden." },
    lon: { label: "Lengtegraad", help: "In graden." },
  },
  location: {
    lat: { label: "Breedtegraad", help: "In graden." },
    lon: { label: "Lengtegraad", help: "In graden." },
    name: { label: "Naam van de plek", help: "Zoals bezoekers de plek noemen." },
  },
  access: {
    setting: { label: "Binnen of buiten", help: "binnen, buiten, of binnen en buiten." },
    entry: { label: "Toegangsprijs", help: "gratis, deels gratis, of met kaartje." },
    wheelchair: { label: "Met een rolstoel", help: "goed, deels of niet." },
  },
  closed: {
    since: { label: "Gesloten sinds", help: "Een dag, een maand of een jaar." },
    next: { label: "Wat er komt", help: "Eén zin over wat er voor in de plaats komt." },
  },
  source: {
    label: { label: "Naam", help: "Hoe de bron heet." },
    url: { label: "Adres", help: "Het adres, met https:// ervoor, als de bron op internet staat." },
  },
  link: {
    label: { label: "Tekst", help: "De tekst van de link." },
    url: { label: "Adres", help: "Het adres, met https:// ervoor." },
    old: {
      label: "Oude link",
      help: "ja als het adres van vroeger is en misschien niet meer werkt.",
      formHelp: "Aan als het adres van vroeger is en misschien niet meer werkt.",
    },
  },
  picture: {
    src: {
      label: "Bestand",
      help: "De naam van een bestand in de map media.",
      formHelp: "Kies een foto die er al is, of voeg er een toe: JPEG, PNG, WebP of SVG.",
    },
    alt: { label: "Wat is er te zien?", help: "Eén zin voor wie de foto niet kan zien." },
    credit: { label: "Maker", help: "Wie de foto maakte." },
    note: {
      label: "Toelichting",
      help: "Wat wie de foto ziet erbij moet weten, in een paar woorden. Het staat achter de maker.",
    },
    licence: { label: "Licentie", help: "Onder welke voorwaarden de foto gebruikt mag worden." },
    focus: {
      label: "Belangrijkste punt",
      help: "Het punt dat bij bijsnijden zichtbaar blijft: van links, van boven.",
    },
    decorative: {
      label: "Alleen versiering",
      help: "ja als de foto niets vertelt; dan hoeft er geen beschrijving bij.",
      formHelp: "Aan als de foto niets vertelt; dan hoeft er geen beschrijving bij.",
    },
  },
};
