import type { Children } from "../../src/core/jsx-runtime.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { Prose } from "./prose.tsx";

/** With fewer words, a text is too short for something to stand beside it. */
const shortText = 40;

/**
 * The text of an entry, and beside it the rail: what belongs to it. On a narrow screen, and where the text is short
 * or has its notes there, the rail stands below.
 */
export function Reading({
  entry,
  region,
  children,
}: {
  entry: AnyEntry;
  region: Region;
  children?: Children;
}) {
  const { words, html } = entry.body;
  const isBelow = words < shortText || html.includes('class="footnotes"');
  const text = <Prose entry={entry} region={region} />;
  if (!children) return <div class="read">{text}</div>;
  return (
    <div class={isBelow ? "read read-below" : "read"}>
      {text}
      <div class="rail">{children}</div>
    </div>
  );
}
