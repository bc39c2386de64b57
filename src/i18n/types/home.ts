/** What the front page says of itself, beside what its editors and the content say. */
export interface HomeWords {
  /** The heading over the figures, for those who listen. */
  readonly figures: string;
  readonly moreStories: string;
  readonly nothingComing: string;
  readonly knowSomething: string;
  readonly giveTip: string;
  readonly doors: string;
  /** "Follow the stories:", and the ways that come behind it. */
  readonly follow: string;
  readonly ways: Readonly<Record<"mail" | "feed" | "calendar", string>>;
  /** What stands before the names of the partners of now, and before those of the past. */
  readonly workWith: string;
  readonly workedWith: string;
  /** How many partners there are besides those that are named. */
  readonly morePartners: (count: number) => string;
}
