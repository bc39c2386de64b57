import type { PlaceEntry, SiteData } from "../../schema/site.ts";
import type { TagEntry } from "../../schema/tag.ts";
import type { WordsOf } from "./fields.ts";

type Home = NonNullable<SiteData["home"]>;
type ItemOf<Key extends "actions" | "figures" | "doors"> = keyof NonNullable<Home[Key]>[number];
type GroupOf<Key extends keyof SiteData> = keyof NonNullable<SiteData[Key]>;

/** What is said of the fields of `site.yaml` and `tags.yaml`, by group (`group()` in `src/schema`). */
export type SiteFieldsWords = {
  /** What it says of `comments` is said of every kind that has them. */
  readonly site: WordsOf<Exclude<keyof SiteData, "comments">>;
  readonly place: WordsOf<keyof PlaceEntry>;
  readonly colours: WordsOf<GroupOf<"colours">>;
  readonly home: WordsOf<keyof Home>;
  readonly action: WordsOf<ItemOf<"actions">>;
  readonly figure: WordsOf<ItemOf<"figures">>;
  readonly door: WordsOf<ItemOf<"doors">>;
  readonly cms: WordsOf<GroupOf<"cms">>;
  readonly navigation: WordsOf<GroupOf<"navigation">>;
  readonly paths: WordsOf<GroupOf<"paths">>;
  readonly contact: WordsOf<GroupOf<"contact">>;
  readonly tag: WordsOf<keyof TagEntry>;
};
