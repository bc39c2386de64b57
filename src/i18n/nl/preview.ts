import type { PreviewWords } from "../types/preview.ts";

export const previewWords: PreviewWords = {
  title: "Nog even iets verbeteren",
  wait: "Verander de regel, bewaar het bestand, en de site komt vanzelf terug.",
  failure: "Deze pagina kon niet gemaakt worden",
  detail: "Dit ligt niet aan uw tekst. Geef het volgende door aan wie de site beheert:",
  styleGuide: {
    title: "Stijlgids",
    shortest: "Op zijn kortst",
    longest: "Op zijn langst",
    odd: "Bijzonder",
    short: "Ui",
    long: "Bewonersbedrijvenontwikkelingsmaatschappij en arbeidsmarktkrapteontwikkelingsstrategieën in Kerkrade-Oost",
    sentence:
      "Een samenvatting met woorden als gebiedsontwikkelingsmaatschappij en toegankelijkheidsverklaring, zoals redacteuren ze schrijven. En nog een tweede zin, want twee mag.",
  },
};
