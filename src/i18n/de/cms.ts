import type { CmsWords } from "../types/cms.ts";

export const cmsWords: CmsWords = {
  body: "Text",
  bodyHelp:
    "Eine leere Zeile beginnt einen neuen Absatz. ## am Anfang macht eine Zwischenüberschrift, - am Anfang eine Liste. Zwischen doppelten Sternchen wird es fett, zwischen einfachen kursiv.",
  drafts: "Nur Entwürfe",
  example: "Zum Beispiel",
  year: "Jahr",
  slug: "Wird zur Adresse der Seite: Kleinbuchstaben, Ziffern und Bindestriche. Spätere Änderungen ändern die Adresse.",
  badSlug: "Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
  site: "Die Website",
  siteFile: "Angaben zur Website",
  tagsFile: "Themen",
  mediaFile: "Zu den Bildern",
  tag: "Thema",
  picture: "Bild",
  date: "Schreiben Sie 2013-01-15, 2013-01 oder 2013.",
  time: "Schreiben Sie 19:30 oder 19:30-22:00.",
  address: "Beginnen Sie mit https://.",
  addTag: "Neues Thema: tippen und Enter drücken",
  remove: "entfernen",
  noScript: "Die Redaktion funktioniert nur mit JavaScript.",
  title: "Redaktion",
  commits: {
    create: "{{slug}} hinzugefügt",
    update: "{{slug}} geändert",
    delete: "{{slug}} gelöscht",
    uploadMedia: "{{path}} hinzugefügt",
    deleteMedia: "{{path}} gelöscht",
  },
};
