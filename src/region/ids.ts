import type { AnyEntry, Event, Post, Region } from "./region.ts";

/*
 * An id is how a feed reader or a calendar recognises what it has already (RSS `guid`, RFC 4287 4.2.6, RFC 5545 3.8.4.7).
 * It must outlive everything an editor may change: the name of a file, the address of the site.
 */

/** What an id is made from, of a region. */
type Named = Pick<Region, "settings" | "addresses">;

/**
 * An address as a part of ids: on the site where it was first, which `idBase` of `site.yaml` remembers.
 * @param path an address within the site, or what follows it
 * @returns an absolute address, which need not answer any more
 */
export function permanentAddress(path: string, { settings }: Pick<Region, "settings">): string {
  return `${(settings.idBase ?? settings.url).replace(/\/+$/, "")}${path}`;
}

/**
 * The address within the site that an entry was known by first: the first of its old addresses that this site gave,
 * or the one it has.
 */
export function firstAddress(entry: Pick<AnyEntry, "kind" | "redirects" | "address">, { addresses }: Named) {
  for (const redirect of entry.redirects) {
    const old = addresses.read(entry.kind, redirect);
    if (old) return old.address;
  }
  return entry.address;
}

/** The id of a post for feed readers: what the file says, or the first address. */
export function postId(post: Pick<Post, "kind" | "redirects" | "address" | "data">, region: Named): string {
  return post.data.id ?? permanentAddress(firstAddress(post, region), region);
}

/**
 * The id of an event for calendars: what the file says, or the name of the file when it was first published, at the
 * host where the site was then. Neither a new day nor another word in the addresses changes it.
 */
export function eventId(event: Pick<Event, "kind" | "redirects" | "file" | "data">, region: Named): string {
  if (event.data.id !== undefined) return event.data.id;
  return `${firstName(event, region)}@${new URL(permanentAddress("/", region)).host}`;
}

/** The first name of an event's file, with its year folder if files of this region have one. */
function firstName(
  { kind, redirects, file }: Pick<Event, "kind" | "redirects" | "file">,
  region: Named,
): string {
  const name = file.replace(/^events\/|\.md$/g, "");
  const folder = name.includes("/") ? /^.*\//.exec(name)?.[0] : "";
  for (const redirect of redirects) {
    const old = region.addresses.read(kind, redirect);
    if (old) return `${folder === "" ? "" : `${old.year}/`}${old.slug}`;
  }
  return name;
}
