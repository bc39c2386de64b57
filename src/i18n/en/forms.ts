import type { FormsWords } from "../types/forms.ts";

export const formsWords: FormsWords = {
  contact: {
    title: "Write to us",
    intro:
      "A question, a request, or something that is wrong? Fill in the form; the editors can answer you by e-mail.",
    send: "Send your message",
    thanks: "Thank you for your message",
    afterwards: "Your message has arrived. The editors can answer you at the e-mail address that you gave.",
    privacy:
      "What you enter goes to the editors only and does not come on the site. It is kept by the company that hosts the site until the editors remove it.",
  },
  tip: {
    title: "Give us a tip",
    intro:
      "Do you know of something that belongs on this site: a project, an event, a story? Tell us in short.",
    send: "Send your tip",
    thanks: "Thank you for your tip",
    afterwards:
      "Your tip has arrived. The editors will look at it; whether and when it comes to the site is not certain.",
    privacy:
      "What you enter goes to the editors only. They may use your tip for the site; your name and e-mail address do not come on it. It is kept by the company that hosts the site until the editors remove it.",
  },
  comment: {
    title: "Post a comment",
    intro: "The editors read your comment before it comes on the site.",
    send: "Send your comment",
    thanks: "Thank you for your comment",
    afterwards: "Your comment has arrived. The editors read it before it comes on the site.",
    privacy:
      "Only your name, the day and your text come on the site. The company that hosts the site receives and keeps what you send.",
  },
  fields: {
    commenter: { label: "Your name", remedy: "Enter a name; a first name or another name will do." },
    comment: { label: "Your comment", remedy: "Write your comment here." },
    name: { label: "Your name", remedy: "Enter your name." },
    email: { label: "Your e-mail address", remedy: "Enter an e-mail address, such as name@example.org." },
    message: { label: "Your message", remedy: "Write your message here." },
    kind: { label: "What kind of tip is it?" },
    subject: { label: "What is it about?", remedy: "Tell in a few sentences what it is about." },
    when: { label: "Where and when?" },
    link: {
      label: "Web address with more about it",
      remedy: "Enter a whole address that begins with https://.",
    },
  },
  optional: "optional",
  trap: "Leave this field empty",
  kinds: ["An event", "A project", "A partner", "A story", "Something else"],
  back: "Back to the front page",
  answerTo: "Answer to",
  answerToNobody: "nobody in particular",
  closed: "Comments are closed here.",
};
