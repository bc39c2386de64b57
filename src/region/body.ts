import type { Illustration } from "../pictures/illustration.ts";
import type { Mark } from "../schema/marks.ts";

/** A heading of a text: `level` 2 to 6. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A text of the region, rendered. */
export class Body {
  /**
   * @param html the text for the site's own pages
   * @param headings its headings in order
   * @param anchors the ids that a link can point at
   * @param text the beginning of the text without marks, for summaries
   * @param words how many words it has
   * @param hasVideo whether a video can be played in it
   * @param pictures the pictures in it
   * @param marks what looks like a mark and is none, by line
   * @param documents addresses of the files of `media/` that it links to, within the site
   * @param render renders it again with full addresses
   */
  constructor(
    readonly html: string,
    readonly headings: readonly Heading[],
    readonly anchors: ReadonlySet<string>,
    readonly text: string,
    readonly words: number,
    readonly hasVideo: boolean,
    readonly pictures: readonly Illustration[],
    readonly marks: readonly Mark[],
    readonly documents: readonly string[],
    private readonly render: (base: string) => string,
  ) {}

  private feed: { base: string; html: string } | undefined;

  /** The text with full addresses and without anything that only works on the site: for feeds. */
  forFeed(base: string): string {
    if (this.feed?.base !== base) this.feed = { base, html: this.render(base) };
    return this.feed.html;
  }
}
