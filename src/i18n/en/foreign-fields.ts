import type { ForeignFieldAdvice } from "../../schema/foreign-fields.ts";

/** Where to go with a field of another program, or a word of an editor's own. */
export const foreignFields: Readonly<Record<ForeignFieldAdvice, string>> = {
  design: "The site decides what a page looks like; leave the line out.",
  repeats: "The site repeats nothing: make a file for each day, or name the days in the text.",
  booking: "Put the address for booking in `url:`; if that is taken, make it a link in the text.",
  online:
    "Put the address of the broadcast in `url:`, and leave out `venue:` and `places:` if there is no place.",
  organiser:
    "Name the organiser in `partners:`, by the name of its file; if it has none, name it in the text.",
  social:
    "Partners and projects have `links:` for that, with `label:` and `url:`; otherwise make them links in the text.",
  notice: "The site has no notice above all pages: write a post about it, with `expires:` if it passes.",
  newsletter: "The site has no field for a newsletter: put the link on a page, such as the contact page.",
  parent:
    "Pages stand beside each other; put a link to this one on the other. `order:` gives a place in the menu.",
  logo: "The site draws its own mark. The logo of a partner goes in `logo:` of its file in partners.",
  picture: "There is no field for a picture here: put it in `image:` of a post, project or page.",
  contact: "Put it in the text, as a link: `[name](mailto:name@example.org)`.",
  inText:
    "There is no field for that; put it in the text: files and films as a link, pictures as `![description](photo.jpg)`.",
  seo: "Search engines read `title:` and `summary:`; write it there.",
  footer: "Pages without `order:` are in the footer; put the text on such a page.",
  unlisted:
    "Every page of the site is in lists and can be found; `draft: yes` keeps it off the site altogether.",
  sponsors: "Make a file in the partners folder for each sponsor, with `logo:` and `url:`.",
  place:
    "A place in site.yaml goes in `places:`, as `places: [Name]`; a building or square of an event in `venue:`, with `name:` and `address:` below it, indented by two spaces.",
  belowHead: "The text itself stands below the second line `---`, without a field: put it there.",
  ofPicture:
    "What is about the picture goes below `image:`, each on a line of its own and indented by two spaces: `src:`, `alt:`, `credit:`.",
  forFree: "Write `price: free`.",
  moved: "Write `status: moved`, with the new day in `start:` and the old one in `movedFrom:`.",
  publishedByItself: "Leave the line out: whatever is no draft is on the site.",
  happensByItself: "Leave the line out: an event goes ahead unless something else is said.",
  venueIsAGroup: "Write `venue:` and below it, indented by two spaces, `name:` and `address:` if needed.",
};
