import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "../content/files.ts";
import { readRegion } from "../content/index.ts";
import type { Problem } from "../content/problem.ts";
import { isZone } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import type { Archive, Article, Platform, Skipped } from "./archive.ts";
import { articleText, placesOf, titleOf } from "./article-text.ts";
import { readBlogger } from "./blogger.ts";
import { convert } from "./body/convert.ts";
import { commentFiles } from "./comments.ts";
import type { ExportFile } from "./export-file.ts";
import type { Fetching } from "./fetch-picture.ts";
import { type Named, nameAll } from "./file-names.ts";
import { Labels } from "./labels.ts";
import { LinkRewriter } from "./link-rewriter.ts";
import { Manifest, type Written } from "./manifest.ts";
import { repairedWith } from "./mojibake.ts";
import { newSiteText } from "./new-site.ts";
import { isPictureHost } from "./picture-address.ts";
import { type MissingPicture, Pictures } from "./pictures.ts";
import { checkRedirects, type RedirectCheck } from "./redirect-check.ts";
import { ImportRefused } from "./refused.ts";
import { type Before, readBefore, textOfFile } from "./region.ts";
import { openSource, picturesIn } from "./source.ts";
import { UrlMap } from "./url-map.ts";
import { readWordPress } from "./wordpress.ts";

/** What a person asks of an import. */
export interface ImportOptions {
  readonly platform: Platform;
  /** The export: a file, a zip, a folder. */
  readonly file: string;
  readonly content: string;
  /** The host of the old site, when the export does not tell it. */
  readonly host?: string | undefined;
  /** IANA name of the zone in which days are taken; that of the region unless told. */
  readonly zone?: string | undefined;
  /** Which blog, when the export has several. */
  readonly blog?: string | undefined;
  /** A folder with pictures. */
  readonly media?: string | undefined;
  /** How to fetch pictures that are not at hand; nothing to fetch none. */
  readonly fetching?: Omit<Fetching, "isAllowed"> | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly cacheDir: string;
  /** The moment the clock was read, in milliseconds since 1970; or a day, `YYYY-MM-DD`. */
  readonly now: number | string;
}

/** Everything an import has to tell. */
export interface ImportReport {
  readonly platform: Platform;
  readonly language: LanguageCode;
  readonly dryRun: boolean;
  /** How many of each the export held, and how many came along. */
  readonly counts: Readonly<{
    [K in "posts" | "pages" | "comments"]: { readonly found: number; readonly imported: number };
  }>;
  readonly drafts: number;
  readonly scheduled: number;
  readonly topics: number;
  readonly merged: readonly (readonly string[])[];
  readonly pictures: number;
  readonly written: Readonly<{ [K in Written]: readonly string[] }>;
  /** Texts for which the folder had a file of its own already. */
  readonly own: readonly { readonly title: string; readonly file: string }[];
  readonly skipped: readonly Skipped[];
  readonly missingPictures: readonly MissingPicture[];
  /** The files whose texts lack a picture, by its address. */
  readonly missingIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pictures that were taken by their names while others are called the same. */
  readonly doubtful: readonly { readonly file: string; readonly picture: string }[];
  readonly missingAlts: readonly { readonly file: string; readonly picture: string }[];
  readonly unlinked: readonly { readonly file: string; readonly href: string; readonly reason: string }[];
  readonly repaired: readonly { readonly file: string; readonly found: string; readonly repaired: string }[];
  readonly untitled: readonly { readonly file: string; readonly title: string }[];
  /** What was not for everybody, and is a draft now. */
  readonly restricted: readonly {
    readonly title: string;
    readonly file: string;
    readonly onlyFor: NonNullable<Article["onlyFor"]>;
  }[];
  /** Codes of the platform that nobody knows here, as they stand in texts. */
  readonly codes: readonly { readonly file: string; readonly code: string }[];
  readonly unknownPlaces: readonly string[];
  readonly privateSettings: number;
  readonly proof: RedirectCheck;
  readonly problems: readonly Problem[];
}

/**
 * Brings the export of another platform into a content folder.
 * @returns what came of it; or, when the folder itself has mistakes that stand in the way, what is wrong with it
 * @throws ImportRefused when the export cannot be used; nothing has been written then
 */
export async function importSite(
  options: ImportOptions,
): Promise<ImportReport | { readonly problems: readonly Problem[]; readonly proof?: undefined }> {
  const { zone, host } = options;
  if (zone !== undefined && !isZone(zone)) throw new ImportRefused({ code: "badZone", zone });
  if (host !== undefined && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host))
    throw new ImportRefused({ code: "badHost", host });
  refuseFolder(options.content);
  const source = await openSource(options.file, options.blog);
  const scratch = options.dryRun ? mkdtempSync(join(tmpdir(), "bloeit-import-")) : undefined;
  try {
    const media = options.media === undefined ? [] : picturesIn(options.media);
    const archive =
      options.platform === "blogger" ? await readBlogger(source.feeds) : await readWordPress(source.feeds);
    const content = scratch ?? options.content;
    const isNew = !existsSync(join(options.content, "site.yaml"));
    const home = host ?? archive.host;
    if (isNew && home === undefined) throw new ImportRefused({ code: "noHost" });
    // What would be written is written to a copy: so the gate and the proof have something to look at.
    if (scratch && existsSync(options.content)) cpSync(options.content, scratch, { recursive: true });
    if (isNew && home !== undefined) {
      const known = archive.zone !== undefined && isZone(archive.zone) ? archive.zone : undefined;
      mkdirSync(content, { recursive: true });
      new Manifest(content, false).add("site.yaml", newSiteText(archive, home, zone ?? known));
    }
    const before = readBefore(content);
    if ("problems" in before) return before;
    const record = new Manifest(content, options.force);
    return await bring(archive, [...media, ...source.pictures], before, record, options);
  } finally {
    source.close();
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  }
}

/** Refuses what cannot become, and is not, the content of a region: a file, or a folder of other things. */
function refuseFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new ImportRefused({ code: "notAFolder", folder });
  const isNew = !existsSync(join(folder, "site.yaml"));
  if (isNew && listFiles(folder).length > 0) throw new ImportRefused({ code: "notAContentFolder", folder });
}

async function bring(
  archive: Archive,
  pictureFiles: readonly ExportFile[],
  before: Before,
  record: Manifest,
  options: ImportOptions,
): Promise<ImportReport> {
  const { content, language } = before;
  const zone = options.zone ?? before.zone;
  const { named, skipped } = nameAll(archive.articles, zone, before);
  const labels = new Labels(
    archive.articles.flatMap((article) => article.labels),
    before,
    archive.labelWords,
  );
  const hosts = hostsOf(archive, before, options.host);
  const comments = commentFiles(archive.comments, named, zone, language);
  const site = new UrlMap(archive.platform, hosts, named, comments.ids, labels, before);
  const there = new Set(
    [...before.files].flatMap((file) => (file.startsWith("media/") ? [file.slice(6).toLowerCase()] : [])),
  );
  const isAllowed = (url: URL) => isPictureHost(url, archive.platform, hosts);
  const fetching = options.fetching && !options.dryRun ? { ...options.fetching, isAllowed } : undefined;
  const isTrial = options.fetching !== undefined && options.dryRun;
  const { cacheDir } = options;
  const pictures = new Pictures({ files: pictureFiles, fetching, isTrial, cacheDir }, record, there);
  const rewriter = new LinkRewriter(site, pictures, isAllowed, language);

  const texts = named.filter(({ isOwn }) => !isOwn);
  for (const { article, file } of texts) {
    if (/<img/i.test(article.html)) convert(article.html, rewriter.looking(file));
    if (article.picture) rewriter.looking(file).picture(article.picture, undefined, false);
  }
  await pictures.collect();

  const written: { [K in Written]: string[] } = { new: [], changed: [], same: [], kept: [] };
  const write = (path: string, text: string) => written[record.write(path, text)].push(path);
  const untitled: { file: string; title: string }[] = [];
  for (const one of texts) {
    const converted = convert(one.article.html, rewriter.moving(one.file));
    const title = titleOf(one, converted.words, language);
    repairedWith(one.article.title, rewriter.moving(one.file).repaired);
    if (/^(?:https?:\/\/\S+)?$/.test(one.article.title.trim())) untitled.push({ file: one.file, title });
    const picture = one.article.picture && rewriter.cover(one.file, one.article.picture);
    write(one.file, articleText(one, converted, picture, labels, before, zone));
    one.article.html = "";
  }
  for (const [path, text] of comments.files) write(path, text);
  addTo("tags.yaml", (text) => labels.registerText(text));
  addTo("site.yaml", (text) =>
    before.moved ? text : `${text?.replace(/\n*$/, "\n") ?? ""}moved: ${archive.platform}\n`,
  );
  record.save();

  const result = await readRegion({ content, now: options.now, drafts: false, cacheDir: options.cacheDir });
  const count = (kind: "post" | "page") => {
    const left = [...archive.skipped, ...skipped].filter(({ what }) => what === kind).length;
    const imported = named.filter(({ article }) => article.kind === kind).length;
    return { found: imported + left, imported };
  };
  const leftComments = [...archive.skipped, ...comments.skipped].filter(
    ({ what }) => what === "comment",
  ).length;
  return {
    platform: archive.platform,
    language,
    dryRun: options.dryRun,
    counts: {
      posts: count("post"),
      pages: count("page"),
      comments: { found: comments.count + leftComments, imported: comments.count },
    },
    drafts: texts.filter(({ article }) => article.state === "draft").length,
    scheduled: texts.filter(({ article }) => article.state === "scheduled").length,
    topics: labels.added,
    merged: labels.merged,
    pictures: rewriter.shown.size,
    written,
    own: named.filter(({ isOwn }) => isOwn).map(({ article, file }) => ({ title: article.title, file })),
    skipped: [...archive.skipped, ...skipped, ...comments.skipped],
    missingPictures: pictures.missing,
    missingIn: rewriter.missing,
    doubtful: rewriter.doubtful,
    missingAlts: rewriter.missingAlts,
    unlinked: rewriter.unlinked,
    repaired: [...rewriter.repairs, ...comments.repairs],
    untitled,
    restricted: texts.flatMap(({ article: { title, onlyFor }, file }) =>
      onlyFor ? [{ title, file, onlyFor }] : [],
    ),
    codes: texts.flatMap(({ article, file }) => (article.codes ?? []).map((code) => ({ file, code }))),
    unknownPlaces: unknownPlaces(texts, before),
    privateSettings: archive.privateSettings,
    proof: await checkRedirects(archive, result.reading.region),
    problems: result.ok ? [] : result.problems,
  };

  /** Adds to a file that is an editor's: what was there stays. */
  function addTo(path: string, change: (text: string | undefined) => string | undefined): void {
    const was = textOfFile(content, path);
    const text = change(was);
    if (text !== undefined && text !== was) record.add(path, text);
  }
}

/** The hosts under which the old site was known; `name.blogspot` stands for that name in every country. */
function hostsOf(archive: Archive, before: Before, given: string | undefined): string[] {
  const hosts = [given, archive.host, new URL(before.url).host].filter((host) => host !== undefined);
  if (archive.platform !== "blogger") return [...new Set(hosts)];
  const names = hosts.map((host) => /^(?:www\.)?([\w-]+)\./.exec(host)?.[1] ?? "");
  return [...new Set([...hosts, ...names.map((name) => `${name}.blogspot`)])];
}

/** Locations in which no place of the region is named. */
function unknownPlaces(named: readonly Named[], before: Before): string[] {
  const unknown = named.filter((one) => one.article.location && placesOf(one, before).length === 0);
  return [...new Set(unknown.map(({ article }) => article.location?.name ?? ""))];
}
