/** What a preview shows instead of a page that cannot be made. */
export interface PreviewWords {
  readonly title: string;
  /** How the site comes back. */
  readonly wait: string;
  /** The title when nothing is wrong with the content, and what to do then. */
  readonly failure: string;
  readonly detail: string;
}
