import type { CheckWords } from "../types/check.ts";
import { markWords } from "./marks.ts";

const joined = new Intl.ListFormat("en-GB");
const fields = (keys: readonly string[]) => joined.format(keys.map((key) => `\`${key}\``));

export const checkWords: CheckWords = {
  advice: {
    ...markWords,
    altMissingOnOldPost: ({ source }) => ({
      what: `The picture \`${source}\` has no description.`,
      remedy:
        "Describe the pictures of old posts for those who cannot see them: `![What it shows](photo.jpg)`.",
    }),
    plainHttp: ({ address }) => ({
      what: `The link \`${address}\` is not encrypted.`,
      remedy: "See whether the website answers to `https://` as well, and then write that.",
    }),
    vagueLink: ({ text }) => ({
      what: `The link is only called “${text}”.`,
      remedy: "Say in the text of a link where it goes, such as “the programme of the ferry days”.",
    }),
    headingSkipped: ({ from, to }) => ({
      what: `A heading with ${"#".repeat(from)} is followed at once by one with ${"#".repeat(to)}.`,
      remedy: "Do not skip a level of headings; those who have the page read to them lose their way.",
    }),
    staleWord: ({ word, year }) => ({
      what: `“${word}” stands in a text of ${year}.`,
      remedy: "Write what has happened since, or name the date.",
    }),
    longSummary: ({ length }) => ({
      what: `The summary has ${length} characters.`,
      remedy: "Keep a summary under 160 characters; search engines and social media cut off the rest.",
    }),
    longText: ({ key, length, advised }) => ({
      what: `\`${key}\` has ${length} characters.`,
      remedy: `Keep it under ${advised} characters: lists, cards and calendars cut off the rest.`,
    }),
    markInField: ({ key, found }) => ({
      what: `\`${key}\` has \`${found}\`, and readers of the site see exactly that.`,
      remedy: "Write plain text only in the header of a file. Markup and links belong in the text below it.",
    }),
    unusualDay: ({ value, usual }) => ({
      what: `“${value}” is the day ${usual}.`,
      remedy: "The site understands these dates. Year-month-day is better: everybody reads it alike.",
    }),
    tagSpelling: ({ value, label }) => ({
      what: `“${value}” is called “${label}” in tags.yaml.`,
      remedy: "The site understands these topics. It is better to write them as tags.yaml has them.",
    }),
    commaInQuotes: ({ value }) => ({
      what: `“${value}” counts as one word of the list, because of the apostrophes (') at both ends.`,
      remedy:
        'Are they two? Then put double quotation marks around each: `["\'twas", Art]`. If the comma is part of it, put `"…"` around the whole.',
    }),
    otherYear: ({ folder, year }) => ({
      what: `The date is in ${year}, the file is in the folder ${folder}.`,
      remedy: "Check the date. If you move the file, put its old address under `redirects`.",
    }),
    everyPlaceListed: ({ count, value }) => ({
      what: `This names all ${count} municipalities of the region. The site reads it as “${value}”.`,
      remedy: `Write \`places: [${value}]\`.`,
    }),
    asOfAhead: ({ value, today }) => ({
      what: `\`asOf: ${value}\` is in the future: nobody can establish today how things stand then.`,
      remedy: `Write when you last made sure of it, at the latest ${today}.`,
    }),
    undatedStatus: ({ status, month }) => ({
      what: `Nothing says when “${status.en}” was so, no post or event does either. It will still say so years from now.`,
      remedy: `Add when you last made sure of it, such as \`asOf: ${month}\`. After a year and a half the site then says by itself when it was so.`,
    }),
    timeOverDays: ({ time, reading, start, end }) => ({
      what: `With several days, \`time: ${time}\` can mean two things. The site reads: ${reading === "eachDay" ? "on each day" : "from the first day to the last"}.`,
      remedy: `Write \`hours: ${time}\` if the times are those of each day. If it goes on day and night, put the times beside the days: \`start: ${start}\` and \`end: ${end}\`.`,
    }),
    noBreakSpace: () => ({
      what: "In the header, a no-break space (it cannot be seen) stands beside a name or a colon.",
      remedy: "Use ordinary spaces in the header.",
    }),
    byteOrderMark: () => ({
      what: "The file begins with an invisible mark (BOM).",
      remedy: "Save files as UTF-8 without BOM.",
    }),
    lineEnds: () => ({
      what: "The lines end as they do on Windows (CRLF) or an old Mac (CR).",
      remedy: "Save files with ordinary line ends (LF); git then shows real changes only.",
    }),
    unusedPicture: ({ name }) => ({
      what: `The picture \`${name}\` is on no page.`,
      remedy: "Use these pictures, or remove them from the media folder.",
    }),
    noPartner: () => ({
      what: "This project names no partner.",
      remedy: "Name with whom a project was made: `partners: [name-of-the-file]`.",
    }),
    quietPartner: ({ since }) => ({
      what: since
        ? `The last post or event of this partner is of ${since}.`
        : "There is no post and no event of this partner.",
      remedy: "Write again about partners of whom there was no news for a year.",
    }),
    renamed: ({ was, address }) => ({
      what: `This file was called \`${was}\` (nearly the same text); its old address leads nowhere any more.`,
      remedy: `Name the old address: \`redirects: [${address}]\`. Links then keep working, and subscribers see nothing twice.`,
    }),
    renamedEvent: ({ was, id }) => ({
      what: `This file was called \`${was}\`; readers’ calendars would now show the event twice.`,
      remedy: `Name the id it had then: \`id: ${id}\`.`,
    }),
    changedEvent: ({ keys, was, is, today }) => ({
      what:
        keys.length > 0
          ? `${fields(keys)} changed since the last commit, but ${was === undefined ? "`updated` is missing" : `\`updated\` is no later than it was (${was})`}. Calendars may go on showing what was.`
          : `\`updated\` was ${was} at the last commit, and now ${is === undefined ? "is missing" : `is earlier (${is})`}. Calendars may ignore changes from now on.`,
      remedy: `Write on which day and at what time you changed it: \`updated: ${today} 14:30\`.`,
    }),
    noIdBase: ({ url }) => ({
      what: "There is no `idBase`. When `url` changes later, everybody who follows the site gets everything again as new.",
      remedy: `Name the first address of the site, and never change it: \`idBase: ${url}\`.`,
    }),
    placeholder: ({ text }) => ({
      what: `Example: “${text}”`,
      remedy: "A new region begins with this. Replace it by what is true of your region, or remove the file.",
    }),
    exampleAddress: ({ address }) => ({
      what: `\`${address}\` is an example: it leads nobody anywhere.`,
      remedy: "Fill in the real address before the site goes online.",
    }),
    unknownForge: ({ address }) => ({
      what: `Pages get no link to edit them: it is not known how \`${address}\` works.`,
      remedy:
        "GitHub, GitLab, Gitea, Forgejo, Codeberg and Bitbucket are known. Is it a GitLab of your own? Then add `cms: {backend: gitlab}`.",
    }),
    folderInNoRepository: ({ address }) => ({
      what: `Pages get no link to edit them: the folder with your texts is in no git repository here, so that nobody can tell where it lies in \`${address}\`.`,
      remedy: "Build the site in a clone of the repository (`git clone`), or remove `repository`.",
    }),
    linksElsewhere: ({ hosts }) => ({
      what: hosts.map(({ host, count }) => `${host} (${count})`).join(", "),
      remedy:
        "These are the websites that are linked to (how often). See now and then whether they are still there.",
    }),
  },
  problemsTitle: "This holds the site back",
  adviceTitle: "This could be better (the site can go online with it)",
  nothingWrong: (files) => `No problems. ${files} ${files === 1 ? "file" : "files"} checked.`,
  adviceCount: (notes) => `${notes} ${notes === 1 ? "piece" : "pieces"} of advice.`,
  canFix: (findings) =>
    `${findings === 1 ? "One of them is" : `${findings} of them are`} put right by \`npm run check -- --fix\`.`,
  fixed: (files) => `Put right in ${files} ${files === 1 ? "file" : "files"}:`,
  nothingFixed: "There was nothing that could be put right without guessing.",
  notWritten: (file, detail) => `${file} is unchanged: the file could not be written (${detail}).`,
  noSuchFile: (file) => `The file ${file} is not there, or is no content of the site.`,
  converted: {
    utf8: "converted to UTF-8",
    noByteOrderMark: "invisible mark (BOM) at the beginning removed",
    lineFeeds: "line ends turned into ordinary ones (LF)",
  },
};
