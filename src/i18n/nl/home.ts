import type { HomeWords } from "../types/home.ts";

export const homeWords: HomeWords = {
  figures: "In cijfers",
  moreStories: "Meer verhalen",
  nothingComing: "Er staat nu niets in de agenda.",
  knowSomething: "Weet u iets?",
  giveTip: "Geef een tip",
  doors: "Doe mee",
  follow: "Volg de verhalen:",
  ways: { mail: "per e-mail", feed: "met RSS", calendar: "in uw agenda" },
  workWith: "We werken samen met",
  workedWith: "We werkten samen met",
  morePartners: (count) => `nog ${count} ${count === 1 ? "partner" : "partners"}`,
};
