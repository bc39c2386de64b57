import { z } from "zod";
import { field, text } from "./field.ts";

/** How much of each there is room for on the front page. */
const most = { actions: 2, figures: 4, doors: 3 } as const;

/** Where something of the front page leads: a page of the site, or another website. The gate looks it up. */
const link = field(text(), {
  label: { nl: "Link", de: "Link", en: "Link" },
  help: {
    nl: "De pagina waar het heen gaat, zoals /missie/ of pages/missie.md, of het adres van een andere website.",
    de: "Die Seite, zu der es führt, etwa /auftrag/ oder pages/auftrag.md, oder die Adresse einer anderen Website.",
    en: "The page it leads to, such as /mission/ or pages/mission.md, or the address of another website.",
  },
  example: "/missie/",
  control: "line",
});

const linkLabel = field(text("name"), {
  label: { nl: "Tekst van de link", de: "Text des Links", en: "Text of the link" },
  help: {
    nl: "Een paar woorden die zeggen wat men daar doet.",
    de: "Ein paar Wörter, die sagen, was man dort tut.",
    en: "A few words that say what one does there.",
  },
  example: "Lees de missie",
  control: "line",
});

const action = z.strictObject({ label: linkLabel, link });

const figure = z.strictObject({
  value: field(text("name"), {
    label: { nl: "Getal", de: "Zahl", en: "Figure" },
    help: {
      nl: "Het getal, zoals u het schrijft.",
      de: "Die Zahl, so wie man sie schreibt.",
      en: "The figure, as you write it.",
    },
    example: '"257.499"',
    control: "line",
  }),
  label: field(text("name"), {
    label: { nl: "Wat het telt", de: "Was es zählt", en: "What it counts" },
    help: {
      nl: "Een paar woorden onder het getal.",
      de: "Ein paar Wörter unter der Zahl.",
      en: "A few words below the figure.",
    },
    example: "inwoners, in zeven gemeenten",
    control: "line",
  }),
  asOf: field(text("name"), {
    label: { nl: "Van wanneer", de: "Stand", en: "As of" },
    help: {
      nl: "Het jaar, de maand of de dag waarvan het getal is. Een getal zonder datum komt niet op de site.",
      de: "Das Jahr, der Monat oder der Tag, von dem die Zahl ist. Ohne Datum kommt keine Zahl auf die Website.",
      en: "The year, month or day the figure is of. No figure goes on the site without a date.",
    },
    example: "2019",
    control: "line",
  }),
  source: field(text("name"), {
    label: { nl: "Bron", de: "Quelle", en: "Source" },
    help: {
      nl: "Waar het getal vandaan komt. Een getal zonder bron komt niet op de site.",
      de: "Woher die Zahl stammt. Ohne Quelle kommt keine Zahl auf die Website.",
      en: "Where the figure comes from. No figure goes on the site without a source.",
    },
    example: "CBS",
    control: "line",
  }),
  link: link.optional(),
});

const door = z.strictObject({
  title: field(text("name"), {
    label: { nl: "Kop", de: "Überschrift", en: "Heading" },
    help: {
      nl: "Voor wie het is, of wat men doet.",
      de: "Für wen es ist oder was man tut.",
      en: "Who it is for, or what one does.",
    },
    example: "Begin iets",
    control: "line",
  }),
  text: field(text(), {
    label: { nl: "Zin", de: "Satz", en: "Sentence" },
    help: {
      nl: "Eén zin die zegt wat men daar vindt.",
      de: "Ein Satz, der sagt, was man dort findet.",
      en: "One sentence that says what is there.",
    },
    example: "Een leeg gebouw of alleen een vraag: ik denk met u mee.",
    control: "line",
  }),
  label: linkLabel,
  link,
});

/** What the front page says, beside what it shows of the content. `home` in `content/site.yaml`; all of it may be left out. */
export const homeField = field(
  z
    .strictObject({
      claim: field(text("name").optional(), {
        label: { nl: "Kop", de: "Überschrift", en: "Headline" },
        help: {
          nl: "De grote kop van de voorpagina, in een paar woorden. Zonder kop staat de slogan er.",
          de: "Die große Überschrift der Startseite, in wenigen Wörtern. Ohne sie steht dort der Slogan.",
          en: "The large headline of the front page, in a few words. Without it, the slogan stands there.",
        },
        example: "Wat krimpt, kan bloeien",
        control: "line",
      }),
      where: field(text("name").optional(), {
        label: { nl: "Waar de regio ligt", de: "Wo die Region liegt", en: "Where the region is" },
        help: {
          nl: "Een paar woorden voor wie de regio niet kent; staat achter de naam van de regio.",
          de: "Ein paar Wörter für alle, die die Region nicht kennen; steht hinter ihrem Namen.",
          en: "A few words for those who do not know the region; stands behind its name.",
        },
        example: "zeven gemeenten tegen Aken aan",
        control: "line",
      }),
      lead: field(text().optional(), {
        label: { nl: "Inleiding", de: "Einleitung", en: "Introduction" },
        help: {
          nl: "Hoogstens dertig woorden onder de kop. Zonder inleiding staat de samenvatting van de missie er.",
          de: "Höchstens dreißig Wörter unter der Überschrift. Ohne sie steht dort die Zusammenfassung des Auftrags.",
          en: "At most thirty words below the headline. Without them, the summary of the mission stands there.",
        },
        example: "Een mijnstreek zonder mijnen, met mensen die samen iets beginnen.",
        control: "text",
      }),
      actions: field(z.array(action).max(most.actions).optional(), {
        label: { nl: "Knoppen", de: "Knöpfe", en: "Buttons" },
        help: {
          nl: "Eén of twee knoppen; de eerste springt eruit.",
          de: "Ein oder zwei Knöpfe; der erste fällt auf.",
          en: "One or two buttons; the first stands out.",
        },
        control: "list",
      }),
      figures: field(z.array(figure).max(most.figures).optional(), {
        label: { nl: "Cijfers", de: "Zahlen", en: "Figures" },
        help: {
          nl: "Hoogstens vier getallen over de regio, elk met datum en bron.",
          de: "Höchstens vier Zahlen zur Region, jede mit Datum und Quelle.",
          en: "At most four figures about the region, each with its date and source.",
        },
        control: "list",
      }),
      story: field(text().optional(), {
        label: { nl: "Verhaal", de: "Geschichte", en: "Story" },
        help: {
          nl: "Het bericht dat groot op de voorpagina staat, zoals /berichten/2026/feest/ of posts/2026/feest.md. Zonder keuze is dat het nieuwste.",
          de: "Der Beitrag, der groß auf der Startseite steht, etwa /beitraege/2026/fest/ oder posts/2026/fest.md. Ohne Wahl ist es der neueste.",
          en: "The post that stands large on the front page, such as /posts/2026/fair/ or posts/2026/fair.md. Without a choice, it is the newest.",
        },
        example: "posts/2012/sjtub-in-het-postkantoor.md",
        control: "line",
      }),
      doors: field(z.array(door).max(most.doors).optional(), {
        label: { nl: "Doe mee", de: "Mitmachen", en: "Take part" },
        help: {
          nl: "Hoogstens drie vakken die zeggen wat een lezer kan doen.",
          de: "Höchstens drei Felder, die sagen, was Leser tun können.",
          en: "At most three boxes that say what a reader can do.",
        },
        control: "list",
      }),
      partners: field(text("name").optional(), {
        label: {
          nl: "Begin van de zin over partners",
          de: "Anfang des Satzes über Partner",
          en: "Beginning of the sentence about partners",
        },
        help: {
          nl: "Wat er voor de namen van de partners staat.",
          de: "Was vor den Namen der Partner steht.",
          en: "What stands before the names of the partners.",
        },
        example: "Tussen 2010 en 2013 werkte ik samen met",
        control: "line",
      }),
    })
    .optional(),
  {
    label: { nl: "Voorpagina", de: "Startseite", en: "Front page" },
    help: {
      nl: "Wat er op de voorpagina staat, naast de berichten, projecten en agenda. Alles mag weg.",
      de: "Was auf der Startseite steht, neben Beiträgen, Projekten und Terminen. Alles darf fehlen.",
      en: "What the front page says, beside its posts, projects and events. All of it may be left out.",
    },
    control: "group",
  },
);
