/** What `npm run plan` says, and a build of what waits for a day. */
export interface PlanningWords {
  readonly heading: (today: string) => string;
  readonly changes: Readonly<
    Record<"appears" | "expires" | "begins" | "ends" | "ages" | "newYear" | "closes", string>
  >;
  readonly drafts: string;
  readonly expired: string;
  readonly gone: (day: string) => string;
  readonly more: (count: number) => string;
  readonly next: (day: string, moment: string) => string;
  readonly nothing: string;
}
