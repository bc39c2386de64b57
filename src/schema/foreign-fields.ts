import type { Translated } from "../core/language.ts";
import { fold } from "../core/text.ts";

/** What is written here instead of a field of another program, or of a word of an editor's own. */
export type ForeignField =
  /** The same under another name: the first of these that the kind has. */
  | { readonly fields: readonly string[] }
  /** Another field, whose value says the same: by the value that was written. */
  | {
      readonly write: (value: string) => string | undefined;
      readonly field: string;
      readonly idle: Translated;
    }
  /** No field says this: where it can go today. */
  | { readonly say: Translated };

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

const publishedByItself: Translated = {
  nl: "Laat de regel weg: wat geen concept is, staat op de site.",
  de: "Lassen Sie die Zeile weg: Was kein Entwurf ist, steht auf der Website.",
  en: "Leave the line out: whatever is no draft is on the site.",
};
const happensByItself: Translated = {
  nl: "Laat de regel weg: een evenement gaat door, tenzij er iets anders staat.",
  de: "Lassen Sie die Zeile weg: Eine Veranstaltung findet statt, wenn nichts anderes dasteht.",
  en: "Leave the line out: an event goes ahead unless something else is said.",
};

/** A field that keeps a page off the site when its value matches. */
const keepsOff = (when: RegExp): ForeignField => ({
  field: "draft",
  write: (value) => (when.test(value.trim()) ? `draft: ${yesLike(value.trim())}` : undefined),
  idle: publishedByItself,
});
const cancels = (status: string): ForeignField => ({
  field: "status",
  write: (value) => (yes.test(value.trim()) ? `status: ${status}` : undefined),
  idle: happensByItself,
});
const named = (...fields: string[]): ForeignField => ({ fields });
const goes = (nl: string, de: string, en: string): ForeignField => ({ say: { nl, de, en } });

const venue: ForeignField = {
  field: "venue",
  write: (value) =>
    /^[\p{L}\p{N}][\p{L}\p{N} .'’&()/-]*$/u.test(value) ? `venue: {name: ${value}}` : undefined,
  idle: {
    nl: "Schrijf `venue:` met daaronder, twee spaties ingesprongen, `name:` en zo nodig `address:`.",
    de: "Schreiben Sie `venue:` und darunter, um zwei Leerzeichen eingerückt, `name:` und bei Bedarf `address:`.",
    en: "Write `venue:` and below it, indented by two spaces, `name:` and `address:` if needed.",
  },
};
const design = goes(
  "De site kiest zelf hoe een pagina eruitziet; laat de regel weg.",
  "Wie eine Seite aussieht, bestimmt die Website; lassen Sie die Zeile weg.",
  "The site decides what a page looks like; leave the line out.",
);
const repeats = goes(
  "De site herhaalt niets: maak voor elke dag een eigen bestand, of noem de dagen in de tekst.",
  "Die Website wiederholt nichts: Legen Sie für jeden Tag eine Datei an, oder nennen Sie die Tage im Text.",
  "The site repeats nothing: make a file for each day, or name the days in the text.",
);
const booking = goes(
  "Zet het adres om te reserveren in `url:`; is dat bezet, maak er dan een link van in de tekst.",
  "Setzen Sie die Adresse zum Buchen in `url:`; ist das Feld belegt, machen Sie daraus einen Link im Text.",
  "Put the address for booking in `url:`; if that is taken, make it a link in the text.",
);
const online = goes(
  "Zet het adres van de uitzending in `url:`, en laat `venue:` en `places:` weg als er geen plek is.",
  "Setzen Sie die Adresse der Übertragung in `url:`, und lassen Sie `venue:` und `places:` weg, wenn es keinen Ort gibt.",
  "Put the address of the broadcast in `url:`, and leave out `venue:` and `places:` if there is no place.",
);
const organiser = goes(
  "Noem de organisator in `partners:`, met de naam van zijn bestand; heeft hij er geen, noem hem dan in de tekst.",
  "Nennen Sie den Veranstalter in `partners:`, mit dem Namen seiner Datei; hat er keine, nennen Sie ihn im Text.",
  "Name the organiser in `partners:`, by the name of its file; if it has none, name it in the text.",
);
const social = goes(
  "Een partner of project heeft daarvoor `links:`, met `label:` en `url:`; zet ze anders als links in de tekst.",
  "Partner und Projekte haben dafür `links:`, mit `label:` und `url:`; setzen Sie sie sonst als Links in den Text.",
  "Partners and projects have `links:` for that, with `label:` and `url:`; otherwise make them links in the text.",
);
const notice = goes(
  "De site heeft geen mededeling boven alle pagina's: schrijf er een bericht over, met `expires:` als het voorbijgaat.",
  "Die Website hat keinen Hinweis über allen Seiten: Schreiben Sie einen Beitrag, mit `expires:`, wenn er vorübergeht.",
  "The site has no notice above all pages: write a post about it, with `expires:` if it passes.",
);
const newsletter = goes(
  "De site heeft geen veld voor een nieuwsbrief: zet de link op een pagina, bijvoorbeeld die van het contact.",
  "Die Website hat kein Feld für einen Newsletter: Setzen Sie den Link auf eine Seite, etwa die mit dem Kontakt.",
  "The site has no field for a newsletter: put the link on a page, such as the contact page.",
);
const parent = goes(
  "Pagina's staan naast elkaar; zet op de andere pagina een link hierheen. `order:` geeft een plek in het menu.",
  "Seiten stehen nebeneinander; setzen Sie auf der anderen Seite einen Link hierher. `order:` gibt einen Platz im Menü.",
  "Pages stand beside each other; put a link to this one on the other. `order:` gives a place in the menu.",
);
const logo = goes(
  "De site tekent haar beeldmerk zelf. Het logo van een partner hoort in `logo:` van zijn bestand in partners.",
  "Die Website zeichnet ihr Logo selbst. Das Logo eines Partners gehört in `logo:` seiner Datei in partners.",
  "The site draws its own mark. The logo of a partner goes in `logo:` of its file in partners.",
);
const picture = goes(
  "Hier is geen veld voor een foto: zet hem bij `image:` van een bericht, project of pagina.",
  "Hier gibt es kein Feld für ein Bild: Setzen Sie es in `image:` eines Beitrags, Projekts oder einer Seite.",
  "There is no field for a picture here: put it in `image:` of a post, project or page.",
);
const contact = goes(
  "Zet het in de tekst, als link: `[naam](mailto:naam@example.org)`.",
  "Setzen Sie es als Link in den Text: `[Name](mailto:name@example.org)`.",
  "Put it in the text, as a link: `[name](mailto:name@example.org)`.",
);
const inText = goes(
  "Daar is geen veld voor; zet het in de tekst: bestanden en films als link, foto's als `![beschrijving](foto.jpg)`.",
  "Dafür gibt es kein Feld; setzen Sie es in den Text: Dateien und Filme als Link, Bilder als `![Beschreibung](foto.jpg)`.",
  "There is no field for that; put it in the text: files and films as a link, pictures as `![description](photo.jpg)`.",
);
const seo = goes(
  "Zoekmachines lezen `title:` en `summary:`; schrijf het daar.",
  "Suchmaschinen lesen `title:` und `summary:`; schreiben Sie es dort.",
  "Search engines read `title:` and `summary:`; write it there.",
);
const footer = goes(
  "Onderaan de site staan de pagina's zonder `order:`; zet de tekst op zo'n pagina.",
  "Unten auf der Website stehen die Seiten ohne `order:`; setzen Sie den Text auf eine solche Seite.",
  "Pages without `order:` are in the footer; put the text on such a page.",
);
const unlisted = goes(
  "Elke pagina van de site staat in lijsten en is te vinden; `draft: ja` houdt haar helemaal van de site.",
  "Jede Seite der Website steht in Listen und ist zu finden; `draft: ja` hält sie ganz von der Website fern.",
  "Every page of the site is in lists and can be found; `draft: yes` keeps it off the site altogether.",
);
const sponsors = goes(
  "Maak voor elke sponsor een bestand in de map partners, met `logo:` en `url:`.",
  "Legen Sie für jeden Sponsor eine Datei im Ordner partners an, mit `logo:` und `url:`.",
  "Make a file in the partners folder for each sponsor, with `logo:` and `url:`.",
);
const place = goes(
  "Een plaats uit site.yaml hoort in `places:`, als `places: [Naam]`; een gebouw of plein bij een activiteit in `venue:`, met daaronder, twee spaties ingesprongen, `name:` en `address:`.",
  "Ein Ort aus site.yaml gehört in `places:`, als `places: [Name]`; ein Haus oder Platz bei einem Termin in `venue:`, darunter, um zwei Leerzeichen eingerückt, `name:` und `address:`.",
  "A place in site.yaml goes in `places:`, as `places: [Name]`; a building or square of an event in `venue:`, with `name:` and `address:` below it, indented by two spaces.",
);
const belowHead = goes(
  "De tekst zelf staat onder de tweede regel `---`, zonder veld ervoor: zet hem daar.",
  "Der Text selbst steht unter der zweiten Zeile `---`, ohne Feld davor: Setzen Sie ihn dorthin.",
  "The text itself stands below the second line `---`, without a field: put it there.",
);
const ofPicture = goes(
  "Wat over de foto gaat, staat onder `image:`, elk op een eigen regel en twee spaties ingesprongen: `src:`, `alt:`, `credit:`.",
  "Was das Bild betrifft, steht unter `image:`, jedes in einer eigenen Zeile und um zwei Leerzeichen eingerückt: `src:`, `alt:`, `credit:`.",
  "What is about the picture goes below `image:`, each on a line of its own and indented by two spaces: `src:`, `alt:`, `credit:`.",
);
const forFree = goes("Schrijf `price: gratis`.", "Schreiben Sie `price: kostenlos`.", "Write `price: free`.");
const moved = goes(
  "Schrijf `status: verplaatst`, met de nieuwe dag bij `start:` en de oude bij `movedFrom:`.",
  "Schreiben Sie `status: verschoben`, mit dem neuen Tag in `start:` und dem alten in `movedFrom:`.",
  "Write `status: moved`, with the new day in `start:` and the old one in `movedFrom:`.",
);

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
  ...many(unlisted, "unlisted", "listed", "noindex", "sitemap", "searchable"),
  ...many(cancels("cancelled"), "cancelled", "canceled", "isCancelled", "called_off"),
  ...many(cancels("afgelast"), "afgelast", "geannuleerd", "gaat niet door", "vervalt"),
  ...many(cancels("abgesagt"), "abgesagt", "ausgefallen", "fällt aus", "entfällt"),
  ...many(moved, "postponed", "rescheduled", "verplaatst", "uitgesteld", "verschoben", "verlegt"),
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
    named("start", "from"),
    "startDate",
    "startsAt",
    "begin",
    "beginDate",
    "startdatum",
    "begindatum",
    "anfang",
  ),
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
  ...many(place, "ort", "plek", "lieu", "stad", "stadt", "dorp", "dorf", "town", "city", "village"),
  ...many(place, "gemeente", "gemeinde", "municipality", "buurt", "wijk", "ortsteil"),
  ...many(belowHead, "text", "tekst", "content", "body", "inhalt", "inhoud", "markdown"),
  ...many(ofPicture, "bildunterschrift", "bijschrift", "onderschrift", "caption", "alttext", "alttekst"),
  ...many(ofPicture, "fotograf", "fotograaf", "photographer", "bildquelle", "bildnachweis", "fotobron"),
  ...many(forFree, "gratis", "kostenlos", "free", "kosteloos"),
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
    design,
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
    design,
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
    repeats,
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
    booking,
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
  ...many(booking, "reserveren", "reservering", "kaarten", "karten", "buchung"),
  ...many(online, "online", "stream", "livestream", "zoom", "meeting", "webinar", "virtual"),
  ...many(
    organiser,
    "organiser",
    "organizer",
    "organisers",
    "host",
    "organisator",
    "organisatie",
    "veranstalter",
  ),
  ...many(
    social,
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
    notice,
    "notice",
    "announcement",
    "alert",
    "mededeling",
    "melding",
    "hinweis",
    "ankündigung",
    "message",
  ),
  ...many(newsletter, "newsletter", "mailinglist", "nieuwsbrief", "rundbrief", "mailing", "subscribe"),
  ...many(
    parent,
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
  ...many(logo, "logo", "favicon", "icon", "beeldmerk"),
  ...many(contact, "contact", "email", "e-mail", "phone", "telefoon", "telefon", "tel", "kontakt"),
  ...many(
    inText,
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
    inText,
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
    seo,
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
  ...many(footer, "footer", "copyright", "voettekst", "fußzeile", "colofon", "credits"),
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
  return first === "image" ? picture : first === "partners" ? sponsors : undefined;
}
