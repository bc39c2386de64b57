import type { CommandTexts } from "../types/commands.ts";

/** What commands say of themselves in English. */
export const commandTexts: CommandTexts = {
  usage: "How to use it",
  optionsTitle: "Options",
  examplesTitle: "Examples",
  commandsTitle: "Commands",
  anyOptions: "[options]",
  flagsAreOff: "An option without = is off unless you name it.",
  usual: (value) => `Otherwise: ${value}.`,
  alsoNamed: (option) => `Can also be written ${option}.`,
  overview: "Bloeit makes the website of a region from a folder of texts.",
  moreOfEach: (command) => `All about one command: ${command}`,
  values: {
    folder: "FOLDER",
    file: "FILE",
    day: "YYYY-MM-DD",
    port: "PORT",
    address: "ADDRESS",
    form: "FORM",
    language: "LANGUAGE",
    name: "NAME",
    word: "WORD",
    ids: "ID,…|all",
    zone: "ZONE",
  },
  options: {
    content:
      "The folder with the region's texts. Otherwise: the folder named in the variable BLOEIT_CONTENT, or in package.json under bloeit.content, or content.",
    out: "The folder that the site goes into: an empty one, or one with a site made by Bloeit.",
    site: "The folder with the site that you want to look at.",
    today: "Act as if it were this day. Otherwise: today.",
    drafts: "Puts drafts, and what is still to come, on the site as well.",
    admin: "Makes /admin/, to work with forms on the files on this computer.",
    noCards: "Makes one social media card instead of one for each page: much quicker the first time.",
    noSearch: "Leaves out the search index: the search page then only lists everything.",
    production: "For readers: the address in site.yaml must then be one that everybody can reach.",
    port: "The port that the site is on.",
    host: "The address that the site can be seen at; with 0.0.0.0, by a phone in the same network too. Otherwise: by this computer only.",
    submissions:
      "Adds what is sent with forms to this file, as Netlify exports it. Otherwise: it is only shown in the terminal.",
    fix: "Mends what needs no judgement, and shows each line that it changes.",
    json: "For programs: the same as --format=json.",
    format: "The form of the report: text, JSON, or annotations for GitHub.",
    lang: "The language of a new region. Otherwise: your answer when asked, or the language of this region.",
    date: "The day of a post or event, such as 2026-05-01 or “1 May 2026”. Otherwise: today.",
    name: "The name of the file, and so the last part of the address. Otherwise: the title.",
    status: "The status of a project or partner. Otherwise: the usual one.",
    type: "The type of partner. Otherwise: none.",
    approve: "Publishes the comments with these ids, or all of them. Otherwise: you are asked about each.",
    reject: "Rejects the comments with these ids, or all: you will not see them again. Otherwise: none.",
    as: "What takes the place of the name. Otherwise: the name is taken away.",
    oldHost:
      "The address of the old site, such as www.example.com. Otherwise: the one that the export names.",
    zone: "The time zone that days are taken in, such as Europe/London. Otherwise: that of the old site or the region.",
    blog: "Which blog, when the export has more than one.",
    media: "A folder with photos of the old site. Otherwise: only the photos in the export.",
    fetch: "Fetches missing photos from the old site.",
    report: "The file that the whole report goes into.",
    dryRun: "A trial: says what would be brought, and writes nothing.",
    force: "Also overwrites what an editor has changed since the last time.",
    help: "Shows this explanation.",
  },
  commands: {
    build: {
      purpose:
        "Makes the region's site in a folder, ready to publish. When something in the texts is wrong, it says what, and the last site stays as it was.",
      words: [],
      more: ({ keptDays }) =>
        `Photos, cards, scripts and forms that have been made are kept in .cache, so that the next build is quicker. What no build has used for ${keptDays} days is kept there no longer. You can delete .cache at any time: everything is then made again.`,
      examples: [
        [undefined, "makes the site in _site"],
        ["--drafts --out=trial", "makes a site with drafts, and what is still to come, in the folder trial"],
        ["--today=2026-12-24", "makes the site as it is on that day"],
      ],
    },
    check: {
      purpose:
        "Says everything that keeps the site from being made, and what could be better: in which file, on which line, and what to write instead. Ends with 1 when something keeps the site from being made.",
      words: ["[FILE or FOLDER …]"],
      examples: [
        [undefined, "checks the whole region"],
        ["--fix", "also mends what needs no judgement"],
        ["posts/2026", "names only what is about this folder"],
      ],
    },
    start: {
      purpose:
        "Shows the site while you write, with drafts and what is still to come. Every change shows at once; stop it with Ctrl+C.",
      words: [],
      examples: [
        [undefined, "shows the site on http://localhost:8080/"],
        ["--host=0.0.0.0", "to a phone in the same network too"],
      ],
    },
    preview: {
      purpose:
        "Shows a site that was built as Netlify does: with its headers, redirects and forms. Stop it with Ctrl+C.",
      words: [],
      examples: [
        [undefined, "shows the site in _site"],
        ["--out=trial --port=8081", "shows the site in the folder trial on another port"],
        ["--submissions=submissions.json", "keeps what you send with the forms"],
      ],
    },
    new: {
      purpose:
        "Makes a new file with a good name in the right place, with every field in it; or a whole new region. What you do not say, it asks.",
      words: ['[KIND] ["TITLE"]', 'region "NAME"'],
      examples: [
        ['post "A party on the square"', "makes a post of today"],
        ['event "May walk" --date=2026-05-14', "makes an event on that day"],
        ['region "Cwm Gwennol" --lang=en', "makes a new region in the folder cwm-gwennol"],
      ],
    },
    import: {
      purpose:
        "Brings an old site from Blogger or WordPress: posts, pages, topics, comments and photos, with every old address. FILE is the export: an XML file, a zip, or the unpacked folder. It can be done more than once.",
      words: ["blogger FILE", "wordpress FILE"],
      examples: [
        ["blogger blog.xml --dry-run", "says what would be brought, and writes nothing"],
        ["wordpress export.xml --media=uploads", "takes the photos in the folder uploads along"],
      ],
    },
    plan: {
      purpose:
        "Says what comes onto the site, changes or leaves it on which day, what is still a draft, and when the site must be built again.",
      words: [],
      examples: [
        [undefined, "says everything from today"],
        ["--today=2026-12-24", "says everything from that day"],
      ],
    },
    comments: {
      purpose:
        "Shows what readers have sent, and publishes what you approve. FILE is Netlify's export (JSON or CSV). With redact, you change a name or take it away.",
      words: ["FILE", 'redact "NAME"'],
      examples: [
        ["export.json", "shows each new comment, and asks whether to publish it"],
        ["export.json --approve=all", "publishes all new comments"],
        ['redact "Jane Example" --as="Jane E."', "shortens a name"],
      ],
    },
  },
  wrong: {
    unknownCommand: (word) => `There is no command “${word}”.`,
    unknownOption: (option) => `There is no option ${option}.`,
    noValue: (option, example) => `Something is missing after ${option}. Write ${example}.`,
    unneededValue: (option, value) => `Nothing belongs after ${option}: leave out “=${value}”.`,
    badValue: (option, value, example) => `“${value}” cannot follow ${option}. Write ${example}.`,
    notAChoice: (option, value, choices) => `“${value}” cannot follow ${option}. Choose from: ${choices}.`,
    tooManyWords: (word) =>
      `This command can do nothing with “${word}”. Is there a space in a name? Then put it in quotation marks.`,
    notJson: (file) =>
      `${file} is not valid JSON. Mend the file, or name the folder with the texts yourself with --content=.`,
    notAFolderName: (file, value) =>
      `In ${file}, bloeit.content is not the name of a folder but ${value}. Write a name in quotation marks there, such as "content".`,
    didYouMean: (suggestion) => `Do you mean ${suggestion}?`,
    seeHelp: (command) => `Everything you can say: ${command}`,
  },
};
