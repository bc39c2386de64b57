import { fold } from "../core/text.ts";

/** Where to go with what has no field here; the sentences are in `src/i18n`. */
export type ForeignFieldAdvice =
  | "design"
  | "repeats"
  | "booking"
  | "online"
  | "organiser"
  | "social"
  | "notice"
  | "newsletter"
  | "parent"
  | "logo"
  | "picture"
  | "contact"
  | "inText"
  | "seo"
  | "footer"
  | "unlisted"
  | "sponsors"
  | "place"
  | "belowHead"
  | "ofPicture"
  | "forFree"
  | "moved"
  | "publishedByItself"
  | "happensByItself"
  | "venueIsAGroup";

/** What is written here instead of a field of another program, or of a word of an editor's own. */
export type ForeignField =
  /** The same under another name: the first of these that the kind has. */
  | { readonly fields: readonly string[] }
  /** Another field, whose value says the same: by the value that was written. */
  | {
      readonly write: (value: string) => string | undefined;
      readonly field: string;
      readonly idle: ForeignFieldAdvice;
    }
  /** No field says this: where it can go today. */
  | { readonly say: ForeignFieldAdvice };

const yes = /^(?:true|ja|yes|wahr|waar|1|on)$/i;
const no = /^(?:false|nee|neen|no|nein|onwaar|falsch|0|off|never)$/i;
/** States of a text, in the words of other programs and of editors, in which nobody is to see it. */
const awayInEnglish = /^(?:draft|private|hidden|pending|unpublished|archived|deleted|trash)$/i;
const away = new RegExp(
  `${awayInEnglish.source}|^(?:concept|klad|entwurf|privé|privat|verborgen|versteckt|archiviert|gearchiveerd)$`,
  "i",
);

/** "Yes" in the language in which something was written: whoever writes `false` knows `true` in any of them. */
const yesLike = (written: string) => {
  if (/^(?:yes|no|on|off|never)$/i.test(written)) return "yes";
  return /^(?:true|false|[01])$/i.test(written) || awayInEnglish.test(written) ? "true" : "ja";
};

/** A field that keeps a page off the site when its value matches. */
const keepsOff = (when: RegExp): ForeignField => ({
  field: "draft",
  write: (value) => (when.test(value.trim()) ? `draft: ${yesLike(value.trim())}` : undefined),
  idle: "publishedByItself",
});
const cancels = (status: string): ForeignField => ({
  field: "status",
  write: (value) => (yes.test(value.trim()) ? `status: ${status}` : undefined),
  idle: "happensByItself",
});
const named = (...fields: string[]): ForeignField => ({ fields });

const venue: ForeignField = {
  field: "venue",
  write: (value) =>
    /^[\p{L}\p{N}][\p{L}\p{N} .'’&()/-]*$/u.test(value) ? `venue: {name: ${value}}` : undefined,
  idle: "venueIsAGroup",
};

const many = (answer: ForeignField, ...words: string[]) =>
  words.map((word) => [nameFolded(word), answer] as const);

/** Fields of Jekyll, Hugo, Astro and Eleventy, and words of editors, by their folded names: what says the same here. */
const foreignFields: ReadonlyMap<string, ForeignField> = new Map([
  ...many(
    keepsOff(no),
    "published",
    "publish",
    "visible",
    "listed",
    "gepubliceerd",
    "zichtbaar",
    "publiceren",
  ),
  ...many(keepsOff(no), "veröffentlicht", "sichtbar", "public", "openbaar", "öffentlich", "render"),
  ...many(
    keepsOff(yes),
    "hidden",
    "unlisted",
    "private",
    "unpublished",
    "verborgen",
    "versteckt",
    "privat",
    "hide",
  ),
  ...many(
    keepsOff(yes),
    "privé",
    "excludeFromCollections",
    "eleventyExcludeFromCollections",
    "headless",
    "wip",
  ),
  ...many(keepsOff(no), "active", "aktiv", "actief", "live", "enabled"),
  ...many(keepsOff(yes), "archived", "archiviert", "gearchiveerd", "deleted", "gelöscht", "verwijderd"),
  ...many(keepsOff(yes), "klad", "in arbeit", "in bewerking", "offline", "disabled"),
  ...many(keepsOff(away), "status", "state", "post_status", "visibility", "toestand", "zustand"),
  ...many({ say: "unlisted" }, "unlisted", "listed", "noindex", "sitemap", "searchable"),
  ...many(cancels("cancelled"), "cancelled", "canceled", "isCancelled", "called_off"),
  ...many(cancels("afgelast"), "afgelast", "geannuleerd", "gaat niet door", "vervalt"),
  ...many(cancels("abgesagt"), "abgesagt", "ausgefallen", "fällt aus", "entfällt"),
  ...many({ say: "moved" }, "postponed", "rescheduled", "verplaatst", "uitgesteld", "verschoben", "verlegt"),
  ...many(named("date", "start", "from"), "date", "datum", "dag", "tag", "day", "when", "wanneer", "wann"),
  ...many(
    named("date"),
    "publishDate",
    "pubDate",
    "publishedAt",
    "published_on",
    "dateCreated",
    "created",
    "createdAt",
  ),
  ...many(
    named("date"),
    "publicatiedatum",
    "verschijningsdatum",
    "veröffentlichungsdatum",
    "erscheinungsdatum",
  ),
  ...many(
    named("start", "from", "since"),
    "from",
    "since",
    "sinds",
    "vanaf",
    "seit",
    "startDate",
    "startsAt",
    "begin",
    "beginDate",
    "startdatum",
    "begindatum",
    "anfang",
  ),
  ...many(named("asOf"), "stand van", "stand vom", "as of", "peildatum", "stichtag"),
  ...many(
    named("end", "until"),
    "endDate",
    "endsAt",
    "finish",
    "einddatum",
    "enddatum",
    "eind",
    "slot",
    "schluss",
    "to",
    "until",
    "bis",
    "tot",
    "t/m",
    "tot en met",
  ),
  ...many(
    named("time"),
    "startTime",
    "hours",
    "hour",
    "tijdstip",
    "aanvang",
    "uur",
    "zeit",
    "anfangszeit",
    "doors",
  ),
  ...many(
    named("updated"),
    "lastmod",
    "lastModified",
    "last_modified_at",
    "modified",
    "updatedAt",
    "dateModified",
  ),
  ...many(
    named("updated"),
    "updatedDate",
    "last_updated",
    "bijgewerkt",
    "gewijzigd",
    "aktualisiert",
    "geändert",
  ),
  ...many(
    named("expires"),
    "expiryDate",
    "expiry",
    "expire",
    "expirationDate",
    "expireDate",
    "unpublishDate",
  ),
  ...many(
    named("expires"),
    "verloopdatum",
    "vervaldatum",
    "ablaufdatum",
    "geldig tot",
    "gültig bis",
    "verloopt",
  ),
  ...many(named("tags"), "categories", "category", "keywords", "topics", "labels", "subjects", "onderwerp"),
  ...many(
    named("tags"),
    "categorie",
    "categorieën",
    "trefwoorden",
    "kategorie",
    "kategorien",
    "schlagwörter",
    "schlagwort",
    "trefwoord",
    "onderwerpen",
    "thema",
    "rubriek",
    "rubrik",
  ),
  ...many(
    named("summary", "slogan"),
    "description",
    "excerpt",
    "intro",
    "lead",
    "teaser",
    "abstract",
    "subtitle",
  ),
  ...many(
    named("summary", "slogan"),
    "inleiding",
    "omschrijving",
    "beschrijving",
    "beschreibung",
    "einleitung",
    "ondertitel",
    "untertitel",
    "kurzfassung",
    "samenvatting",
  ),
  ...many(
    named("author"),
    "authors",
    "by",
    "byline",
    "writer",
    "schrijver",
    "auteurs",
    "verfasser",
    "autoren",
  ),
  ...many(
    named("redirects"),
    "aliases",
    "alias",
    "redirect_from",
    "oldUrls",
    "oude url",
    "doorverwijzing",
    "umleitung",
  ),
  ...many(named("lang", "language"), "language", "locale", "lang", "taal", "sprache"),
  ...many(
    named("order"),
    "weight",
    "nav_order",
    "menuOrder",
    "sort_order",
    "position",
    "volgorde",
    "sortierung",
  ),
  ...many(named("title"), "name", "headline", "heading", "naam", "kop", "überschrift", "titre"),
  ...many(
    named("price"),
    "cost",
    "costs",
    "fee",
    "admission",
    "toegang",
    "entree",
    "eintritt",
    "kosten",
    "tarief",
  ),
  ...many(named("featured"), "pinned", "sticky", "highlight", "highlighted", "vastgezet", "angepinnt"),
  ...many(named("url"), "website", "homepage", "site", "webseite", "webadres", "link"),
  ...many(named("projects", "project"), "projekt", "projekte"),
  ...many(named("partners"), "sponsors", "sponsor", "supporters", "sponsoren", "unterstützer"),
  ...many(named("comments"), "allowComments", "commentable"),
  ...many(
    venue,
    "location",
    "locatie",
    "where",
    "waar",
    "wo",
    "adres",
    "adresse",
    "address",
    "veranstaltungsort",
    "zaal",
    "saal",
    "raum",
    "straat",
    "straße",
    "gebäude",
    "gebouw",
  ),
  ...many(
    { say: "place" },
    "ort",
    "plek",
    "lieu",
    "stad",
    "stadt",
    "dorp",
    "dorf",
    "town",
    "city",
    "village",
  ),
  ...many({ say: "place" }, "gemeente", "gemeinde", "municipality", "buurt", "wijk", "ortsteil"),
  ...many({ say: "belowHead" }, "text", "tekst", "content", "body", "inhalt", "inhoud", "markdown"),
  ...many(
    { say: "ofPicture" },
    "bildunterschrift",
    "bijschrift",
    "onderschrift",
    "caption",
    "alttext",
    "alttekst",
  ),
  ...many(
    { say: "ofPicture" },
    "fotograf",
    "fotograaf",
    "photographer",
    "bildquelle",
    "bildnachweis",
    "fotobron",
  ),
  ...many({ say: "forFree" }, "gratis", "kostenlos", "free", "kosteloos"),
  ...many(
    named("image"),
    "cover",
    "thumbnail",
    "featured_image",
    "heroImage",
    "coverImage",
    "photo",
    "picture",
  ),
  ...many(
    named("image"),
    "afbeelding",
    "titelbild",
    "beitragsbild",
    "headerImage",
    "ogImage",
    "hero",
    "banner",
    "images",
  ),
  ...many(
    { say: "design" },
    "layout",
    "template",
    "theme",
    "type",
    "class",
    "bodyClass",
    "style",
    "css",
    "js",
    "scripts",
    "color",
  ),
  ...many(
    { say: "design" },
    "eleventyNavigation",
    "pagination",
    "paginate",
    "outputs",
    "markup",
    "math",
    "toc",
    "mermaid",
    "plugins",
  ),
  ...many(
    { say: "repeats" },
    "repeat",
    "repeats",
    "recurring",
    "recurrence",
    "rrule",
    "frequency",
    "herhaling",
    "wiederholung",
  ),
  ...many(
    { say: "booking" },
    "booking",
    "tickets",
    "ticketUrl",
    "ticket",
    "registration",
    "register",
    "rsvp",
    "aanmelden",
    "anmeldung",
  ),
  ...many({ say: "booking" }, "reserveren", "reservering", "kaarten", "karten", "buchung"),
  ...many({ say: "online" }, "online", "stream", "livestream", "zoom", "meeting", "webinar", "virtual"),
  ...many(
    { say: "organiser" },
    "organiser",
    "organizer",
    "organisers",
    "host",
    "organisator",
    "organisatie",
    "veranstalter",
  ),
  ...many(
    { say: "social" },
    "social",
    "socials",
    "facebook",
    "instagram",
    "linkedin",
    "mastodon",
    "twitter",
    "youtube",
    "links",
  ),
  ...many(
    { say: "notice" },
    "notice",
    "announcement",
    "alert",
    "mededeling",
    "melding",
    "hinweis",
    "ankündigung",
    "message",
  ),
  ...many(
    { say: "newsletter" },
    "newsletter",
    "mailinglist",
    "nieuwsbrief",
    "rundbrief",
    "mailing",
    "subscribe",
  ),
  ...many(
    { say: "parent" },
    "parent",
    "menu",
    "nav",
    "navigation",
    "submenu",
    "children",
    "section",
    "bovenliggend",
    "übergeordnet",
  ),
  ...many({ say: "logo" }, "logo", "favicon", "icon", "beeldmerk"),
  ...many({ say: "contact" }, "contact", "email", "e-mail", "phone", "telefoon", "telefon", "tel", "kontakt"),
  ...many(
    { say: "inText" },
    "gallery",
    "attachments",
    "attachment",
    "files",
    "download",
    "downloads",
    "video",
    "audio",
    "podcast",
  ),
  ...many(
    { say: "inText" },
    "galerij",
    "bijlage",
    "bijlagen",
    "anhang",
    "galerie",
    "bestanden",
    "dateien",
    "map",
    "iframe",
  ),
  ...many(
    { say: "seo" },
    "seo",
    "metaTitle",
    "meta_description",
    "seoTitle",
    "og",
    "canonical",
    "linkTitle",
    "robots",
    "noindex",
  ),
  ...many({ say: "footer" }, "footer", "copyright", "voettekst", "fußzeile", "colofon", "credits"),
]);

function nameFolded(word: string): string {
  return fold(word).replace(/[\s_-]+/g, "");
}

/**
 * What says here what a field of another program means, or a word of an editor's own.
 * @param known the fields that there are
 * @returns nothing when it is not known, or when the kind has no such field
 */
export function foreignField(
  key: string,
  known: Readonly<Record<string, unknown>>,
): ForeignField | undefined {
  const found = foreignFields.get(nameFolded(key));
  if (!found || "say" in found) return found;
  if ("write" in found) return found.field in known ? found : undefined;
  if (found.fields.some((field) => field in known)) return found;
  const [first] = found.fields;
  return first === "image" ? { say: "picture" } : first === "partners" ? { say: "sponsors" } : undefined;
}
