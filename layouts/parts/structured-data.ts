import type {
  BlogPosting,
  BreadcrumbList,
  ImageObject,
  Organization,
  Person,
  Place as PlaceData,
  Project,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import { rfc3339 } from "../../src/core/days.ts";
import { creditLine, type Illustration } from "../../src/pictures/illustration.ts";
import { mediaFolder, variantsFor } from "../../src/pictures/uses.ts";
import type {
  Event,
  Partner,
  Post,
  Project as ProjectEntry,
  Region,
  Sight,
} from "../../src/region/region.ts";
import { partnershipInWords, statusInWords, statusOf } from "../../src/region/status.ts";
import { cardAddress } from "../../src/site/social-cards/index.ts";
import type { Crumb } from "./breadcrumbs.tsx";
import { socialCard } from "./social-card.ts";
import { authorOf, publisher } from "./structured-data/people.ts";
import type { Given } from "./template.ts";

/** A thing of schema.org as JSON-LD, safe inside a `script` element. */
export function jsonLd(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The vocabulary that all of it is written in. */
export const context = "https://schema.org" as const;

/** The way to a page, for search engines. */
export function breadcrumbList(
  region: Region,
  crumbs: readonly Crumb[],
  title: string,
  address: string,
): WithContext<BreadcrumbList> {
  const steps = [
    { label: region.settings.title, address: region.addresses.home },
    ...crumbs,
    { label: title, address },
  ];
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.label,
      item: region.absolute(step.address),
    })),
  };
}

/** The site itself, and who publishes it. */
export function webSite(region: Region): WithContext<WebSite> {
  const { settings } = region;
  return {
    "@context": context,
    "@type": "WebSite",
    name: settings.title,
    alternateName: settings.region,
    description: settings.description,
    url: region.absolute(region.addresses.home),
    inLanguage: region.language,
    publisher: publisher(region),
  };
}

/** What shows an entry elsewhere: its photo, with who made it, and its social card. */
export function imageOf(
  given: Pick<Given, "region" | "assets">,
  { address, image }: Post | Event | Sight,
): { image?: (string | ImageObject)[] } {
  const { region } = given;
  const card = socialCard(given, address);
  const images = [
    ...(image && image.picture.kind !== "vector" ? [photo(image, region)] : []),
    ...(card ? [region.absolute(cardAddress(card))] : []),
  ];
  return images.length > 0 ? { image: images } : {};
}

/** The largest version of a photo that every program shows. */
function photo(illustration: Illustration, region: Region): ImageObject {
  const largest = variantsFor(illustration, "cover").at(-1);
  const { alt } = illustration;
  const said = creditLine(illustration);
  return {
    "@type": "ImageObject",
    url: region.absolute(`${mediaFolder}${largest?.name}`),
    width: String(largest?.width),
    height: String(largest?.height),
    ...(alt ? { caption: alt } : {}),
    ...(said ? { creditText: said } : {}),
  };
}

/** A post. */
export function blogPosting(given: Pick<Given, "region" | "assets">, post: Post): WithContext<BlogPosting> {
  const { region } = given;
  return {
    "@context": context,
    "@type": "BlogPosting",
    headline: post.title,
    description: post.summary,
    // Search engines want to know the zone: a day is told by its first moment there.
    datePublished: rfc3339(post.date),
    ...(post.updated ? { dateModified: rfc3339(post.updated) } : {}),
    inLanguage: post.lang,
    url: region.absolute(post.address),
    ...imageOf(given, post),
    mainEntityOfPage: region.absolute(post.address),
    ...authorOf(post, region),
    publisher: publisher(region),
    ...(post.tags.length > 0 ? { keywords: post.tags.map(({ label }) => label).join(", ") } : {}),
    ...(post.places.length > 0
      ? {
          contentLocation: post.places.map(({ properName }) => ({
            "@type": "Place" as const,
            name: properName,
          })),
        }
      : {}),
  };
}

/** A project: what it is, how it stands and since when. (To schema.org, one is an organisation for a while.) */
export function projectData(region: Region, project: ProjectEntry): WithContext<Project> {
  const { from, until } = project.data;
  return {
    "@context": context,
    "@type": "Project",
    name: project.title,
    url: region.absolute(project.address),
    description: project.summary,
    disambiguatingDescription: statusInWords(statusOf(project, region.today), region.language),
    ...(from ? { foundingDate: from.iso } : {}),
    ...(until && until.last.iso <= region.today.iso ? { dissolutionDate: until.iso } : {}),
    ...(project.places.length > 0
      ? {
          location: project.places.map(({ properName }) => ({ "@type": "Place" as const, name: properName })),
        }
      : {}),
  };
}

function spot({ lat, lon, name }: NonNullable<Partner["data"]["location"]>): PlaceData {
  return {
    "@type": "Place",
    ...(name ? { name } : {}),
    geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
  };
}

/** A partner: a person or an organisation. */
export function partnerData(
  region: Region,
  partner: Partner,
): WithContext<Person> | WithContext<Organization> {
  const { url, links = [], location, type } = partner.data;
  const together = partnershipInWords(partner, region.today, region.language).join(", ");
  const about = {
    name: partner.title,
    url: region.absolute(partner.address),
    ...(partner.data.summary ? { description: partner.data.summary } : {}),
    ...(together ? { disambiguatingDescription: together } : {}),
    ...(url || links.length > 0 ? { sameAs: [...(url ? [url] : []), ...links.map((link) => link.url)] } : {}),
  };
  return type === "person"
    ? { "@context": context, "@type": "Person", ...about }
    : {
        "@context": context,
        "@type": "Organization",
        ...about,
        ...(location ? { location: spot(location) } : {}),
      };
}
