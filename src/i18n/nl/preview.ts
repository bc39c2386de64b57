import type { PreviewWords } from "../types/preview.ts";

export const previewWords: PreviewWords = {
  title: "Nog even iets verbeteren",
  wait: "Verander de regel, bewaar het bestand, en de site komt vanzelf terug.",
  failure: "Deze pagina kon niet gemaakt worden",
  detail: "Dit ligt niet aan uw tekst. Geef het volgende door aan wie de site beheert:",
};
