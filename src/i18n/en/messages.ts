import { shorten } from "../../core/text.ts";
import { plainOrQuoted } from "../../core/yaml-plain.ts";
import { asAddress } from "../quoted.ts";
import type { Messages } from "../types/messages.ts";
import { foreignFields } from "./foreign-fields.ts";
import { markWords } from "./marks.ts";

const kinds = { project: "project", partner: "partner", place: "place" } as const;
const folders = {
  project: "in the projects folder",
  partner: "in the partners folder",
  place: "in site.yaml, under places",
} as const;
const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean \`${suggestion}\`?` : otherwise;

/** Texts one after the other, as a sentence has them. */
const joined = new Intl.ListFormat("en-GB");
const said = (texts: readonly string[]) => joined.format(texts.map((text) => `\`${text}\``));
const together = (texts: readonly string[]) => joined.format(texts);

export const messages: Messages = {
  errors: {
    ...markWords,
    notUtf8: ({ encoding }) => ({
      what: `This file is saved as ${encoding}, which makes accented letters unreadable.`,
      remedy: "Save the file again as UTF-8 (in most programs under “Save as”, “Encoding”).",
    }),
    unreadable: ({ detail }) => ({
      what: `This file cannot be read (${detail}).`,
      remedy: "Put an ordinary file here, or remove it.",
    }),
    notATextFile: () => ({
      what: "This file is not text, although its name says so.",
      remedy: "Save the text as Markdown (.md). Photos and documents belong in the media folder.",
    }),
    symbolicLink: () => ({
      what: "This is only a pointer to another file (a symbolic link); the site does not follow it.",
      remedy: "Put the file itself here.",
    }),
    specialFile: () => ({
      what: "This is no ordinary file but a pipe or a device; the site does not read such things.",
      remedy: "Put an ordinary file in its place, or take it away.",
    }),
    strayFile: ({ name, suggestion }) => ({
      what: `The file \`${name}\` is outside the folders, so it will not be on the site.`,
      remedy: meant(suggestion, "Put it in posts, projects, partners, events, pages or media."),
    }),
    unknownFile: ({ extension, suggestion }) => ({
      what: `Only files ending in .md belong in this folder; this one ${extension ? `ends in ${extension}` : "has no ending"}.`,
      remedy: suggestion
        ? `Name the file \`${suggestion}\`.`
        : "Save the text as Markdown (.md). Photos and documents belong in the media folder.",
    }),
    wrongFolder: ({ folder, keys }) => ({
      what: `This file has details (${keys.map((key) => `\`${key}:\``).join(", ")}) that belong in the ${folder} folder.`,
      remedy: `Move the file to the ${folder} folder.`,
    }),
    unknownFolder: ({ name, suggestion }) => ({
      what: `The site does not know the folder \`${name}\`.`,
      remedy: meant(suggestion, "Use posts, projects, partners, events, pages or media."),
    }),
    badFileName: ({ name, suggestion }) => ({
      what: `The file name \`${name}\` cannot become an address: use only small letters, digits and hyphens.`,
      remedy: `Call the file \`${suggestion}\`.`,
    }),
    reservedName: ({ name }) => ({
      what: `The name \`${name}\` is taken: the site keeps files of its own at that address.`,
      remedy: `Give the file another name, such as \`${name}-page.md\`.`,
    }),
    noFrontMatter: () => ({
      what: "This file does not begin with a header that holds its details.",
      remedy: "Put `---` on the first line, `title: …` below it, and `---` again below that.",
    }),
    notAtTop: ({ fenceLine }) => ({
      what: `The header does not begin until line ${fenceLine}, so it does not count.`,
      remedy: "Remove the empty lines above it, so that `---` is on the first line.",
    }),
    oddFence: ({ fence, place }) => ({
      what: `The line \`${fence}\` that ${place === "opening" ? "opens" : "closes"} the header is not exactly three hyphens at the start of the line.`,
      remedy: "Change it to three ordinary hyphens: `---`.",
    }),
    noClosingFence: () => ({
      what: "The header is never closed.",
      remedy: "Below the details and above the text, add a line with three hyphens: `---`.",
    }),
    tomlHead: () => ({
      what: "The header stands between plus signs (`+++`); Hugo writes it so, but this site does not read it.",
      remedy:
        'Turn both lines `+++` into `---`, and write the details with a colon: `title: The title` instead of `title = "The title"`.',
    }),
    secondHead: () => ({
      what: "Below the header is another header; the second one would appear as text on the page.",
      remedy: "Move the details you need into the first header, and remove the second one with its hyphens.",
    }),
    conflictMarks: ({ lines }) => ({
      what: `Two versions are still mixed up here (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}): git could not merge them.`,
      remedy: "Choose which text stays, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
    }),
    controlCharacter: ({ character }) => ({
      what: `There is an invisible control character (${character}) in this line, which makes feeds unreadable.`,
      remedy: "Type the line anew, or take over the line below.",
    }),
    hiddenCharacter: ({ character }) => ({
      what: `There is an invisible character (${character}) in this line, which turns or hides text.`,
      remedy: "Type the line again, or use the line below.",
    }),
    hiddenInName: ({ name, character, suggestion }) => ({
      what: `There is an invisible character (${character}) in the name \`${name}\`; nobody can find the file again.`,
      remedy: `Call it \`${suggestion}\`.`,
    }),
    decimalComma: () => ({
      what: "Between braces, a comma parts two details; here one stands in a number.",
      remedy: "Write a full stop in the number: `lat: 50.9`.",
    }),
    windowsName: ({ name, suggestion }) => ({
      what: `Windows cannot have the name \`${name}\`; whoever works there does not get the files.`,
      remedy: `Choose another name, such as \`${suggestion}\`.`,
    }),
    longName: ({ name, most, suggestion }) => ({
      what: `The file name \`${shorten(name, 40)}\` is too long for an address (${most} characters at most; accented letters count double).`,
      remedy: `Choose a shorter name, such as \`${suggestion}\`.`,
    }),
    indexOfList: ({ name }) => ({
      what: `\`${name}\` would be the page of this folder itself, where the site already has a list.`,
      remedy: "Give the file a name of its own, or put it into the folder pages.",
    }),
    mojibake: ({ found, repaired }) => ({
      what: `\`${found}\` is garbled text: somewhere an accented letter was converted wrongly.`,
      remedy: `It should probably be \`${repaired}\`.`,
    }),

    nestedTooDeep: () => ({
      what: "Details are inside each other so many times here that the site does not read them.",
      remedy: "Take away brackets and indents until each detail simply stands below its name.",
    }),
    needsQuotes: ({ key, character, items }) =>
      items
        ? {
            what: `In the list of \`${key}\` there is a character (${character}) that has a special meaning here.`,
            remedy: `Put quotation marks around ${said(items)}, not around the whole list.`,
          }
        : {
            what: `After \`${key}:\` there is a character (${character}) that has a special meaning here.`,
            remedy: "Put quotation marks around all of the text after the colon.",
          },
    emptyItem: ({ key }) => ({
      what: `In the list of \`${key}\` there is a comma too many.`,
      remedy: "Remove the comma that has nothing after it.",
    }),
    unclosedQuote: ({ key, quote }) => ({
      what: `After \`${key}:\` a quotation mark (${quote}) opens that is never closed.`,
      remedy: "Put the quotation mark at the end as well.",
    }),
    unclosedBracket: ({ key, bracket }) => ({
      what: `After \`${key}:\` a bracket (${bracket}) opens that is never closed.`,
      remedy: "Put the bracket at the end as well.",
    }),
    oddIndent: () => ({
      what: "This line is not indented as it should be.",
      remedy:
        "Begin an ordinary field at the very left. What belongs together is indented equally, below a line that ends in a colon.",
    }),
    curlyQuotes: ({ key }) => ({
      what: `The text of \`${key}\` is between curly quotation marks; they will become part of the text itself.`,
      remedy:
        'Use straight quotation marks ("), or leave them out. Do they belong to the text? Then put straight ones around them.',
    }),
    hashInText: ({ key, kept, lost }) => ({
      what: `In \`${key}\`, # starts a comment: ${kept ? `only “${kept}” is kept, ` : ""}“${lost}” is lost.`,
      remedy:
        "Put quotation marks around all of the text. Is it really a comment? Put it on a line of its own.",
    }),
    tabIndent: () => ({
      what: "This line is indented with a tab, which is not allowed here.",
      remedy: "Use spaces instead of a tab.",
    }),
    duplicateKey: ({ key, firstLine }) => ({
      what: `\`${key}\` appears twice; the first one is on line ${firstLine}.`,
      remedy: "Remove one of the two.",
    }),
    notAField: ({ text, isComment }) => ({
      what: `“${text.slice(0, 60)}” is not a field: it needs a name, a colon and a space.`,
      remedy: isComment
        ? "Is it a note to yourself? Then begin the line with `#` and a space."
        : "Write it like `title: The title`. Does the line belong to the field above? Then begin it with two spaces.",
    }),
    otherBullet: ({ mark }) => ({
      what:
        mark === "-"
          ? "The hyphen of a list needs a space behind it."
          : `A list begins with a hyphen here, not with \`${mark}\`.`,
      remedy: "Begin each item with a hyphen and a space: `- Art`.",
    }),
    yaml: () => ({
      what: "The details cannot be read here.",
      remedy:
        "Check whether a colon, a quotation mark or a bracket is missing, and put quotation marks around texts.",
    }),

    unknownKey: ({ key, suggestion, within }) => ({
      what: `There is no field \`${key}\` here.`,
      remedy: meant(
        suggestion,
        within
          ? `Put \`${key}:\` below \`${within}:\`, on a line of its own and indented by two spaces.`
          : "Look up the name of the field in the manual. If there is none for it, put it in the text.",
      ),
    }),
    foreignField: ({ key, write, say }) => ({
      what: `There is no field \`${key}\` here.`,
      remedy: write ? `Write \`${write}\` instead.` : say ? foreignFields[say] : "",
    }),
    permalink: ({ key }) => ({
      what: `\`${key}\` does not belong here: the address of a page comes from its file name.`,
      remedy: "Remove the line and give the file the name you want. An old address goes under `redirects`.",
    }),
    required: ({ key }) => ({
      what: `The field \`${key}\` is missing or empty.`,
      remedy:
        key === "date" ? "Write the day of the post, such as `date: 2013-01-15`." : `Fill in \`${key}:\`.`,
    }),
    notText: ({ key, items = [] }) => ({
      what: `\`${key}\` should hold a single piece of text${items.length > 1 ? ", not a list" : ""}.`,
      remedy:
        items.length > 1
          ? `Write it as one text, such as \`${key}: ${together(items)}\`.`
          : "Make it plain text, with quotation marks around it if necessary.",
    }),
    tooLong: ({ key, length, most }) => ({
      what: `\`${key}\` has ${length} characters; there is room for ${most}.`,
      remedy: "Shorten it. Whatever else you want to tell belongs in the text below the front matter.",
    }),
    tooMany: ({ key, count, most }) => ({
      what: `${key ? `\`${key}\`` : "This file"} has ${count} items; ${most} is the most there can be.`,
      remedy: "Remove what does not belong there, or spread it over several files.",
    }),
    invisibleText: () => ({
      what: "There is a text here in which nothing can be seen.",
      remedy: "Type the text again, or remove the line.",
    }),
    notAList: ({ key }) => ({
      what: key ? `\`${key}\` should hold a list.` : "This file should hold a list.",
      remedy: key
        ? `Write it like this: \`${key}: [one, two]\`.`
        : "Begin every item with a hyphen and a space, such as `- label: Art`.",
    }),
    listInList: ({ key }) => ({
      what: `\`${key}\` has a list in a list.`,
      remedy: `Make it a single list: \`${key}: [one, two]\`.`,
    }),
    notAGroup: ({ key, fields }) => ({
      what: `${key ? `\`${key}\`` : "Each hyphen of this file"} should hold details${fields.length > 0 ? ` (${fields.map((name) => `\`${name}:\``).join(" and ")})` : ""}, each on a line of its own, indented by two spaces.`,
      remedy: "Look up in the manual which details those are.",
    }),
    noSuchDay: ({ value }) => ({
      what: `The day “${value}” is not on the calendar.`,
      remedy: "Check the day and the month.",
    }),
    notADay: ({ value }) => ({
      what: `“${value}” is not a date that the site understands.`,
      remedy: "Write year-month-day, such as `2013-01-15`, or `15 January 2013`.",
    }),
    notADate: ({ value }) => ({
      what: `“${value}” is no day, month or year that the site understands.`,
      remedy: "Write it as exactly as you know it: `2013-01-15`, `2013-01`, `January 2013` or `2013`.",
    }),
    oddYear: ({ value }) => ({
      what: `The year in “${value}” is too long ago or too far ahead.`,
      remedy: "Write the year with four digits, such as `2013-01-15`.",
    }),
    wrongWeekday: ({ value }) => ({
      what: `In “${value}” the day of the week does not go with the date.`,
      remedy: "Check both, and write only the date, such as `2013-01-15`.",
    }),
    noSuchTime: ({ value }) => ({
      what: `The time “${value}” does not exist: summer time begins that night, and the clock skips an hour.`,
      remedy: "Check the time.",
    }),
    notATime: ({ value }) => ({
      what: `“${value}” is not a time that the site understands.`,
      remedy: "Write `19:30`, or from-to: `19:30-22:00`. `7.30pm` and `9am to 1pm` will do as well.",
    }),
    spokenTime: ({ value, times }) => ({
      what: `“${value}” is a time in words.`,
      remedy: `Write the time in figures: ${times.map((time) => `\`${time}\``).join(" or ")}.`,
    }),
    severalTimes: ({ value }) => ({
      what: `There is more than one time here: “${value}”.`,
      remedy:
        "Write from the first beginning to the last end here, such as `10:00-16:00`, and name the single times in the text; or make an event of its own for each.",
    }),
    twoTimes: ({ first, second }) => ({
      what: `There are two different times: \`${first}\` and \`${second}\`.`,
      remedy: "Keep the right one and remove the other.",
    }),
    notAFlag: ({ value }) => ({
      what: `This should be \`yes\` or \`no\`, not “${value}”.`,
      remedy: "Write `yes` or `no`, or remove the line.",
    }),
    notANumber: ({ value, least, most }) => ({
      what: `“${value}” is not a number from ${least} to ${most}.`,
      remedy: "Write only the number, such as `50.88`.",
    }),
    notAChoice: ({ value, choices }) => ({
      what: `“${value}” is not possible here.`,
      remedy: `Choose from: ${choices.map((choice) => `\`${choice.en}\``).join(", ")}.`,
    }),
    notAWebAddress: ({ value }) => ({
      what: `“${value}” is not the address of a website.`,
      remedy:
        "Write the whole address, beginning with `https://`, without spaces and without a name or a password in it.",
    }),
    notAnOldAddress: ({ value }) => ({
      what: `“${value}” cannot be an address on this site.`,
      remedy: value.includes("?")
        ? "Write the address without the part from `?` on: it does not count in a redirect."
        : "Write the part after the name of the site, without `*`, `#` or `:`, such as `/2013/01/title.html`. Under `/assets/`, `/bloom/`, `/cards/` and `/media/` the site keeps files of its own.",
    }),
    notAnAddressWord: ({ value, suggestion }) => ({
      what: `“${value}” cannot become a word of an address: use only small letters, digits and hyphens.`,
      remedy: meant(suggestion, "Choose a word with a letter or a digit in it."),
    }),
    notALanguage: ({ value }) => ({
      what: `“${value}” is not a language code.`,
      remedy: "Write `nl`, `de`, `en`, `fr`, `li` …",
    }),
    notAColour: ({ value }) => ({
      what: `“${value}” is not a colour that the site understands.`,
      remedy: 'Write a hash sign and six characters between quotation marks, such as `"#b3124f"`.',
    }),
    notAFocus: ({ value }) => ({
      what: `“${value}” is not a point in a picture.`,
      remedy: "Write two percentages, from the left and from the top, such as `50% 30%`.",
    }),
    lowContrast: ({ key, value, nearest, ratio }) => ({
      what: `The colour ${value} (\`${key}\`) is too light for text: its contrast is ${ratio}, and 4.5 is needed.`,
      remedy: `The nearest colour that can be read is \`${nearest}\`.`,
    }),
    notAZone: ({ value }) => ({
      what: `There is no time zone “${value}”.`,
      remedy: "Write a name such as `Europe/Amsterdam`.",
    }),
    notABranch: ({ value }) => ({
      what: `“${value}” cannot be the name of a branch in git.`,
      remedy: "Write the name as your repository shows it; usually it is `main`.",
    }),
    notAHandle: ({ value }) => ({
      what: `“${value}” is not a handle in the fediverse.`,
      remedy: 'Write it like this: `"@name@server.org"`.',
    }),
    endBeforeStart: ({ start, end }) => ({
      what: `The end (${end}) comes before the start (${start}).`,
      remedy:
        start.length > 10 ? "Check both. If it ends on a later day, write that day as `end`." : "Check both.",
    }),

    noSuchReference: ({ kind, value, suggestion }) => ({
      what: `There is no ${kinds[kind]} \`${value}\`.`,
      remedy: meant(suggestion, `See which ones there are ${folders[kind]}.`),
    }),
    tagTypo: ({ value, suggestion }) => ({
      what: `The topic “${value}” looks a lot like “${suggestion}”.`,
      remedy: `Did you mean \`${suggestion}\`? If it really is a different topic, add it to tags.yaml.`,
    }),
    tagTwice: ({ value, other }) => ({
      what: `The word “${value}” already belongs to the topic “${other}”.`,
      remedy: "Keep each word under one topic only.",
    }),
    placeTwice: ({ value }) => ({
      what: `The place “${value}” appears twice.`,
      remedy: "Remove one of the two.",
    }),
    sameAddress: ({ address, other }) => ({
      what: `The address \`${address}\` already belongs to ${other}.`,
      remedy: "Give one of the two files another name.",
    }),
    redirectOverPage: ({ from, other }) => ({
      what: `The old address \`${from}\` is now the address of another page (${other}).`,
      remedy: "Remove it from `redirects`; there is already something at that address.",
    }),
    redirectTwice: ({ from, other }) => ({
      what: `The old address \`${from}\` is also listed in ${other}.`,
      remedy: "An old address can lead to one page only: remove it from one of the two.",
    }),
    redirectToItself: ({ from }) => ({
      what: `The old address \`${from}\` is the address of this very page.`,
      remedy: "Remove it from `redirects`.",
    }),
    noSuchPage: ({ address, suggestion }) => ({
      what: `The link to \`${address}\` leads nowhere: there is no such page.`,
      remedy: meant(suggestion, "Check the address. Another website begins with `https://`."),
    }),
    notAStory: ({ address }) => ({
      what: `The story of the front page, \`${address}\`, is not a post.`,
      remedy: "Choose a post, such as `posts/2026/fair.md`, or remove `story`: then the newest stands there.",
    }),
    noSuchAnchor: ({ address, anchor, suggestion }) => ({
      what: `There is no heading \`#${anchor}\` on \`${address}\`.`,
      remedy: meant(
        suggestion && `#${suggestion}`,
        "Check what the heading on that page is called, or remove the part from # onwards.",
      ),
    }),
    emptyLink: () => ({
      what: "A link has no address.",
      remedy: "Put the address between the round brackets, or remove the link.",
    }),
    notADocument: ({ source }) => ({
      what: `The file \`${source}\` is of a kind that the site does not hand out.`,
      remedy: "Save it as PDF, or as another ordinary document (odt, docx, txt, csv, zip, mp3, mp4).",
    }),
    idTwice: ({ id, other }) => ({
      what: `The permanent id “${id}” is in ${other} too; to subscribers the two are one.`,
      remedy: "Remove the line `id` from the file that you copied.",
    }),
    addressNotLive: ({ key, value }) =>
      key === "idBase"
        ? {
            what: `Ids in feeds and calendars would begin with \`${value}\`: that address is an example, or belongs to this computer or network only. It cannot be changed later without everybody seeing everything twice.`,
            remedy: "Fill in at `idBase` the first address of the site, usually the same as at `url`.",
          }
        : {
            what: `Nobody can find the site at \`${value}\`: that address is an example, or belongs to this computer or network only. The site does not go online like this.`,
            remedy:
              "Fill in at `url` the address at which the site can be read, such as `https://www.your-region.org`.",
          },
    addressElsewhere: ({ value, host }) => ({
      what: `The host puts the site at \`${host}\`, but it says \`${value}\` here. Every feed, calendar and card would lead to the wrong address.`,
      remedy: `Write \`url: ${host}\`, or make \`${value}\` the main address at the host.`,
    }),
    addressWithPath: ({ value, origin }) => ({
      what: `“${value}” has something behind the name of the site; the site cannot stand there.`,
      remedy: `Write only \`${origin}\`, and run the site under a name of its own.`,
    }),
    linkToPicture: ({ source }) => ({
      what: `The link leads to the picture \`${source}\` itself; it does not go on the site as it is, because it may tell where it was taken.`,
      remedy: `Put the picture in the text: \`![What it shows](${asAddress(source)})\`.`,
    }),
    unsafeLink: ({ address }) => ({
      what: `The link \`${address.slice(0, 60)}\` is not allowed.`,
      remedy:
        "Use an address that begins with https://, mailto: or tel:, or an address on this site, without a name or a password in it.",
    }),
    noSuchPicture: ({ source, suggestion }) => ({
      what: `The picture \`${source}\` is not in the media folder.`,
      remedy: meant(suggestion, "Put the file in the media folder, or check its name."),
    }),
    noSuchMediaFile: ({ name, suggestion }) => ({
      what: `The file \`${name}\` is not in the media folder.`,
      remedy: meant(suggestion, "Put the file in the media folder, check the name, or remove it here."),
    }),
    notAPictureFile: ({ source }) => ({
      what: `The file \`${source}\` is in the media folder, but it is not a picture and cannot be shown like this.`,
      remedy: `Make a link of it: \`[What it is](${asAddress(`/media/${source}`)})\`. A picture is JPEG, PNG, WebP or SVG.`,
    }),
    pictureCase: ({ source, actual }) => ({
      what: `The picture is not called \`${source}\` but \`${actual}\`: capital letters make a difference.`,
      remedy: `Write \`${actual}\`.`,
    }),
    outsideMedia: ({ source }) => ({
      what: `The picture \`${source}\` is outside the media folder.`,
      remedy: "Put the picture in the media folder and write only its file name.",
    }),
    windowsPath: ({ path, isOwn, suggestion }) => ({
      what: isOwn
        ? `\`${path}\` is a place on your own computer; the site cannot reach it.`
        : `\`${path}\` has backslashes (\\) in it; an address has slashes (/).`,
      remedy: suggestion
        ? `Write \`${suggestion}\`.`
        : isOwn
          ? "Put the file in the media folder and write only its file name."
          : "Write it with slashes (/), and check that the file is there.",
    }),
    foreignPicture: ({ source }) => ({
      what: `The picture \`${source.slice(0, 80)}\` is on another website.`,
      remedy:
        "Put the picture in the media folder (if you are allowed to); the site fetches nothing from other websites.",
    }),
    altMissing: ({ source, field }) => ({
      what: `The picture \`${source}\` has no description for people who cannot see it.`,
      remedy: field
        ? `Write \`${field}:\` and below it, indented by two spaces, \`src: ${plainOrQuoted(source)}\` and \`alt: What the picture shows\`; or \`decorative: yes\` if the picture tells readers nothing.`
        : `Write \`![What the picture shows](${asAddress(source)})\`. Or put it in \`media/media.yaml\`, below the name of the picture: \`alt:\`, or \`decorative: yes\` if the picture tells readers nothing.`,
    }),
    badPicture: ({ source, reason }) => {
      const { what, remedy } = messages.pictureErrors[reason];
      return { what: `The picture \`${source}\` cannot be used: ${what}`, remedy };
    },
    cmsWithoutRepository: () => ({
      what: "There is a cms, but nothing says where it should write.",
      remedy: "Add repository: the https address of the repository. Or remove cms; then there is no /admin/.",
    }),
    cmsRepository: ({ value, backend }) => ({
      what: `“${value}” is not a repository on ${backend === "github" ? "GitHub" : "GitLab"}.`,
      remedy:
        backend === "github"
          ? "Write the whole address: https://github.com/owner/name."
          : "Write the whole address: https://gitlab.com/group/name.",
    }),
    notJson: () => ({
      what: "From here on the file is not JSON.",
      remedy: "Look at brackets, commas and quotes, or download the file again.",
    }),
    notGeoJson: () => ({
      what: "There is no collection of borders in this file (a FeatureCollection of GeoJSON).",
      remedy:
        "Save the borders of the municipalities as GeoJSON, or take the file away: the site then sketches them.",
    }),
    boundaryName: ({ name, suggestion }) => ({
      what: name
        ? `“${name}” is no municipality or place in site.yaml.`
        : "This border does not say of which municipality it is.",
      remedy: meant(
        suggestion,
        "Put the name of a municipality in site.yaml under `name`, or remove the border.",
      ),
    }),
    boundaryShape: ({ name, found }) => ({
      what: `The border of ${name} is no closed surface (${found}).`,
      remedy: "Save it as a `Polygon` or `MultiPolygon`, with rings that end where they begin.",
    }),
    boundaryDegrees: ({ name, value }) => ({
      what: `The border of ${name} is not in degrees: ${value}.`,
      remedy: "Save the file in WGS 84 (EPSG:4326), longitude first, then latitude.",
    }),
    boundaryElsewhere: ({ name }) => ({
      what: `The border of ${name} is far from where site.yaml has ${name}.`,
      remedy: "See whether longitude and latitude were swapped, here or in site.yaml.",
    }),
    boundaryMissing: ({ name }) => ({
      what: `The border of ${name} is not here.`,
      remedy: "Add it: a map has the borders of all municipalities, or of none.",
    }),
    commentsOfNothing: ({ suggestion }) => ({
      what: "This file of comments belongs to no post, project or page.",
      remedy: meant(
        suggestion,
        "Name it like the file the comments stand under: posts/2013/spring.md has comments/posts/2013/spring.yaml.",
      ),
    }),
    notACommentId: ({ value }) => ({
      what: `\`${value}\` cannot be the id of a comment.`,
      remedy: "Use only letters, digits, hyphens and _, 64 characters at most.",
    }),
    commentTwice: ({ id }) => ({
      what: `Two comments in this file have the id \`${id}\`.`,
      remedy: "Remove the comment that is there twice, or give it another id.",
    }),
    noSuchComment: ({ id }) => ({
      what: `This is an answer to comment \`${id}\`, which does not stand above it.`,
      remedy: "Put the answer below that comment, or remove the line `replyTo`.",
    }),
    missingSite: () => ({
      what: "The file site.yaml is missing; it says what the region is.",
      remedy: "Check that this is the right folder. There is an example in Bloeit’s content folder.",
    }),
  },
  pictureErrors: {
    empty: { what: "the file is empty.", remedy: "Put the picture in the media folder again." },
    truncated: {
      what: "the file is cut off.",
      remedy: "Put the picture in the media folder again; something went wrong while copying it.",
    },
    heic: {
      what: "it is a HEIC file, the kind an iPhone makes.",
      remedy: "Save the picture as JPEG. On the iPhone: Settings, Camera, Formats, Most Compatible.",
    },
    unsupported: {
      what: "the site does not know this kind of file.",
      remedy: "Save the picture as JPEG, PNG, WebP or SVG.",
    },
    tooLarge: {
      what: "it has more than 200 million pixels.",
      remedy: "Make the picture smaller, for example 6000 pixels wide.",
    },
    notAPicture: {
      what: "the file is not a picture.",
      remedy: "Check that you have the right file; save the picture as JPEG or PNG.",
    },
    unsafeSvg: {
      what: "this SVG contains something that is not allowed (a script or a reference to another site).",
      remedy: "Save the drawing again as a plain SVG without scripts, or as PNG.",
    },
    unreadable: { what: "the file cannot be read.", remedy: "Put the picture in the media folder again." },
  },
  report: {
    line: "line",
    is: "it says",
    shouldBe: "make it",
    count: (problems, files) =>
      `${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}.`,
    keptOld: (folder) => `The site in ${folder} has not been changed.`,
    built: (title, pages, folder, seconds) =>
      `${title}: ${pages} ${pages === 1 ? "page" : "pages"} made in ${folder} (${seconds} s).`,
    look: (command) => `Look at the site with: ${command}`,
    upToDate: (folder) => `Nothing has changed: the site in ${folder} is up to date.`,
    renderFailed: (detail) => `The site could not be made: ${detail}`,
    diskFull: "The site could not be made: the disk is full. Make room, then build the site again.",
    notAllowed: (path) =>
      `The site could not be made: ${path} must not be read or written here. Choose another folder with --out, or give yourself access to this place.`,
    notAFolder: (path) =>
      `The site could not be made: ${path} is a file, and a folder has to be there. Choose another folder with --out.`,
    vanished: (path) =>
      `The site could not be made: ${path} vanished during the build. Build the site again when all files are in place.`,
    noFolder: (folder, namedBy) =>
      namedBy === undefined || namedBy === "--content"
        ? `There is no folder ${folder}.`
        : `There is no folder ${folder}. It is named in ${namedBy === "package.json" ? "package.json, at bloeit.content" : `the variable ${namedBy}`}; change it there, or choose another folder with --content=.`,
    servedElsewhere: (host, url) =>
      `Note: the host puts the site at ${host} now; links, feeds and calendars name ${url}. That is right if that address leads there.`,
    outRefused: {
      isContent: (out) =>
        `The site cannot go into ${out}: your texts are in that folder, and a build replaces all of it. Choose another one with --out=, such as --out=_site.`,
      holdsContent: (out, place) =>
        `The site cannot go into ${out}: a build replaces the whole folder, and your texts (${place}) are in it. Choose another one with --out=, such as --out=_site.`,
      inContent: (out, place) =>
        `The site cannot go into ${out}: that folder is inside ${place}, where the texts of a region are. Choose a folder outside it with --out=.`,
      holdsMore: (out, place) =>
        `The site cannot go into ${out}: a build replaces the whole folder, and ${place} is part of it. Choose a folder for the site alone with --out=, such as --out=_site.`,
      inGenerator: (out, place) =>
        `The site cannot go into ${out}: that folder belongs to the program itself (${place}). Choose another one with --out=, such as --out=_site.`,
    },
    otherRegion: (out, last, content, own) =>
      `The site of another region (${last}) is in ${out}; it stays as it is. Build ${content} into a folder of its own with --out=${own}, or replace that site with --out=${out}.`,
    notASite: (folder) =>
      `There is something else than a site of Bloeit in the folder ${folder}; it is not overwritten. Choose an empty folder with --out.`,
    pictures: (done, total) => `Pictures: ${done} of ${total}`,
    cards: (done, total) => `Social cards: ${done} of ${total}`,
    reread: (files, milliseconds) => `Updated: ${files} (${milliseconds} ms)`,
    serving: (address, guide, admin) =>
      `The site is at ${address}; it changes along whenever you save a file. The guide for editors (in Dutch) is at ${guide}, and forms to write in at ${admin}. Stop with Ctrl+C.`,
    hosting: (folder, address) =>
      `The site in ${folder} is at ${address}, with the headers and redirects of the host. After a new build it shows the new site by itself. Stop: Ctrl+C.`,
    noSite: (folder) => `There is no site in ${folder} yet. Make it first with: npm run build`,
    noSuchHost: (host) =>
      `This computer has no address ${host}. Name one of its addresses with --host=, or 0.0.0.0 to show the site at all of them.`,
    notMeant: (address) => `The site is not shown at this address. Open ${address}`,
    portTaken: (port) =>
      `Port ${port} is in use. Stop the program that runs there, or choose another one with --port=8081.`,
    rule: (detail) => `The host cannot read this rule and leaves it out: ${detail}`,
    submission: (form) => `Sent with the form “${form}”:`,
    notAnExport: (file) =>
      `There is something other than a list of submissions in ${file}; the file stays as it is. Choose another one with --submissions.`,
  },
};
