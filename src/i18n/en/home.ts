import type { HomeWords } from "../types/home.ts";

export const homeWords: HomeWords = {
  figures: "In figures",
  moreStories: "More stories",
  nothingComing: "There is nothing in the calendar right now.",
  knowSomething: "Do you know of something?",
  giveTip: "Give us a tip",
  doors: "Take part",
  follow: "Follow the stories:",
  ways: { mail: "by e-mail", feed: "with RSS", calendar: "in your calendar" },
  workWith: "We work with",
  workedWith: "We worked with",
  morePartners: (count) => `${count} more ${count === 1 ? "partner" : "partners"}`,
};
