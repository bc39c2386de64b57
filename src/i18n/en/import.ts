import type { ImportWords } from "../types/import.ts";

const n = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What an import says in English. */
export const importWords: ImportWords = {
  usage:
    "This is how: npm run import -- blogger FILE (or: wordpress FILE)\n" +
    "FILE is the export: an XML file, the zip of Google Takeout, or its unpacked folder.\n" +
    "You can add: --content=DIR --host=www.example.org --zone=Europe/London --media=DIR --fetch --blog=NAME --dry-run --force",
  unknownPlatform: (name) => `${name} is not known here. Write blogger or wordpress, and then the file.`,
  machine: {
    diskFull:
      "The import could not go on: the disk is full. Make room and start again; what is there already stays.",
    notAllowed: (path) =>
      `The import could not go on: ${path} may not be read or written here. Give yourself the rights or choose another folder, and start again.`,
    notAFolder: (path) =>
      `The import could not go on: ${path} is a file, and a folder has to be there. Choose another folder, and start again.`,
    vanished: (path) =>
      `The import could not go on: ${path} vanished on the way. Start again when all files are in their places.`,
  },
  errors: {
    noSuchFile: ({ file }) => `${file} does not exist. Check its name and the folder you are in.`,
    notAFile: ({ file }) => `${file} is neither a plain file nor a folder. Give the file of the export.`,
    emptyFile: ({ file }) => `${file} is empty. Download the export again.`,
    notXml: ({ file }) =>
      `${file} is not XML. Give the export itself, not a saved web page or another document.`,
    notUtf8: ({ file, line }) =>
      `${file}:${line} is not UTF-8. Download the export again, and do not open it in other programs first.`,
    notWellFormed: ({ file, line, column, why }) =>
      why === "cut"
        ? `${file}:${line}:${column} ends in the middle of its text. The file was not downloaded completely. Download the export again.`
        : `${file}:${line}:${column} is not well-formed XML: on line ${line}, at character ${column}, stands something that may not be there. Was the file opened and saved in another program? Download the export again.`,
    entities: ({ file, line }) =>
      `${file}:${line} declares entities of its own (DOCTYPE). They can do harm and have no place in an export. Download the export again from its source.`,
    tooLarge: ({ file, most }) =>
      `${file} is larger than ${most}. No blog is; check whether it is the right file.`,
    zipCut: ({ file }) =>
      `${file} was not downloaded completely: the end of the zip is missing. Download it again.`,
    zipDamaged: ({ file }) => `${file} is damaged and cannot be unpacked. Download it again.`,
    zipEncrypted: ({ file }) =>
      `${file} is protected by a password. Unpack the zip yourself, and then give the folder.`,
    unsafePath: ({ file, path }) =>
      `${file} holds a file that would leave the folder (${path}). Such a zip is not used. Download it again.`,
    zipBomb: ({ file, path }) =>
      `${file} holds a file that unpacks to an enormous one (${path}). Such a zip is not used. Download it again.`,
    zipCrowded: ({ file, count }) =>
      `There are ${count} files in ${file}. No export is that large; check that it is the right zip.`,
    noFeeds: ({ file }) =>
      `There is no blog in ${file}: no feed.atom, and no XML. Choose Blogger in Takeout.`,
    severalBlogs: ({ file, blogs }) =>
      `There are several blogs in ${file}: ${blogs.join(", ")}. Choose one with --blog="NAME".`,
    noSuchBlog: ({ file, blog, blogs }) =>
      `There is no blog called ${blog} in ${file}. There is: ${blogs.join(", ")}.`,
    otherPlatform: ({ file, platform }) =>
      `${file} comes from ${platform}. So write: npm run import -- ${platform.toLowerCase()}, and then the file.`,
    notAnExport: ({ file, found }) =>
      `${file} is not the export of a blog: it begins with <${found}>. Give the file that the export gave you.`,
    publicFeed: ({ file }) =>
      `${file} is the public feed, not an export: it holds only the latest posts. Make an export.`,
    noPosts: ({ file }) =>
      `There is not a single post in ${file}. Check whether you exported the right blog.`,
    notAFolder: ({ folder }) => `${folder} is not a folder. Give the name of a folder.`,
    notAContentFolder: ({ folder }) =>
      `There are files in the folder ${folder}, but no site.yaml: it is not the folder of a region. Choose an empty folder with --content, or the one that has site.yaml.`,
    noHost: () => "The export does not say at which address the blog is. Add it: --host=www.example.org",
    badZone: ({ zone }) => `${zone} is not a time zone. Write --zone=Europe/London, for example`,
    badHost: ({ host }) =>
      `${host} is not the address of a site. Write the name only: --host=www.example.org`,
  },
  nothingWritten: "Nothing has been written.",
  title: (platform) => `Moved from ${platform}`,
  dryRun: "This was a trial: nothing has been written.",
  kinds: { posts: "Posts", pages: "Pages", comments: "Comments" },
  found: "found",
  imported: "imported",
  drafts: (count) => `${n(count, "draft", "drafts")} (draft: yes)`,
  scheduled: (count) => `${n(count, "post", "posts")} for a later day`,
  topics: (count) => `${n(count, "new topic", "new topics")} in tags.yaml`,
  pictures: (there, missing) => `Pictures: ${there} in the media folder, ${missing} missing`,
  files: (count) => `Files: ${count.new} new, ${count.changed} renewed, ${count.same} right already`,
  privateSettings: (count) =>
    `${n(count, "private setting", "private settings")} (such as mail addresses) left behind`,
  proof: (answered, asked) => `${answered} of ${asked} old addresses answer`,
  failed: {
    title: "Old addresses that do not answer",
    advice: "Whoever follows one of them reads that there is no such page.",
  },
  kept: { title: "Left alone", advice: "Somebody changed these files. --force overwrites them." },
  own: { title: "Not imported, because the site has a file of its own for it" },
  skipped: { title: "Not imported" },
  reasons: {
    trashed: "was in the bin",
    spam: "spam",
    pending: "not approved",
    empty: "without text",
    noDay: "without a readable date",
    noArticle: "its post is not in the export",
    pingback: "a notice from another site, not a comment",
    otherKind: "a kind that does not exist here",
    other: "was not on the blog",
  },
  restricted: {
    title: "Was not for everybody to read; a draft now",
    advice: "Take draft out where everybody may read it.",
  },
  onlyFor: { editors: "for the editors only", password: "with a password" },
  codes: {
    title: "Codes in brackets that do nothing here",
    advice: "They are still in the text. Take them out there.",
  },
  missingPictures: {
    title: "Pictures that were not there",
    advice: "The text has a link now, or the caption only. --fetch or --media=DIR brings them.",
  },
  missingAlts: {
    title: "Pictures without a description",
    advice: "Say in media.yaml or in the text, in one sentence, what they show.",
  },
  unlinked: { title: "Links that were taken away", advice: "Their words are still there." },
  unlinkedReasons: {
    gone: "the page is no more",
    unsafe: "not a good address",
    tracking: "only counts visitors",
    picture: "a picture without a good address",
    player: "a video or player without an address",
  },
  pictureReasons: {
    notAtHand: "was not with the export",
    ambiguous: "there are different pictures of this name",
    trial: "is fetched when you leave out --dry-run",
    notFound: "is not there any more",
    notAllowed: "is on an unknown server",
    unreachable: "the server does not answer",
    tooLarge: "too large",
    notAPicture: "not a picture",
    empty: "the file is empty",
    truncated: "the file is incomplete",
    heic: "a HEIC file; save the picture as JPEG",
    unsupported: "the site does not know this kind of file",
    unsafeSvg: "a drawing with a script in it",
    unreadable: "the file is damaged",
  },
  doubtful: {
    title: "Pictures whose name occurs more than once",
    advice: "Check that these texts have the right one.",
  },
  repaired: { title: "Garbled letters mended" },
  untitled: {
    title: "Without a title",
    advice: "The first words of the text are the title now. Find a better one.",
  },
  merged: { title: "Topics that became one" },
  unknownPlaces: { title: "Locations in which no place of site.yaml occurs" },
  passes: "The site is in order: npm start shows it.",
  doesNotPass: "Something is still wrong in the folder. npm run check says what:",
  reportIn: (file) => `The whole report is in ${file}.`,
  more: (count) => `… and ${count} more`,
  noTitle: "Untitled",
  picture: "Picture",
  singular: { post: "post", page: "page", comment: "comment" },
};
