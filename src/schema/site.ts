import { z } from "zod";
import { isZone } from "../core/days.ts";
import { commentsField, labelledLink } from "./common.ts";
import {
  addressWord,
  branchName,
  choice,
  colour,
  fediverseHandle,
  field,
  flag,
  group,
  interfaceLanguage,
  list,
  number,
  report,
  siteAddress,
  text,
  webAddress,
} from "./field.ts";
import { homeField } from "./home.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { byPart, type Part } from "./kinds.ts";
import { mostOfARegister } from "./sizes.ts";

const zone = z
  .string()
  .transform((written, context) =>
    isZone(written) ? written : report(context, { code: "notAZone", value: written }),
  );

const place = group("place", {
  name: field(text("name"), { example: "Kerkrade", control: "line" }),
  municipality: field(text("name").optional(), { example: "Beekdaelen", control: "line" }),
  outside: field(flag().optional(), { control: "flag" }),
  lat: field(number(-90, 90), { example: "50.86583", control: "number" }),
  lon: field(number(-180, 180), { example: "6.0625", control: "number" }),
  code: field(text("name").optional(), { example: "GM0928", control: "line" }),
  note: field(text().optional(), { example: "Hoort sinds 2019 bij Beekdaelen.", control: "line" }),
});

/** The words in addresses that a language sets and a region may override. */
export type PathWord = Part | keyof typeof otherWords;

/** Those that stand for something else than the list of a kind, each with an example. */
const otherWords = {
  archive: "archief",
  tags: "onderwerpen",
  places: "plaatsen",
  map: "kaart",
  search: "zoeken",
  follow: "volgen",
  page: "pagina",
  thanks: "bedankt",
} as const;

const wordExamples: Readonly<Record<PathWord, string>> = {
  ...byPart(({ wordExample = "" }) => wordExample),
  ...otherWords,
};

export const pathWords = Object.keys(wordExamples) as readonly PathWord[];

/** Where the files of a region can be kept for editing at `/admin/`. */
const cmsBackends = {
  github: { nl: "GitHub", de: "GitHub", en: "GitHub" },
  gitlab: { nl: "GitLab", de: "GitLab", en: "GitLab" },
} as const;

/** The place of a fixed part in the menu. */
const orderOf = ({ order = 0 }: KindDefinition) =>
  field(number(0, 9999).optional(), { example: String(order), control: "number" });

/** The word that stands for a part in addresses. */
const wordFor = (part: PathWord) =>
  field(addressWord().optional(), { example: wordExamples[part], control: "line" });

const colourOf = (example: string) => field(colour(), { example, control: "line" });

const contactLine = (example: string) => field(text().optional(), { example, control: "line" });

/** Where a site can have been before. */
const oldPlatforms = {
  blogger: { nl: "blogger", de: "blogger", en: "blogger" },
  wordpress: { nl: "wordpress", de: "wordpress", en: "wordpress" },
} as const;

/** The region itself. `content/site.yaml`. */
export const siteSchema = group("site", {
  title: field(text("title"), { example: "Parkstad Limburg Bloeit!", control: "line" }),
  region: field(text("name"), { example: "Parkstad Limburg", control: "line" }),
  slogan: field(text(), { example: "Waar eigen kracht tot bloei komt", control: "line" }),
  description: field(text("text"), { example: "Berichten en agenda van de regio.", control: "text" }),
  url: field(siteAddress(), { example: "https://www.parkstadlimburgbloeit.nl", control: "address" }),
  idBase: field(siteAddress().optional(), {
    example: "https://www.parkstadlimburgbloeit.nl",
    control: "address",
  }),
  language: field(interfaceLanguage(), { example: "nl", control: "line" }),
  zone: field(zone, { example: "Europe/Amsterdam", control: "line" }),
  author: field(text("name"), { example: "de auteur", control: "line" }),
  colours: field(
    group("colours", {
      primary: colourOf('"#b3124f"'),
      secondary: colourOf('"#1f6b4a"'),
      accent: colourOf('"#f2a900"'),
    }),
    { control: "group" },
  ),
  home: homeField,
  repository: field(webAddress().optional(), {
    example: "https://github.com/naam/website",
    control: "address",
  }),
  branch: field(branchName().optional(), { example: "main", control: "line" }),
  comments: commentsField,
  cms: field(
    group("cms", {
      backend: field(choice(cmsBackends), { example: "github", control: { choices: cmsBackends } }),
      login: field(webAddress().optional(), { example: "https://api.netlify.com", control: "address" }),
      app: field(text().optional(), { control: "line" }),
    }).optional(),
    { control: "group" },
  ),
  navigation: field(
    group("navigation", {
      ...byPart(orderOf),
    }).optional(),
    { control: "group" },
  ),
  paths: field(
    group(
      "paths",
      Object.fromEntries(pathWords.map((word) => [word, wordFor(word)])) as Record<
        PathWord,
        ReturnType<typeof wordFor>
      >,
    ).optional(),
    { control: "group" },
  ),
  places: field(z.array(place).max(mostOfARegister).optional(), { control: "list" }),
  contact: field(
    group("contact", {
      name: contactLine("Naam van de redactie"),
      email: contactLine("redactie@example.org"),
      phone: contactLine("045 000 00 00"),
      address: contactLine("Straat en huisnummer, plaats"),
    }).optional(),
    { control: "group" },
  ),
  forms: field(flag().optional(), { example: "ja", control: "flag" }),
  links: field(list(labelledLink).optional(), { control: "list" }),
  fediverse: field(fediverseHandle().optional(), { example: '"@naam@server.nl"', control: "line" }),
  moved: field(choice(oldPlatforms).optional(), { example: "blogger", control: { choices: oldPlatforms } }),
});

/** What `site.yaml` says. */
export type SiteData = z.output<typeof siteSchema>;
/** A place as `site.yaml` names it. */
export type PlaceEntry = z.output<typeof place>;
