import type { Value } from "../../core/yaml-text.ts";

/** A file that a new region begins with. */
export interface Sample {
  /** The file's name without `.md`. */
  readonly name: string;
  readonly head: Readonly<Record<string, Value>>;
  readonly body: string;
}

/** What the texts of a new region are made of. */
export interface Given {
  /** The name of the region. */
  readonly region: string;
  /** The same, as it stands in Markdown. */
  readonly regionInText: string;
  /** The day on which the region is made, and one two weeks later (`YYYY-MM-DD`). */
  readonly today: string;
  readonly soon: string;
}

/** The files that a new region begins with, in one language. Whatever they show is said to be an example. */
export interface RegionTexts {
  readonly zone: string;
  /**
   * The pieces of these texts that only the region itself can put into words of its own, and the place that it begins
   * with: everything that is not to go live as it is.
   */
  readonly open: {
    readonly place: string;
    /** Nowhere in particular: whole degrees in the middle of where the language is spoken. */
    readonly coordinates: { readonly lat: number; readonly lon: number };
  } & Readonly<Record<string, string | { readonly lat: number; readonly lon: number }>>;
  readonly site: (given: Given) => {
    readonly slogan: string;
    readonly description: string;
    readonly author: string;
  };
  readonly tags: readonly {
    readonly label: string;
    readonly synonyms: readonly string[];
    readonly intro: string;
  }[];
  readonly drawing: { readonly name: string; readonly alt: string; readonly credit: string };
  readonly post: (given: Given) => Sample;
  readonly project: (given: Given) => Sample;
  readonly partner: (given: Given) => Sample;
  readonly event: (given: Given) => Sample;
  readonly pages: (given: Given) => readonly Sample[];
}
