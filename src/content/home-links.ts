import type { HomeLink } from "../region/home-links.ts";
import type { Region } from "../region/region.ts";
import type { SiteData } from "../schema/site.ts";
import { type LinkIndex, LinkResolver } from "./link-index.ts";
import type { FileResult } from "./read-file.ts";
import { lineOfItem } from "./recover.ts";
import type { RenderCache } from "./render-cache.ts";

/** A link as `home` in `site.yaml` has it. */
interface WrittenLink {
  readonly written: string;
  readonly line: number;
}

/**
 * Looks up the links of the front page as those of a text are, and tells of each that leads nowhere. What leads to
 * something that is not on the site today is left out.
 * @param bodies every text of the region, rendered: they know the anchors of their pages
 * @returns where each leads, by what is written
 */
export function findHomeLinks(
  site: FileResult<SiteData>,
  region: Region,
  around: LinkIndex,
  bodies: RenderCache,
): ReadonlyMap<string, HomeLink> {
  const from = { file: "site.yaml", address: region.addresses.home, firstLine: 0, isImported: false };
  const resolver = new LinkResolver(from, around, true);
  const found = new Map<string, HomeLink>();
  for (const { written, line } of linksOf(site)) {
    const target = resolver.link(written, line);
    if (target.to !== "nowhere")
      found.set(written, { address: target.address, isOutside: target.to === "elsewhere" });
  }
  const { problems, anchorLinks } = resolver.log;
  for (const { line, error, certain } of problems)
    if (certain) site.problems.addReplacement(line, error, certain.written, certain.name);
    else site.problems.add(line, error);
  bodies.checkAnchors(anchorLinks, site.problems, around.language);
  checkStory(site, region, found);
  return found;
}

/** The large story must be a post: other things have neither its day nor its place among the stories. */
function checkStory(
  { data, written, problems }: FileResult<SiteData>,
  { posts }: Region,
  found: ReadonlyMap<string, HomeLink>,
): void {
  const story = data?.home?.story;
  const link = story === undefined ? undefined : found.get(story);
  if (story !== undefined && link && !posts.some(({ address }) => address === link.address))
    problems.add(written?.lines.get("home.story") ?? 1, { code: "notAStory", address: story });
}

/** Every link that `home` has, with its line. */
function linksOf({ data, written }: FileResult<SiteData>): readonly WrittenLink[] {
  const { story, actions, figures, doors } = data?.home ?? {};
  const lists = Object.entries({ actions, figures, doors }).flatMap(([key, list = []]) =>
    list.flatMap(({ link }, index) => {
      const at = `home.${key}`;
      const line = written?.lines.get(`${at}.${index}.link`) ?? lineOfItem(written, at, list, index);
      return link === undefined ? [] : [{ written: link, line }];
    }),
  );
  const line = written?.lines.get("home.story") ?? 1;
  return story === undefined ? lists : [{ written: story, line }, ...lists];
}
