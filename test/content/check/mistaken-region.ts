import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawing, entry, type Files, post, siteWithPlaces } from "../../region-of.ts";

/** The folder of the files with a mistake each. */
export const mistakesFolder = join(import.meta.dirname, "../../fixtures/mistakes");

/** The bytes of a file with a mistake. */
export function mistake(name: string): Buffer {
  return readFileSync(join(mistakesFolder, name));
}

/** A sound region, for mistakes to be made in. */
export const soundRegion: Files = {
  "site.yaml": siteWithPlaces,
  "tags.yaml":
    "- label: Kunst\n- label: Wonen\n- label: Festivals\n  synonyms: [muziekfestival]\n- label: Buurt\n",
  "posts/2026/ander.md": post("Een ander bericht.", "image: kaart.svg"),
  "projects/sjtub.md": entry("title: Het Sjtub\nstatus: loopt\nasOf: 2026-05\npartners: [lijnspel]"),
  "partners/lijnspel.md": entry("title: Lijnspel\ntype: organisatie"),
  "events/2026/feest.md": entry("title: Feest\nstart: 2026-05-02\npartners: [lijnspel]"),
  "media/media.yaml": "kaart.svg:\n  alt: Een kaart\n",
  "media/kaart.svg": drawing,
  "media/schachtbok.svg": drawing,
  "media/programma.pdf": "%PDF-1.4\n",
};
