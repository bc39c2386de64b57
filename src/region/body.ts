import { record } from "../core/record.ts";
import type { Illustration } from "../pictures/illustration.ts";
import type { Mark } from "../schema/marks.ts";

/** A heading of a text: `level` 2 to 6. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** What a rendered text is made of. */
export interface BodyFields {
  /** The text for the site's own pages. */
  readonly html: string;
  /** Its headings in order. */
  readonly headings: readonly Heading[];
  /** The ids that a link can point at. */
  readonly anchors: ReadonlySet<string>;
  /** The beginning of the text without marks, for summaries. */
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** Whether a video can be played in it. */
  readonly hasVideo: boolean;
  /** The pictures in it. */
  readonly pictures: readonly Illustration[];
  /** What looks like a mark and is none, by line. */
  readonly marks: readonly Mark[];
  /** Addresses of the files of `media/` that it links to, within the site. */
  readonly documents: readonly string[];
  /** Renders it again with full addresses; ask `forFeed`, which keeps the answer. */
  readonly render: (base: string) => string;
}

/** A text of the region, rendered. */
export class Body extends record<BodyFields>() {
  private feed: { base: string; html: string } | undefined;

  /** The text with full addresses and without anything that only works on the site: for feeds. */
  forFeed(base: string): string {
    if (this.feed?.base !== base) this.feed = { base, html: this.render(base) };
    return this.feed.html;
  }
}
