import type { AnyEntry, Region } from "../../src/region.ts";
import { foreign } from "./links.tsx";

/** The text of an entry: our own rendering of its Markdown, the one place where markup comes in as text. */
export function Prose({ entry, region }: { entry: AnyEntry; region: Region }) {
  if (entry.body.html === "") return null;
  return (
    <div class="prose" lang={foreign(entry, region)} dangerouslySetInnerHTML={{ __html: entry.body.html }} />
  );
}
