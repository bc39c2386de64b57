import { z } from "zod";
import { isZone } from "../core/days.ts";
import type { Translated } from "../core/language.ts";
import { commentsField, labelledLink } from "./common.ts";
import {
  addressWord,
  branchName,
  choice,
  colour,
  type FieldHelp,
  fediverseHandle,
  field,
  flag,
  interfaceLanguage,
  list,
  number,
  report,
  siteAddress,
  text,
  webAddress,
} from "./field.ts";
import { mostOfARegister } from "./sizes.ts";

const zone = z
  .string()
  .transform((written, context) =>
    isZone(written) ? written : report(context, { code: "notAZone", value: written }),
  );

const place = z.strictObject({
  name: field(text("name"), {
    label: { nl: "Naam", de: "Name", en: "Name" },
    help: { nl: "De naam van de plaats.", de: "Der Name des Ortes.", en: "The name of the place." },
    example: "Kerkrade",
    control: "line",
  }),
  municipality: field(text("name").optional(), {
    label: { nl: "Gemeente", de: "Gemeinde", en: "Municipality" },
    help: {
      nl: "De gemeente waarin de plaats ligt, als die anders heet.",
      de: "Die Gemeinde, zu der der Ort gehört, wenn sie anders heißt.",
      en: "The municipality the place lies in, if it has another name.",
    },
    example: "Beekdaelen",
    control: "line",
  }),
  outside: field(flag().optional(), {
    label: { nl: "Buiten de regio", de: "Außerhalb der Region", en: "Outside the region" },
    help: {
      nl: "ja als de plaats niet bij de regio hoort.",
      de: "ja, wenn der Ort nicht zur Region gehört.",
      en: "yes if the place is not part of the region.",
    },
    formHelp: {
      nl: "Aan als de plaats niet bij de regio hoort.",
      de: "An, wenn der Ort nicht zur Region gehört.",
      en: "On if the place is not part of the region.",
    },
    control: "flag",
  }),
  lat: field(number(-90, 90), {
    label: { nl: "Breedtegraad", de: "Breitengrad", en: "Latitude" },
    help: { nl: "In graden.", de: "In Grad.", en: "In degrees." },
    example: "50.86583",
    control: "number",
  }),
  lon: field(number(-180, 180), {
    label: { nl: "Lengtegraad", de: "Längengrad", en: "Longitude" },
    help: { nl: "In graden.", de: "In Grad.", en: "In degrees." },
    example: "6.0625",
    control: "number",
  }),
  code: field(text("name").optional(), {
    label: { nl: "Code", de: "Schlüssel", en: "Code" },
    help: {
      nl: "De officiële code van de gemeente.",
      de: "Der amtliche Gemeindeschlüssel.",
      en: "The official code of the municipality.",
    },
    example: "GM0928",
    control: "line",
  }),
  note: field(text().optional(), {
    label: { nl: "Toelichting", de: "Hinweis", en: "Note" },
    help: {
      nl: "Eén zin boven de lijst.",
      de: "Ein Satz über der Liste.",
      en: "One sentence above the list.",
    },
    example: "Hoort sinds 2019 bij Beekdaelen.",
    control: "line",
  }),
});

/** The parts of the site that have a list of their own. */
const sections = ["posts", "projects", "partners", "agenda"] as const;
/** The words in addresses that a language sets and a region may override. */
export const pathWords = [
  ...sections,
  "archive",
  "tags",
  "places",
  "map",
  "search",
  "follow",
  "page",
  "thanks",
] as const;
export type PathWord = (typeof pathWords)[number];

const partLabels: Readonly<Record<PathWord, Translated>> = {
  posts: { nl: "Berichten", de: "Beiträge", en: "Posts" },
  projects: { nl: "Projecten", de: "Projekte", en: "Projects" },
  partners: { nl: "Partners", de: "Partner", en: "Partners" },
  agenda: { nl: "Agenda", de: "Kalender", en: "Events" },
  archive: { nl: "Archief", de: "Archiv", en: "Archive" },
  tags: { nl: "Onderwerpen", de: "Themen", en: "Topics" },
  places: { nl: "Plaatsen", de: "Orte", en: "Places" },
  map: { nl: "Kaart", de: "Karte", en: "Map" },
  search: { nl: "Zoeken", de: "Suche", en: "Search" },
  follow: { nl: "Volgen", de: "Folgen", en: "Follow" },
  thanks: { nl: "Bedankt", de: "Danke", en: "Thanks" },
  page: { nl: "Pagina van een lijst", de: "Seite einer Liste", en: "Page of a list" },
};

/** Where the files of a region can be kept for editing at `/admin/`. */
const cmsBackends = {
  github: { nl: "GitHub", de: "GitHub", en: "GitHub" },
  gitlab: { nl: "GitLab", de: "GitLab", en: "GitLab" },
} as const;

/** The place of a fixed part in the menu. */
const orderOf = (section: (typeof sections)[number]) =>
  field(number(0, 9999).optional(), {
    label: partLabels[section],
    help: {
      nl: "Een lager getal staat eerder in het menu.",
      de: "Kleinere Zahlen stehen im Menü vorn.",
      en: "Lower comes first in the menu.",
    },
    example: String(10 * (sections.indexOf(section) + 1)),
    control: "number",
  });

/** The word that stands for a part in addresses. */
const wordFor = (part: PathWord) =>
  field(addressWord().optional(), {
    label: partLabels[part],
    help: {
      nl: "Eén woord in kleine letters. Verandert u het later, dan verandert elk adres mee.",
      de: "Ein Wort in Kleinbuchstaben. Wer es später ändert, ändert damit jede Adresse.",
      en: "One word in small letters. Changing it later changes every address.",
    },
    example: partLabels[part].nl.split(" ")[0]?.toLowerCase() ?? part,
    control: "line",
  });

const colourOf = (help: Pick<FieldHelp, "label" | "help" | "example">) =>
  field(colour(), { ...help, control: "line" });

const contactLine = (label: Translated, example: string) =>
  field(text().optional(), {
    label,
    help: {
      nl: "Staat op de pagina met de soort contact.",
      de: "Steht auf der Seite der Art Kontakt.",
      en: "Shown on the page of the kind contact.",
    },
    example,
    control: "line",
  });

/** Where a site can have been before. */
const oldPlatforms = {
  blogger: { nl: "blogger", de: "blogger", en: "blogger" },
  wordpress: { nl: "wordpress", de: "wordpress", en: "wordpress" },
} as const;

/** The region itself. `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: field(text("title"), {
    label: { nl: "Naam van de site", de: "Name der Website", en: "Name of the site" },
    help: { nl: "De naam van de site.", de: "Der Name der Website.", en: "The name of the site." },
    example: "Parkstad Limburg Bloeit!",
    control: "line",
  }),
  region: field(text("name"), {
    label: { nl: "Naam van de regio", de: "Name der Region", en: "Name of the region" },
    help: {
      nl: "De regio waar het over gaat.",
      de: "Die Region, um die es geht.",
      en: "The region it is about.",
    },
    example: "Parkstad Limburg",
    control: "line",
  }),
  slogan: field(text(), {
    label: { nl: "Slogan", de: "Slogan", en: "Slogan" },
    help: { nl: "Eén korte regel.", de: "Eine kurze Zeile.", en: "One short line." },
    example: "Waar eigen kracht tot bloei komt",
    control: "line",
  }),
  description: field(text("text"), {
    label: { nl: "Beschrijving", de: "Beschreibung", en: "Description" },
    help: {
      nl: "Eén zin voor zoekmachines en feeds.",
      de: "Ein Satz für Suchmaschinen und Feeds.",
      en: "One sentence for search engines and feeds.",
    },
    example: "Berichten en agenda van de regio.",
    control: "text",
  }),
  url: field(siteAddress(), {
    label: { nl: "Adres van de site", de: "Adresse der Website", en: "Address of the site" },
    help: { nl: "Met https:// ervoor.", de: "Mit https:// davor.", en: "Starting with https://." },
    example: "https://www.parkstadlimburgbloeit.nl",
    control: "address",
  }),
  idBase: field(siteAddress().optional(), {
    label: { nl: "Basis van de kenmerken", de: "Basis der Kennungen", en: "Base of the ids" },
    help: {
      nl: "Het adres dat de site het eerst had. Kenmerken in feeds en agenda's beginnen ermee; laat het staan als url verandert, anders ziet iedereen die u volgt alles opnieuw als nieuw.",
      de: "Die erste Adresse der Website. Kennungen in Feeds und Kalendern beginnen mit ihr; lassen Sie sie stehen, wenn sich url ändert, sonst erscheint allen Abonnenten alles noch einmal als neu.",
      en: "The first address of the site. Ids in feeds and calendars begin with it; leave it as it is when url changes, or everybody who follows you gets everything again as new.",
    },
    example: "https://www.parkstadlimburgbloeit.nl",
    control: "address",
  }),
  language: field(interfaceLanguage(), {
    label: { nl: "Taal", de: "Sprache", en: "Language" },
    help: { nl: "nl, de of en.", de: "nl, de oder en.", en: "nl, de or en." },
    example: "nl",
    control: "line",
  }),
  zone: field(zone, {
    label: { nl: "Tijdzone", de: "Zeitzone", en: "Time zone" },
    help: { nl: "De naam van de tijdzone.", de: "Der Name der Zeitzone.", en: "The name of the time zone." },
    example: "Europe/Amsterdam",
    control: "line",
  }),
  author: field(text("name"), {
    label: { nl: "Auteur", de: "Autor", en: "Author" },
    help: {
      nl: "Wie de berichten schrijft, als er niets anders bij staat.",
      de: "Wer die Beiträge schreibt, wenn nichts anderes dabeisteht.",
      en: "Who writes the posts, if nothing else is said.",
    },
    example: "de auteur",
    control: "line",
  }),
  colours: field(
    z.strictObject({
      primary: colourOf({
        label: { nl: "Hoofdkleur", de: "Hauptfarbe", en: "Primary" },
        help: {
          nl: "Koppen, links en de meeste bloemen.",
          de: "Überschriften, Links und die meisten Blüten.",
          en: "Headings, links and most blooms.",
        },
        example: '"#b3124f"',
      }),
      secondary: colourOf({
        label: { nl: "Tweede kleur", de: "Zweite Farbe", en: "Secondary" },
        help: {
          nl: "Blad, stelen en tweede accenten.",
          de: "Blätter, Stiele und zweite Akzente.",
          en: "Leaves, stems and second accents.",
        },
        example: '"#1f6b4a"',
      }),
      accent: colourOf({
        label: { nl: "Accentkleur", de: "Akzentfarbe", en: "Accent" },
        help: {
          nl: "Alleen versiering; geen tekst.",
          de: "Nur Schmuck; kein Text.",
          en: "Decoration only; no text.",
        },
        example: '"#f2a900"',
      }),
    }),
    {
      label: { nl: "Kleuren", de: "Farben", en: "Colours" },
      help: {
        nl: "Drie kleuren, zoals #b3124f.",
        de: "Drei Farben, wie #b3124f.",
        en: "Three colours, such as #b3124f.",
      },
      control: "group",
    },
  ),
  repository: field(webAddress().optional(), {
    label: { nl: "Opslagplaats", de: "Repository", en: "Repository" },
    help: {
      nl: "Waar de bestanden staan, voor de link om een pagina te bewerken.",
      de: "Wo die Dateien liegen, für den Link zum Bearbeiten.",
      en: "Where the files are kept, for the link to edit a page.",
    },
    example: "https://github.com/naam/website",
    control: "address",
  }),
  branch: field(branchName().optional(), {
    label: { nl: "Tak", de: "Zweig", en: "Branch" },
    help: {
      nl: "De tak die gepubliceerd wordt; meestal main.",
      de: "Der veröffentlichte Zweig; meist main.",
      en: "The branch that is published; usually main.",
    },
    example: "main",
    control: "line",
  }),
  comments: commentsField,
  cms: field(
    z
      .strictObject({
        backend: field(choice(cmsBackends), {
          label: { nl: "Dienst", de: "Dienst", en: "Service" },
          help: {
            nl: "github of gitlab: waar de opslagplaats staat.",
            de: "github oder gitlab: wo das Repository liegt.",
            en: "github or gitlab: where the repository is.",
          },
          example: "github",
          control: { choices: cmsBackends },
        }),
        login: field(webAddress().optional(), {
          label: { nl: "Aanmelddienst", de: "Anmeldedienst", en: "Sign-in service" },
          help: {
            nl: "Alleen GitHub: het adres van de dienst die redacteuren aanmeldt. Zonder die dienst melden zij zich aan met een sleutel (token).",
            de: "Nur GitHub: die Adresse des Dienstes, der Redakteure anmeldet. Ohne ihn melden sie sich mit einem Token an.",
            en: "GitHub only: the address of the service that signs editors in. Without it, they sign in with a token.",
          },
          example: "https://api.netlify.com",
          control: "address",
        }),
        app: field(text().optional(), {
          label: { nl: "Kenmerk van de toepassing", de: "Kennung der Anwendung", en: "Application id" },
          help: {
            nl: "Alleen GitLab: het kenmerk (application ID) waarmee redacteuren zich aanmelden. Zonder kenmerk doen zij dat met een sleutel (token).",
            de: "Nur GitLab: die Kennung (Application ID), mit der sich Redakteure anmelden. Ohne sie tun sie das mit einem Token.",
            en: "GitLab only: the application ID with which editors sign in. Without it, they use a token.",
          },
          control: "line",
        }),
      })
      .optional(),
    {
      label: { nl: "Redactie op /admin/", de: "Redaktion unter /admin/", en: "Editing at /admin/" },
      help: {
        nl: "Zet /admin/ op de site, waar redacteuren zonder opdrachtregel schrijven. Weglaten zet het uit.",
        de: "Stellt /admin/ auf die Website, wo Redakteure ohne Kommandozeile schreiben. Weglassen schaltet es ab.",
        en: "Puts /admin/ on the site, where editors write without a command line. Leave it out to switch it off.",
      },
      control: "group",
    },
  ),
  navigation: field(
    z
      .strictObject({
        posts: orderOf("posts"),
        projects: orderOf("projects"),
        partners: orderOf("partners"),
        agenda: orderOf("agenda"),
      })
      .optional(),
    {
      label: { nl: "Menu", de: "Menü", en: "Navigation" },
      help: {
        nl: "De volgorde van de vaste onderdelen; pagina's noemen hun eigen volgorde.",
        de: "Die Reihenfolge der festen Teile; Seiten nennen ihre eigene.",
        en: "The order of the fixed parts; pages name their own.",
      },
      control: "group",
    },
  ),
  paths: field(
    z
      .strictObject(
        Object.fromEntries(pathWords.map((word) => [word, wordFor(word)])) as Record<
          PathWord,
          ReturnType<typeof wordFor>
        >,
      )
      .optional(),
    {
      label: { nl: "Woorden in adressen", de: "Wörter in Adressen", en: "Words in addresses" },
      help: {
        nl: "Alleen als u andere woorden wilt dan gewoonlijk.",
        de: "Nur wenn Sie andere Wörter möchten als üblich.",
        en: "Only if you want other words than usual.",
      },
      control: "group",
    },
  ),
  places: field(z.array(place).max(mostOfARegister).optional(), {
    label: { nl: "Plaatsen", de: "Orte", en: "Places" },
    help: { nl: "De plaatsen van de regio.", de: "Die Orte der Region.", en: "The places of the region." },
    control: "list",
  }),
  contact: field(
    z
      .strictObject({
        name: contactLine({ nl: "Naam", de: "Name", en: "Name" }, "Naam van de redactie"),
        email: contactLine({ nl: "E-mail", de: "E-Mail", en: "E-mail" }, "redactie@example.org"),
        phone: contactLine({ nl: "Telefoon", de: "Telefon", en: "Telephone" }, "045 000 00 00"),
        address: contactLine({ nl: "Adres", de: "Adresse", en: "Address" }, "Straat en huisnummer, plaats"),
      })
      .optional(),
    {
      label: { nl: "Contact", de: "Kontakt", en: "Contact" },
      help: { nl: "Hoe men u bereikt.", de: "Wie man Sie erreicht.", en: "How people reach you." },
      control: "group",
    },
  ),
  forms: field(flag().optional(), {
    label: { nl: "Formulieren", de: "Formulare", en: "Forms" },
    help: {
      nl: "ja laat lezers reageren, en zet op de pagina van de soort contact een formulier om te schrijven en een om een tip te geven. Alleen als de site bij Netlify staat: die neemt aan wat mensen insturen.",
      de: "ja lässt Leser kommentieren und setzt auf die Seite der Art Kontakt ein Formular zum Schreiben und eins für Hinweise. Nur wenn die Website bei Netlify liegt: Dort kommt an, was gesendet wird.",
      en: "yes lets readers comment, and puts a form to write and one to give a tip on the page of the kind contact. Only if the site is at Netlify, which takes in what people send.",
    },
    formHelp: {
      nl: "Laat lezers reageren, en zet op de pagina van de soort contact een formulier om te schrijven en een om een tip te geven. Alleen als de site bij Netlify staat.",
      de: "Lässt Leser kommentieren und setzt auf die Seite der Art Kontakt ein Formular zum Schreiben und eins für Hinweise. Nur wenn die Website bei Netlify liegt.",
      en: "Lets readers comment, and puts a form to write and one to give a tip on the page of the kind contact. Only if the site is at Netlify.",
    },
    example: "ja",
    control: "flag",
  }),
  links: field(list(labelledLink).optional(), {
    label: { nl: "Links", de: "Links", en: "Links" },
    help: {
      nl: "Waar de regio nog meer te vinden is.",
      de: "Wo die Region sonst zu finden ist.",
      en: "Where else the region is found.",
    },
    control: "list",
  }),
  fediverse: field(fediverseHandle().optional(), {
    label: { nl: "Fediverse", de: "Fediverse", en: "Fediverse" },
    help: {
      nl: "De gebruikersnaam, als @naam@server.",
      de: "Der Benutzername, als @name@server.",
      en: "The handle, as @name@server.",
    },
    example: '"@naam@server.nl"',
    control: "line",
  }),
  moved: field(choice(oldPlatforms).optional(), {
    label: { nl: "Verhuisd van", de: "Umgezogen von", en: "Moved from" },
    help: {
      nl: "blogger of wordpress: waar de site vroeger stond. De adressen van toen blijven dan werken, ook die van lijsten en feeds.",
      de: "blogger oder wordpress: wo die Website früher war. Die Adressen von damals bleiben erreichbar, auch die von Listen und Feeds.",
      en: "blogger or wordpress: where the site was before. Its old addresses keep answering, those of lists and feeds too.",
    },
    example: "blogger",
    control: { choices: oldPlatforms },
  }),
});

/** What `site.yaml` says. */
export type SiteData = z.output<typeof siteSchema>;
/** A place as `site.yaml` names it. */
export type PlaceEntry = z.output<typeof place>;
