import type { DataOf, Kind } from "../../schema/kinds.ts";

/** What is said of a field: in the guide, in forms, in new files and in the editors of those who write code. */
export interface FieldWords {
  readonly label: string;
  /** One or more sentences. */
  readonly help: string;
  /** What a form says instead, when `help` is about how to write the field in a file. */
  readonly formHelp?: string;
}

/** Words for each of these fields: one that has none does not compile. */
export type WordsOf<Key extends PropertyKey> = Readonly<Record<Key, FieldWords>>;

/** The fields that several kinds have, and that mean the same in each of them. */
export type SharedField =
  | ("title" | "summary" | "image" | "tags" | "draft" | "lang" | "redirects" | "updated")
  | ("projects" | "partners" | "places" | "id" | "comments");

/** A kind says what its own fields mean, and of a shared one what it means there, if that is something else. */
type WordsOfKind<K extends Kind> = WordsOf<Exclude<keyof DataOf<K>, SharedField>> &
  Partial<WordsOf<Extract<keyof DataOf<K>, SharedField>>>;

type Venue = NonNullable<DataOf<"event">["venue"]>;
type Location = NonNullable<DataOf<"project">["location"]>;
type Link = NonNullable<DataOf<"project">["links"]>[number];
type Access = NonNullable<DataOf<"sight">["access"]>;
type Closed = NonNullable<DataOf<"sight">["closed"]>;
type Source = NonNullable<DataOf<"sight">["sources"]>[number];
type Picture = NonNullable<DataOf<"post">["image"]>;

/** What is said of the fields of entries: by kind, and by group within them (`group()` in `src/schema`). */
export type FieldsWords = { readonly [K in Kind]: WordsOfKind<K> } & {
  readonly shared: WordsOf<SharedField>;
  readonly venue: WordsOf<keyof Venue>;
  readonly location: WordsOf<keyof Location>;
  readonly access: WordsOf<keyof Access>;
  readonly closed: WordsOf<keyof Closed>;
  readonly source: WordsOf<keyof Source>;
  readonly link: WordsOf<keyof Link>;
  readonly picture: WordsOf<keyof Picture>;
};
