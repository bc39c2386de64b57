import type { ForeignFieldAdvice } from "../../schema/foreign-fields.ts";

/** Where to go with a field of another program, or a word of an editor's own. */
export const foreignFields: Readonly<Record<ForeignFieldAdvice, string>> = {
  design: "Wie eine Seite aussieht, bestimmt die Website; lassen Sie die Zeile weg.",
  repeats:
    "Die Website wiederholt nichts: Legen Sie für jeden Tag eine Datei an, oder nennen Sie die Tage im Text.",
  booking:
    "Setzen Sie die Adresse zum Buchen in `url:`; ist das Feld belegt, machen Sie daraus einen Link im Text.",
  online:
    "Setzen Sie die Adresse der Übertragung in `url:`, und lassen Sie `venue:` und `places:` weg, wenn es keinen Ort gibt.",
  organiser:
    "Nennen Sie den Veranstalter in `partners:`, mit dem Namen seiner Datei; hat er keine, nennen Sie ihn im Text.",
  social:
    "Partner und Projekte haben dafür `links:`, mit `label:` und `url:`; setzen Sie sie sonst als Links in den Text.",
  notice:
    "Die Website hat keinen Hinweis über allen Seiten: Schreiben Sie einen Beitrag, mit `expires:`, wenn er vorübergeht.",
  newsletter:
    "Die Website hat kein Feld für einen Newsletter: Setzen Sie den Link auf eine Seite, etwa die mit dem Kontakt.",
  parent:
    "Seiten stehen nebeneinander; setzen Sie auf der anderen Seite einen Link hierher. `order:` gibt einen Platz im Menü.",
  logo: "Die Website zeichnet ihr Logo selbst. Das Logo eines Partners gehört in `logo:` seiner Datei in partners.",
  picture:
    "Hier gibt es kein Feld für ein Bild: Setzen Sie es in `image:` eines Beitrags, Projekts oder einer Seite.",
  contact: "Setzen Sie es als Link in den Text: `[Name](mailto:name@example.org)`.",
  inText:
    "Dafür gibt es kein Feld; setzen Sie es in den Text: Dateien und Filme als Link, Bilder als `![Beschreibung](foto.jpg)`.",
  seo: "Suchmaschinen lesen `title:` und `summary:`; schreiben Sie es dort.",
  footer: "Unten auf der Website stehen die Seiten ohne `order:`; setzen Sie den Text auf eine solche Seite.",
  unlisted:
    "Jede Seite der Website steht in Listen und ist zu finden; `draft: ja` hält sie ganz von der Website fern.",
  sponsors: "Legen Sie für jeden Sponsor eine Datei im Ordner partners an, mit `logo:` und `url:`.",
  place:
    "Ein Ort aus site.yaml gehört in `places:`, als `places: [Name]`; ein Haus oder Platz bei einem Termin in `venue:`, darunter, um zwei Leerzeichen eingerückt, `name:` und `address:`.",
  belowHead: "Der Text selbst steht unter der zweiten Zeile `---`, ohne Feld davor: Setzen Sie ihn dorthin.",
  ofPicture:
    "Was das Bild betrifft, steht unter `image:`, jedes in einer eigenen Zeile und um zwei Leerzeichen eingerückt: `src:`, `alt:`, `credit:`.",
  forFree: "Schreiben Sie `price: kostenlos`.",
  moved: "Schreiben Sie `status: verschoben`, mit dem neuen Tag in `start:` und dem alten in `movedFrom:`.",
  publishedByItself: "Lassen Sie die Zeile weg: Was kein Entwurf ist, steht auf der Website.",
  happensByItself: "Lassen Sie die Zeile weg: Eine Veranstaltung findet statt, wenn nichts anderes dasteht.",
  venueIsAGroup:
    "Schreiben Sie `venue:` und darunter, um zwei Leerzeichen eingerückt, `name:` und bei Bedarf `address:`.",
};
