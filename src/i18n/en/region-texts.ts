import type { RegionTexts } from "../types/region-texts.ts";

/** What only the region itself can say; `npm run check` tells where it still stands. */
const open = {
  slogan: "One short line about the region",
  place: "Example village",
  coordinates: { lat: 54, lon: -2.5 },
  postTitle: "The site is here",
  postSummary: "The first post, an example to be replaced.",
  postText: "This is an example; replace this post by your own first one.",
  projectTitle: "Example project",
  projectSummary: "An invented project, an example to be replaced.",
  projectText:
    "This project does not exist; it shows what a project looks like on the site. Tell here what it is, for whom, and how far it has come.",
  partnerTitle: "Example partner",
  partnerSummary: "An invented partner, an example to be replaced.",
  partnerText: "This partner does not exist. Tell here who it is and what you do together.",
  eventTitle: "Example event",
  eventSummary: "An invented event, an example to be replaced.",
  eventText:
    "This event does not take place: it is invented. Tell here what there is to do, for whom, and how to sign up.",
  missionSummary: "Say here in one or two sentences what the region wants.",
  missionText: "Tell here what the site is for: what should grow in the region, and who takes part.",
  about: "Add here who makes it, and why.",
  contactDetails:
    "Fill in how people reach you in `site.yaml`, under `contact`; it then comes onto this page.",
  contact: "Replace this sentence by what people may expect of you.",
  privacy: "Read it before you publish it, and add what holds for you.",
  privacyLeft: "Still to be added",
} as const;

export const regionTexts: RegionTexts = {
  zone: "Europe/London",
  open,
  site: ({ region }) => ({
    slogan: open.slogan,
    description: `Posts, projects, partners and events of ${region}.`,
    author: "the editors",
  }),
  tags: [
    {
      label: "Neighbourhood",
      synonyms: ["neighbourhoods", "district"],
      intro: "What happens in the neighbourhoods.",
    },
    { label: "Art", synonyms: ["culture"], intro: "Art and culture in the region." },
  ],
  drawing: {
    name: "hills-with-flowers.svg",
    alt: "Five large flowers in front of two green hills, under a large sun",
    credit: "Drawing: Bloeit",
  },
  post: ({ today }) => ({
    name: "the-site-is-here",
    head: {
      title: open.postTitle,
      date: today,
      summary: open.postSummary,
      image: "hills-with-flowers.svg",
      tags: ["Neighbourhood"],
      projects: ["example-project"],
      partners: ["example-partner"],
      places: [open.place],
    },
    body: `${open.postText}

## How to write

A post has a head with its details, and a text. A link to a [project](/projects/example-project/) looks like this.

> [!TIP]
> A paragraph like this one becomes a box.`,
  }),
  project: () => ({
    name: "example-project",
    head: {
      title: open.projectTitle,
      status: "idea",
      summary: open.projectSummary,
      tags: ["Art"],
      partners: ["example-partner"],
      places: [open.place],
    },
    body: open.projectText,
  }),
  partner: () => ({
    name: "example-partner",
    head: {
      title: open.partnerTitle,
      type: "organisation",
      summary: open.partnerSummary,
      places: [open.place],
    },
    body: open.partnerText,
  }),
  event: ({ soon }) => ({
    name: "example-event",
    head: {
      title: open.eventTitle,
      start: soon,
      time: "19:30-21:00",
      summary: open.eventSummary,
      project: "example-project",
      partners: ["example-partner"],
      places: [open.place],
    },
    body: open.eventText,
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "mission",
      head: {
        title: "Mission",
        summary: open.missionSummary,
        layout: "mission",
        order: 5,
      },
      body: open.missionText,
    },
    {
      name: "about",
      head: {
        title: "About this site",
        summary: `What the site of ${region} is, and who makes it.`,
        order: 50,
      },
      body: `This site is about ${regionInText}. ${open.about}

## Pictures

The drawing is by Bloeit (licence CC BY 4.0). It does not show what the region really looks like.`,
    },
    {
      name: "contact",
      head: { title: "Contact", summary: `How to reach ${region}.`, layout: "contact", order: 90 },
      body: `${open.contactDetails} ${open.contact}`,
    },
    {
      name: "privacy",
      head: {
        title: "Privacy",
        summary: "What this site does with data while you read, and what it does not.",
      },
      body: `This text describes how the site is built. ${open.privacy}

## What the site does not do

- It sets no cookies.
- It asks nothing of other websites while you read. A video is fetched only when you click on it; the rules of the video service then hold.
- It follows nobody and shows no advertisements.

## What your browser remembers

If you choose a light or dark screen yourself, your browser keeps that choice on your own device.

## ${open.privacyLeft}

- Who is responsible for the site, and how to ask questions: see [contact](/contact/).
- Where the site is kept. A host may record technical details of a visit, such as the IP address.

Nobody independent has checked this.`,
    },
    {
      name: "accessibility",
      head: {
        title: "Accessibility",
        summary: "What is to make this site usable for everybody, and what has not been tested.",
      },
      body: `This site aims at WCAG 2.2, level AA.

## What has not been established

The site has not been audited independently. It has not been established that it meets every point. If you have it audited, put the outcome and the date here.

## Is something in your way?

Let us know; how is said under [contact](/contact/). Tell which page it is about and what you wanted to do.`,
    },
  ],
};
