import type { ScaffoldWords } from "../types/scaffold.ts";

export const scaffoldWords: ScaffoldWords = {
  usage: (kinds) =>
    `Say what you want to make and what it is called, such as: npm run new -- post "A party on the square"\nYou can choose from: ${kinds}.`,
  unknownKind: (word, kinds) => `“${word}” cannot be made. Choose from: ${kinds}.`,
  whichKind: (kinds) => `What do you want to make (${kinds})? `,
  whichTitle: "What is the title? ",
  whichRegion: "What is the region called? ",
  whichDay: (label, today) => `${label} (Enter for ${today}): `,
  whichChoice: (label, choices) => `${label} (${choices}): `,
  whichLanguage: (codes) => `Which language is the site in (${codes})? `,
  needsText: "Something must stand here.",
  noDay: (written) => `“${written}” is not a day. Write year-month-day, such as 2026-05-01, or 1 May 2026.`,
  noChoice: (written, choices) => `“${written}” is not possible here. Choose from: ${choices}.`,
  noName: (title) =>
    `No file name can be made of “${title}”: there must be a letter or a digit in it. Give one yourself, with --name=.`,
  exists: (file) =>
    `The file ${file} is there already; it stays as it is. Open that file, or choose another title, or a name of your own with --name=.`,
  folderInUse: (folder) =>
    `There is something in the folder ${folder} already; it stays as it is. Choose a folder that does not exist yet, with --content=.`,
  doesNotPass:
    "Something is wrong with the new file. It was not made. Choose another title, or a name for the file with --name=.",
  made: (file) => `Made: ${file}`,
  inRegion: (title, folder) => `For: ${title} (${folder})`,
  willBeAt: (address) => `Its address will be: ${address}`,
  next: (start) => [
    "What to do now:",
    "  1. Open the file and write the text.",
    `  2. Look at it with: ${start}`,
    "  3. Done? Take away the line `draft: yes`, or it stays a draft.",
  ],
  regionMade: (folder, files) => `Made: ${folder}, with ${files} files.`,
  regionNext: (folder) => [
    "What to do now:",
    `  1. Choose this region for all commands: npm pkg set bloeit.content=${folder}`,
    "  2. Look at the site with: npm start",
    `  3. Open ${folder.replace(/"/g, "")}/site.yaml and fill in what belongs to your region: address, slogan, places, colours.`,
    "  4. Replace the examples by texts of your own; npm run check tells which ones still stand.",
  ],
  stopped: "Stopped; nothing was made.",
  regionNames: ["region"],
  entryText: "Write the text here.",
  siteFile: "The details of the whole site. What comes back on every page is here.",
  otherFields: [
    "All other fields are below. To use one, take away the # at the beginning of its line",
    "and fill in what you want. What you do not use may stay or go.",
  ],
};
