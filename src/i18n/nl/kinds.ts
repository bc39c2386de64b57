import { count } from "../count.ts";
import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: {
    one: "Bericht",
    many: "Berichten",
    inText: "bericht",
    count: count("bericht", "berichten"),
    names: ["bericht", "blog", "blogbericht"],
    path: "berichten",
  },
  project: {
    one: "Project",
    many: "Projecten",
    inText: "project",
    count: count("project", "projecten"),
    names: ["project"],
    path: "projecten",
  },
  partner: {
    one: "Partner",
    many: "Partners",
    inText: "partner",
    count: count("partner", "partners"),
    names: ["partner"],
    path: "partners",
  },
  event: {
    one: "Activiteit",
    many: "Agenda",
    inText: "activiteit",
    count: count("activiteit", "activiteiten"),
    names: ["activiteit", "evenement", "agenda"],
    path: "agenda",
  },
  sight: {
    one: "Plek",
    many: "Plekken",
    inText: "plek",
    count: count("plek", "plekken"),
    names: ["plek", "bezienswaardigheid"],
    path: "plekken",
  },
  page: {
    one: "Pagina",
    many: "Pagina’s",
    inText: "pagina",
    count: count("pagina", "pagina’s"),
    names: ["pagina"],
  },
};
