/** What the forms at `/admin/` say that no schema has. */
export interface CmsWords {
  readonly body: string;
  readonly bodyHelp: string;
  readonly drafts: string;
  /** Before the example of a field. */
  readonly example: string;
  readonly year: string;
  readonly slug: string;
  readonly badSlug: string;
  readonly site: string;
  readonly siteFile: string;
  readonly tagsFile: string;
  readonly mediaFile: string;
  readonly tag: string;
  readonly picture: string;
  /** A date to the day, the month or the year. */
  readonly date: string;
  readonly time: string;
  readonly address: string;
  readonly addTag: string;
  readonly remove: string;
  readonly noScript: string;
  readonly title: string;
  /** What commits say that are made by editors; the CMS fills in `{{slug}}` and `{{path}}`. */
  readonly commits: Readonly<Record<"create" | "update" | "delete" | "uploadMedia" | "deleteMedia", string>>;
}
