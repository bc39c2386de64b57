import type { Children } from "../../src/core/jsx-runtime.ts";
import { partialDateOf } from "../../src/core/partial-date.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { type Home, homeOf } from "../../src/region/home.ts";
import type { AnyEntry, Event, Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import type { Assets } from "../../src/site/assets.ts";
import { AgendaItems } from "../parts/agenda.tsx";
import { Breadcrumbs } from "../parts/breadcrumbs.tsx";
import { Cards } from "../parts/card.tsx";
import { EntryHead } from "../parts/entry-head.tsx";
import { FactSection, FactStrip } from "../parts/facts.tsx";
import { Headlines } from "../parts/headlines.tsx";
import { Hero } from "../parts/hero.tsx";
import { Doors, Figures, FollowLine, NothingComing } from "../parts/home.tsx";
import { Intro } from "../parts/intro.tsx";
import { Page } from "../parts/page.tsx";
import { ReaderFormSection } from "../parts/reader-form.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { Story } from "../parts/story.tsx";
import { html } from "../parts/template.ts";

/** Where the preview shows it. */
export const styleGuideAddress = "/_stijl/";

/**
 * The parts that pages are made of, each in its shortest, its longest and its odd states, in the look and the language
 * of a region. They are made of what the region has, under other names: what it has none of is not shown.
 */
export function styleGuidePage(site: Site, assets: Assets): string {
  const { region } = site;
  const { title } = wordsIn(region.language).preview.styleGuide;
  return html(
    <Page
      site={site}
      assets={assets}
      class="style-guide"
      title={title}
      description={title}
      address={styleGuideAddress}
      index={false}
    >
      <Intro title={title} />
      <FrontPageParts site={site} />
      <EntryParts region={region} />
      <ListParts site={site} />
    </Page>,
  );
}

/** A part by the name of its file, and its states one below the other. */
function Part({ name, children }: { name: string; children: Children }) {
  return (
    <section class="section">
      <h2>
        <code>{name}</code>
      </h2>
      {children}
    </section>
  );
}

/** The same thing under another name, or otherwise different. */
function changed<E extends AnyEntry>(
  entry: E,
  changes: Partial<Pick<E, "title" | "summary" | "unpublished" | "image">>,
): E {
  return Object.assign(Object.create(Object.getPrototypeOf(entry)), entry, changes);
}

/** The first one in the language of the region: the words here are in that. */
function inLanguageOf<E extends AnyEntry>(entries: readonly E[], language: string): E | undefined {
  return entries.find(({ lang }) => lang === language);
}

/** What is written shortest, longest, not yet on the site, and without picture and summary. */
function statesOf<E extends AnyEntry>(entries: readonly E[], { language }: Region): readonly E[] {
  const { short, long, sentence } = wordsIn(language).preview.styleGuide;
  const entry = inLanguageOf(entries, language);
  if (!entry) return [];
  return [
    changed(entry, { title: short, summary: short }),
    changed(entry, { title: long, summary: sentence }),
    changed(entry, { title: long, summary: "", unpublished: true, image: undefined }),
  ] as readonly E[];
}

function FrontPageParts({ site }: { site: Site }) {
  const { region } = site;
  const words = wordsIn(region.language).preview.styleGuide;
  const home = homeOf(site);
  const link = { address: region.addresses.home, isOutside: false };
  const long: Home = {
    ...home,
    claim: words.long,
    where: words.long,
    lead: words.sentence,
    actions: [words.long, words.odd].map((label) => ({ label, link })),
    flowers: home.flowers.map((flower) => changed(flower, { title: words.long })),
    figures: ["1", "123.456.789"].map((value) => ({
      value,
      label: value === "1" ? words.short : words.long,
      asOf: partialDateOf(region.today),
      source: words.long,
      link,
    })),
    doors: [words.short, words.long, words.odd].map((title) => ({
      title,
      text: words.sentence,
      label: title,
      link,
    })),
  };
  const post = inLanguageOf(region.posts, region.language);
  return (
    <>
      <Hero home={{ ...home, claim: words.short, flowers: [] }} site={site} />
      <Hero home={{ ...home, flowers: home.flowers.slice(0, 1) }} site={site} />
      <Hero home={long} site={site} />
      <Part name="home.tsx">
        <Figures figures={long.figures} region={region} />
        <NothingComing site={site} />
        <Doors doors={long.doors} region={region} />
        <FollowLine site={site} />
      </Part>
      {post && (
        <Part name="story.tsx">
          <Story story={post} image={home.storyImage} headlines={[]} region={region} />
          <Story
            story={changed(post, { title: words.long, summary: words.sentence })}
            image={undefined}
            headlines={statesOf(region.posts, region)}
            region={region}
          />
        </Part>
      )}
    </>
  );
}

function EntryParts({ region }: { region: Region }) {
  const words = wordsIn(region.language).preview.styleGuide;
  const all: readonly (readonly AnyEntry[])[] = [
    region.posts,
    region.projects,
    region.events,
    region.partners,
    region.pages,
  ];
  const facts = [words.short, words.long, words.sentence].map((value) => ({ name: value, value }));
  return (
    <>
      <Part name="entry-head.tsx">
        {all.flatMap((entries) =>
          statesOf(entries, region).map((entry) => (
            <EntryHead
              entry={entry}
              region={region}
              kicker={[<span>{words.short}</span>, <span>{words.long}</span>]}
            />
          )),
        )}
      </Part>
      <Part name="facts.tsx">
        <FactStrip facts={facts} />
        <FactSection title={words.long} facts={facts} />
      </Part>
    </>
  );
}

function ListParts({ site }: { site: Site }) {
  const { region } = site;
  const words = wordsIn(region.language).preview.styleGuide;
  const posts = statesOf(region.posts, region);
  const events: readonly Event[] = statesOf(region.events, region);
  return (
    <>
      <Part name="card.tsx">
        <Cards entries={[...posts, ...statesOf(region.projects, region)]} region={region} />
        <Cards entries={statesOf(region.partners, region)} region={region} look="compact" />
      </Part>
      {events.length > 0 && (
        <Part name="agenda.tsx">
          <AgendaItems events={events} region={region} />
          <AgendaItems events={events} region={region} look="brief" />
        </Part>
      )}
      <Headlines title={words.long} entries={posts} region={region} />
      <Part name="breadcrumbs.tsx">
        <Breadcrumbs
          crumbs={[{ label: words.long, address: region.addresses.home }]}
          title={words.long}
          region={region}
        />
      </Part>
      <Part name="search-form.tsx">
        <SearchForm region={region} />
      </Part>
      {site.forms.map((form) => (
        <ReaderFormSection form={form} region={region} />
      ))}
    </>
  );
}
