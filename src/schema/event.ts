import { z } from "zod";
import { commonFields, references, type Zone } from "./common.ts";
import { choice, day, field, number, text, timeSpan, webAddress } from "./field.ts";

/** The states an event can be in. */
export const eventStatuses = {
  planned: { nl: "gaat door", de: "findet statt", en: "planned" },
  cancelled: { nl: "afgelast", de: "abgesagt", en: "cancelled" },
  moved: { nl: "verplaatst", de: "verschoben", en: "moved" },
} as const;

const venue = z.strictObject({
  name: field(text("name"), {
    label: { nl: "Naam", de: "Name", en: "Name" },
    help: { nl: "Hoe de plek heet.", de: "Wie der Ort heißt.", en: "What the spot is called." },
    example: "Park Bekkerveld",
    control: "line",
  }),
  address: field(text().optional(), {
    label: { nl: "Adres", de: "Adresse", en: "Address" },
    help: { nl: "Straat en huisnummer.", de: "Straße und Hausnummer.", en: "Street and number." },
    example: "Hoofdstraat 14-16",
    control: "line",
  }),
  place: field(text("name").optional(), {
    label: { nl: "Plaats", de: "Ort", en: "Place" },
    help: { nl: "Een plaats uit site.yaml.", de: "Ein Ort aus site.yaml.", en: "A place in site.yaml." },
    formHelp: {
      nl: "De plaats waar het is.",
      de: "Der Ort, an dem es stattfindet.",
      en: "The place where it is.",
    },
    example: "Heerlen",
    control: { references: "place" },
  }),
  lat: field(number(-90, 90).optional(), {
    label: { nl: "Breedtegraad", de: "Breitengrad", en: "Latitude" },
    help: { nl: "In graden.", de: "In Grad.", en: "In degrees." },
    example: "50.88365",
    control: "number",
  }),
  lon: field(number(-180, 180).optional(), {
    label: { nl: "Lengtegraad", de: "Längengrad", en: "Longitude" },
    help: { nl: "In graden.", de: "In Grad.", en: "In degrees." },
    example: "5.98154",
    control: "number",
  }),
});

/** Something that happens on a day. `content/events/2026/slug.md`. */
export const eventSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    start: field(day(region.zone), {
      label: { nl: "Begin", de: "Beginn", en: "Start" },
      help: { nl: "De eerste dag.", de: "Der erste Tag.", en: "The first day." },
      example: "2012-06-23",
      control: "day",
    }),
    end: field(day(region.zone).optional(), {
      label: { nl: "Einde", de: "Ende", en: "End" },
      help: {
        nl: "De laatste dag, als het er meer zijn.",
        de: "Der letzte Tag, wenn es mehrere sind.",
        en: "The last day, if there are several.",
      },
      example: "2012-06-24",
      control: "day",
    }),
    time: field(timeSpan().optional(), {
      label: { nl: "Tijd", de: "Uhrzeit", en: "Time" },
      help: {
        nl: "Hoe laat het begint, of van hoe laat tot hoe laat. Na middernacht mag ook: 22:00-02:00.",
        de: "Wann es beginnt, oder von wann bis wann. Auch über Mitternacht hinaus: 22:00-02:00.",
        en: "When it begins, or from when until when. It may go on past midnight: 22:00-02:00.",
      },
      example: "19:30-22:00",
      control: "time",
    }),
    hours: field(timeSpan().optional(), {
      label: { nl: "Tijd per dag", de: "Uhrzeit an jedem Tag", en: "Hours of each day" },
      help: {
        nl: "De tijden van elke dag, als het meer dagen duurt. Gaat het dag en nacht door, zet dan een tijd achter de eerste en de laatste dag: 2012-06-23 16:00.",
        de: "Die Zeiten an jedem Tag, wenn es mehrere Tage sind. Geht es Tag und Nacht weiter, setzen Sie eine Uhrzeit hinter den ersten und den letzten Tag: 2012-06-23 16:00.",
        en: "The hours of each day, if there are several days. If it goes on day and night, put a time behind the first and the last day: 2012-06-23 16:00.",
      },
      formHelp: {
        nl: "De tijden van elke dag, als het meer dagen duurt.",
        de: "Die Zeiten an jedem Tag, wenn es mehrere Tage sind.",
        en: "The hours of each day, if there are several days.",
      },
      example: "19:30-22:00",
      control: "time",
    }),
    venue: field(venue.optional(), {
      label: { nl: "Locatie", de: "Veranstaltungsort", en: "Venue" },
      help: { nl: "Waar het is.", de: "Wo es stattfindet.", en: "Where it is." },
      control: "group",
    }),
    project: field(text("name").optional(), {
      label: { nl: "Project", de: "Projekt", en: "Project" },
      help: {
        nl: "Het project waar dit bij hoort.",
        de: "Das Projekt, zu dem dies gehört.",
        en: "The project this belongs to.",
      },
      example: "parkcity-live",
      control: { references: "project" },
    }),
    partners: references("partner"),
    places: references("place"),
    status: field(choice(eventStatuses).optional(), {
      label: { nl: "Status", de: "Status", en: "Status" },
      help: {
        nl: "gaat door, afgelast of verplaatst.",
        de: "findet statt, abgesagt oder verschoben.",
        en: "planned, cancelled or moved.",
      },
      example: "afgelast",
      control: { choices: eventStatuses },
    }),
    movedFrom: field(day(region.zone).optional(), {
      label: { nl: "Verplaatst van", de: "Verschoben vom", en: "Moved from" },
      help: {
        nl: "De dag waarop het eerst zou zijn, als het een andere dag is geworden.",
        de: "Der Tag, an dem es zuerst stattfinden sollte, wenn es ein anderer geworden ist.",
        en: "The day on which it was to be at first, if that became another one.",
      },
      example: "2012-06-16",
      control: "day",
    }),
    url: field(webAddress().optional(), {
      label: { nl: "Website", de: "Website", en: "Website" },
      help: { nl: "Waar meer te lezen is.", de: "Wo mehr zu lesen ist.", en: "Where to read more." },
      example: "https://example.org/",
      control: "address",
    }),
    price: field(text().optional(), {
      label: { nl: "Prijs", de: "Preis", en: "Price" },
      help: {
        nl: "In woorden: gratis, 5 euro.",
        de: "In Worten: kostenlos, 5 Euro.",
        en: "In words: free, 5 euros.",
      },
      example: "gratis",
      control: "line",
    }),
    id: field(text().optional(), {
      label: { nl: "Vast kenmerk", de: "Feste Kennung", en: "Permanent id" },
      help: {
        nl: "Het kenmerk in de agenda's van abonnees. Zelden nodig: bij een andere naam van het bestand volstaat het oude adres bij redirects. Verander het niet.",
        de: "Die Kennung in den Kalendern der Abonnenten. Selten nötig: Wenn Sie die Datei umbenennen, genügt die alte Adresse bei redirects. Ändern Sie sie nicht.",
        en: "The id in the calendars of subscribers. Seldom needed: when you rename the file, its old address under redirects is enough. Do not change it.",
      },
      example: "2012/parkcity-live@www.parkstadlimburgbloeit.nl",
      control: "line",
    }),
  });

/** What the front matter of an event says. */
export type EventData = z.output<ReturnType<typeof eventSchema>>;
/** The state an event is in. */
export type EventStatus = keyof typeof eventStatuses;
