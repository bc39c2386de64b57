import { noteMark, quoted } from "../quoted.ts";
import type { MarkWords } from "../types/marks.ts";

export const markWords: MarkWords = {
  spacedAddress: ({ found }) => ({
    what: `${quoted(found)} did not become a link or picture: there is a space in its address, or its title is not in straight quotes.`,
    remedy:
      'Put the address between `<` and `>`: `[text](<my file.pdf>)`, with a title `[text](address "title")`.',
  }),
  almostLink: ({ found }) => ({
    what: `${quoted(found)} did not become a link or picture.`,
    remedy:
      "Write a link as `[text](address)` and a picture as `![What it shows](photo.jpg)`, without a space between the brackets.",
  }),
  noDefinition: ({ found }) => ({
    what: `${quoted(found)} refers to an address that is nowhere in the text.`,
    remedy: "Write `[text](address)`, or put the address on a line of its own: `[name]: address`.",
  }),
  shortcode: ({ found }) => ({
    what: `${quoted(found)} is an instruction for another program; it appears on the page as it stands.`,
    remedy:
      "Take it away. A picture is `![What it shows](photo.jpg)`; the address of a video stands alone on a line.",
  }),
  wikiLink: ({ found }) => ({
    what: `${quoted(found)} is a reference as Obsidian and wikis write it; it appears on the page as it stands.`,
    remedy: "Write a link as `[text](/posts/2026/title/)` and a picture as `![What it shows](photo.jpg)`.",
  }),
  boxMark: ({ found }) => ({
    what: `${quoted(found)} is a box as other programs write it; it appears on the page as it stands.`,
    remedy: "Begin a box with `> [!TIP] Title`, and every line below it with `> `.",
  }),
  abbreviation: ({ found }) => ({
    what: `${quoted(found)} appears on the page as it stands: abbreviations cannot be explained in this way here.`,
    remedy:
      "Take the line away and write the abbreviation in full the first time: `non-governmental organisation (NGO)`.",
  }),
  unknownCallout: ({ found }) => ({
    what: `The site does not know a box ${quoted(found)}; the word appears on the page as it stands.`,
    remedy: "Choose `[!NOTE]`, `[!TIP]` or `[!WARNING]`; a title of your own may follow.",
  }),
  almostBold: ({ found }) => ({
    what: `The marks around ${quoted(found)} are not understood and appear on the page.`,
    remedy: "Put no space inside the marks, and one outside: `**bold**`, `*italic*`, `~~gone~~`.",
  }),
  almostHeading: ({ found }) => ({
    what: `${quoted(found)} did not become a heading.`,
    remedy: "Put a space behind the number signs, six at most: `## Heading`.",
  }),
  runTogether: ({ found }) => ({
    what: `The lines from ${quoted(found)} on did not become a list; on the page they run together.`,
    remedy:
      "Begin every line with a hyphen or a number and full stop, then a space (`- one`, `1. one`), with an empty line above.",
  }),
  noteWithoutText: ({ found }) =>
    /\s/.test(found)
      ? {
          what: `The name of the footnote ${quoted(found)} has a space in it, so it is no footnote.`,
          remedy: `Write the name without a space, in the text and at the end: \`${noteMark(found)}\`.`,
        }
      : {
          what: `The footnote ${quoted(found)} has no text anywhere.`,
          remedy: `Put the text on a line of its own at the end: \`${noteMark(found)}: The note.\`, or take the mark away.`,
        },
  noteWithoutMark: ({ found }) => ({
    what: `Nothing refers to the footnote ${quoted(found)}; so it does not appear on the page.`,
    remedy: `Put \`${noteMark(found)}\` into the text where the note belongs, or take the note away.`,
  }),
  cellsBeyond: ({ found }) => ({
    what: `${quoted(found)} is lost: this row has more cells than the head of the table.`,
    remedy: "Give the head and the dashes below it as many cells. Write a `|` within a cell as `\\|`.",
  }),
  almostTable: ({ found }) => ({
    what: `The lines from ${quoted(found)} on did not become a table.`,
    remedy: "Put a row of dashes below the first row, with as many cells: `| --- | --- |`.",
  }),
  unclosedComment: () => ({
    what: "A comment begins here with `<!--` that does not end, or only after an empty line.",
    remedy: "End the comment in the same paragraph with `-->`, or put all of it on lines of its own.",
  }),
  comment: ({ found }) =>
    found.startsWith("#")
      ? {
          what: `What stands behind \`#\` (${quoted(found)}) is a comment and does not appear on the site.`,
          remedy: "If it belongs to the text, put all of it in quotes. If it is a comment, it may stay.",
        }
      : {
          what: `The comment ${quoted(found)} does not appear on the site.`,
          remedy: "A comment may stay. Whoever can open the file can read it.",
        },
  moreMark: ({ found }) => ({
    what: `${quoted(found)} does nothing here: lists show the summary, not the beginning of the text.`,
    remedy: "Take it away and write a `summary` at the top of the file.",
  }),
  htmlInText: ({ found }) => ({
    what: `There is HTML in the text (${quoted(found)}); it appears on the page as it stands.`,
    remedy:
      "Take HTML away and use Markdown: `**bold**`, `*italic*`, `[text](address)`, `![What it shows](photo.jpg)`; the address of a video alone on a line. If you mean the signs themselves, put backticks around them, as around code.",
  }),
  almostItem: ({ found }) => ({
    what: `${quoted(found)} looks like an item of a list, but is none.`,
    remedy: "Begin an item with a hyphen or a number and full stop, then a space: `- one`, `1. one`.",
  }),
  hashInFront: ({ found }) => ({
    what: `${quoted(found)} is not a heading: a space is missing behind the number sign.`,
    remedy: "Write a heading as `## Heading`. If it is a hashtag, all is well.",
  }),
  foreignSign: ({ found }) => ({
    what: `${quoted(found)} means nothing here and appears on the page as it stands.`,
    remedy:
      "Take the signs away. Emphasis is `**bold**`, another language `[words]{lang=fr}`, and an emoji can be pasted into the text.",
  }),
  taskBox: ({ found }) => ({
    what: `A box to tick (${quoted(found)}) appears on the page as it stands.`,
    remedy: "Take the box away, or write ✓ in front of what is done.",
  }),
  definition: () => ({
    what: "An explanation behind a colon at the beginning of a line becomes an ordinary line.",
    remedy: "Write a term as `**Term**: the explanation.`",
  }),
  strayMark: ({ found }) => ({
    what: `The sign ${quoted(found)} appears on the page as it stands.`,
    remedy:
      "Take it away or complete it. If you mean an asterisk itself, write `\\*`, and a backslash as `\\\\`.",
  }),
  brokenList: ({ found }) => ({
    what: `${quoted(found)} stands between two numbers of a list, but does not belong to it; the list breaks off.`,
    remedy: "Begin the line with three spaces: then it belongs to the number above it.",
  }),
  unclosedFence: ({ found }) => ({
    what: `Code begins here (${quoted(found)}) that ends nowhere; all that follows appears as code on the page.`,
    remedy: "Put a line with the same signs below the code, or take this line away if it is no code.",
  }),
  linkWithoutText: ({ found }) => ({
    what: `The link ${quoted(found)} has no text; nobody sees it.`,
    remedy: "Write between the square brackets where the link leads: `[The agenda](/agenda/)`.",
  }),
  sentenceAsCode: ({ found }) => ({
    what: `${quoted(found)} begins with four spaces or a tab, which makes it code, in one long line.`,
    remedy: "Take the spaces at the beginning of the line away.",
  }),
  unusedReference: ({ found }) => ({
    what: `Nothing in the text refers to ${quoted(found)}; this line does not appear on the page.`,
    remedy:
      "Write `[words][name]` in the text, or take the line away. If it is ordinary text, put a `\\` in front of the first bracket.",
  }),
};
