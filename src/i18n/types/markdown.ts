/** What a rendered text says that its editor did not write. All of it is text: the page of the CMS hands it on as JSON. */
export interface MarkdownWords {
  /** The name of a table, for those who go from one to the next; a number follows the second. */
  readonly table: string;
  /** The text of a link to a video; `{host}` stands for who shows it. */
  readonly video: string;
  /** The titles of call-outs without one of their own. */
  readonly callouts: Readonly<Record<"note" | "tip" | "warning", string>>;
  readonly footnotes: Readonly<Record<"all" | "one" | "back", string>>;
}
