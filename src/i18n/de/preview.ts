import type { PreviewWords } from "../types/preview.ts";

export const previewWords: PreviewWords = {
  title: "Noch etwas zu verbessern",
  wait: "Ändern Sie die Zeile, speichern Sie die Datei, und die Website kommt von selbst zurück.",
  failure: "Diese Seite konnte nicht gebaut werden",
  detail: "Das liegt nicht an Ihrem Text. Geben Sie dies an die Betreuung der Website weiter:",
  styleGuide: {
    title: "Gestaltung",
    shortest: "So kurz wie möglich",
    longest: "So lang wie möglich",
    odd: "Besonderes",
    short: "Au",
    long: "Donaudampfschifffahrtsgesellschaft und Grundstücksverkehrsgenehmigungszuständigkeitsübertragung in Großwieselow",
    sentence:
      "Eine Zusammenfassung mit Wörtern wie Bürgerbeteiligungsverfahren und Barrierefreiheitserklärung, wie sie geschrieben werden. Und noch ein zweiter Satz, denn zwei sind erlaubt.",
  },
};
