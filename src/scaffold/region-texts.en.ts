import type { RegionTexts } from "./region-texts.ts";

export const regionEn: RegionTexts = {
  zone: "Europe/London",
  site: ({ region }) => ({
    slogan: "One short line about the region",
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
  post: ({ regionInText, today }) => ({
    name: "the-site-is-here",
    head: {
      title: "The site is here",
      date: today,
      summary: "The first post, an example to be replaced.",
      image: "hills-with-flowers.svg",
      tags: ["Neighbourhood"],
      projects: ["example-project"],
    },
    body: `This is an example. The site of ${regionInText} has begun; replace this post by your own first one.

## How to write

A post has a head with its details, and a text. A link to a [project](/projects/example-project/) looks like this.

> [!TIP]
> A paragraph like this one becomes a box.`,
  }),
  project: () => ({
    name: "example-project",
    head: {
      title: "Example project",
      status: "idea",
      summary: "An invented project, an example to be replaced.",
      tags: ["Art"],
      partners: ["example-partner"],
    },
    body: "This project does not exist; it shows what a project looks like on the site. Tell here what it is, for whom, and how far it has come.",
  }),
  partner: () => ({
    name: "example-partner",
    head: {
      title: "Example partner",
      type: "organisation",
      summary: "An invented partner, an example to be replaced.",
    },
    body: "This partner does not exist. Tell here who it is and what you do together.",
  }),
  event: ({ soon }) => ({
    name: "example-event",
    head: {
      title: "Example event",
      start: soon,
      time: "19:30-21:00",
      summary: "An invented event, an example to be replaced.",
      project: "example-project",
    },
    body: "This event does not take place: it is invented. Tell here what there is to do, for whom, and how to sign up.",
  }),
  pages: ({ region, regionInText }) => [
    {
      name: "about",
      head: {
        title: "About this site",
        summary: `What the site of ${region} is, and who makes it.`,
        order: 50,
      },
      body: `This site is about ${regionInText}. Add here who makes it, and why.

## Pictures

The drawing is by Bloeit (licence CC BY 4.0). It does not show what the region really looks like.`,
    },
    {
      name: "contact",
      head: { title: "Contact", summary: `How to reach ${region}.`, layout: "contact", order: 90 },
      body: "Fill in how people reach you in `site.yaml`, under `contact`; it then comes onto this page. Replace this sentence by what people may expect of you.",
    },
    {
      name: "privacy",
      head: {
        title: "Privacy",
        summary: "What this site does with data while you read, and what it does not.",
      },
      body: `This text describes how the site is built. Read it before you publish it, and add what holds for you.

## What the site does not do

- It sets no cookies.
- It asks nothing of other websites while you read. A video is fetched only when you click on it; the rules of the video service then hold.
- It follows nobody and shows no advertisements.

## What your browser remembers

If you choose a light or dark screen yourself, your browser keeps that choice on your own device.

## Still to be added

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
