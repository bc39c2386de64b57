/** What a preview shows beside the site: instead of a page that cannot be made, and of the parts that pages are made of. */
export interface PreviewWords {
  readonly title: string;
  /** How the site comes back. */
  readonly wait: string;
  /** The title when nothing is wrong with the content, and what to do then. */
  readonly failure: string;
  readonly detail: string;
  readonly styleGuide: {
    readonly title: string;
    readonly shortest: string;
    readonly longest: string;
    readonly odd: string;
    /** A title as short, one as long, and a summary as long as an editor may write it. */
    readonly short: string;
    readonly long: string;
    readonly sentence: string;
  };
}
