import { join, relative, sep } from "node:path";
import { byCodeUnit } from "../../core/text.ts";
import { isPartnerNow } from "../../region/status.ts";
import type { Advice } from "../../schema/advice.ts";
import type { LoadedEntry } from "../entries.ts";
import type { Reading } from "../index.ts";
import { isPictureFile } from "../media.ts";
import { headFields } from "./head-fields.ts";
import type { Survey } from "./survey.ts";
import { aYearBefore } from "./years.ts";

/** What could be better about the region as a whole. */
export function regionAdvice(reading: Reading, surveys: ReadonlyMap<LoadedEntry, Survey>): Advice[] {
  return [
    ...lonelyProjects(reading),
    ...quietPartners(reading),
    ...unusedPictures(reading),
    ...changeableIds(reading),
    ...linksElsewhere(reading, surveys),
  ];
}

function lonelyProjects({ entries }: Reading): Advice[] {
  return entries.published.flatMap(({ entry, source }) =>
    entry.kind === "project" && source.isSound && !entry.data.partners?.length
      ? [{ file: source.file, line: 1, subject: { code: "noPartner" } } as const]
      : [],
  );
}

function quietPartners({ entries, region }: Reading): Advice[] {
  return entries.published.flatMap(({ entry, source }) => {
    // Of what is over there need be no news.
    if (entry.kind !== "partner" || !isPartnerNow(entry, region.today)) return [];
    const days = [...entry.posts.map(({ date }) => date), ...entry.events.map(({ lastDay }) => lastDay)];
    const last = days.sort((a, b) => byCodeUnit(a.iso, b.iso)).at(-1);
    if (last && last.iso >= aYearBefore(region.today)) return [];
    return [{ file: source.file, line: 1, subject: { code: "quietPartner", since: last?.year } } as const];
  });
}

function unusedPictures({ entries, media, region }: Reading): Advice[] {
  const folder = join(region.content, "media");
  const used = new Set(
    [...entries.published, ...entries.unpublished].flatMap(({ entry }) => {
      const logo = entry.kind === "partner" ? entry.logo : undefined;
      const shown = [entry.image, logo, ...entry.body.pictures];
      return shown.flatMap((one) => (one ? [relative(folder, one.picture.file).split(sep).join("/")] : []));
    }),
  );
  return [...media.files]
    .filter((name) => isPictureFile(name) && !used.has(name))
    .map((name) => ({ file: `media/${name}`, line: 1, subject: { code: "unusedPicture", name } }));
}

/** Without a fixed base, ids change with the address of the site. */
function changeableIds({ site: { data, isSound, written } }: Reading): Advice[] {
  if (!data || !isSound || data.idBase !== undefined) return [];
  const line = written?.lines.get("url") ?? 1;
  return [{ file: "site.yaml", line, subject: { code: "noIdBase", url: data.url } }];
}

/** The hosts that texts and heads link to, most links first. They are counted, never asked. */
function linksElsewhere({ entries, region }: Reading, surveys: ReadonlyMap<LoadedEntry, Survey>): Advice[] {
  const own = URL.canParse(region.settings.url) ? new URL(region.settings.url).host : "";
  const counts = new Map<string, number>();
  for (const loaded of entries.published) {
    const heads = headFields(loaded.source, region.settings.zone).filter(
      ({ control }) => control === "address",
    );
    const texts = surveys.get(loaded)?.links ?? [];
    for (const address of [...heads.map(({ value }) => value), ...texts.map((link) => link.address)]) {
      if (!/^(?:https?:)?\/\//i.test(address) || !URL.canParse(address, "https://x")) continue;
      const { host } = new URL(address, "https://x");
      if (host !== own) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const hosts = [...counts]
    .map(([host, count]) => ({ host, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.host, b.host));
  return [{ file: undefined, line: 1, subject: { code: "linksElsewhere", hosts } }];
}
