import type { CmsWords } from "../types/cms.ts";

export const cmsWords: CmsWords = {
  body: "Text",
  bodyHelp:
    "An empty line begins a new paragraph. ## in front makes a heading, - in front a list. Between double asterisks it is bold, between single ones italic.",
  drafts: "Drafts only",
  example: "For example",
  year: "Year",
  slug: "Becomes the address of the page: small letters, digits and hyphens. Changing it later changes the address.",
  badSlug: "Small letters, digits and single hyphens only.",
  site: "The site",
  siteFile: "Details of the site",
  tagsFile: "Topics",
  mediaFile: "About the pictures",
  tag: "Topic",
  picture: "Picture",
  date: "Write 2013-01-15, 2013-01 or 2013.",
  time: "Write 19:30 or 19:30-22:00.",
  address: "Begin with https://.",
  addTag: "New topic: type and press Enter",
  remove: "remove",
  noScript: "Editing needs JavaScript.",
  title: "Editing",
  commits: {
    create: "Add {{slug}}",
    update: "Change {{slug}}",
    delete: "Remove {{slug}}",
    uploadMedia: "Add {{path}}",
    deleteMedia: "Remove {{path}}",
  },
};
