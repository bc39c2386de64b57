import { wordsByPart } from "../by-part.ts";
import type { SiteFieldsWords } from "../types/site-fields.ts";
import { kindsWords } from "./kinds.ts";

const order = (label: string) => ({ label, help: "Lower comes first in the menu." });
const word = (label: string) => ({
  label,
  help: "One word in small letters. Changing it later changes every address.",
});
const contact = (label: string) => ({ label, help: "Shown on the page of the kind contact." });

export const siteFields: SiteFieldsWords = {
  site: {
    title: { label: "Name of the site", help: "The name of the site." },
    region: { label: "Name of the region", help: "The region it is about." },
    slogan: { label: "Slogan", help: "One short line." },
    description: { label: "Description", help: "One sentence for search engines and feeds." },
    url: { label: "Address of the site", help: "Starting with https://." },
    idBase: {
      label: "Base of the ids",
      help: "The first address of the site. Ids in feeds and calendars begin with it; leave it as it is when url changes, or everybody who follows you gets everything again as new.",
    },
    language: { label: "Language", help: "nl, de or en." },
    zone: { label: "Time zone", help: "The name of the time zone." },
    author: { label: "Author", help: "Who writes the posts, if nothing else is said." },
    colours: { label: "Colours", help: "Three colours, such as #b3124f." },
    home: {
      label: "Front page",
      help: "What the front page says, beside its posts, projects and events. All of it may be left out.",
    },
    repository: { label: "Repository", help: "Where the files are kept, for the link to edit a page." },
    branch: { label: "Branch", help: "The branch that is published; usually main." },
    cms: {
      label: "Editing at /admin/",
      help: "Puts /admin/ on the site, where editors write without a command line. Leave it out to switch it off.",
    },
    navigation: { label: "Navigation", help: "The order of the fixed parts; pages name their own." },
    paths: { label: "Words in addresses", help: "Only if you want other words than usual." },
    places: { label: "Places", help: "The places of the region." },
    contact: { label: "Contact", help: "How people reach you." },
    forms: {
      label: "Forms",
      help: "yes lets readers comment, and puts a form to write and one to give a tip on the page of the kind contact. Only if the site is at Netlify, which takes in what people send.",
      formHelp:
        "Lets readers comment, and puts a form to write and one to give a tip on the page of the kind contact. Only if the site is at Netlify.",
    },
    links: { label: "Links", help: "Where else the region is found." },
    fediverse: { label: "Fediverse", help: "The handle, as @name@server." },
    moved: {
      label: "Moved from",
      help: "blogger or wordpress: where the site was before. Its old addresses keep answering, those of lists and feeds too.",
    },
  },
  place: {
    name: { label: "Name", help: "The name of the place." },
    municipality: {
      label: "Municipality",
      help: "The municipality the place lies in, if it has another name.",
    },
    outside: {
      label: "Outside the region",
      help: "yes if the place is not part of the region.",
      formHelp: "On if the place is not part of the region.",
    },
    lat: { label: "Latitude", help: "In degrees." },
    lon: { label: "Longitude", help: "In degrees." },
    code: { label: "Code", help: "The official code of the municipality." },
    note: { label: "Note", help: "One sentence above the list." },
  },
  colours: {
    primary: { label: "Primary", help: "Headings, links and most blooms." },
    secondary: { label: "Secondary", help: "Leaves, stems and second accents." },
    accent: { label: "Accent", help: "Decoration only; no text." },
  },
  home: {
    claim: {
      label: "Headline",
      help: "The large headline of the front page, in a few words. Without it, the slogan stands there.",
    },
    where: {
      label: "Where the region is",
      help: "A few words for those who do not know the region; they stand behind its name.",
    },
    lead: {
      label: "Introduction",
      help: "At most thirty words below the headline. Without them, the summary of the mission stands there.",
    },
    actions: { label: "Buttons", help: "One or two buttons; the first stands out." },
    figures: {
      label: "Figures",
      help: "At most four figures about the region, each with its date and source.",
    },
    story: {
      label: "Story",
      help: "The post that stands large on the front page: its file, such as posts/2026/fair.md, or its address. Without a choice, it is the newest.",
    },
    doors: { label: "Take part", help: "At most three boxes that say what a reader can do." },
    partners: {
      label: "Beginning of the sentence about partners",
      help: "What stands before the names of the partners.",
    },
  },
  action: {
    label: { label: "Text", help: "A few words that say what one does there." },
    link: {
      label: "Link",
      help: "The page it leads to, such as /mission/ or pages/mission.md, or the address of another website.",
    },
  },
  figure: {
    value: { label: "Figure", help: "The figure, as you write it." },
    label: { label: "What it counts", help: "A few words below the figure." },
    asOf: {
      label: "As of",
      help: "The year, month or day the figure is of. No figure goes on the site without a date.",
    },
    source: {
      label: "Source",
      help: "Where the figure comes from. No figure goes on the site without a source.",
    },
    link: {
      label: "Link",
      help: "Where one reads more about it: a page of the site, or the address of another website.",
    },
  },
  door: {
    title: { label: "Heading", help: "Who it is for, or what one does." },
    text: { label: "Sentence", help: "One sentence that says what is there." },
    label: { label: "Text of the link", help: "A few words that say what one does there." },
    link: {
      label: "Link",
      help: "The page it leads to, such as /mission/ or pages/mission.md, or the address of another website.",
    },
  },
  cms: {
    backend: { label: "Service", help: "github or gitlab: where the repository is." },
    login: {
      label: "Sign-in service",
      help: "GitHub only: the address of the service that signs editors in. Without it, they sign in with a token.",
    },
    app: {
      label: "Application id",
      help: "GitLab only: the application ID with which editors sign in. Without it, they use a token.",
    },
  },
  navigation: wordsByPart(kindsWords, ({ many }) => order(many)),
  paths: {
    ...wordsByPart(kindsWords, ({ many }) => word(many)),
    archive: word("Archive"),
    tags: word("Topics"),
    places: word("Places"),
    map: word("Map"),
    search: word("Search"),
    follow: word("Follow"),
    page: word("Page of a list"),
    thanks: word("Thanks"),
  },
  contact: {
    name: contact("Name"),
    email: contact("E-mail"),
    phone: contact("Telephone"),
    address: contact("Address"),
  },
  tag: {
    label: { label: "Label", help: "What the topic is called on the site." },
    slug: { label: "Slug", help: "The word in the address, if it differs from the label." },
    synonyms: { label: "Synonyms", help: "Words that mean the same topic." },
    intro: { label: "Introduction", help: "One sentence above the list." },
  },
};
