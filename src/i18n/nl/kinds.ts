import type { KindsWords } from "../types/kinds.ts";

export const kindsWords: KindsWords = {
  post: {
    one: "Bericht",
    many: "Berichten",
    inText: "bericht",
    names: ["bericht", "blog", "blogbericht"],
    path: "berichten",
  },
  project: { one: "Project", many: "Projecten", inText: "project", names: ["project"], path: "projecten" },
  partner: { one: "Partner", many: "Partners", inText: "partner", names: ["partner"], path: "partners" },
  event: {
    one: "Activiteit",
    many: "Agenda",
    inText: "activiteit",
    names: ["activiteit", "evenement", "agenda"],
    path: "agenda",
  },
  page: { one: "Pagina", many: "Pagina’s", inText: "pagina", names: ["pagina"] },
};
