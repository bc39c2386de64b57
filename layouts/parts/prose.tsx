import { Markup } from "../../src/core/jsx-runtime.ts";
import type { Body } from "../../src/region/body.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { foreign } from "./links.tsx";

/** From so many letters on, the first paragraph of a post fills the lines that a large first letter takes. */
const longOpening = 200;

/** Tells whether a text opens with a paragraph long enough for a large first letter. */
export function hasLongOpening({ html }: Pick<Body, "html">): boolean {
  const [, paragraph = ""] = /^<p>(.*?)<\/p>/s.exec(html) ?? [];
  return paragraph.replace(/<[^>]*>|&\w+;/g, "").length >= longOpening;
}

/** The text of an entry. */
export function Prose({ entry, region }: { entry: AnyEntry; region: Region }) {
  const { kind, body } = entry;
  const opening = kind === "post" && hasLongOpening(body);
  return <Text body={body} opening={opening} {...foreign(entry, region)} />;
}

/** A text: our own rendering of its Markdown, the one place where markup comes in as text. */
export function Text(props: {
  body: Body;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  /** True to begin it with a large letter. */
  opening?: boolean;
}) {
  const { body, lang, dir, opening = false } = props;
  if (body.html === "") return null;
  return (
    <div class={opening ? "prose opening" : "prose"} lang={lang} dir={dir}>
      {new Markup(body.html)}
    </div>
  );
}
