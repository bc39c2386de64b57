import type { FieldsWords } from "../types/fields.ts";

export const fields: FieldsWords = {
  shared: {
    title: {
      label: "Title",
      help: "The heading of the page. Put it in quotes if there is a colon in it.",
      formHelp: "The heading of the page.",
    },
    summary: { label: "Summary", help: "One or two sentences for lists, search engines and social media." },
    image: {
      label: "Picture",
      help: "The picture above the page and on the cards. Without one the site draws a bloom.",
    },
    tags: { label: "Topics", help: "What it is about. Capitals and accents do not matter." },
    draft: {
      label: "Draft",
      help: "yes keeps the page off the site.",
      formHelp: "On keeps the page off the site.",
    },
    lang: { label: "Language", help: "Only if the page is in another language than the site: nl, de, fr …" },
    redirects: {
      label: "Old addresses",
      help: "Addresses where this page used to be. Visitors of those come here.",
    },
    updated: { label: "Updated", help: "The day on which the content last really changed." },
    projects: {
      label: "Projects",
      help: "The file names, without .md.",
      formHelp: "Choose the projects this is about.",
    },
    partners: {
      label: "Partners",
      help: "The file names, without .md.",
      formHelp: "Choose whom this was done with.",
    },
    places: {
      label: "Places",
      help: "Names of places in site.yaml, or whole region. Leave this out when the place is not known.",
      formHelp:
        "Choose the places this is about, or the whole region. Choose nothing when the place is not known.",
    },
    id: { label: "Permanent id", help: "The id in the feeds. Comes from a move; do not change it." },
    comments: {
      label: "Comments",
      help: "open, closed (existing comments stay) or off. On fixed pages they are off unless the page itself says otherwise.",
    },
  },
  post: {
    date: {
      label: "Date",
      help: "The day on which the post appears. A day in the future holds it back until then.",
    },
    author: {
      label: "Author",
      help: "Who wrote it, if that is somebody else than in site.yaml.",
      formHelp: "Who wrote it, if that is not the usual author.",
    },
    expires: { label: "Expires", help: "From this day on the post is no longer on the site." },
  },
  project: {
    status: {
      label: "Status",
      help: "active, idea, contributed (our part is done, the project itself is somebody else's) or finished.",
    },
    asOf: {
      label: "As of",
      help: "When the status was last established: a day, a month or a year. After a year and a half the site says when it was so.",
    },
    from: { label: "From", help: "When it began: a day, a month or a year." },
    until: {
      label: "Until",
      help: "When it ended: a day, a month or a year. December is shown as the end of its year.",
    },
    location: { label: "Spot on the map", help: "Where the project is." },
    role: { label: "Our part", help: "What we do or did in this project." },
    links: { label: "Links", help: "Other websites about this project." },
    featured: {
      label: "Featured",
      help: "yes puts the project on the home page.",
      formHelp: "On puts the project on the home page.",
    },
  },
  partner: {
    type: { label: "Type", help: "person, organisation, network or campaign; nothing if you do not know." },
    since: { label: "Together since", help: "When you began to work together: a day, a month or a year." },
    until: {
      label: "Together until",
      help: "When you stopped working together. December is shown as the end of its year.",
    },
    asOf: {
      label: "As of",
      help: "When this was last established: a day, a month or a year. After a year and a half the site says when it was so.",
    },
    url: { label: "Website", help: "Their own website." },
    logo: { label: "Logo", help: "The logo, preferably as SVG." },
    links: { label: "Links", help: "Other pages of this partner." },
    location: { label: "Spot on the map", help: "Where the partner is." },
  },
  event: {
    start: { label: "Start", help: "The first day." },
    end: { label: "End", help: "The last day, if there are several." },
    time: {
      label: "Time",
      help: "When it begins, or from when until when. It may go on past midnight: 22:00-02:00.",
    },
    hours: {
      label: "Hours of each day",
      help: "The hours of each day, if there are several days. If it goes on day and night, put a time behind the first and the last day: 2012-06-23 16:00.",
      formHelp: "The hours of each day, if there are several days.",
    },
    venue: { label: "Venue", help: "Where it is." },
    project: { label: "Project", help: "The project this belongs to." },
    status: { label: "Status", help: "planned, cancelled or moved." },
    movedFrom: {
      label: "Moved from",
      help: "The day on which it was to be at first, if that became another one.",
    },
    url: { label: "Website", help: "Where to read more." },
    price: { label: "Price", help: "In words: free, 5 euros." },
    id: {
      label: "Permanent id",
      help: "The id in the calendars of subscribers. Seldom needed: when you rename the file, its old address under redirects is enough. Do not change it.",
    },
  },
  sight: {
    address: { label: "Address", help: "Street, number and town, as you would tell a visitor." },
    location: {
      label: "Spot on the map",
      help: "The spot itself. Without one, the sight stands with its town.",
    },
    access: {
      label: "Access",
      help: "What a visitor wants to know beforehand. Leave out what you are not sure of.",
    },
    closed: { label: "Closed", help: "Only when nobody can get in any more: since when, and what comes." },
    url: { label: "Website", help: "Its own website, with opening hours." },
    sources: { label: "Sources", help: "What the text is based on." },
  },
  page: {
    order: {
      label: "Order",
      help: "The place in the menu: lower comes first. Without a number the page is in the footer only.",
    },
    layout: {
      label: "Kind of page",
      help: "text; mission is on the home page too; contact also shows the details from site.yaml.",
      formHelp: "mission is on the home page too; contact also shows the contact details of the site.",
    },
  },
  venue: {
    name: { label: "Name", help: "What the spot is called." },
    address: { label: "Address", help: "Street and number." },
    place: {
      label: "Place",
      help: "A place in site.yaml.",
      formHelp: "The place where it is.",
    },
    lat: { label: "Latitude", help: "In degrees." },
    lon: { label: "Longitude", help: "In degrees." },
  },
  location: {
    lat: { label: "Latitude", help: "In degrees." },
    lon: { label: "Longitude", help: "In degrees." },
    name: { label: "Name of the spot", help: "What visitors call the spot." },
  },
  access: {
    setting: { label: "Indoors or outdoors", help: "indoors, outdoors, or indoors and outdoors." },
    entry: { label: "Price", help: "free, partly free, or with a ticket." },
    wheelchair: { label: "By wheelchair", help: "good, partly or not at all." },
  },
  closed: {
    since: { label: "Closed since", help: "A day, a month or a year." },
    next: { label: "What comes", help: "One sentence on what takes its place." },
  },
  source: {
    label: { label: "Name", help: "What the source is called." },
    url: { label: "Address", help: "The address with https:// before it, if the source is on the web." },
  },
  link: {
    label: { label: "Text", help: "The text of the link." },
    url: { label: "Address", help: "The address, starting with https://." },
    old: {
      label: "Old link",
      help: "yes if the address is from the past and may not answer any more.",
      formHelp: "On if the address is from the past and may not answer any more.",
    },
  },
  picture: {
    src: {
      label: "File",
      help: "The name of a file in the media folder.",
      formHelp: "Choose a picture that is there already, or add one: JPEG, PNG, WebP or SVG.",
    },
    alt: { label: "What does it show?", help: "One sentence for those who cannot see the picture." },
    credit: { label: "Credit", help: "Who made the picture." },
    note: {
      label: "Note",
      help: "What those who see the picture must know of it, in a few words. It stands after the credit.",
    },
    licence: { label: "Licence", help: "The terms under which the picture may be used." },
    focus: {
      label: "Focus",
      help: "The point that stays in sight when the picture is cropped: from the left, from the top.",
    },
    decorative: {
      label: "Decorative",
      help: "yes if the picture tells nothing; it then needs no description.",
      formHelp: "On if the picture tells nothing; it then needs no description.",
    },
  },
};
