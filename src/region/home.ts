import type { Illustration } from "../pictures/illustration.ts";
import type { SiteData } from "../schema/site.ts";
import type { HomeLink } from "./home-links.ts";
import type { Event, Post, Project, Region } from "./region.ts";
import type { Site } from "./site.ts";

type HomeData = NonNullable<SiteData["home"]>;
type Figure = NonNullable<HomeData["figures"]>[number];
type Door = NonNullable<HomeData["doors"]>[number];

/** A link with its words; the first of the front page is the one that stands out. */
export interface HomeAction {
  readonly label: string;
  readonly link: HomeLink;
}

/** Everything that the front page shows: what `home` in `site.yaml` says, and what stands in for what it leaves out. */
export interface Home {
  readonly claim: string;
  readonly where: string | undefined;
  readonly lead: string;
  /** As they are written; empty where the page must find its own. */
  readonly actions: readonly HomeAction[];
  readonly figures: readonly (Omit<Figure, "link"> & { readonly link: HomeLink | undefined })[];
  /** The flowers of the hero. */
  readonly flowers: readonly (Event | Project)[];
  /** The post that stands large, and those beside it as headlines. */
  readonly story: Post | undefined;
  /** The picture of the story, or that of the project it tells of. */
  readonly storyImage: Illustration | undefined;
  readonly headlines: readonly Post[];
  readonly coming: readonly Event[];
  readonly projects: readonly Project[];
  readonly doors: readonly (Omit<Door, "link"> & { readonly link: HomeLink })[];
}

const most = { flowers: 4, headlines: 4, coming: 3 } as const;

/** What stands on the front page of a site. */
export function homeOf({ region, garden }: Site): Home {
  const { settings, homeLinks, posts } = region;
  const { home = {} } = settings;
  const mission = region.pageWith("mission");
  const linkOf = (written: string | undefined) =>
    written === undefined ? undefined : homeLinks.get(written);
  const flowers = garden.slice(0, most.flowers);
  const chosen = linkOf(home.story);
  const story = posts.find(({ address }) => address === chosen?.address) ?? posts[0];
  const storyImage = story && [story, ...story.projects].find(({ image }) => image)?.image;
  return {
    claim: home.claim ?? settings.slogan,
    where: home.where,
    lead: home.lead ?? mission?.summary ?? settings.description,
    actions: (home.actions ?? []).flatMap(({ label, link: written }) => {
      const link = linkOf(written);
      return link ? [{ label, link }] : [];
    }),
    figures: (home.figures ?? []).map((figure) => ({ ...figure, link: linkOf(figure.link) })),
    flowers,
    story,
    storyImage,
    headlines: posts.filter((post) => post !== story).slice(0, most.headlines),
    coming: region.coming.slice(0, most.coming),
    projects: projectsOf(region, flowers, storyImage),
    doors: (home.doors ?? []).flatMap((door) => {
      const link = linkOf(door.link);
      return link ? [{ ...door, link }] : [];
    }),
  };
}

/**
 * The projects that get a card: those that are no flower yet, those that editors feature and those with a picture
 * first; and none with the picture of the story, for nothing is shown twice. Three, or four where there are just four.
 */
function projectsOf(
  { projects }: Region,
  flowers: readonly (Event | Project)[],
  storyImage: Illustration | undefined,
): readonly Project[] {
  const shown = new Set([storyImage?.picture]);
  const isNew = (project: Project) => {
    const { image } = project;
    if (!image) return true;
    const isThere = shown.has(image.picture);
    shown.add(image.picture);
    return !isThere;
  };
  const rank = (project: Project) =>
    (flowers.includes(project) ? 4 : 0) + (project.data.featured ? 0 : 2) + (project.image ? 0 : 1);
  const ranked = [...projects].sort((a, b) => rank(a) - rank(b)).filter(isNew);
  const others = ranked.filter((project) => !flowers.includes(project));
  const found = others.length > 1 ? others : ranked;
  return found.slice(0, found.length === 4 ? 4 : 3);
}
