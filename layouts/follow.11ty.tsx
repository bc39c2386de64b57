import { textsOf } from "../src/i18n/texts.ts";
import type { Site } from "../src/region/site.ts";
import { AllCalendars } from "./parts/calendar.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single((region) => region.addresses.follow());

/** Every way to follow the region: all of it, a week or month at a time, or one subject. */
export function render({ site, region, assets }: Given) {
  const { addresses, language, settings } = region;
  const texts = textsOf(language);
  const intro = texts.followIntro(settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="follow"
      title={texts.follow}
      description={intro}
      address={addresses.follow()}
    >
      <Intro title={texts.follow} text={intro} />
      <div class="prose">
        <h2>{texts.followAll}</h2>
        <p>{texts.aboutRss}</p>
        <ul>
          <li>
            <a href={addresses.feed} type="application/rss+xml">
              {texts.feed}
            </a>
          </li>
          <li>
            <a href={addresses.atom} type="application/atom+xml">
              {texts.atom}
            </a>
          </li>
          <li>
            <a href={addresses.jsonFeed} type="application/feed+json">
              {texts.jsonFeed}
            </a>
          </li>
        </ul>
        {site.digests.map(({ span, addresses }) => (
          <>
            <h2 id={span}>{texts.digests[span].title}</h2>
            <p>{texts.digests[span].about}</p>
            <ul>
              <li>
                <a href={addresses.feed} type="application/rss+xml">
                  {texts.digestAs.feed}
                </a>
              </li>
              <li>
                <a href={addresses.mail}>{texts.digestAs.mail}</a>
              </li>
              <li>
                <a href={addresses.text}>{texts.digestAs.text}</a>
              </li>
            </ul>
          </>
        ))}
        <p>{texts.aboutDigestMail}</p>
      </div>
      <SubjectFeeds site={site} />
      <AllCalendars site={site} />
    </Page>,
  );
}

/** The feeds of single topics, projects and partners. */
function SubjectFeeds({ site: { region, feeds } }: { site: Site }) {
  const texts = textsOf(region.language);
  const kinds = [
    { title: texts.tags, of: "label" },
    { title: texts.projects, of: "project" },
    { title: texts.partners, of: "partner" },
  ] as const;
  const feedsOf = (of: (typeof kinds)[number]["of"]) =>
    feeds.filter(
      (feed) => feed.of && (of === "label" ? "label" in feed.of : "kind" in feed.of && feed.of.kind === of),
    );
  return (
    <>
      {kinds.map(({ title, of }) => {
        const found = feedsOf(of);
        if (found.length === 0) return null;
        return (
          <section class="index">
            <h2>{title}</h2>
            <ul>
              {found.map(({ address, subject }) => (
                <li>
                  <a href={address} type="application/rss+xml">
                    {subject}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
