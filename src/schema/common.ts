import { z } from "zod";
import {
  choice,
  day,
  field,
  flag,
  focusPoint,
  languageTag,
  list,
  number,
  oldAddress,
  partialDate,
  type Referable,
  text,
  webAddress,
} from "./field.ts";

/** What a schema must know of the region before it can read a file. */
export interface Zone {
  /** IANA name of the region's time zone. */
  readonly zone: string;
}

/** A picture: its file in `media/`, and what is said about it. */
export const picture = z.preprocess(
  (written) => (typeof written === "string" ? { src: written } : written),
  z.strictObject({
    src: field(text(), {
      label: { nl: "Bestand", de: "Datei", en: "File" },
      help: {
        nl: "De naam van een bestand in de map media.",
        de: "Der Name einer Datei im Ordner media.",
        en: "The name of a file in the media folder.",
      },
      formHelp: {
        nl: "Kies een foto die er al is, of voeg er een toe: JPEG, PNG, WebP of SVG.",
        de: "Wählen Sie ein vorhandenes Bild oder fügen Sie eines hinzu: JPEG, PNG, WebP oder SVG.",
        en: "Choose a picture that is there already, or add one: JPEG, PNG, WebP or SVG.",
      },
      example: "schachtbok.svg",
      control: "picture",
    }),
    alt: field(text().optional(), {
      label: { nl: "Wat is er te zien?", de: "Was ist zu sehen?", en: "What does it show?" },
      help: {
        nl: "Eén zin voor wie de foto niet kan zien.",
        de: "Ein Satz für alle, die das Bild nicht sehen können.",
        en: "One sentence for those who cannot see the picture.",
      },
      example: "Bewoners eten samen aan een lange tafel in de straat",
      control: "line",
    }),
    credit: field(text().optional(), {
      label: { nl: "Maker", de: "Urheber", en: "Credit" },
      help: { nl: "Wie de foto maakte.", de: "Wer das Bild gemacht hat.", en: "Who made the picture." },
      example: '"Foto: naam van de maker"',
      control: "line",
    }),
    licence: field(text().optional(), {
      label: { nl: "Licentie", de: "Lizenz", en: "Licence" },
      help: {
        nl: "Onder welke voorwaarden de foto gebruikt mag worden.",
        de: "Unter welchen Bedingungen das Bild verwendet werden darf.",
        en: "The terms under which the picture may be used.",
      },
      example: "CC BY 4.0",
      control: "line",
    }),
    focus: field(focusPoint().optional(), {
      label: { nl: "Belangrijkste punt", de: "Wichtigster Punkt", en: "Focus" },
      help: {
        nl: "Het punt dat bij bijsnijden zichtbaar blijft: van links, van boven.",
        de: "Der Punkt, der beim Zuschneiden sichtbar bleibt: von links, von oben.",
        en: "The point that stays in sight when the picture is cropped: from the left, from the top.",
      },
      example: "50% 30%",
      control: "line",
    }),
    decorative: field(flag().optional(), {
      label: { nl: "Alleen versiering", de: "Nur Schmuck", en: "Decorative" },
      help: {
        nl: "ja als de foto niets vertelt; dan hoeft er geen beschrijving bij.",
        de: "ja, wenn das Bild nichts erzählt; dann braucht es keine Beschreibung.",
        en: "yes if the picture tells nothing; it then needs no description.",
      },
      formHelp: {
        nl: "Aan als de foto niets vertelt; dan hoeft er geen beschrijving bij.",
        de: "An, wenn das Bild nichts erzählt; dann braucht es keine Beschreibung.",
        en: "On if the picture tells nothing; it then needs no description.",
      },
      control: "flag",
    }),
  }),
);

/** A link with its text. `old` marks an address that may no longer answer. */
export const labelledLink = z.strictObject({
  label: field(text("name"), {
    label: { nl: "Tekst", de: "Text", en: "Text" },
    help: { nl: "De tekst van de link.", de: "Der Text des Links.", en: "The text of the link." },
    example: "Wikipedia",
    control: "line",
  }),
  url: field(webAddress(), {
    label: { nl: "Adres", de: "Adresse", en: "Address" },
    help: {
      nl: "Het adres, met https:// ervoor.",
      de: "Die Adresse, mit https:// davor.",
      en: "The address, starting with https://.",
    },
    example: "https://example.org/",
    control: "address",
  }),
  old: field(flag().optional(), {
    label: { nl: "Oude link", de: "Alter Link", en: "Old link" },
    help: {
      nl: "ja als het adres van vroeger is en misschien niet meer werkt.",
      de: "ja, wenn die Adresse von früher ist und vielleicht nicht mehr erreichbar ist.",
      en: "yes if the address is from the past and may not answer any more.",
    },
    formHelp: {
      nl: "Aan als het adres van vroeger is en misschien niet meer werkt.",
      de: "An, wenn die Adresse von früher ist und vielleicht nicht mehr erreichbar ist.",
      en: "On if the address is from the past and may not answer any more.",
    },
    control: "flag",
  }),
});

/** A point on the map, in degrees (WGS 84). */
export const location = z.strictObject({
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
  name: field(text("name").optional(), {
    label: { nl: "Naam van de plek", de: "Name des Ortes", en: "Name of the spot" },
    help: {
      nl: "Zoals bezoekers de plek noemen.",
      de: "So, wie Besucher den Ort nennen.",
      en: "What visitors call the spot.",
    },
    example: "Het oude postkantoor",
    control: "line",
  }),
});

/** A reference to another thing by its slug (its file name) or, for a place, its name. */
export const references = (to: Referable) => {
  const labels = {
    project: { nl: "Projecten", de: "Projekte", en: "Projects" },
    partner: { nl: "Partners", de: "Partner", en: "Partners" },
    place: { nl: "Plaatsen", de: "Orte", en: "Places" },
  }[to];
  return field(list(text("name")).optional(), {
    label: labels,
    help:
      to === "place"
        ? {
            nl: "Namen van plaatsen uit site.yaml, of hele regio. Is de plaats niet bekend, laat dit dan weg.",
            de: "Namen von Orten aus site.yaml, oder ganze Region. Ist der Ort nicht bekannt, lassen Sie das weg.",
            en: "Names of places in site.yaml, or whole region. Leave this out when the place is not known.",
          }
        : {
            nl: "De bestandsnamen, zonder .md.",
            de: "Die Dateinamen, ohne .md.",
            en: "The file names, without .md.",
          },
    formHelp: {
      project: {
        nl: "Kies de projecten waar dit over gaat.",
        de: "Wählen Sie die Projekte, um die es geht.",
        en: "Choose the projects this is about.",
      },
      partner: {
        nl: "Kies met wie dit samen is gedaan.",
        de: "Wählen Sie, mit wem das gemacht wurde.",
        en: "Choose whom this was done with.",
      },
      place: {
        nl: "Kies de plaatsen waar dit over gaat, of de hele regio. Is de plaats niet bekend, kies dan niets.",
        de: "Wählen Sie die Orte, um die es geht, oder die ganze Region. Ist der Ort nicht bekannt, wählen Sie nichts.",
        en: "Choose the places this is about, or the whole region. Choose nothing when the place is not known.",
      },
    }[to],
    example: to === "place" ? "[Heerlen, Kerkrade]" : "[sjtub]",
    control: { references: to },
  });
};

/** The date by which something was so, in an entry that tells how something stands: `what` names that in each language. */
export const asOf = ({ zone }: Zone, nl: string, de: string, en: string) =>
  field(partialDate(zone).optional(), {
    label: { nl: "Stand van", de: "Stand vom", en: "As of" },
    help: {
      nl: `Wanneer ${nl} voor het laatst is vastgesteld: een dag, een maand of een jaar. Na anderhalf jaar staat er op de site wanneer het was.`,
      de: `Wann ${de} zuletzt festgestellt wurde: ein Tag, ein Monat oder ein Jahr. Nach anderthalb Jahren sagt die Website, wann es so war.`,
      en: `When ${en} was last established: a day, a month or a year. After a year and a half the site says when it was so.`,
    },
    example: "2013-01",
    control: "date",
  });

/** The fields that every kind has. */
export const commonFields = ({ zone }: Zone) => ({
  title: field(text("title"), {
    label: { nl: "Titel", de: "Titel", en: "Title" },
    help: {
      nl: "De kop boven de pagina. Zet de titel tussen aanhalingstekens als er een dubbele punt in staat.",
      de: "Die Überschrift der Seite. Mit Doppelpunkt im Titel gehört er in Anführungszeichen.",
      en: "The heading of the page. Put it in quotes if there is a colon in it.",
    },
    formHelp: {
      nl: "De kop boven de pagina.",
      de: "Die Überschrift der Seite.",
      en: "The heading of the page.",
    },
    example: '"Kerkrade: stad van muziek"',
    control: "line",
  }),
  summary: field(text("text").optional(), {
    label: { nl: "Samenvatting", de: "Zusammenfassung", en: "Summary" },
    help: {
      nl: "Eén of twee zinnen voor lijsten, zoekmachines en sociale media.",
      de: "Ein, zwei Sätze für Listen, Suchmaschinen und soziale Medien.",
      en: "One or two sentences for lists, search engines and social media.",
    },
    example: "Bewoners dekten de tafel voor de hele straat.",
    control: "text",
  }),
  image: field(picture.optional(), {
    label: { nl: "Foto", de: "Bild", en: "Picture" },
    help: {
      nl: "De foto boven de pagina en op de kaartjes. Zonder foto tekent de site een bloem.",
      de: "Das Bild über der Seite und auf den Karten. Ohne Bild zeichnet die Website eine Blüte.",
      en: "The picture above the page and on the cards. Without one the site draws a bloom.",
    },
    control: "group",
  }),
  tags: field(list(text("name")).optional(), {
    label: { nl: "Onderwerpen", de: "Themen", en: "Topics" },
    help: {
      nl: "Waar het over gaat. Hoofdletters en accenten maken niet uit.",
      de: "Worum es geht. Großschreibung und Akzente spielen keine Rolle.",
      en: "What it is about. Capitals and accents do not matter.",
    },
    example: "[Kunst, Festivals]",
    control: "tags",
  }),
  draft: field(flag().optional(), {
    label: { nl: "Concept", de: "Entwurf", en: "Draft" },
    help: {
      nl: "ja houdt de pagina van de site.",
      de: "ja hält die Seite zurück.",
      en: "yes keeps the page off the site.",
    },
    formHelp: {
      nl: "Aan houdt de pagina van de site.",
      de: "An hält die Seite zurück.",
      en: "On keeps the page off the site.",
    },
    example: "ja",
    control: "flag",
  }),
  lang: field(languageTag().optional(), {
    label: { nl: "Taal", de: "Sprache", en: "Language" },
    help: {
      nl: "Alleen als de pagina in een andere taal is dan de site: de, en, fr, li …",
      de: "Nur wenn die Seite in einer anderen Sprache ist als die Website: nl, en, fr …",
      en: "Only if the page is in another language than the site: nl, de, fr …",
    },
    example: "de",
    control: "line",
  }),
  redirects: field(list(oldAddress()).optional(), {
    label: { nl: "Oude adressen", de: "Alte Adressen", en: "Old addresses" },
    help: {
      nl: "Adressen waar deze pagina vroeger stond. Wie daar komt, komt hier uit.",
      de: "Adressen, unter denen diese Seite früher stand. Wer dort landet, kommt hierher.",
      en: "Addresses where this page used to be. Visitors of those come here.",
    },
    example: "[/2013/01/oude-titel.html]",
    control: "list",
  }),
  updated: field(day(zone).optional(), {
    label: { nl: "Bijgewerkt op", de: "Aktualisiert am", en: "Updated" },
    help: {
      nl: "De dag waarop de inhoud voor het laatst echt veranderde.",
      de: "Der Tag, an dem sich der Inhalt zuletzt wirklich geändert hat.",
      en: "The day on which the content last really changed.",
    },
    example: "2013-02-01",
    control: "day",
  }),
});

/** The name by which what came from another platform is known for ever. */
export const permanentId = field(text().optional(), {
  label: { nl: "Vast kenmerk", de: "Feste Kennung", en: "Permanent id" },
  help: {
    nl: "Het kenmerk in de feeds. Komt van een verhuizing; niet veranderen.",
    de: "Die Kennung in den Feeds. Stammt von einem Umzug; nicht ändern.",
    en: "The id in the feeds. Comes from a move; do not change it.",
  },
  example: "tag:voorbeeld.nl,2013:bericht-7",
  control: "line",
});

/** Whether readers may comment: yes, only read what is there, or not at all. */
export const commentsField = field(
  choice({
    open: { nl: "open", de: "offen", en: "open" },
    closed: { nl: "gesloten", de: "geschlossen", en: "closed" },
    off: { nl: "uit", de: "aus", en: "off" },
  }).optional(),
  {
    label: { nl: "Reacties", de: "Kommentare", en: "Comments" },
    help: {
      nl: "open, gesloten (oude reacties blijven staan) of uit.",
      de: "offen, geschlossen (alte Kommentare bleiben stehen) oder aus.",
      en: "open, closed (existing comments stay) or off.",
    },
    example: "open",
    control: {
      choices: {
        open: { nl: "open", de: "offen", en: "open" },
        closed: { nl: "gesloten", de: "geschlossen", en: "closed" },
        off: { nl: "uit", de: "aus", en: "off" },
      },
    },
  },
);
