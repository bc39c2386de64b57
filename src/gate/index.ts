import { Day, dayOf, parseDay } from "../days.ts";
import { defaultLanguage, type LanguageCode } from "../languages/language.ts";
import { textsOf } from "../languages/texts.ts";
import { type Deployment, Region } from "../region.ts";
import { relate } from "../related.ts";
import { mediaSchema } from "../schema/media.ts";
import { type SiteHead, siteSchema } from "../schema/site.ts";
import { tagsSchema } from "../schema/tag.ts";
import { byCodeUnit } from "../text.ts";
import { Addresses } from "../urls.ts";
import { AddressBook } from "./address-book.ts";
import { renderBodies } from "./bodies.ts";
import { checkColours } from "./colours.ts";
import { type Draft, readDrafts } from "./drafts.ts";
import { makeEntries } from "./entries.ts";
import { listFiles } from "./files.ts";
import { Media } from "./media.ts";
import { type Problem, ProblemList } from "./problem.ts";
import { type FileResult, readYamlFile } from "./read-file.ts";
import { PlaceRegister, TagRegister } from "./registers.ts";
import { chain, fillShelves, navigationOf, postsPagesOf, sortEntries, yearsOf } from "./shelves.ts";

/** What decides how a content folder is read. */
export interface GateOptions {
  /** The content folder. */
  readonly content: string;
  /** The moment the clock was read, in milliseconds since 1970; or a day, `YYYY-MM-DD`. */
  readonly now: number | string;
  /** True to show drafts and what is still to come. */
  readonly drafts: boolean;
  /** Where pictures are remembered between runs. */
  readonly cacheDir: string;
  /** Where the site goes, when that is not the address in `site.yaml`. */
  readonly deployment?: Partial<Deployment>;
  /** Where the files are kept, when `site.yaml` does not say it. */
  readonly repository?: { readonly url: string; readonly branch: string | undefined } | undefined;
}

/** What came through the gate: the whole region, or everything that is wrong with it. */
export type GateResult =
  | { readonly ok: true; readonly region: Region; readonly language: LanguageCode }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly language: LanguageCode };

/** Reads a content folder once: every file, every field, every reference between them. */
export async function readRegion(options: GateOptions): Promise<GateResult> {
  const { content } = options;
  const files = listFiles(content);
  const has = (path: string) => files.some((file) => file.path === path);
  const lists: ProblemList[] = [];

  const site = readSite(content, has("site.yaml"));
  lists.push(site.problems);
  checkColours(site);
  const head = site.head ?? fallbackSite;
  const { language } = head;
  const addresses = new Addresses(language, head.paths);

  const tagFile = has("tags.yaml") ? readYamlFile(content, "tags.yaml", tagsSchema) : undefined;
  const mediaFile = has("media/media.yaml")
    ? readYamlFile(content, "media/media.yaml", mediaSchema)
    : undefined;
  for (const file of [tagFile, mediaFile]) if (file) lists.push(file.problems);

  const tags = new TagRegister(addresses, language, tagFile);
  const places = new PlaceRegister(addresses, language, site);
  const media = await Media.open(content, files, mediaFile, options.cacheDir);
  const today = todayIn(options.now, head.zone);

  const { drafts, strays } = readDrafts(content, files, { zone: head.zone }, language);
  lists.push(...strays, ...drafts.map((draft) => draft.problems));
  const context = {
    language,
    today,
    drafts: options.drafts,
    author: head.author,
    addresses,
    tags,
    places,
    media,
  };
  const entries = makeEntries(drafts, context);

  const region = assemble(head, language, today, addresses, tags, places, media, entries, options);
  const isWhole = [site, tagFile].every((file) => file === undefined || file.isSound);
  const book = new AddressBook(region, entries, drafts, isWhole);
  for (const { address, file, other } of book.twice) {
    const list = lists.find((known) => known.file === file) ?? new ProblemList(file, []);
    if (!lists.includes(list)) lists.push(list);
    list.add(1, { code: "sameAddress", address, other });
  }
  checkIds(drafts);
  renderBodies(entries.published, entries.held, book, media, head.url, language);

  const problems = lists.flatMap((list) => list.problems).sort(bySeriousness);
  return problems.length > 0 ? { ok: false, problems, language } : { ok: true, region, language };
}

function readSite(content: string, exists: boolean): FileResult<SiteHead> {
  const problems = new ProblemList("site.yaml", []);
  if (!exists) {
    problems.add(1, { code: "missingSite" });
    return { problems, head: undefined, isSound: false, written: undefined, body: "", bodyLine: 1 };
  }
  const site = readYamlFile(content, "site.yaml", siteSchema);
  if (site.isSound || !site.head) return site;
  const values = (site.written?.values ?? {}) as Readonly<Record<string, unknown>>;
  const missing = Object.entries(fallbackSite).filter(
    ([key]) => !siteSchema.shape[key as keyof SiteHead].safeParse(values[key]).success,
  );
  return { ...site, head: { ...site.head, ...Object.fromEntries(missing) } };
}

/** Stands in for a `site.yaml` that cannot be read, so that the other files are checked all the same. */
const fallbackSite: SiteHead = {
  title: "?",
  region: "?",
  slogan: "?",
  description: "?",
  url: "https://example.org",
  language: defaultLanguage,
  zone: "Europe/Amsterdam",
  author: "?",
  colours: { primary: "#444444", secondary: "#444444", accent: "#444444" },
};

function todayIn(now: number | string, zone: string): Day {
  if (typeof now === "number") return dayOf(now, zone);
  const day = parseDay(now, zone);
  if (day instanceof Day) return day;
  throw new Error(`${now} is not a day`);
}

function assemble(
  site: SiteHead,
  language: LanguageCode,
  today: Day,
  addresses: Addresses,
  tags: TagRegister,
  places: PlaceRegister,
  media: Media,
  entries: ReturnType<typeof makeEntries>,
  options: GateOptions,
): Region {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = sortEntries(
    entries.published.map(({ entry }) => entry),
    compare,
  );
  fillShelves(sorted, places.places);
  chain(sorted.posts);
  relate(sorted.posts);
  const repository = site.repository ?? options.repository?.url;
  const branch = site.branch ?? options.repository?.branch;
  return new Region(
    { ...site, repository, branch },
    language,
    today,
    {
      url: (options.deployment?.url ?? site.url).replace(/\/+$/, ""),
      preview: options.deployment?.preview ?? false,
    },
    addresses,
    sorted.posts,
    sorted.projects,
    sorted.partners,
    sorted.events,
    sorted.pages,
    tags.tags
      .filter(({ size }) => size > 0)
      .sort((a, b) => compare(a.label, b.label) || byCodeUnit(a.slug, b.slug)),
    places.places.filter(({ size }) => size > 0).sort((a, b) => compare(a.name, b.name)),
    yearsOf(sorted, addresses),
    postsPagesOf(sorted.posts, addresses),
    navigationOf(sorted, addresses, textsOf(language), site.navigation),
    entries.heldBack,
    media.documents,
    options.content,
  );
}

/** What keeps a file from being read at all comes before what is wrong inside it. */
const grave = new Set([
  "missingSite",
  "conflictMarks",
  "notUtf8",
  "unreadable",
  "notATextFile",
  "symbolicLink",
  "noFrontMatter",
  "notAtTop",
  "oddFence",
  "noClosingFence",
]);

function bySeriousness(a: Problem, b: Problem): number {
  const weight = (problem: Problem) => (grave.has(problem.fault.code) ? 0 : 1);
  return (
    weight(a) - weight(b) ||
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    byCodeUnit(a.fault.code, b.fault.code)
  );
}

/** A feed id is for ever, and for one post only: two posts with one id are one to a feed reader. */
function checkIds(drafts: readonly Draft[]): void {
  const owner = new Map<string, string>();
  for (const { head, kind, file, written, problems } of drafts) {
    const id = kind === "post" && head && "id" in head ? head.id : undefined;
    if (id === undefined) continue;
    const other = owner.get(id);
    if (other) problems.add(written?.lines.get("id") ?? 1, { code: "idTwice", id, other });
    owner.set(id, file);
  }
}
