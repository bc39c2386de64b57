import { Markup } from "../../src/core/jsx-runtime.ts";
import type { Body } from "../../src/region/body.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { foreign } from "./links.tsx";

/** The text of an entry. */
export function Prose({ entry, region }: { entry: AnyEntry; region: Region }) {
  return <Text body={entry.body} {...foreign(entry, region)} />;
}

/** A text: our own rendering of its Markdown, the one place where markup comes in as text. */
export function Text({
  body,
  lang,
  dir,
}: {
  body: Body;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
}) {
  if (body.html === "") return null;
  return (
    <div class="prose" lang={lang} dir={dir}>
      {new Markup(body.html)}
    </div>
  );
}
