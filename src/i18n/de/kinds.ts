import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: {
    one: "Beitrag",
    many: "Beiträge",
    inText: "Beitrag",
    names: ["beitrag", "artikel"],
    path: "beitraege",
  },
  project: { one: "Projekt", many: "Projekte", inText: "Projekt", names: ["projekt"], path: "projekte" },
  partner: { one: "Partner", many: "Partner", inText: "Partner", names: ["partner"], path: "partner" },
  event: {
    one: "Termin",
    many: "Termine",
    inText: "Termin",
    names: ["termin", "veranstaltung"],
    path: "kalender",
  },
  page: { one: "Seite", many: "Seiten", inText: "Seite", names: ["seite"] },
};
