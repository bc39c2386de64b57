import type { Translated } from "../core/language.ts";

const each = (nl: string, de: string, en: string): Translated => ({ nl, de, en });

/** What a thing of each kind is called, one and many, with the icon (Material Symbols) that stands for it. */
export const kindWords = {
  post: {
    one: each("Bericht", "Beitrag", "Post"),
    many: each("Berichten", "Beiträge", "Posts"),
    icon: "article",
  },
  project: {
    one: each("Project", "Projekt", "Project"),
    many: each("Projecten", "Projekte", "Projects"),
    icon: "construction",
  },
  partner: {
    one: each("Partner", "Partner", "Partner"),
    many: each("Partners", "Partner", "Partners"),
    icon: "handshake",
  },
  event: {
    one: each("Agenda-item", "Termin", "Event"),
    many: each("Agenda", "Termine", "Events"),
    icon: "event",
  },
  page: {
    one: each("Pagina", "Seite", "Page"),
    many: each("Pagina's", "Seiten", "Pages"),
    icon: "description",
  },
} as const;

/** The words of the forms that no schema has. */
export const formWords = {
  body: each("Tekst", "Text", "Text"),
  bodyHelp: each(
    "Een lege regel begint een nieuwe alinea. ## vooraan maakt een tussenkop, - vooraan een lijst. Tussen dubbele sterretjes staat het vet, tussen enkele schuin.",
    "Eine leere Zeile beginnt einen neuen Absatz. ## am Anfang macht eine Zwischenüberschrift, - am Anfang eine Liste. Zwischen doppelten Sternchen wird es fett, zwischen einfachen kursiv.",
    "An empty line begins a new paragraph. ## in front makes a heading, - in front a list. Between double asterisks it is bold, between single ones italic.",
  ),
  drafts: each("Alleen concepten", "Nur Entwürfe", "Drafts only"),
  example: each("Bijvoorbeeld", "Zum Beispiel", "For example"),
  year: each("Jaar", "Jahr", "Year"),
  slug: each(
    "Wordt het adres van de pagina: kleine letters, cijfers en streepjes. Verandert u het later, dan verandert het adres.",
    "Wird zur Adresse der Seite: Kleinbuchstaben, Ziffern und Bindestriche. Spätere Änderungen ändern die Adresse.",
    "Becomes the address of the page: small letters, digits and hyphens. Changing it later changes the address.",
  ),
  badSlug: each(
    "Alleen kleine letters, cijfers en losse streepjes.",
    "Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
    "Small letters, digits and single hyphens only.",
  ),
  site: each("De site", "Die Website", "The site"),
  siteFile: each("Gegevens van de site", "Angaben zur Website", "Details of the site"),
  tagsFile: each("Onderwerpen", "Themen", "Topics"),
  mediaFile: each("Bij de foto's", "Zu den Bildern", "About the pictures"),
  tag: each("Onderwerp", "Thema", "Topic"),
  picture: each("Foto", "Bild", "Picture"),
  time: each(
    "Schrijf 19:30 of 19:30-22:00.",
    "Schreiben Sie 19:30 oder 19:30-22:00.",
    "Write 19:30 or 19:30-22:00.",
  ),
  address: each("Begin met https://.", "Beginnen Sie mit https://.", "Begin with https://."),
  addTag: each(
    "Nieuw onderwerp: typ en druk op Enter",
    "Neues Thema: tippen und Enter drücken",
    "New topic: type and press Enter",
  ),
  remove: each("weghalen", "entfernen", "remove"),
  noScript: each(
    "De redactie werkt alleen met JavaScript.",
    "Die Redaktion funktioniert nur mit JavaScript.",
    "Editing needs JavaScript.",
  ),
  title: each("Redactie", "Redaktion", "Editing"),
} as const;

/** What commits say that are made by editors. */
export const commitMessages = {
  create: each("{{slug}} toegevoegd", "{{slug}} hinzugefügt", "Add {{slug}}"),
  update: each("{{slug}} gewijzigd", "{{slug}} geändert", "Change {{slug}}"),
  delete: each("{{slug}} verwijderd", "{{slug}} gelöscht", "Remove {{slug}}"),
  uploadMedia: each("{{path}} toegevoegd", "{{path}} hinzugefügt", "Add {{path}}"),
  deleteMedia: each("{{path}} verwijderd", "{{path}} gelöscht", "Remove {{path}}"),
} as const;
