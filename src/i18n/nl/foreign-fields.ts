import type { ForeignFieldAdvice } from "../../schema/foreign-fields.ts";

/** Where to go with a field of another program, or a word of an editor's own. */
export const foreignFields: Readonly<Record<ForeignFieldAdvice, string>> = {
  design: "De site kiest zelf hoe een pagina eruitziet; laat de regel weg.",
  repeats: "De site herhaalt niets: maak voor elke dag een eigen bestand, of noem de dagen in de tekst.",
  booking: "Zet het adres om te reserveren in `url:`; is dat bezet, maak er dan een link van in de tekst.",
  online: "Zet het adres van de uitzending in `url:`, en laat `venue:` en `places:` weg als er geen plek is.",
  organiser:
    "Noem de organisator in `partners:`, met de naam van zijn bestand; heeft hij er geen, noem hem dan in de tekst.",
  social:
    "Een partner of project heeft daarvoor `links:`, met `label:` en `url:`; zet ze anders als links in de tekst.",
  notice:
    "De site heeft geen mededeling boven alle pagina's: schrijf er een bericht over, met `expires:` als het voorbijgaat.",
  newsletter:
    "De site heeft geen veld voor een nieuwsbrief: zet de link op een pagina, bijvoorbeeld die van het contact.",
  parent:
    "Pagina's staan naast elkaar; zet op de andere pagina een link hierheen. `order:` geeft een plek in het menu.",
  logo: "De site tekent haar beeldmerk zelf. Het logo van een partner hoort in `logo:` van zijn bestand in partners.",
  picture: "Hier is geen veld voor een foto: zet hem bij `image:` van een bericht, project of pagina.",
  contact: "Zet het in de tekst, als link: `[naam](mailto:naam@example.org)`.",
  inText:
    "Daar is geen veld voor; zet het in de tekst: bestanden en films als link, foto's als `![beschrijving](foto.jpg)`.",
  seo: "Zoekmachines lezen `title:` en `summary:`; schrijf het daar.",
  footer: "Onderaan de site staan de pagina's zonder `order:`; zet de tekst op zo'n pagina.",
  unlisted:
    "Elke pagina van de site staat in lijsten en is te vinden; `draft: ja` houdt haar helemaal van de site.",
  sponsors: "Maak voor elke sponsor een bestand in de map partners, met `logo:` en `url:`.",
  place:
    "Een plaats uit site.yaml hoort in `places:`, als `places: [Naam]`; een gebouw of plein bij een activiteit in `venue:`, met daaronder, twee spaties ingesprongen, `name:` en `address:`.",
  belowHead: "De tekst zelf staat onder de tweede regel `---`, zonder veld ervoor: zet hem daar.",
  ofPicture:
    "Wat over de foto gaat, staat onder `image:`, elk op een eigen regel en twee spaties ingesprongen: `src:`, `alt:`, `credit:`.",
  forFree: "Schrijf `price: gratis`.",
  moved: "Schrijf `status: verplaatst`, met de nieuwe dag bij `start:` en de oude bij `movedFrom:`.",
  publishedByItself: "Laat de regel weg: wat geen concept is, staat op de site.",
  happensByItself: "Laat de regel weg: een evenement gaat door, tenzij er iets anders staat.",
  venueIsAGroup: "Schrijf `venue:` met daaronder, twee spaties ingesprongen, `name:` en zo nodig `address:`.",
};
