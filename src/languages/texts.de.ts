import type { Texts } from "./texts.ts";

const count = (one: string, more: string) => (number: number) => `${number} ${number === 1 ? one : more}`;

export const textsDe: Texts = {
  locale: "de_DE",
  home: "Startseite",
  posts: "Beiträge",
  projects: "Projekte",
  partners: "Partner",
  agenda: "Termine",
  archive: "Archiv",
  tags: "Themen",
  places: "Orte",
  search: "Suche",
  pages: "Seiten",

  skipToContent: "Zum Inhalt",
  mainNavigation: "Hauptmenü",
  breadcrumbs: "Brotkrümelpfad",
  footerNavigation: "Fußzeile",
  feed: "Per RSS folgen",
  feedOf: (subject) => `${subject} per RSS folgen`,
  allOf: {
    posts: "Alle Beiträge",
    projects: "Alle Projekte",
    agenda: "Alle Termine",
  },

  latestPosts: "Neueste Beiträge",
  featuredProjects: "Ausgewählte Projekte",
  lastEvents: "Zuletzt im Kalender",
  readMission: "Zu unserem Auftrag",
  whoWeWorkWith: "Mit wem wir arbeiten",

  published: "Veröffentlicht am",
  updated: "Aktualisiert am",
  by: "Von",
  about: "Es geht um",
  related: "Lesen Sie auch",
  older: "Älterer Beitrag",
  newer: "Neuerer Beitrag",
  otherPosts: "Weitere Beiträge",
  share: "Teilen",
  shareBy: (service) => `Über ${service} teilen`,
  email: "E-Mail",
  editPage: "Diese Seite bearbeiten",
  readingTime: (minutes) => `${minutes} ${minutes === 1 ? "Minute" : "Minuten"} Lesezeit`,
  draft: "Noch nicht veröffentlicht",

  facts: "Kurz gefasst",
  status: "Stand",
  asOf: (day) => `Stand vom ${day}`,
  period: "Zeitraum",
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  role: "Unsere Rolle",
  links: "Links",
  oldLink: "alter Link, vielleicht nicht mehr erreichbar",
  type: "Art",
  website: "Website",
  when: "Wann",
  where: "Wo",
  price: "Preis",
  project: "Projekt",
  outside: "außerhalb der Region",
  cancelled: "Abgesagt",
  moved: "Verschoben",
  movedFrom: (day) => `Verschoben vom ${day}`,

  postsAbout: (subject) => `Beiträge zu ${subject}`,
  projectsOf: (subject) => `Projekte mit ${subject}`,
  eventsOf: (subject) => `Termine: ${subject}`,
  inYear: (year) => `Was ${year} blühte`,
  counts: {
    posts: count("Beitrag", "Beiträge"),
    projects: count("Projekt", "Projekte"),
    events: count("Termin", "Termine"),
    partners: count("Partner", "Partner"),
    places: count("Ort", "Orte"),
    things: count("Eintrag", "Einträge"),
  },

  pagination: "Blättern",
  pageOf: (page, count) => `Seite ${page} von ${count}`,
  previousPage: "Vorige Seite",
  nextPage: "Nächste Seite",

  postsIntro: (region) => `Alle Beiträge zu ${region}, der neueste zuerst.`,
  projectsIntro: (region) =>
    `Die Projekte der Region ${region}: was läuft, was noch Idee ist und was abgeschlossen ist.`,
  partnersIntro: (region) => `Die Menschen, Netzwerke und Organisationen, mit denen ${region} blüht.`,
  agendaIntro: (region) => `Was in der Region ${region} los ist und los war.`,
  archiveIntro: (region) => `Alle Jahre von ${region}, mit den Beiträgen nach Monat.`,
  tagsIntro: (region) => `Worum es in den Beiträgen und Projekten von ${region} geht.`,
  placesIntro: (region) => `Was in den Gemeinden und Orten von ${region} geschieht.`,
  searchIntro: (site) => `Alles, was auf „${site}“ steht, auf einer Seite.`,
  tagIntro: (tag, region) => `Alles zum Thema ${tag} in ${region}.`,
  placeIntro: (place, region) => `Alles, was ${region} über ${place} erzählt.`,
  yearIntro: (year, region) => `Was ${year} in ${region} geschah: Beiträge, Projekte und Termine.`,
  monthIntro: (month, region) => `Die Beiträge vom ${month} zu ${region}.`,
  noComingEvents: "Zurzeit steht nichts Neues im Kalender. Das waren die letzten Termine.",
  pastEventsIn: (year) => `Vorbei: ${year}`,
  earlierYears: "Noch weiter zurück",
  addToCalendar: "In Ihren Kalender eintragen",
  subscribe: "Alle Termine in Ihrem eigenen Kalender",
  subscribeTo: (subject) => `Termine im eigenen Kalender: ${subject}`,
  subscribeExplained: "So geht es",
  subscribeHow:
    "Mit einem Abonnement kommt alles, was hier steht, von selbst in den Kalender auf Ihrem Telefon oder Computer. Was hinzukommt, sich ändert oder ausfällt, wird dort nachgetragen. Das ist kostenlos, und Sie müssen nichts über sich angeben.",
  subscribeButton: "Termine abonnieren",
  subscribeByHand:
    "Passiert nichts, wenn Sie auf den Knopf drücken, oder nutzen Sie einen Kalender im Web, etwa Google Kalender oder Outlook? Wählen Sie dort das Hinzufügen per URL (Webadresse) und fügen Sie diese Adresse ein:",
  subscribePerPlace: "Nur von einem Ort",
  subscribeElsewhere:
    "Auch auf den Seiten von Projekten, Partnern und Themen mit Terminen finden Sie ein Abonnement. Auf der Seite eines Termins tragen Sie nur diesen einen in Ihren Kalender ein.",
  show: "Welche Termine zu sehen sind",
  agendaNow: {
    choices: ["Alle", "Heute", "Am Wochenende", "Diesen Monat"],
    past: "Vorbei",
  },
  searchLabel: "Wonach suchen Sie?",
  searchButton: "Suchen",
  everything: "Alles auf einen Blick",

  notFoundTitle: "Hier blüht nichts",
  notFoundText: "Die Seite, die Sie suchen, gibt es hier nicht (mehr).",
  notFoundWays: "Vielleicht finden Sie hier, was Sie suchen:",

  timeline: "Verlauf",
  begins: "Das Projekt beginnt",
  ends: "Das Projekt endet",
  stands: (status) => `Stand: ${status}`,
  activity: "Veranstaltung",
  embed: (partner) => `Eine Karte von ${partner} auf der eigenen Website zeigen`,
  embedHow:
    "Kopieren Sie diese Zeile und fügen Sie sie in eine Seite Ihrer Website ein. Die Karte zeigt von selbst das Neueste und verfolgt Ihre Leserinnen und Leser nicht.",
  embedShow: "Karte ansehen",
  moreOn: (site) => `Mehr auf ${site}`,

  follow: "Folgen",
  followIntro: (region) =>
    `So bleiben Sie über ${region} auf dem Laufenden, ohne an die Website denken zu müssen.`,
  followAll: "Jeder Beitrag sofort",
  aboutRss:
    "Mit einem RSS-Reader (wie Feedly, Inoreader oder NetNewsWire) sehen Sie neue Beiträge von selbst. Kopieren Sie die Adresse des Links und fügen Sie sie in Ihren Reader ein. Sie müssen sich nirgends anmelden, und niemand weiß, dass Sie mitlesen.",
  jsonFeed: "Dieselben Beiträge als JSON Feed",
  digests: {
    week: {
      title: "Wochenübersicht",
      about:
        "Nach jeder Woche mit neuen Beiträgen eine Übersicht: was erschienen ist, und was in der Woche danach stattfindet.",
    },
    month: {
      title: "Monatsübersicht",
      about:
        "Nach jedem Monat mit neuen Beiträgen eine Übersicht: was erschienen ist, und was im Monat danach stattfindet.",
    },
  },
  digestAs: {
    feed: "Als RSS",
    mail: "Die letzte Übersicht, wie sie in einer E-Mail steht",
    text: "Dasselbe als reiner Text",
  },
  aboutDigestMail:
    "Lieber per E-Mail? Geben Sie die RSS-Adresse einer Übersicht einem Dienst, der RSS als E-Mail verschickt (wie Blogtrottr, Mailchimp oder Feedrabbit). Sie erhalten dann eine E-Mail pro Woche oder Monat. Eine Übersicht ändert sich nicht mehr, wenn die Woche oder der Monat vorbei ist.",
  noDigestYet:
    "Es gibt noch keine Übersicht: Die erste erscheint nach der ersten Woche oder dem ersten Monat mit Beiträgen.",
  weekTitle: (week, days) => `Woche ${week}: ${days}`,
  newPosts: "Neue Beiträge",
  comingNext: { week: "In der Woche danach", month: "Im Monat danach" },

  formSent: "Danke, Ihre Nachricht ist gesendet.",
  phone: "Telefon",
  address: "Adresse",
  contactDetails: "So erreichen Sie uns",
  darkTheme: "Dunkle Ansicht",
  bloomsNow: "Was jetzt blüht",
};
