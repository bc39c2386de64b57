import type { PreviewWords } from "../types/preview.ts";

export const previewWords: PreviewWords = {
  title: "Something to mend first",
  wait: "Change the line, save the file, and the site comes back by itself.",
  failure: "This page could not be made",
  detail: "Your text is not to blame. Pass this on to whoever looks after the site:",
};
