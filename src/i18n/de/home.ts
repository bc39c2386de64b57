import type { HomeWords } from "../types/home.ts";

export const homeWords: HomeWords = {
  figures: "In Zahlen",
  moreStories: "Weitere Geschichten",
  nothingComing: "Zurzeit steht nichts im Kalender.",
  knowSomething: "Wissen Sie etwas?",
  giveTip: "Geben Sie einen Hinweis",
  doors: "Mitmachen",
  follow: "Folgen Sie den Geschichten:",
  ways: { mail: "per E-Mail", feed: "mit RSS", calendar: "in Ihrem Kalender" },
  workWith: "Wir arbeiten zusammen mit",
  workedWith: "Wir haben zusammengearbeitet mit",
  morePartners: (count) => `${count} ${count === 1 ? "weiterem Partner" : "weiteren Partnern"}`,
};
