import { z } from "zod";
import { picture } from "./common.ts";
import { groupNames } from "./field.ts";

/** What is said about pictures, by file name. `content/media/media.yaml`. */
export const mediaSchema = z.record(
  z.string(),
  picture.out.omit({ src: true }).register(groupNames, { name: "picture" }),
);

/** What is said about one picture wherever it is used. */
export type MediaEntry = z.output<typeof mediaSchema>[string];
