import type { PreviewWords } from "../types/preview.ts";

export const previewWords: PreviewWords = {
  title: "Something to mend first",
  wait: "Change the line, save the file, and the site comes back by itself.",
  failure: "This page could not be made",
  detail: "Your text is not to blame. Pass this on to whoever looks after the site:",
  styleGuide: {
    title: "Style guide",
    shortest: "As short as can be",
    longest: "As long as can be",
    odd: "Out of the ordinary",
    short: "Oh",
    long: "Antidisestablishmentarianism, counterrevolutionaries and the internationalisation of neighbourhood partnerships",
    sentence:
      "A summary with words such as interdisciplinarity and uncharacteristically, just as editors write them. And a second sentence, for two are welcome.",
  },
};
