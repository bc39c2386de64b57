import { shorten } from "../../core/text.ts";
import { plainOrQuoted } from "../../core/yaml-plain.ts";
import { asAddress } from "../quoted.ts";
import type { Messages } from "../types/messages.ts";
import { foreignFields } from "./foreign-fields.ts";
import { markWords } from "./marks.ts";

const kinds = { project: "project", partner: "partner", place: "plaats" } as const;
const folders = {
  project: "de map projects",
  partner: "de map partners",
  place: "site.yaml, onder places",
} as const;
const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Bedoelt u \`${suggestion}\`?` : otherwise;

const comma = (number: number) => String(number).replace(".", ",");

/** Texts one after the other, as a sentence has them. */
const joined = new Intl.ListFormat("nl");
const said = (texts: readonly string[]) => joined.format(texts.map((text) => `\`${text}\``));
const together = (texts: readonly string[]) => joined.format(texts);

export const messages: Messages = {
  errors: {
    ...markWords,
    notUtf8: ({ encoding }) => ({
      what: `Dit bestand is opgeslagen als ${encoding}; letters met accenten worden dan onleesbaar.`,
      remedy:
        "Sla het bestand opnieuw op als UTF-8 (in de meeste programma’s bij “Opslaan als”, “Codering”).",
    }),
    unreadable: ({ detail }) => ({
      what: `Dit bestand kan niet gelezen worden (${detail}).`,
      remedy: "Zet een gewoon bestand op deze plek of haal het weg.",
    }),
    notATextFile: () => ({
      what: "Dit bestand is geen tekst, al heet het wel zo.",
      remedy: "Sla de tekst op als Markdown (.md). Foto’s en documenten horen in de map media.",
    }),
    symbolicLink: () => ({
      what: "Dit is alleen een verwijzing naar een ander bestand (een symbolische link); die volgt de site niet.",
      remedy: "Zet het bestand zelf op deze plek.",
    }),
    specialFile: () => ({
      what: "Dit is geen gewoon bestand maar een doorgeefluik of een apparaat; zoiets leest de site niet.",
      remedy: "Zet een gewoon bestand op deze plek of haal het weg.",
    }),
    strayFile: ({ name, suggestion }) => ({
      what: `Het bestand \`${name}\` staat los, buiten de mappen; zo komt het niet op de site.`,
      remedy: meant(suggestion, "Zet het in posts, projects, partners, events, pages of media."),
    }),
    unknownFile: ({ extension, suggestion }) => ({
      what: `In deze map horen alleen bestanden die op .md eindigen; dit eindigt op ${extension || "niets"}.`,
      remedy: suggestion
        ? `Noem het bestand \`${suggestion}\`.`
        : "Sla de tekst op als Markdown (.md). Foto’s en documenten horen in de map media.",
    }),
    wrongFolder: ({ folder, keys }) => ({
      what: `Dit bestand heeft gegevens (${keys.map((key) => `\`${key}:\``).join(", ")}) die in de map ${folder} thuishoren.`,
      remedy: `Zet het bestand in de map ${folder}.`,
    }),
    unknownFolder: ({ name, suggestion }) => ({
      what: `De map \`${name}\` kent de site niet.`,
      remedy: meant(suggestion, "Gebruik posts, projects, partners, events, pages of media."),
    }),
    badFileName: ({ name, suggestion }) => ({
      what: `De bestandsnaam \`${name}\` kan geen adres worden: gebruik alleen kleine letters, cijfers en streepjes.`,
      remedy: `Noem het bestand \`${suggestion}\`.`,
    }),
    reservedName: ({ name }) => ({
      what: `De naam \`${name}\` is niet vrij: op dat adres zet de site haar eigen bestanden.`,
      remedy: `Geef het bestand een andere naam, zoals \`${name}-pagina.md\`.`,
    }),
    noFrontMatter: () => ({
      what: "Dit bestand begint niet met een kop met gegevens.",
      remedy: "Zet op de eerste regel `---`, daaronder `title: …`, en daaronder weer `---`.",
    }),
    notAtTop: ({ fenceLine }) => ({
      what: `De kop begint pas op regel ${fenceLine}; dan telt hij niet mee.`,
      remedy: "Haal de lege regels erboven weg, zodat `---` op de eerste regel staat.",
    }),
    oddFence: ({ fence, place }) => ({
      what: `De regel \`${fence}\` die de kop ${place === "opening" ? "opent" : "sluit"}, is niet precies drie streepjes aan het begin van de regel.`,
      remedy: "Maak er drie gewone streepjes van: `---`.",
    }),
    noClosingFence: () => ({
      what: "De kop wordt nergens gesloten.",
      remedy: "Zet onder de gegevens, boven de tekst, een regel met drie streepjes: `---`.",
    }),
    tomlHead: () => ({
      what: "De kop staat tussen plustekens (`+++`); zo schrijft Hugo het, maar deze site leest het niet.",
      remedy:
        'Maak van beide regels `+++` een regel `---`, en schrijf de gegevens met een dubbele punt: `title: De titel` in plaats van `title = "De titel"`.',
    }),
    secondHead: () => ({
      what: "Onder de kop staat nog een kop; die tweede komt zo als tekst op de pagina.",
      remedy: "Zet de gegevens die u nodig hebt in de eerste kop, en haal de tweede weg, met zijn streepjes.",
    }),
    conflictMarks: ({ lines }) => ({
      what: `Hier staan nog twee versies door elkaar (${lines.length === 1 ? "regel" : "regels"} ${lines.join(", ")}): git kon ze niet samenvoegen.`,
      remedy: "Kies welke tekst blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
    }),
    controlCharacter: ({ character }) => ({
      what: `In deze regel staat een onzichtbaar stuurteken (${character}) dat feeds onleesbaar maakt.`,
      remedy: "Typ de regel opnieuw, of neem de regel hieronder over.",
    }),
    hiddenCharacter: ({ character }) => ({
      what: `In deze regel staat een onzichtbaar teken (${character}), dat tekst omdraait of verbergt.`,
      remedy: "Typ de regel opnieuw, of neem de regel hieronder over.",
    }),
    hiddenInName: ({ name, character, suggestion }) => ({
      what: `In de naam \`${name}\` staat een onzichtbaar teken (${character}); zo is het bestand niet terug te vinden.`,
      remedy: `Noem het \`${suggestion}\`.`,
    }),
    decimalComma: () => ({
      what: "Tussen accolades scheidt een komma twee gegevens; hier staat er een in een getal.",
      remedy: "Schrijf in het getal een punt: `lat: 50.9`.",
    }),
    windowsName: ({ name, suggestion }) => ({
      what: `De naam \`${name}\` kan op Windows niet bestaan; wie daar werkt, krijgt de bestanden niet binnen.`,
      remedy: `Kies een andere naam, zoals \`${suggestion}\`.`,
    }),
    longName: ({ name, most, suggestion }) => ({
      what: `De bestandsnaam \`${shorten(name, 40)}\` is te lang voor een adres (hoogstens ${most} tekens; letters met accenten tellen dubbel).`,
      remedy: `Geef een kortere naam, zoals \`${suggestion}\`.`,
    }),
    indexOfList: ({ name }) => ({
      what: `\`${name}\` zou de pagina van deze map zelf worden, maar daar maakt de site al een lijst van.`,
      remedy: "Geef het bestand een eigen naam, of zet het als pagina in de map pages.",
    }),
    mojibake: ({ found, repaired }) => ({
      what: `\`${found}\` is verminkte tekst: een letter met een accent is ergens verkeerd omgezet.`,
      remedy: `Vermoedelijk hoort hier \`${repaired}\` te staan.`,
    }),

    nestedTooDeep: () => ({
      what: "Hier zitten gegevens zo vaak in elkaar dat de site ze niet leest.",
      remedy: "Haal haken en inspringingen weg tot elk gegeven gewoon onder zijn naam staat.",
    }),
    needsQuotes: ({ key, character, items }) =>
      items
        ? {
            what: `In de lijst bij \`${key}\` staat een teken (${character}) dat hier een bijzondere betekenis heeft.`,
            remedy: `Zet aanhalingstekens om ${said(items)}, niet om de hele lijst.`,
          }
        : {
            what: `Achter \`${key}:\` staat een teken (${character}) dat hier een bijzondere betekenis heeft.`,
            remedy: "Zet de hele tekst achter de dubbele punt tussen aanhalingstekens.",
          },
    emptyItem: ({ key }) => ({
      what: `In de lijst bij \`${key}\` staat een komma te veel.`,
      remedy: "Haal de komma weg waar niets achter staat.",
    }),
    unclosedQuote: ({ key, quote }) => ({
      what: `Achter \`${key}:\` gaat een aanhalingsteken (${quote}) open dat nergens sluit.`,
      remedy: "Zet het aanhalingsteken ook aan het einde.",
    }),
    unclosedBracket: ({ key, bracket }) => ({
      what: `Achter \`${key}:\` gaat een haak (${bracket}) open die nergens sluit.`,
      remedy: "Zet de haak ook aan het einde.",
    }),
    oddIndent: () => ({
      what: "Deze regel is anders ingesprongen dan hij hoort te zijn.",
      remedy:
        "Begin een gewoon gegeven helemaal links. Zet wat bij elkaar hoort even ver naar rechts, onder een regel die op een dubbele punt eindigt.",
    }),
    curlyQuotes: ({ key }) => ({
      what: `Om de tekst van \`${key}\` staan gekrulde aanhalingstekens; die komen zo in de tekst zelf te staan.`,
      remedy:
        'Gebruik rechte aanhalingstekens ("), of laat ze weg. Horen ze bij de tekst? Zet er dan rechte omheen.',
    }),
    hashInText: ({ key, kept, lost }) => ({
      what: `In \`${key}\` begint bij # een opmerking: ${kept ? `alleen “${kept}” blijft over, ` : ""}“${lost}” valt weg.`,
      remedy:
        "Zet de hele tekst tussen aanhalingstekens. Is het echt een opmerking? Zet die op een eigen regel.",
    }),
    tabIndent: () => ({
      what: "Deze regel is ingesprongen met een tab; dat mag hier niet.",
      remedy: "Gebruik spaties in plaats van een tab.",
    }),
    duplicateKey: ({ key, firstLine }) => ({
      what: `\`${key}\` staat er twee keer; de eerste staat op regel ${firstLine}.`,
      remedy: "Haal een van de twee weg.",
    }),
    notAField: ({ text, isComment }) => ({
      what: `“${text.slice(0, 60)}” is geen gegeven: er hoort een naam te staan, een dubbele punt en een spatie.`,
      remedy: isComment
        ? "Is het een opmerking voor uzelf? Begin de regel dan met `#` en een spatie."
        : "Schrijf het als `title: De titel`. Hoort de regel bij het gegeven erboven? Laat hem dan met twee spaties beginnen.",
    }),
    otherBullet: ({ mark }) => ({
      what:
        mark === "-"
          ? "Achter het streepje van een rijtje hoort een spatie."
          : `Een rijtje begint hier met een streepje, niet met \`${mark}\`.`,
      remedy: "Begin elk onderdeel met een streepje en een spatie: `- Kunst`.",
    }),
    yaml: () => ({
      what: "Hier zijn de gegevens niet te lezen.",
      remedy:
        "Kijk of er een dubbele punt, een aanhalingsteken of een haak ontbreekt, en zet teksten tussen aanhalingstekens.",
    }),

    unknownKey: ({ key, suggestion, within }) => ({
      what: `Het veld \`${key}\` bestaat hier niet.`,
      remedy: meant(
        suggestion,
        within
          ? `Zet \`${key}:\` onder \`${within}:\`, op een eigen regel en twee spaties ingesprongen.`
          : "Kijk in de handleiding hoe het veld heet. Is er geen veld voor, zet het dan in de tekst.",
      ),
    }),
    foreignField: ({ key, write, say }) => ({
      what: `Een veld \`${key}\` is hier niet.`,
      remedy: write ? `Schrijf in plaats daarvan \`${write}\`.` : say ? foreignFields[say] : "",
    }),
    permalink: ({ key }) => ({
      what: `\`${key}\` hoort hier niet: het adres van een pagina komt van de bestandsnaam.`,
      remedy:
        "Haal de regel weg en geef het bestand de naam die u wilt. Een oud adres zet u bij `redirects`.",
    }),
    required: ({ key }) => ({
      what: `Het veld \`${key}\` ontbreekt of is leeg.`,
      remedy:
        key === "date" ? "Schrijf de dag van het bericht, zoals `date: 2013-01-15`." : `Vul \`${key}:\` in.`,
    }),
    notText: ({ key, items = [] }) => ({
      what: `Bij \`${key}\` hoort één stuk tekst te staan${items.length > 1 ? ", geen lijst" : ""}.`,
      remedy:
        items.length > 1
          ? `Schrijf het als één tekst, bijvoorbeeld \`${key}: ${together(items)}\`.`
          : "Maak er een gewone tekst van, zo nodig tussen aanhalingstekens.",
    }),
    tooLong: ({ key, length, most }) => ({
      what: `\`${key}\` telt ${length} tekens; meer dan ${most} passen er niet.`,
      remedy: "Kort het in. Wat u verder wilt vertellen, hoort in de tekst onder de kop.",
    }),
    tooMany: ({ key, count, most }) => ({
      what: `${key ? `Bij \`${key}\` staan` : "In dit bestand staan"} ${count} onderdelen; meer dan ${most} kan niet.`,
      remedy: "Haal weg wat er niet bij hoort, of verdeel het over meer bestanden.",
    }),
    invisibleText: () => ({
      what: "Hier staat een tekst waarin niets te zien is.",
      remedy: "Typ de tekst opnieuw, of haal de regel weg.",
    }),
    notAList: ({ key }) => ({
      what: key ? `Bij \`${key}\` hoort een rijtje te staan.` : "In dit bestand hoort een rijtje te staan.",
      remedy: key
        ? `Schrijf het als \`${key}: [een, twee]\`.`
        : "Begin elk onderdeel met een streepje en een spatie, zoals `- label: Kunst`.",
    }),
    listInList: ({ key }) => ({
      what: `Bij \`${key}\` staat een rijtje in een rijtje.`,
      remedy: `Maak er één rijtje van: \`${key}: [een, twee]\`.`,
    }),
    notAGroup: ({ key, fields }) => ({
      what: `Bij ${key ? `\`${key}\`` : "elk streepje van dit bestand"} horen gegevens te staan${fields.length > 0 ? ` (${fields.map((name) => `\`${name}:\``).join(" en ")})` : ""}, elk op een eigen regel en twee spaties ingesprongen.`,
      remedy: "Kijk in de handleiding, onder “Gegevens van meer regels”, hoe dat eruitziet.",
    }),
    noSuchDay: ({ value }) => ({
      what: `De dag “${value}” staat niet op de kalender.`,
      remedy: "Kijk de dag en de maand na.",
    }),
    notADay: ({ value }) => ({
      what: `“${value}” is geen datum die de site begrijpt.`,
      remedy: "Schrijf jaar-maand-dag, zoals `2013-01-15`, of `15 januari 2013`.",
    }),
    notADate: ({ value }) => ({
      what: `“${value}” is geen dag, maand of jaar dat de site begrijpt.`,
      remedy: "Schrijf zo precies als u het weet: `2013-01-15`, `2013-01`, `januari 2013` of `2013`.",
    }),
    oddYear: ({ value }) => ({
      what: `Het jaar in “${value}” ligt te ver terug of te ver vooruit.`,
      remedy: "Schrijf het jaar met vier cijfers, zoals `2013-01-15`.",
    }),
    wrongWeekday: ({ value }) => ({
      what: `In “${value}” klopt de naam van de dag niet met de datum.`,
      remedy: "Kijk beide na, en schrijf alleen de datum, zoals `2013-01-15`.",
    }),
    noSuchTime: ({ value }) => ({
      what: `De tijd “${value}” bestaat niet: in die nacht begint de zomertijd en slaat de klok een uur over.`,
      remedy: "Kijk de tijd na.",
    }),
    notATime: ({ value }) => ({
      what: `“${value}” is geen tijd die de site begrijpt.`,
      remedy: "Schrijf `19:30`, of van-tot: `19:30-22:00`. Ook `20 uur` en `van 9 tot 13 uur` mogen.",
    }),
    spokenTime: ({ value, times }) => ({
      what: `“${value}” is een tijd in woorden.`,
      remedy: `Schrijf de tijd in cijfers: ${times.map((time) => `\`${time}\``).join(" of ")}.`,
    }),
    severalTimes: ({ value }) => ({
      what: `Er staat meer dan één tijd: “${value}”.`,
      remedy:
        "Schrijf hier van het eerste begin tot het laatste einde, zoals `10:00-16:00`, en zet de losse tijden in de tekst; of maak van elke keer een eigen agendapunt.",
    }),
    twoTimes: ({ first, second }) => ({
      what: `Er staan twee verschillende tijden: \`${first}\` en \`${second}\`.`,
      remedy: "Laat de goede tijd staan en haal de andere weg.",
    }),
    notAFlag: ({ value }) => ({
      what: `Hier hoort \`ja\` of \`nee\` te staan, niet “${value}”.`,
      remedy: "Schrijf `ja` of `nee`, of haal de regel weg.",
    }),
    notANumber: ({ value, least, most }) => ({
      what: `“${value}” is geen getal van ${least} tot en met ${most}.`,
      remedy: `Schrijf alleen het getal, zoals ${least < 0 ? "`50.88`" : "`50`"}.`,
    }),
    notAChoice: ({ value, choices }) => ({
      what: `“${value}” kan hier niet.`,
      remedy: `Kies uit: ${choices.map((choice) => `\`${choice.nl}\``).join(", ")}.`,
    }),
    notAWebAddress: ({ value }) => ({
      what: `“${value}” is geen adres van een website.`,
      remedy: "Schrijf het hele adres, met `https://` ervoor en zonder spaties, naam of wachtwoord erin.",
    }),
    notAnOldAddress: ({ value }) => ({
      what: `“${value}” kan geen adres op deze site zijn.`,
      remedy: value.includes("?")
        ? "Schrijf het adres zonder het deel vanaf `?`: dat telt bij doorsturen niet mee."
        : "Schrijf het deel achter de naam van de site, zonder `*`, `#` of `:`, zoals `/2013/01/titel.html`. Onder `/assets/`, `/bloom/`, `/cards/` en `/media/` staan bestanden van de site zelf.",
    }),
    notAnAddressWord: ({ value, suggestion }) => ({
      what: `Van “${value}” is geen woord voor een adres te maken: gebruik alleen kleine letters, cijfers en streepjes.`,
      remedy: meant(suggestion, "Kies een woord waar een letter of cijfer in staat."),
    }),
    notALanguage: ({ value }) => ({
      what: `“${value}” is geen taalcode.`,
      remedy: "Schrijf `nl`, `de`, `en`, `fr`, `li` …",
    }),
    notAColour: ({ value }) => ({
      what: `“${value}” is geen kleur die de site begrijpt.`,
      remedy: 'Schrijf een hekje en zes tekens tussen aanhalingstekens, zoals `"#b3124f"`.',
    }),
    notAFocus: ({ value }) => ({
      what: `“${value}” is geen punt in een foto.`,
      remedy: "Schrijf twee percentages: van links en van boven, zoals `50% 30%`.",
    }),
    lowContrast: ({ key, value, nearest, ratio }) => ({
      what: `De kleur ${value} (\`${key}\`) is te licht om er tekst mee te schrijven: het contrast is ${comma(ratio)}, en 4,5 is nodig.`,
      remedy: `De dichtstbijzijnde kleur die wel kan, is \`${nearest}\`.`,
    }),
    notAZone: ({ value }) => ({
      what: `De tijdzone “${value}” bestaat niet.`,
      remedy: "Schrijf een naam zoals `Europe/Amsterdam`.",
    }),
    notABranch: ({ value }) => ({
      what: `“${value}” kan geen naam van een tak in git zijn.`,
      remedy: "Schrijf de naam zoals uw opslagplaats die toont; meestal is dat `main`.",
    }),
    notAHandle: ({ value }) => ({
      what: `“${value}” is geen gebruikersnaam van de fediverse.`,
      remedy: 'Schrijf hem als `"@naam@server.nl"`.',
    }),
    endBeforeStart: ({ start, end }) => ({
      what: `Het einde (${end}) ligt vóór het begin (${start}).`,
      remedy:
        start.length > 10
          ? "Kijk beide na. Eindigt het op een latere dag, schrijf die dag dan bij `end`."
          : "Kijk beide na.",
    }),

    noSuchReference: ({ kind, value, suggestion }) => ({
      what: `Er is geen ${kinds[kind]} \`${value}\`.`,
      remedy: meant(suggestion, `Kijk welke er zijn in ${folders[kind]}.`),
    }),
    tagTypo: ({ value, suggestion }) => ({
      what: `Het onderwerp “${value}” lijkt veel op “${suggestion}”.`,
      remedy: `Bedoelt u \`${suggestion}\`? Is het echt een ander onderwerp, zet het dan in tags.yaml.`,
    }),
    tagTwice: ({ value, other }) => ({
      what: `Het woord “${value}” hoort al bij het onderwerp “${other}”.`,
      remedy: "Laat elk woord bij één onderwerp staan.",
    }),
    placeTwice: ({ value }) => ({
      what: `De plaats “${value}” staat er twee keer.`,
      remedy: "Haal een van de twee weg.",
    }),
    sameAddress: ({ address, other }) => ({
      what: `Het adres \`${address}\` is al van ${other}.`,
      remedy: "Geef een van de twee bestanden een andere naam.",
    }),
    redirectOverPage: ({ from, other }) => ({
      what: `Het oude adres \`${from}\` is nu het adres van een andere pagina (${other}).`,
      remedy: "Haal het weg uit `redirects`; op dat adres staat al iets.",
    }),
    redirectTwice: ({ from, other }) => ({
      what: `Het oude adres \`${from}\` staat ook in ${other}.`,
      remedy: "Een oud adres kan maar naar één pagina leiden: haal het bij een van de twee weg.",
    }),
    redirectToItself: ({ from }) => ({
      what: `Het oude adres \`${from}\` is het adres van deze pagina zelf.`,
      remedy: "Haal het weg uit `redirects`.",
    }),
    noSuchPage: ({ address, suggestion }) => ({
      what: `De link naar \`${address}\` leidt nergens heen: die pagina is er niet.`,
      remedy: meant(suggestion, "Kijk het adres na. Een andere website begint met `https://`."),
    }),
    notAStory: ({ address }) => ({
      what: `Het verhaal van de voorpagina, \`${address}\`, is geen bericht.`,
      remedy:
        "Kies een bericht, zoals `posts/2026/feest.md`, of haal `story` weg: dan staat het nieuwste er.",
    }),
    noSuchAnchor: ({ address, anchor, suggestion }) => ({
      what: `Op \`${address}\` is geen tussenkop \`#${anchor}\`.`,
      remedy: meant(
        suggestion && `#${suggestion}`,
        "Kijk hoe de tussenkop op die pagina heet, of haal het deel vanaf # weg.",
      ),
    }),
    emptyLink: () => ({
      what: "Bij een link staat geen adres.",
      remedy: "Zet het adres tussen de ronde haken, of haal de link weg.",
    }),
    notADocument: ({ source }) => ({
      what: `Het bestand \`${source}\` is van een soort die de site niet uitdeelt.`,
      remedy: "Bewaar het als PDF, of als een ander gewoon document (odt, docx, txt, csv, zip, mp3, mp4).",
    }),
    idTwice: ({ id, other }) => ({
      what: `Het vaste kenmerk “${id}” staat ook in ${other}; voor abonnees is het dan één en hetzelfde.`,
      remedy: "Haal de regel `id` weg uit het bestand dat u hebt gekopieerd.",
    }),
    addressNotLive: ({ key, value }) =>
      key === "idBase"
        ? {
            what: `Kenmerken in feeds en agenda’s zouden met \`${value}\` beginnen: dat adres is een voorbeeld, of alleen van deze computer of dit netwerk. Later is dat niet meer te veranderen zonder dat iedereen alles dubbel ziet.`,
            remedy:
              "Vul bij `idBase` het adres in dat de site het eerst heeft, meestal hetzelfde als bij `url`.",
          }
        : {
            what: `Op \`${value}\` kan niemand de site vinden: dat adres is een voorbeeld, of alleen van deze computer of dit netwerk. Zo gaat de site niet online.`,
            remedy: "Vul bij `url` het adres in waarop de site te lezen is, zoals `https://www.uw-regio.nl`.",
          },
    addressElsewhere: ({ value, host }) => ({
      what: `De host zet de site op \`${host}\`, maar hier staat \`${value}\`. Elke feed, kalender en kaart zou naar het verkeerde adres gaan.`,
      remedy: `Schrijf \`url: ${host}\`, of maak \`${value}\` bij de host het hoofdadres.`,
    }),
    addressWithPath: ({ value, origin }) => ({
      what: `“${value}” heeft iets achter de naam van de site; daar kan de site niet staan.`,
      remedy: `Schrijf alleen \`${origin}\`, en laat de site op een eigen naam draaien.`,
    }),
    linkToPicture: ({ source }) => ({
      what: `De link gaat naar het fotobestand \`${source}\` zelf. Dat komt zo niet op de site, want er kunnen plaatsgegevens (GPS) in zitten.`,
      remedy: `Zet de foto in de tekst: \`![Wat er te zien is](${asAddress(source)})\`.`,
    }),
    unsafeLink: ({ address }) => ({
      what: `De link \`${address.slice(0, 60)}\` is niet toegestaan.`,
      remedy:
        "Gebruik een adres dat met https://, mailto: of tel: begint, of een adres op deze site, zonder naam of wachtwoord erin.",
    }),
    noSuchPicture: ({ source, suggestion }) => ({
      what: `De foto \`${source}\` staat niet in de map media.`,
      remedy: meant(suggestion, "Zet het bestand in de map media, of kijk de naam na."),
    }),
    noSuchMediaFile: ({ name, suggestion }) => ({
      what: `Het bestand \`${name}\` staat niet in de map media.`,
      remedy: meant(suggestion, "Zet het bestand in de map media, kijk de naam na of haal het hier weg."),
    }),
    notAPictureFile: ({ source }) => ({
      what: `Het bestand \`${source}\` staat in de map media, maar het is geen foto en kan zo niet getoond worden.`,
      remedy: `Maak er een link van: \`[Wat het is](${asAddress(`/media/${source}`)})\`. Een foto is JPEG, PNG, WebP of SVG.`,
    }),
    pictureCase: ({ source, actual }) => ({
      what: `De foto heet niet \`${source}\`, maar \`${actual}\`: hoofdletters maken verschil.`,
      remedy: `Schrijf \`${actual}\`.`,
    }),
    outsideMedia: ({ source }) => ({
      what: `De foto \`${source}\` ligt buiten de map media.`,
      remedy: "Zet de foto in de map media en schrijf alleen de bestandsnaam.",
    }),
    windowsPath: ({ path, isOwn, suggestion }) => ({
      what: isOwn
        ? `\`${path}\` is een plek op uw eigen computer; daar kan de site niet bij.`
        : `In \`${path}\` staan omgekeerde schuine strepen (\\); een adres heeft gewone (/).`,
      remedy: suggestion
        ? `Schrijf \`${suggestion}\`.`
        : isOwn
          ? "Zet het bestand in de map media en schrijf alleen de bestandsnaam."
          : "Schrijf het met gewone schuine strepen (/), en kijk na of het bestand er is.",
    }),
    foreignPicture: ({ source }) => ({
      what: `De foto \`${source.slice(0, 80)}\` staat op een andere website.`,
      remedy: "Zet de foto (als dat mag) in de map media; de site haalt niets van andere websites.",
    }),
    altMissing: ({ source, field }) => ({
      what: `Bij de foto \`${source}\` ontbreekt een beschrijving voor wie de foto niet kan zien.`,
      remedy: field
        ? `Schrijf \`${field}:\` met daaronder, twee spaties ingesprongen, \`src: ${plainOrQuoted(source)}\` en \`alt: Wat er te zien is\`; of \`decorative: ja\` als de foto niets vertelt.`
        : `Schrijf \`![Wat er te zien is](${asAddress(source)})\`. Of zet het in \`media/media.yaml\`, onder de naam van de foto: \`alt:\`, of \`decorative: ja\` als de foto niets vertelt.`,
    }),
    badPicture: ({ source, reason }) => {
      const { what, remedy } = messages.pictureErrors[reason];
      return { what: `De foto \`${source}\` is niet bruikbaar: ${what}`, remedy };
    },
    cmsWithoutRepository: () => ({
      what: "Er is een cms, maar er staat niet waar het moet schrijven.",
      remedy:
        "Voeg repository toe: het https-adres van de opslagplaats. Of haal cms weg; dan komt er geen /admin/.",
    }),
    cmsRepository: ({ value, backend }) => ({
      what: `“${value}” is geen opslagplaats bij ${backend === "github" ? "GitHub" : "GitLab"}.`,
      remedy:
        backend === "github"
          ? "Schrijf het adres voluit: https://github.com/eigenaar/naam."
          : "Schrijf het adres voluit: https://gitlab.com/groep/naam.",
    }),
    notJson: () => ({
      what: "Vanaf hier is het bestand geen JSON.",
      remedy: "Kijk naar haakjes, komma’s en aanhalingstekens, of haal het bestand opnieuw op.",
    }),
    notGeoJson: () => ({
      what: "In dit bestand staat geen verzameling grenzen (een FeatureCollection van GeoJSON).",
      remedy:
        "Bewaar de grenzen van de gemeenten als GeoJSON, of haal het bestand weg: de site schetst dan zelf.",
    }),
    boundaryName: ({ name, suggestion }) => ({
      what: name
        ? `“${name}” is geen gemeente of plaats in site.yaml.`
        : "Bij deze grens staat geen naam van een gemeente.",
      remedy: meant(
        suggestion,
        "Zet de naam van een gemeente uit site.yaml onder `name`, of haal de grens weg.",
      ),
    }),
    boundaryShape: ({ name, found }) => ({
      what: `De grens van ${name} is geen gesloten vlak (${found}).`,
      remedy: "Bewaar de grens als `Polygon` of `MultiPolygon`, met ringen die eindigen waar ze beginnen.",
    }),
    boundaryDegrees: ({ name, value }) => ({
      what: `De grens van ${name} is niet in graden: ${value}.`,
      remedy: "Bewaar het bestand in WGS 84 (EPSG:4326), eerst de lengtegraad en dan de breedtegraad.",
    }),
    boundaryElsewhere: ({ name }) => ({
      what: `De grens van ${name} ligt ver van waar ${name} volgens site.yaml is.`,
      remedy: "Kijk of lengtegraad en breedtegraad niet verwisseld zijn, hier of in site.yaml.",
    }),
    boundaryMissing: ({ name }) => ({
      what: `Van ${name} staat hier geen grens.`,
      remedy: "Voeg die toe: een kaart heeft de grenzen van alle gemeenten of van geen.",
    }),
    commentsOfNothing: ({ suggestion }) => ({
      what: "Dit bestand met reacties hoort bij geen enkel bericht, project of pagina.",
      remedy: meant(
        suggestion,
        "Noem het als het bestand waar de reacties onder staan: bij posts/2013/lente.md hoort comments/posts/2013/lente.yaml.",
      ),
    }),
    notACommentId: ({ value }) => ({
      what: `\`${value}\` kan geen kenmerk van een reactie zijn.`,
      remedy: "Gebruik alleen letters, cijfers, streepjes en _, hoogstens 64 tekens.",
    }),
    commentTwice: ({ id }) => ({
      what: `Twee reacties in dit bestand hebben het kenmerk \`${id}\`.`,
      remedy: "Haal de dubbele reactie weg, of geef haar een ander kenmerk.",
    }),
    noSuchComment: ({ id }) => ({
      what: `Dit is een antwoord op reactie \`${id}\`, maar die staat er niet boven.`,
      remedy: "Zet het antwoord onder die reactie, of haal de regel `replyTo` weg.",
    }),
    missingSite: () => ({
      what: "Het bestand site.yaml ontbreekt; daarin staat wat de regio is.",
      remedy: "Kijk of dit de goede map is. Een voorbeeld staat in de map content van Bloeit.",
    }),
  },
  pictureErrors: {
    empty: { what: "het bestand is leeg.", remedy: "Zet de foto opnieuw in de map media." },
    truncated: {
      what: "het bestand is afgebroken.",
      remedy: "Zet de foto opnieuw in de map media; het kopiëren is misgegaan.",
    },
    heic: {
      what: "het is een HEIC-bestand, zoals een iPhone maakt.",
      remedy: "Bewaar de foto als JPEG. Op de iPhone: Instellingen, Camera, Structuren, Meest compatibel.",
    },
    unsupported: {
      what: "deze soort bestand kent de site niet.",
      remedy: "Bewaar de foto als JPEG, PNG, WebP of SVG.",
    },
    tooLarge: {
      what: "de foto heeft meer dan 200 miljoen beeldpunten.",
      remedy: "Verklein de foto, bijvoorbeeld tot 6000 beeldpunten breed.",
    },
    notAPicture: {
      what: "het bestand is geen foto.",
      remedy: "Kijk of u het goede bestand hebt; bewaar de foto als JPEG of PNG.",
    },
    unsafeSvg: {
      what: "in deze SVG staat iets dat niet mag (een script of een verwijzing naar buiten).",
      remedy: "Bewaar de tekening opnieuw als gewone SVG, zonder scripts, of als PNG.",
    },
    unreadable: {
      what: "het bestand kan niet gelezen worden.",
      remedy: "Zet de foto opnieuw in de map media.",
    },
  },
  report: {
    line: "regel",
    is: "er staat",
    shouldBe: "maak er",
    count: (problems, files) =>
      `${problems} ${problems === 1 ? "probleem" : "problemen"} in ${files} ${files === 1 ? "bestand" : "bestanden"}.`,
    keptOld: (folder) => `De site in ${folder} is niet veranderd.`,
    built: (title, pages, folder, seconds) =>
      `${title}: ${pages} pagina’s gemaakt in ${folder} (${seconds} s).`,
    look: (command) => `Bekijk de site met: ${command}`,
    upToDate: (folder) => `Er is niets veranderd: de site in ${folder} is bij.`,
    renderFailed: (detail) => `De site kon niet gemaakt worden: ${detail}`,
    diskFull:
      "De site kon niet gemaakt worden: de schijf is vol. Maak ruimte en bouw de site daarna opnieuw.",
    notAllowed: (path) =>
      `De site kon niet gemaakt worden: ${path} mag hier niet gelezen of geschreven worden. Kies met --out een andere map of geef uzelf rechten op deze plek.`,
    notAFolder: (path) =>
      `De site kon niet gemaakt worden: ${path} is een bestand, en daar moet een map zijn. Kies met --out een andere map.`,
    vanished: (path) =>
      `De site kon niet gemaakt worden: ${path} verdween tijdens het bouwen. Bouw de site opnieuw als alle bestanden op hun plaats staan.`,
    noFolder: (folder, namedBy) =>
      namedBy === undefined || namedBy === "--content"
        ? `De map ${folder} is er niet.`
        : `De map ${folder} is er niet. Ze staat in ${namedBy === "package.json" ? "package.json, bij bloeit.content" : `de variabele ${namedBy}`}; verander het daar, of kies een andere map met --content=.`,
    servedElsewhere: (host, url) =>
      `Let op: de host zet de site nu op ${host}; links, feeds en kalenders noemen ${url}. Dat is goed als dat adres daarheen leidt.`,
    outRefused: {
      isContent: (out) =>
        `De site kan niet in ${out}: dat is de map met uw teksten, en een bouw vervangt de hele map. Kies met --out= een andere map, zoals --out=_site.`,
      holdsContent: (out, place) =>
        `De site kan niet in ${out}: een bouw vervangt de hele map, en uw teksten (${place}) staan erin. Kies met --out= een andere map, zoals --out=_site.`,
      inContent: (out, place) =>
        `De site kan niet in ${out}: die map ligt in ${place}, waar de teksten van een regio staan. Kies met --out= een map daarbuiten.`,
      holdsMore: (out, place) =>
        `De site kan niet in ${out}: een bouw vervangt de hele map, en daar hoort ook ${place} bij. Kies met --out= een map voor de site alleen, zoals --out=_site.`,
      inGenerator: (out, place) =>
        `De site kan niet in ${out}: die map hoort bij het programma zelf (${place}). Kies met --out= een andere map, zoals --out=_site.`,
    },
    otherRegion: (out, last, content, own) =>
      `In ${out} staat de site van een andere regio (${last}); die blijft zoals ze is. Bouw ${content} in een eigen map met --out=${own}, of vervang de site met --out=${out}.`,
    notASite: (folder) =>
      `In de map ${folder} staat iets anders dan een site van Bloeit; die wordt niet overschreven. Kies met --out een lege map.`,
    pictures: (done, total) => `Foto’s: ${done} van ${total}`,
    cards: (done, total) => `Kaarten voor sociale media: ${done} van ${total}`,
    reread: (files, milliseconds) => `Bijgewerkt: ${files} (${milliseconds} ms)`,
    serving: (address, guide, admin) =>
      `De site staat op ${address}; ze verandert mee als u een bestand bewaart. De handleiding staat op ${guide}, de redactie met formulieren op ${admin}. Stoppen: Ctrl+C.`,
    hosting: (folder, address) =>
      `De site in ${folder} staat op ${address}, met de kopregels en omleidingen van de host. Na een nieuwe bouw laat ze vanzelf de nieuwe site zien. Stoppen: Ctrl+C.`,
    noSite: (folder) => `In ${folder} staat nog geen site. Maak die eerst met: npm run build`,
    noSuchHost: (host) =>
      `Deze computer heeft geen adres ${host}. Noem met --host= een adres van deze computer, of 0.0.0.0 om de site op alle te tonen.`,
    notMeant: (address) => `De site is onder dit adres niet te zien. Open ${address}`,
    portTaken: (port) =>
      `Poort ${port} is al in gebruik. Stop het programma dat daar draait, of kies een andere met --port=8081.`,
    rule: (detail) => `De host kan deze regel niet lezen en slaat hem over: ${detail}`,
    submission: (form) => `Ingezonden met het formulier “${form}”:`,
    notAnExport: (file) =>
      `In ${file} staat iets anders dan een lijst van inzendingen; het bestand blijft zoals het is. Kies met --submissions een ander bestand.`,
  },
};
