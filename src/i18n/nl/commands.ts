import type { CommandTexts } from "../types/commands.ts";

/** What commands say of themselves in Dutch. */
export const commandTexts: CommandTexts = {
  usage: "Zo werkt het",
  optionsTitle: "Opties",
  examplesTitle: "Voorbeelden",
  commandsTitle: "Opdrachten",
  anyOptions: "[opties]",
  flagsAreOff: "Een optie zonder = staat uit, behalve als u haar noemt.",
  usual: (value) => `Anders: ${value}.`,
  alsoNamed: (option) => `Mag ook: ${option}.`,
  overview: "Bloeit maakt van een map met teksten de website van een regio.",
  moreOfEach: (command) => `Alles over één opdracht: ${command}`,
  values: {
    folder: "MAP",
    file: "BESTAND",
    day: "JJJJ-MM-DD",
    port: "POORT",
    address: "ADRES",
    form: "VORM",
    language: "TAAL",
    name: "NAAM",
    word: "WOORD",
    ids: "KENMERK,…|all",
    zone: "TIJDZONE",
  },
  options: {
    content:
      "De map met de teksten van de regio. Anders: de map in de variabele BLOEIT_CONTENT, of die in package.json bij bloeit.content, of content.",
    out: "De map waarin de site komt: een lege, of een met een site van Bloeit.",
    site: "De map met de site die u wilt bekijken.",
    today: "Doe alsof het deze dag is. Anders: vandaag.",
    drafts: "Zet ook concepten op de site, en wat pas later komt.",
    admin: "Maakt /admin/, om met formulieren te werken aan de bestanden op deze computer.",
    noCards: "Maakt één kaart voor sociale media in plaats van een per pagina: de eerste keer veel sneller.",
    noSearch: "Laat de zoekindex weg: de zoekpagina noemt dan alleen alles.",
    production: "Voor lezers: het adres in site.yaml moet er dan een zijn waar iedereen bij kan.",
    port: "De poort waarop de site staat.",
    host: "Het adres waarop de site te zien is; met 0.0.0.0 ook voor een telefoon in hetzelfde netwerk. Anders: alleen op deze computer.",
    submissions:
      "Voegt toe aan dit bestand wat met formulieren verstuurd wordt, zoals Netlify het exporteert. Anders: het staat alleen in de terminal.",
    fix: "Herstelt wat zonder oordeel hersteld kan worden, en laat elke regel zien die verandert.",
    json: "Voor programma's: hetzelfde als --format=json.",
    format: "De vorm van het verslag: tekst, JSON, of aantekeningen voor GitHub.",
    lang: "De taal van een nieuwe regio. Anders: de vraag of de taal van deze regio.",
    date: "De dag van een bericht of activiteit, zoals 2026-05-01 of “1 mei 2026”. Anders: vandaag.",
    name: "De naam van het bestand, en dus het laatste deel van het adres. Anders: de titel.",
    status: "De stand van een project of partner. Anders: de gewone stand.",
    type: "De soort partner. Anders: geen.",
    approve: "Plaatst de reacties met deze kenmerken, of alle. Anders: u krijgt bij elke reactie de vraag.",
    reject: "Wijst de reacties met deze kenmerken af, of alle: u ziet ze niet meer terug. Anders: geen.",
    as: "Wat er in plaats van de naam komt. Anders: de naam gaat weg.",
    oldHost: "Het adres van de oude site, zoals www.voorbeeld.nl. Anders: het adres dat de export noemt.",
    zone: "De tijdzone waarin dagen tellen, zoals Europe/Amsterdam. Anders: die van de oude site of de regio.",
    blog: "Welk blog, als de export er meer bevat.",
    media: "Een map met foto's die bij de oude site horen. Anders: alleen de foto's in de export.",
    fetch: "Haalt foto's die ontbreken op bij de oude site.",
    report: "Het bestand waarin het hele verslag komt.",
    dryRun: "Een proef: zegt wat er zou komen, en schrijft niets.",
    force: "Overschrijft ook wat een redacteur sinds de vorige keer heeft veranderd.",
    help: "Laat deze uitleg zien.",
  },
  commands: {
    build: {
      purpose:
        "Maakt de site van de regio in een map, klaar om te publiceren. Staat er iets verkeerd in de teksten, dan zegt de opdracht wat, en blijft de vorige site zoals ze is.",
      words: [],
      more: ({ keptDays }) =>
        `Foto's, kaarten, scripts en formulieren die al gemaakt zijn, bewaart de bouw in .cache, zodat de volgende sneller is. Wat ${keptDays} dagen lang door geen bouw is gebruikt, gaat daar weg. U kunt .cache altijd weggooien: alles wordt dan opnieuw gemaakt.`,
      examples: [
        [undefined, "maakt de site in _site"],
        ["--drafts --out=proef", "maakt in de map proef een site met concepten en wat nog komt"],
        ["--today=2026-12-24", "maakt de site zoals ze op die dag is"],
      ],
    },
    check: {
      purpose:
        "Zegt alles wat de site tegenhoudt en wat beter kan: in welk bestand, op welke regel, en wat u er moet schrijven. Eindigt met 1 als iets de site tegenhoudt.",
      words: ["[BESTAND of MAP …]"],
      examples: [
        [undefined, "kijkt de hele regio na"],
        ["--fix", "herstelt ook wat zonder oordeel kan"],
        ["posts/2026", "noemt alleen wat over deze map gaat"],
      ],
    },
    start: {
      purpose:
        "Laat de site zien terwijl u schrijft, met concepten en wat nog komt. Elke wijziging is meteen te zien; stoppen gaat met Ctrl+C.",
      words: [],
      examples: [
        [undefined, "laat de site zien op http://localhost:8080/"],
        ["--host=0.0.0.0", "ook voor een telefoon in hetzelfde netwerk"],
      ],
    },
    preview: {
      purpose:
        "Laat een gebouwde site zien zoals Netlify dat doet: met kopregels, omleidingen en formulieren. Stoppen gaat met Ctrl+C.",
      words: [],
      examples: [
        [undefined, "laat de site in _site zien"],
        ["--out=proef --port=8081", "laat de site in de map proef zien op een andere poort"],
        ["--submissions=inzendingen.json", "bewaart wat u met de formulieren verstuurt"],
      ],
    },
    new: {
      purpose:
        "Maakt een nieuw bestand met een goede naam op de goede plek, met alle velden erin; of een hele nieuwe regio. Wat u niet zegt, wordt gevraagd.",
      words: ['[SOORT] ["TITEL"]', 'regio "NAAM"'],
      examples: [
        ['bericht "Feest op het plein"', "maakt een bericht van vandaag"],
        ['activiteit "Dauwtrappen" --date=2026-05-14', "maakt een activiteit op die dag"],
        ['regio "Mergelland" --lang=nl', "maakt een nieuwe regio in de map mergelland"],
      ],
    },
    import: {
      purpose:
        "Haalt een oude site van Blogger of WordPress binnen: berichten, pagina's, onderwerpen, reacties en foto's, met alle oude adressen. BESTAND is de export: een XML-bestand, een zip of de uitgepakte map. Het kan vaker.",
      words: ["blogger BESTAND", "wordpress BESTAND"],
      examples: [
        ["blogger blog.xml --dry-run", "zegt wat er zou komen, en schrijft niets"],
        ["wordpress export.xml --media=uploads", "neemt de foto's uit de map uploads mee"],
      ],
    },
    plan: {
      purpose:
        "Zegt wat er op welke dag op de site komt, verandert of verdwijnt, wat nog concept is, en wanneer de site opnieuw gemaakt moet worden.",
      words: [],
      examples: [
        [undefined, "zegt alles vanaf vandaag"],
        ["--today=2026-12-24", "zegt alles vanaf die dag"],
      ],
    },
    comments: {
      purpose:
        "Laat zien wat lezers gestuurd hebben, en plaatst wat u goedkeurt. BESTAND is de export van Netlify (JSON of CSV). Met redact verandert u een naam, of haalt u haar weg.",
      words: ["BESTAND", 'redact "NAAM"'],
      examples: [
        ["export.json", "laat elke nieuwe reactie zien, en vraagt of ze erop mag"],
        ["export.json --approve=all", "plaatst alle nieuwe reacties"],
        ['redact "Jan Jansen" --as="Jan J."', "kort een naam in"],
      ],
    },
  },
  wrong: {
    unknownCommand: (word) => `De opdracht “${word}” is er niet.`,
    unknownOption: (option) => `De optie ${option} is er niet.`,
    noValue: (option, example) => `Achter ${option} ontbreekt iets. Schrijf ${example}.`,
    unneededValue: (option, value) => `Achter ${option} hoort niets te staan: laat “=${value}” weg.`,
    badValue: (option, value, example) => `“${value}” kan niet achter ${option} staan. Schrijf ${example}.`,
    notAChoice: (option, value, choices) =>
      `“${value}” kan niet achter ${option} staan. Kies uit: ${choices}.`,
    tooManyWords: (word) =>
      `Met “${word}” kan deze opdracht niets. Staat er een spatie in een naam? Zet er dan aanhalingstekens omheen.`,
    notJson: (file) =>
      `${file} is geen geldige JSON. Herstel het bestand, of noem de map met teksten zelf met --content=.`,
    notAFolderName: (file, value) =>
      `In ${file} staat bij bloeit.content geen naam van een map, maar ${value}. Zet daar een naam tussen aanhalingstekens, zoals "content".`,
    didYouMean: (suggestion) => `Bedoelt u ${suggestion}?`,
    seeHelp: (command) => `Alle mogelijkheden: ${command}`,
  },
};
