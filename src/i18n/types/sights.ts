/** What readers are told of places to visit. */
export interface SightWords {
  readonly title: string;
  /** What it is, above its title. */
  readonly one: string;
  readonly intro: (region: string) => string;
  /** Before the choice of what the list shows, and the choices. */
  readonly choose: string;
  readonly choices: Readonly<Record<"all" | "indoor" | "outdoor" | "free", string>>;
  readonly towns: string;
  /** Above those that are closed. */
  readonly closedTitle: string;
  readonly closed: string;
  readonly closedSince: (date: string) => string;
  readonly access: string;
  readonly wheelchair: string;
  readonly sources: string;
  readonly nearby: string;
  readonly related: (title: string) => string;
}
