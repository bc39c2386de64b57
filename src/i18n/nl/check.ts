import type { CheckWords } from "../types/check.ts";
import { markWords } from "./marks.ts";

const joined = new Intl.ListFormat("nl");
const fields = (keys: readonly string[]) => joined.format(keys.map((key) => `\`${key}\``));

export const checkWords: CheckWords = {
  advice: {
    ...markWords,
    altMissingOnOldPost: ({ source }) => ({
      what: `Bij de foto \`${source}\` staat geen beschrijving.`,
      remedy:
        "Beschrijf foto’s in oude berichten voor wie ze niet kan zien: `![Wat er te zien is](foto.jpg)`.",
    }),
    plainHttp: ({ address }) => ({
      what: `De link \`${address}\` is niet beveiligd.`,
      remedy: "Kijk of de website ook met `https://` werkt, en schrijf dat dan.",
    }),
    vagueLink: ({ text }) => ({
      what: `De link heet alleen “${text}”.`,
      remedy: "Zeg in de tekst van een link waar die heen gaat, zoals “het programma van IBA Parkstad”.",
    }),
    headingSkipped: ({ from, to }) => ({
      what: `Na een tussenkop met ${"#".repeat(from)} komt er meteen een met ${"#".repeat(to)}.`,
      remedy:
        "Sla bij tussenkoppen geen niveau over; wie voorleessoftware gebruikt, raakt anders de weg kwijt.",
    }),
    staleWord: ({ word, year }) => ({
      what: `“${word}” staat in een tekst uit ${year}.`,
      remedy: "Schrijf wat er inmiddels gebeurd is, of noem de datum.",
    }),
    longSummary: ({ length }) => ({
      what: `De samenvatting telt ${length} tekens.`,
      remedy: "Houd een samenvatting onder de 160 tekens; zoekmachines en sociale media kappen de rest af.",
    }),
    longText: ({ key, length, advised }) => ({
      what: `\`${key}\` telt ${length} tekens.`,
      remedy: `Houd het onder de ${advised} tekens: lijsten, kaartjes en agenda’s kappen de rest af.`,
    }),
    markInField: ({ key, found }) => ({
      what: `Bij \`${key}\` staat \`${found}\`: zo is het ook op de site te lezen.`,
      remedy:
        "Schrijf in de kop van een bestand alleen gewone tekst. Opmaak en links horen in de tekst eronder.",
    }),
    unusualDay: ({ value, usual }) => ({
      what: `“${value}” is de dag ${usual}.`,
      remedy:
        "De site begrijpt deze datums. Schrijf bij voorkeur jaar-maand-dag, dan leest iedereen hetzelfde.",
    }),
    tagSpelling: ({ value, label }) => ({
      what: `“${value}” heet in tags.yaml “${label}”.`,
      remedy: "De site begrijpt deze onderwerpen. Schrijf ze bij voorkeur zoals ze in tags.yaml staan.",
    }),
    commaInQuotes: ({ value }) => ({
      what: `“${value}” telt als één woord van de lijst, door de apostroffen (') aan het begin en het einde.`,
      remedy:
        'Zijn het er twee? Zet er dan dubbele aanhalingstekens om: `["\'t Harde", Kunst]`. Hoort de komma erbij, schrijf dan `"…"` om het geheel.',
    }),
    otherYear: ({ folder, year }) => ({
      what: `De datum valt in ${year}, het bestand staat in de map ${folder}.`,
      remedy: "Kijk of de datum klopt. Verplaatst u het bestand, zet het oude adres dan bij `redirects`.",
    }),
    everyPlaceListed: ({ count, value }) => ({
      what: `Hier staan alle ${count} gemeenten van de regio. De site leest dat als “${value}”.`,
      remedy: `Schrijf \`places: [${value}]\`.`,
    }),
    asOfAhead: ({ value, today }) => ({
      what: `\`asOf: ${value}\` ligt in de toekomst: niemand kan nu al vaststellen hoe het dan staat.`,
      remedy: `Schrijf wanneer u het voor het laatst nakeek, uiterlijk ${today}.`,
    }),
    undatedStatus: ({ status, month }) => ({
      what: `Bij “${status.nl}” staat niet wanneer dat zo was, en geen bericht of activiteit zegt het. Over jaren staat het er nog zo.`,
      remedy: `Zet erbij wanneer u het voor het laatst nakeek, zoals \`asOf: ${month}\`. Na anderhalf jaar zegt de site dan vanzelf wanneer het was.`,
    }),
    timeOverDays: ({ time, reading, start, end }) => ({
      what: `\`time: ${time}\` bij meer dagen kan twee dingen betekenen. De site leest: ${reading === "eachDay" ? "elke dag" : "van de eerste dag tot de laatste"}.`,
      remedy: `Schrijf \`hours: ${time}\` als de tijden elke dag gelden. Gaat het dag en nacht door, zet de tijden dan bij de dagen: \`start: ${start}\` en \`end: ${end}\`.`,
    }),
    noBreakSpace: () => ({
      what: "In de kop staat naast een naam of een dubbele punt een vaste spatie; die ziet eruit als een gewone, maar is het niet.",
      remedy: "Gebruik in de kop gewone spaties.",
    }),
    byteOrderMark: () => ({
      what: "Het bestand begint met een onzichtbaar merkteken (BOM).",
      remedy: "Sla bestanden op als UTF-8 zonder BOM.",
    }),
    lineEnds: () => ({
      what: "De regels eindigen zoals op Windows (CRLF) of een oude Mac (CR).",
      remedy: "Sla bestanden op met gewone regeleinden (LF), dan laat git alleen echte wijzigingen zien.",
    }),
    unusedPicture: ({ name }) => ({
      what: `De foto \`${name}\` staat op geen enkele pagina.`,
      remedy: "Gebruik deze foto’s, of haal ze uit de map media.",
    }),
    noPartner: () => ({
      what: "Bij dit project staat geen partner.",
      remedy: "Noem bij een project met wie het gedaan is: `partners: [naam-van-het-bestand]`.",
    }),
    quietPartner: ({ since }) => ({
      what: since
        ? `Het laatste bericht of agendapunt bij deze partner is van ${since}.`
        : "Bij deze partner staat geen enkel bericht of agendapunt.",
      remedy: "Schrijf eens iets over partners van wie al een jaar niets te lezen was.",
    }),
    renamed: ({ was, address }) => ({
      what: `Dit bestand heette \`${was}\` (zo goed als dezelfde tekst); het oude adres wijst nergens meer heen.`,
      remedy: `Zet het oude adres erbij: \`redirects: [${address}]\`. Dan blijven links werken, en zien abonnees niets dubbel.`,
    }),
    renamedEvent: ({ was, id }) => ({
      what: `Dit bestand heette \`${was}\`; in agenda’s van lezers zou de activiteit nu dubbel staan.`,
      remedy: `Zet het kenmerk van toen erbij: \`id: ${id}\`.`,
    }),
    changedEvent: ({ keys, was, is, today }) => ({
      what:
        keys.length > 0
          ? `Sinds de vorige commit veranderde ${fields(keys)}, maar ${was === undefined ? "`updated` ontbreekt" : `\`updated\` is niet later dan toen (${was})`}. Agenda’s kunnen het oude blijven tonen.`
          : `Bij de vorige commit was \`updated\` ${was}; nu ${is === undefined ? "ontbreekt het" : `is het vroeger (${is})`}. Agenda’s kunnen wijzigingen dan negeren.`,
      remedy: `Schrijf op welke dag en hoe laat u het wijzigde: \`updated: ${today} 14:30\`.`,
    }),
    noIdBase: ({ url }) => ({
      what: "Er staat geen `idBase`. Verandert `url` later, dan ziet iedereen die de site volgt alles opnieuw als nieuw.",
      remedy: `Zet het adres dat de site het eerst had erbij, en verander dat nooit meer: \`idBase: ${url}\`.`,
    }),
    placeholder: ({ text }) => ({
      what: `Voorbeeld: “${text}”`,
      remedy:
        "Hiermee begint een nieuwe regio. Vervang het door wat voor uw regio geldt, of verwijder het bestand.",
    }),
    exampleAddress: ({ address }) => ({
      what: `\`${address}\` is een voorbeeld: niemand komt daar uit.`,
      remedy: "Vul het echte adres in voordat de site online gaat.",
    }),
    unknownForge: ({ address }) => ({
      what: `De pagina’s krijgen geen link om ze te bewerken: hoe \`${address}\` werkt, is niet bekend.`,
      remedy:
        "Bekend zijn GitHub, GitLab, Gitea, Forgejo, Codeberg en Bitbucket. Is het een eigen GitLab? Zet er dan bij: `cms: {backend: gitlab}`.",
    }),
    folderInNoRepository: ({ address }) => ({
      what: `De pagina’s krijgen geen link om ze te bewerken: de map met teksten hoort hier bij geen git-opslagplaats, dus waar ze in \`${address}\` staat, is niet te zeggen.`,
      remedy: "Bouw de site in een kloon van de opslagplaats (`git clone`), of haal `repository` weg.",
    }),
    linksElsewhere: ({ hosts }) => ({
      what: hosts.map(({ host, count }) => `${host} (${count})`).join(", "),
      remedy: "Naar deze websites wordt gelinkt (hoe vaak). Kijk af en toe of ze er nog zijn.",
    }),
  },
  problemsTitle: "Dit houdt de site tegen",
  adviceTitle: "Dit kan beter (de site kan er wel mee online)",
  nothingWrong: (files) => `Geen problemen. ${files} ${files === 1 ? "bestand" : "bestanden"} nagekeken.`,
  adviceCount: (notes) => `${notes} ${notes === 1 ? "advies" : "adviezen"}.`,
  canFix: (findings) =>
    `${findings === 1 ? "Eén daarvan herstelt" : `${findings} daarvan herstelt`} \`npm run check -- --fix\` voor u.`,
  fixed: (files) => `Hersteld in ${files} ${files === 1 ? "bestand" : "bestanden"}:`,
  nothingFixed: "Er was niets dat zonder te raden hersteld kon worden.",
  notWritten: (file, detail) =>
    `${file} is niet veranderd: het bestand kon niet geschreven worden (${detail}).`,
  noSuchFile: (file) => `Het bestand ${file} is er niet, of hoort niet bij de inhoud van de site.`,
  converted: {
    utf8: "omgezet naar UTF-8",
    noByteOrderMark: "merkteken (BOM) aan het begin weggehaald",
    lineFeeds: "regeleinden omgezet naar gewone (LF)",
  },
};
