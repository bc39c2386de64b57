import type { CmsWords } from "../types/cms.ts";

export const cmsWords: CmsWords = {
  body: "Tekst",
  bodyHelp:
    "Een lege regel begint een nieuwe alinea. ## vooraan maakt een tussenkop, - vooraan een lijst. Tussen dubbele sterretjes staat het vet, tussen enkele schuin.",
  drafts: "Alleen concepten",
  example: "Bijvoorbeeld",
  year: "Jaar",
  slug: "Wordt het adres van de pagina: kleine letters, cijfers en streepjes. Verandert u het later, dan verandert het adres.",
  badSlug: "Alleen kleine letters, cijfers en losse streepjes.",
  site: "De site",
  siteFile: "Gegevens van de site",
  tagsFile: "Onderwerpen",
  mediaFile: "Bij de foto's",
  tag: "Onderwerp",
  picture: "Foto",
  date: "Schrijf 2013-01-15, 2013-01 of 2013.",
  time: "Schrijf 19:30 of 19:30-22:00.",
  address: "Begin met https://.",
  addTag: "Nieuw onderwerp: typ en druk op Enter",
  remove: "weghalen",
  noScript: "De redactie werkt alleen met JavaScript.",
  title: "Redactie",
  commits: {
    create: "{{slug}} toegevoegd",
    update: "{{slug}} gewijzigd",
    delete: "{{slug}} verwijderd",
    uploadMedia: "{{path}} toegevoegd",
    deleteMedia: "{{path}} verwijderd",
  },
};
