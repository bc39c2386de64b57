import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { LanguageCode } from "../../src/core/language.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import type { Messages } from "../../src/i18n/types/messages.ts";
import { lastRegionIn } from "../../src/site/build-record.ts";
import { type Arguments, fromHere, root } from "./arguments.ts";
import { Stop } from "./run.ts";

/** Why a site cannot be put into a folder: `place` is what it would be in, or would take away. */
export interface OutputRefusal {
  readonly why: keyof Messages["report"]["outRefused"];
  readonly place: string;
}

/** Folders of the generator in which people work. */
const rooms = ["layouts", "src", "assets", "scripts", "test", "docs", "node_modules", "netlify", ".git"];

/**
 * Tells why a folder cannot be replaced by a site: it holds the content, or a folder that people stand or live in, or it
 * lies within the content of a region or within the generator.
 * @param cwd the folder that a person stands in
 * @param home the folder that a person's own files are in
 * @returns nothing when it can
 */
export function refusalOf(
  out: string,
  content: string,
  cwd: string,
  home = homedir(),
): OutputRefusal | undefined {
  const [site, region] = [realPath(out), realPath(content)];
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
  if (site === region) return { why: "isContent", place: content };
  if (holds(site, region)) return { why: "holdsContent", place: content };
  if (holds(region, site)) return { why: "inContent", place: content };
  const held = [cwd, root, home].map(realPath).find((folder) => holds(site, folder));
  if (held !== undefined) return { why: "holdsMore", place: held };
  const other = regionAround(site);
  if (other !== undefined) return { why: "inContent", place: other };
  const room = rooms.map((name) => join(realPath(root), name)).find((folder) => holds(folder, site));
  return room === undefined ? undefined : { why: "inGenerator", place: room };
}

/** The content folder of a region that a path is in or is. */
function regionAround(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, "site.yaml"))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Where a path really is, as far as it is there: links on the way are followed. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
}

/**
 * Stops a command, and says why in the region's language, when no site can be made where it should go; or when the
 * site of another region is there and nobody said that it may go.
 */
export function requireOutputFolder(
  { out, outGiven, content, cacheDir }: Arguments,
  language: LanguageCode,
  cwd: string,
): void {
  const { report } = messagesOf(language);
  const here = (path: string) => fromHere(path, cwd);
  const refusal = refusalOf(out, content, cwd);
  if (refusal) throw new Stop(report.outRefused[refusal.why](here(out), here(refusal.place)));
  const last = outGiven ? undefined : lastRegionIn(out, cacheDir);
  if (last === undefined || resolve(last) === content) return;
  throw new Stop(
    report.otherRegion(here(out), here(last), here(content), `${here(out)}-${basename(content)}`),
  );
}
