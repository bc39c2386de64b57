import type { Organization, Person } from "schema-dts";
import { fold } from "../../../src/core/text.ts";
import { iconAddress } from "../../../src/pictures/bloom/icon-addresses.ts";
import type { Partner, Post, Region } from "../../../src/region/region.ts";

/** Words by which an editorial office signs, in any of the languages (folded). */
const editorial = /(?<!\p{L})(?:redactie|redaktion|editors|editorial (?:team|office|board))(?!\p{L})/u;

/** Who is behind the site, and how to reach them. */
export function publisher(region: Region): Organization {
  const { title, links = [], contact } = region.settings;
  return {
    "@type": "Organization",
    name: title,
    url: region.absolute(region.addresses.home),
    logo: { "@type": "ImageObject", url: region.absolute(iconAddress), width: "512", height: "512" },
    ...(links.length > 0 ? { sameAs: links.map(({ url }) => url) } : {}),
    // In one line, as the editor wrote it: which part of it is the street, and the country, nobody said.
    ...(contact?.address ? { address: contact.address } : {}),
    ...contactPoint(region),
  };
}

function contactPoint(region: Region) {
  const { name, email, phone } = region.settings.contact ?? {};
  const page = region.pageWith("contact");
  if (!email && !phone && !page) return {};
  return {
    contactPoint: {
      "@type": "ContactPoint" as const,
      contactType: "editorial",
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(phone ? { telephone: phone } : {}),
      ...(page ? { url: region.absolute(page.address) } : {}),
    },
  };
}

/**
 * Who wrote a post, as far as the region knows: a partner of that name, or the site itself. A name that nobody else
 * mentions may be that of a person or of an organisation, and schema.org has no author who may be either: then it is
 * the credit of the post and nothing more is claimed.
 */
export function authorOf(
  post: Post,
  region: Region,
): { author?: Person | Organization; creditText?: string } {
  const name = fold(post.author);
  const partner = region.partners.find(({ title }) => fold(title) === name);
  if (partner) return { author: partnerAs(partner, region) };
  const isSite = [region.settings.title, region.settings.region].some((own) => fold(own) === name);
  if (isSite) return { author: publisher(region) };
  if (editorial.test(name))
    return {
      author: {
        "@type": "Organization",
        name: post.author,
        url: region.absolute(region.addresses.home),
        parentOrganization: publisher(region),
      },
    };
  return { creditText: post.author };
}

/** A partner where another thing names it: with its type, which its file says, and its page. */
export function partnerAs({ data, title, address }: Partner, region: Region): Person | Organization {
  const type = data.type === "person" ? ("Person" as const) : ("Organization" as const);
  return { "@type": type, name: title, url: region.absolute(address) };
}
