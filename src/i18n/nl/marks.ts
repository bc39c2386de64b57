import { noteMark, quoted } from "../quoted.ts";
import type { MarkWords } from "../types/marks.ts";

export const markWords: MarkWords = {
  spacedAddress: ({ found }) => ({
    what: `${quoted(found)} is geen link of foto geworden: er staat een spatie in het adres, of de titel staat niet tussen rechte aanhalingstekens.`,
    remedy:
      'Zet het adres tussen `<` en `>`: `[tekst](<mijn bestand.pdf>)`, met een titel `[tekst](adres "titel")`.',
  }),
  almostLink: ({ found }) => ({
    what: `${quoted(found)} is geen link of foto geworden.`,
    remedy:
      "Schrijf een link als `[tekst](adres)` en een foto als `![Wat er te zien is](foto.jpg)`, zonder spatie tussen de haken.",
  }),
  noDefinition: ({ found }) => ({
    what: `${quoted(found)} verwijst naar een adres dat nergens in de tekst staat.`,
    remedy: "Schrijf `[tekst](adres)`, of zet het adres op een eigen regel: `[naam]: adres`.",
  }),
  shortcode: ({ found }) => ({
    what: `${quoted(found)} is een opdracht voor een ander programma; die komt letterlijk op de pagina.`,
    remedy:
      "Haal de opdracht weg. Een foto is `![Wat er te zien is](foto.jpg)`; het adres van een video staat alleen op een regel.",
  }),
  wikiLink: ({ found }) => ({
    what: `${quoted(found)} is een verwijzing zoals Obsidian en wiki’s die schrijven; die komt letterlijk op de pagina.`,
    remedy:
      "Schrijf een link als `[tekst](/berichten/2026/titel/)` en een foto als `![Wat er te zien is](foto.jpg)`.",
  }),
  boxMark: ({ found }) => ({
    what: `${quoted(found)} is een kader zoals andere programma’s het schrijven; het komt letterlijk op de pagina.`,
    remedy: "Begin een kader met `> [!TIP] Titel`, en elke regel eronder met `> `.",
  }),
  abbreviation: ({ found }) => ({
    what: `${quoted(found)} komt letterlijk op de pagina: afkortingen uitleggen op deze manier kan hier niet.`,
    remedy:
      "Haal de regel weg en schrijf de afkorting de eerste keer voluit: `niet-gouvernementele organisatie (ngo)`.",
  }),
  unknownCallout: ({ found }) => ({
    what: `Een kader ${quoted(found)} kent de site niet; het woord komt letterlijk op de pagina.`,
    remedy: "Kies `[!NOTE]`, `[!TIP]` of `[!WARNING]`, of `[!LET OP]`; een eigen titel mag erachter.",
  }),
  almostBold: ({ found }) => ({
    what: `De tekens om ${quoted(found)} worden niet begrepen en komen letterlijk op de pagina.`,
    remedy: "Zet binnen de tekens geen spatie en erbuiten wel: `**vet**`, `*schuin*`, `~~weg~~`.",
  }),
  almostHeading: ({ found }) => ({
    what: `${quoted(found)} is geen tussenkop geworden.`,
    remedy: "Zet achter de hekjes, hoogstens zes, een spatie: `## Tussenkop`.",
  }),
  runTogether: ({ found }) => ({
    what: `De regels vanaf ${quoted(found)} zijn geen lijst geworden; ze lopen op de pagina achter elkaar door.`,
    remedy:
      "Begin elke regel met een streepje of een cijfer met een punt, en dan een spatie (`- een`, `1. een`), met een lege regel erboven.",
  }),
  noteWithoutText: ({ found }) =>
    /\s/.test(found)
      ? {
          what: `In de naam van de noot ${quoted(found)} staat een spatie; zo wordt het geen noot.`,
          remedy: `Schrijf de naam aaneen, in de tekst en onderaan: \`${noteMark(found)}\`.`,
        }
      : {
          what: `Bij de noot ${quoted(found)} staat nergens een tekst.`,
          remedy: `Zet de tekst onderaan op een eigen regel: \`${noteMark(found)}: De noot.\`, of haal het teken weg.`,
        },
  noteWithoutMark: ({ found }) => ({
    what: `Naar de noot ${quoted(found)} verwijst niets; zo komt ze niet op de pagina.`,
    remedy: `Zet \`${noteMark(found)}\` in de tekst waar de noot bij hoort, of haal de noot weg.`,
  }),
  cellsBeyond: ({ found }) => ({
    what: `${quoted(found)} valt weg: deze rij heeft meer vakken dan de kop van de tabel.`,
    remedy: "Geef de kop en de streepjes eronder evenveel vakken. Een `|` in een vak schrijft u als `\\|`.",
  }),
  almostTable: ({ found }) => ({
    what: `De regels vanaf ${quoted(found)} zijn geen tabel geworden.`,
    remedy: "Zet onder de eerste rij een rij met streepjes, met evenveel vakken: `| --- | --- |`.",
  }),
  unclosedComment: () => ({
    what: "Hier begint een opmerking met `<!--` die niet gesloten wordt, of pas na een lege regel.",
    remedy: "Sluit de opmerking in dezelfde alinea met `-->`, of zet haar helemaal op eigen regels.",
  }),
  comment: ({ found }) =>
    found.startsWith("#")
      ? {
          what: `Wat achter \`#\` staat (${quoted(found)}) is een opmerking en komt niet op de site.`,
          remedy:
            "Hoort het bij de tekst? Zet dan aanhalingstekens om het geheel. Is het een opmerking, dan mag zij blijven staan.",
        }
      : {
          what: `De opmerking ${quoted(found)} komt niet op de site.`,
          remedy: "Een opmerking mag blijven staan. Wie het bestand kan openen, kan haar wel lezen.",
        },
  moreMark: ({ found }) => ({
    what: `${quoted(found)} doet hier niets: lijsten tonen de samenvatting, niet het begin van de tekst.`,
    remedy: "Haal het weg en schrijf in de kop een `summary`.",
  }),
  htmlInText: ({ found }) => ({
    what: `In de tekst staat HTML (${quoted(found)}); die komt letterlijk op de pagina.`,
    remedy:
      "Haal HTML weg en gebruik Markdown: `**vet**`, `*schuin*`, `[tekst](adres)`, `![Wat er te zien is](foto.jpg)`; het adres van een video alleen op een regel. Bedoelt u de tekens zelf, zet er dan accenten grave omheen, zoals bij code.",
  }),
  almostItem: ({ found }) => ({
    what: `${quoted(found)} lijkt een onderdeel van een lijst, maar is het niet.`,
    remedy:
      "Begin een onderdeel met een streepje of een cijfer met een punt, en dan een spatie: `- een`, `1. een`.",
  }),
  hashInFront: ({ found }) => ({
    what: `${quoted(found)} is geen tussenkop: achter het hekje ontbreekt een spatie.`,
    remedy: "Schrijf een tussenkop als `## Tussenkop`. Is het een hashtag, dan is het goed.",
  }),
  foreignSign: ({ found }) => ({
    what: `${quoted(found)} heeft hier geen betekenis en komt letterlijk op de pagina.`,
    remedy:
      "Haal de tekens weg. Nadruk is `**vet**`, een andere taal `[woorden]{lang=en}`, en een emoji plakt u zelf in de tekst.",
  }),
  taskBox: ({ found }) => ({
    what: `Een vakje om af te vinken (${quoted(found)}) komt letterlijk op de pagina.`,
    remedy: "Haal het vakje weg, of schrijf ✓ voor wat gedaan is.",
  }),
  definition: () => ({
    what: "Een uitleg achter een dubbele punt aan het begin van een regel wordt een gewone regel.",
    remedy: "Schrijf een begrip als `**Begrip**: de uitleg.`",
  }),
  strayMark: ({ found }) => ({
    what: `Het teken ${quoted(found)} komt letterlijk op de pagina.`,
    remedy:
      "Haal het weg of maak het compleet. Bedoelt u een sterretje zelf, schrijf dan `\\*`, en een omgekeerde schuine streep als `\\\\`.",
  }),
  brokenList: ({ found }) => ({
    what: `${quoted(found)} staat tussen twee cijfers van een lijst, maar hoort er zo niet bij; de lijst breekt af.`,
    remedy: "Laat de regel met drie spaties beginnen: dan hoort hij bij het cijfer erboven.",
  }),
  unclosedFence: ({ found }) => ({
    what: `Hier begint code (${quoted(found)}) die nergens eindigt; alles eronder komt als code op de pagina.`,
    remedy: "Zet onder de code een regel met dezelfde tekens, of haal deze regel weg als het geen code is.",
  }),
  linkWithoutText: ({ found }) => ({
    what: `De link ${quoted(found)} heeft geen tekst; niemand ziet hem.`,
    remedy: "Zet tussen de rechte haken waar de link heen gaat: `[De agenda](/agenda/)`.",
  }),
  sentenceAsCode: ({ found }) => ({
    what: `${quoted(found)} begint met vier spaties of een tab en wordt daardoor code, in één lange regel.`,
    remedy: "Haal de spaties aan het begin van de regel weg.",
  }),
  unusedReference: ({ found }) => ({
    what: `Naar ${quoted(found)} verwijst niets in de tekst; deze regel komt niet op de pagina.`,
    remedy:
      "Schrijf in de tekst `[woorden][naam]`, of haal de regel weg. Is het gewone tekst, zet dan een `\\` voor de eerste haak.",
  }),
};
