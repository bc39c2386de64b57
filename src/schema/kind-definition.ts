import type { z } from "zod";
import type { BloomFamily } from "../pictures/bloom/bloom.ts";
import type { Zone } from "./common.ts";

/** What is true of a kind of content wherever it is met: everything that lists kinds reads it here. */
export interface KindDefinition {
  /** What the front matter of its files may say. */
  readonly schema: (region: Zone) => z.ZodObject;
  /** The folder of its files, and the name of its lists: `region.posts`. */
  readonly folder: string;
  /** The part of the site with its list, whose word begins its addresses; none for what stands at the top. */
  readonly part?: string;
  /** That word in Dutch, as an example. */
  readonly wordExample?: string;
  /** The field with the day whose year is in its addresses and folders. */
  readonly day?: string;
  /** Where its part stands in the navigation, when `site.yaml` says nothing. */
  readonly order?: number;
  /** Whether readers may comment on it. */
  readonly isCommented: boolean;
  /** Where it stands among what a map shows, from 1; nothing when it is on no map. */
  readonly onMap?: number;
  /** The family of the flower that stands for what has no picture. */
  readonly bloom: BloomFamily;
  /** The icon of its forms at `/admin/` (Material Symbols). */
  readonly icon: string;
}
