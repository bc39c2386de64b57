import type { Illustration } from "../../pictures/illustration.ts";
import { feedVariant, mediaFolder } from "../../pictures/uses.ts";
import type { Post, Region } from "../../region/region.ts";
import { cardAddress, cardFor, cardFormat, cardSize } from "../social-cards/index.ts";

/** What feeds must know of the site that they are part of. */
export interface Published {
  /** Whether each page has a social card of its own. */
  readonly cards: boolean;
  /** The bytes of a file by its address within the site; nothing while it is not made. */
  sizeOf(address: string): number | undefined;
}

/** A file that a feed names beside a text. */
export interface FeedFile {
  /** Its address within the site. */
  readonly address: string;
  /** Its media type. */
  readonly type: string;
}

/** A picture that stands for a post in feeds, always JPEG or PNG, in the size of that very file. */
export interface FeedPicture extends FeedFile {
  readonly width: number;
  readonly height: number;
  /** The editor's picture; nothing for the social card of a post that has none. */
  readonly illustration: Illustration | undefined;
}

const pictureTypes: Readonly<Record<string, string>> = {
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
};

/** Sound and film by the ends of their names (IANA media types, RFC 3003, RFC 4337, RFC 5334). */
const playableTypes: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
  flac: "audio/flac",
  mp4: "video/mp4",
  webm: "video/webm",
};

/** The picture of a post for feeds: its own, or its social card where the site only draws a bloom. */
export function pictureOf(post: Post, region: Region, { cards }: Published): FeedPicture | undefined {
  if (post.image) {
    const { name, format, width, height } = feedVariant(post.image);
    const type = pictureTypes[format] ?? "";
    return { address: mediaFolder + name, type, width, height, illustration: post.image };
  }
  const card = cards ? cardFor(region, post.address) : undefined;
  if (!card) return undefined;
  const type = pictureTypes[cardFormat(card)] ?? "";
  return { address: cardAddress(card), type, ...cardSize, illustration: undefined };
}

/** The sound and film of the site that the text of a post links to, each once, in order. */
export function playableIn({ body }: Post): FeedFile[] {
  return [...new Set(body.documents)].flatMap((address) => {
    const type = playableTypes[address.split(".").at(-1)?.toLowerCase() ?? ""];
    return type ? [{ address, type }] : [];
  });
}

/** The addresses of all files whose size feeds tell. */
export function filesInFeeds(region: Region, cards: boolean): string[] {
  const published = { cards, sizeOf: () => undefined };
  return region.posts.flatMap((post) => {
    const picture = pictureOf(post, region, published);
    return [...(picture ? [picture] : []), ...playableIn(post)].map(({ address }) => address);
  });
}
