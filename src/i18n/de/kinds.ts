import { count } from "../count.ts";
import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: {
    one: "Beitrag",
    many: "Beiträge",
    inText: "Beitrag",
    count: count("Beitrag", "Beiträge"),
    names: ["beitrag", "artikel"],
    path: "beitraege",
  },
  project: {
    one: "Projekt",
    many: "Projekte",
    inText: "Projekt",
    count: count("Projekt", "Projekte"),
    names: ["projekt"],
    path: "projekte",
  },
  partner: {
    one: "Partner",
    many: "Partner",
    inText: "Partner",
    count: count("Partner", "Partner"),
    names: ["partner"],
    path: "partner",
  },
  event: {
    one: "Termin",
    many: "Termine",
    inText: "Termin",
    count: count("Termin", "Termine"),
    names: ["termin", "veranstaltung"],
    path: "kalender",
  },
  sight: {
    one: "Ausflugsziel",
    many: "Ausflugsziele",
    inText: "Ausflugsziel",
    count: count("Ausflugsziel", "Ausflugsziele"),
    names: ["ausflugsziel", "sehenswürdigkeit"],
    path: "ausflugsziele",
  },
  page: { one: "Seite", many: "Seiten", inText: "Seite", count: count("Seite", "Seiten"), names: ["seite"] },
};
