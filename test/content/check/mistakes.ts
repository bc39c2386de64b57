/** A file with a mistake of an editor: where it stands, what is said of it, and what is left once it is fixed. */
export interface Mistake {
  /** Path in the content folder; a post unless it is said otherwise. */
  readonly at?: string;
  /** `line code → the line as it should be`; advice in brackets. */
  readonly told: readonly string[];
  /** The file when everything that is certain is fixed; none when nothing is. */
  readonly becomes?: string;
  /** What is left to say then; nothing unless it is said. */
  readonly left?: readonly string[];
}

/** What editors do wrong, by the name of its file in `fixtures/mistakes/`. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  "almost-markdown.md": {
    told: [
      "5 almostBold → Zie [het programma](/media/ons programma.pdf) en [de site] (https://www.example.org/), **van harte** aanbevolen.",
      "5 almostLink → Zie [het programma](/media/ons programma.pdf) en [de site](https://www.example.org/), ** van harte ** aanbevolen.",
      "5 spacedAddress → Zie [het programma](</media/ons programma.pdf>) en [de site] (https://www.example.org/), ** van harte ** aanbevolen.",
      "7 almostHeading → ## Wanneer",
      '9 spacedAddress → ![De kaart](<schacht bok.svg> "Een kaart")',
    ],
    becomes:
      '---\ntitle: Een bericht\ndate: 2026-05-01\n---\nZie [het programma](</media/ons programma.pdf>) en [de site](https://www.example.org/), **van harte** aanbevolen.\n\n## Wanneer\n\n![De kaart](<schacht bok.svg> "Een kaart")\n',
    left: ["5 noSuchPage", "9 noSuchPicture"],
  },
  "apostrophe-in-apostrophes.md": {
    told: ["2 needsQuotes → title: \"Foto's van 't feest\""],
    becomes: "---\ntitle: \"Foto's van 't feest\"\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "blank-lines-above.md": {
    told: ["3 notAtTop"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "bold-title.md": {
    told: ['2 needsQuotes → title: "**Groot nieuws**"', "(2 markInField)"],
    left: ["(2 markInField)"],
    becomes: '---\ntitle: "**Groot nieuws**"\ndate: 2026-05-01\n---\nTekst.\n',
  },
  "byte-order-mark.md": {
    told: ["(1 byteOrderMark)"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "capital-keys.md": {
    told: ["2 unknownKey → title: Kunst", "3 unknownKey → date: 2026-05-01", "4 unknownKey → tags: [Kunst]"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\ntags: [Kunst]\n---\nTekst.\n",
  },
  "cells-beyond-head.md": {
    told: ["7 cellsBeyond"],
    left: ["7 cellsBeyond"],
  },
  "colon-in-list.md": {
    told: ['5 notText →   - "Kunst: in de wijk"'],
    becomes: '---\ntitle: Een bericht\ndate: 2026-05-01\ntags:\n  - "Kunst: in de wijk"\n---\nTekst.\n',
  },
  "colour-in-words.yaml": {
    at: "site.yaml",
    told: ["10 notAColour"],
    left: ["10 notAColour"],
  },
  "colour-without-quotes.yaml": {
    at: "site.yaml",
    told: ['10 hashInText →   primary: "#b3124f"'],
    becomes:
      'title: Testregio Bloeit\nregion: Testregio\nslogan: Waar iets bloeit\ndescription: Een regio om mee te testen\nurl: https://www.example.nl\nlanguage: nl\nzone: Europe/Amsterdam\nauthor: de auteur\ncolours:\n  primary: "#b3124f"\n  secondary: "#1f6b4a"\n  accent: "#f2a900"\nidBase: https://www.example.nl\n',
  },
  "comment-in-slashes.md": {
    told: ["4 notAField → # nog nakijken"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n# nog nakijken\n---\nTekst.\n",
  },
  "comments-in-text.md": {
    told: ["11 unclosedComment", "(5 comment)", "(7 comment)", "(9 moreMark)"],
    left: ["11 unclosedComment", "(5 comment)", "(7 comment)", "(9 moreMark)"],
  },
  "conflict-in-site.yaml": {
    at: "site.yaml",
    told: ["2 conflictMarks"],
    left: ["2 conflictMarks"],
  },
  "conflict-in-tags.yaml": {
    at: "tags.yaml",
    told: ["2 conflictMarks"],
    left: ["2 conflictMarks"],
  },
  "control-character.md": {
    told: ["5 controlCharacter → Een regel met iets."],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nEen regel met iets.\n",
  },
  "date-with-words.md": {
    told: ["3 notADay"],
    left: ["3 notADay"],
  },
  "day-name.md": {
    told: ["(3 unusualDay → date: 2026-05-01)"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "decimal-comma.md": {
    at: "events/2026/x.md",
    told: [],
  },
  "dutch-keys.md": {
    told: [
      "2 unknownKey → title: Kunst",
      "3 unknownKey → date: 1 mei 2026",
      "4 unknownKey → summary: Kort.",
      "5 unknownKey → tags: kunst, wonen",
    ],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\nsummary: Kort.\ntags: Kunst, Wonen\n---\nTekst.\n",
  },
  "empty.md": {
    told: ["1 noFrontMatter"],
    left: ["1 noFrontMatter"],
  },
  "ending.docx": {
    at: "posts/2026/ending.docx",
    told: ["1 unknownFile"],
    left: ["1 unknownFile"],
  },
  "ending.markdown": {
    at: "posts/2026/ending.markdown",
    told: ["1 unknownFile"],
    left: ["1 unknownFile"],
  },
  "ending.md.txt": {
    at: "posts/2026/ending.md.txt",
    told: ["1 unknownFile"],
    left: ["1 unknownFile"],
  },
  "equals-as-fence.md": {
    told: ["4 oddFence → ---"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "event-among-posts.md": {
    told: ["1 wrongFolder"],
    left: ["1 wrongFolder"],
  },
  "file-name.md": {
    at: "posts/2026/Nieuwsbrief Mei 🌷.md",
    told: ["1 badFileName"],
    left: ["1 badFileName"],
  },
  "hash-tags.md": {
    told: ["4 hashInText → tags: [kunst, wonen]"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags: [Kunst, Wonen]\n---\nTekst.\n",
  },
  "html-in-text.md": {
    told: ["(5 htmlInText)", "(7 htmlInText)"],
    left: ["(5 htmlInText)", "(7 htmlInText)"],
  },
  "image-from-elsewhere.md": {
    told: ["4 foreignPicture"],
    left: ["4 foreignPicture"],
  },
  "image-in-body-in-other-case.md": {
    told: ["5 pictureCase → ![De bok](/media/schachtbok.svg)"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\n![De bok](/media/schachtbok.svg)\n",
  },
  "image-in-other-case.md": {
    told: ["4 pictureCase → image: schachtbok.svg"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\nimage: schachtbok.svg\n---\nTekst.\n",
    left: ["4 altMissing"],
  },
  "image-with-alt-beside.md": {
    told: ["4 altMissing", "5 unknownKey"],
    left: ["4 altMissing", "5 unknownKey"],
  },
  "image-with-backslash.md": {
    told: ["4 windowsPath → image: schachtbok.svg"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\nimage: schachtbok.svg\n---\nTekst.\n",
    left: ["4 altMissing"],
  },
  "link-on-own-computer.md": {
    told: ["5 windowsPath → Zie [het programma](/media/programma.pdf)."],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nZie [het programma](/media/programma.pdf).\n",
  },
  "link-with-backslashes.md": {
    told: [
      "5 windowsPath → Lees [het andere bericht](/posts/2026/ander.md).",
      "7 windowsPath → En [nog een](../2026/ander.md).",
    ],
    becomes:
      "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nLees [het andere bericht](/posts/2026/ander.md).\n\nEn [nog een](../2026/ander.md).\n",
  },
  "link-without-https.md": {
    told: ["5 noSuchPage"],
    left: ["5 noSuchPage"],
  },
  "list-in-list.md": {
    told: ["5 listInList"],
    left: ["5 listInList"],
  },
  "list-less-indented.md": {
    told: ["6 oddIndent"],
    left: ["6 oddIndent"],
  },
  "list-more-indented.md": {
    told: ["6 oddIndent"],
    left: ["6 oddIndent"],
  },
  "list-of-stars.md": {
    told: ["5 otherBullet →   - Kunst", "6 otherBullet →   - Wonen"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags:\n  - Kunst\n  - Wonen\n---\nTekst.\n",
  },
  "list-with-semicolons.md": {
    told: [],
  },
  "list-with-word-bullets.md": {
    told: ["5 otherBullet →   - Kunst", "6 otherBullet →   - Wonen"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags:\n  - Kunst\n  - Wonen\n---\nTekst.\n",
  },
  "list-without-spaces.md": {
    told: ["5 otherBullet →   - Kunst", "6 otherBullet →   - Wonen"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags:\n  - Kunst\n  - Wonen\n---\nTekst.\n",
  },
  "listing-as-fence.md": {
    told: ["1 oddFence → ---", "4 oddFence → ---"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "location-as-text.md": {
    at: "projects/x.md",
    told: ["4 notAGroup"],
    left: ["4 notAGroup"],
  },
  "missing-alt-on-old-post.md": {
    told: ["(6 altMissingOnOldPost)"],
    left: ["(6 altMissingOnOldPost)"],
  },
  "missing-alt.md": {
    told: ["5 altMissing"],
    left: ["5 altMissing"],
  },
  "marks-of-other-programs.md": {
    told: ["5 wikiLink", "7 shortcode", "9 boxMark", "11 boxMark", "13 noteWithoutText", "15 runTogether"],
    left: ["5 wikiLink", "7 shortcode", "9 boxMark", "11 boxMark", "13 noteWithoutText", "15 runTogether"],
  },
  "misspelt-place.md": {
    told: ["4 noSuchReference"],
    left: ["4 noSuchReference"],
  },
  "mojibake.md": {
    told: ["2 mojibake → title: Het café", "5 mojibake → Wij hebben ideeën en cafés."],
    becomes: "---\ntitle: Het café\ndate: 2026-05-01\n---\nWij hebben ideeën en cafés.\n",
  },
  "no-closing-fence-and-a-rule.md": {
    told: ["5 noClosingFence"],
    left: ["5 noClosingFence"],
  },
  "no-closing-fence.md": {
    told: ["5 noClosingFence"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\n---\n\nDe eerste alinea.\n",
  },
  "no-fences.md": {
    told: ["1 noFrontMatter"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\n---\n\nTekst.\n",
  },
  "no-opening-fence.md": {
    told: ["1 noFrontMatter"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "no-space-after-colon.md": {
    told: ["2 notAField → title: Kunst in de wijk"],
    becomes: "---\ntitle: Kunst in de wijk\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "not-yet-a-draft.md": {
    told: ["4 notAFlag"],
    left: ["4 notAFlag"],
  },
  "old-mac-lines.md": {
    told: ["(1 lineEnds)"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "only-text.md": {
    told: ["1 noFrontMatter"],
    left: ["1 noFrontMatter"],
  },
  "partner-without-https.md": {
    at: "partners/x.md",
    told: ["4 notAWebAddress", "(1 quietPartner)"],
    left: ["4 notAWebAddress", "(1 quietPartner)"],
  },
  "photo-elsewhere-on-own-computer.md": {
    told: ["5 windowsPath"],
    left: ["5 windowsPath"],
  },
  "photo-on-own-computer.md": {
    told: ["5 windowsPath → ![De bok](schachtbok.svg)"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\n![De bok](schachtbok.svg)\n",
  },
  "project-for-projects.md": {
    told: ["4 unknownKey → projects: [sjtub]"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\nprojects: [sjtub]\n---\nTekst.\n",
  },
  "projects-for-project-twice.md": {
    at: "events/2026/x.md",
    told: ["4 unknownKey → project: [sjtub, sjtub]"],
    left: ["4 unknownKey → project: [sjtub, sjtub]"],
  },
  "projects-for-project.md": {
    at: "events/2026/x.md",
    told: ["4 unknownKey → project: sjtub"],
    becomes: "---\ntitle: Open dag\nstart: 2026-05-01\nproject: sjtub\n---\nTekst.\n",
  },
  "smart-quotes-around.md": {
    told: ['4 curlyQuotes → summary: "Bloei"'],
    becomes: '---\ntitle: Een bericht\ndate: 2026-05-01\nsummary: "Bloei"\n---\nTekst.\n',
  },
  "smart-quotes-inside.md": {
    told: [],
  },
  "space-before-colon.md": {
    told: [],
  },
  "stars-as-fence.md": {
    told: ["1 oddFence → ---", "4 oddFence → ---"],
    becomes: "---\ntitle: Kunst\ndate: 2026-05-01\n---\nTekst.\n",
  },
  "summary-over-two-lines.md": {
    told: ["5 notAField"],
    left: ["5 notAField"],
  },
  "tab-in-site.yaml": {
    at: "site.yaml",
    told: [
      '10 tabIndent →   primary: "#b3124f"',
      '11 tabIndent →   secondary: "#1f6b4a"',
      '12 tabIndent →   accent: "#f2a900"',
    ],
    becomes:
      'title: Testregio Bloeit\nregion: Testregio\nslogan: Waar iets bloeit\ndescription: Een regio om mee te testen\nurl: https://www.example.nl\nlanguage: nl\nzone: Europe/Amsterdam\nauthor: de auteur\ncolours:\n  primary: "#b3124f"\n  secondary: "#1f6b4a"\n  accent: "#f2a900"\nidBase: https://www.example.nl\n',
  },
  "tag-synonym.md": {
    told: ["(4 tagSpelling → tags: [Festivals, KUNST])", "(4 tagSpelling → tags: [muziekfestival, Kunst])"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags: [Festivals, Kunst]\n---\nTekst.\n",
  },
  "tag-typo.md": {
    told: ["4 tagTypo → tags: [Festivals]"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags: [Festivals]\n---\nTekst.\n",
  },
  "tags-as-mapping.yaml": {
    at: "tags.yaml",
    told: ["1 notAList"],
    left: ["1 notAList"],
  },
  "tags-as-words.yaml": {
    at: "tags.yaml",
    told: ["1 notAGroup → - label: Kunst", "2 notAGroup → - label: Wonen"],
    becomes: "- label: Kunst\n- label: Wonen\n",
  },
  "thirteenth-month.md": {
    told: ["3 noSuchDay"],
    left: ["3 noSuchDay"],
  },
  "title-for-slug.md": {
    told: ["4 noSuchReference → projects: [sjtub]"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\nprojects: [sjtub]\n---\nTekst.\n",
  },
  "title-twice.md": {
    told: ["4 duplicateKey"],
    left: ["4 duplicateKey"],
  },
  "toml-head.md": {
    told: ["1 tomlHead"],
    left: ["1 tomlHead"],
  },
  "two-digit-year.md": {
    told: ["3 notADay"],
    left: ["3 notADay"],
  },
  "two-heads.md": {
    told: ["6 secondHead"],
    left: ["6 secondHead"],
  },
  "unclosed-list.md": {
    told: ["4 unclosedBracket → tags: [Kunst, Wonen]"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\ntags: [Kunst, Wonen]\n---\nTekst.\n",
  },
  "unknown-place.md": {
    told: ["4 noSuchReference"],
    left: ["4 noSuchReference"],
  },
  "utf16-big-endian.md": {
    told: ["1 notUtf8"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nIdeeën.\n",
  },
  "windows-1252.md": {
    told: ["1 notUtf8"],
    becomes: "---\ntitle: Een bericht\ndate: 2026-05-01\n---\nIdeeën voor € 5.\n",
  },
  "windows-lines.md": {
    told: ['2 needsQuotes → title: "Kerkrade: stad"', "(1 lineEnds)"],
    becomes: '---\ntitle: "Kerkrade: stad"\ndate: 2026-05-01\n---\nTekst.\n',
  },
  "word-paste.md": {
    told: ["(2 noBreakSpace → title: Een bericht)", "(5 comment)", "(7 htmlInText)"],
    becomes:
      "---\ntitle: Een bericht\ndate: 2026-05-01\n---\n<!--[if gte mso 9]><xml></xml><![endif]-->\n\nDit is <o:p></o:p>“geplakt” uit Word…\n",
    left: ["(5 comment)", "(7 htmlInText)"],
  },
  "wrong-day-name.md": {
    told: ["3 wrongWeekday"],
    left: ["3 wrongWeekday"],
  },
  "wrong-year-folder.md": {
    told: ["(3 otherYear)"],
    left: ["(3 otherYear)"],
  },
};
