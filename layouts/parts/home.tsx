import { formatPartialDate } from "../../src/core/partial-date.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { formAnchor } from "../../src/region/forms.ts";
import type { Home } from "../../src/region/home.ts";
import type { HomeLink } from "../../src/region/home-links.ts";
import type { Partner, Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import { isPartnerNow } from "../../src/region/status.ts";
import { EntryLink } from "./links.tsx";
import { Listed } from "./listed.tsx";

function outside({ isOutside }: HomeLink) {
  return isOutside ? { rel: "external" } : {};
}

/** The region in a few figures, each with its date and source. */
export function Figures({ figures, region }: { figures: Home["figures"]; region: Region }) {
  if (figures.length === 0) return null;
  return (
    <section class="figures">
      <h2 class="unseen">{wordsIn(region.language).home.figures}</h2>
      <dl>
        {figures.map(({ value, label, asOf, source, link }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>{" "}
              <small>
                {formatPartialDate(asOf, region.language)},{" "}
                {link ? (
                  <a href={link.address} {...outside(link)}>
                    {source}
                  </a>
                ) : (
                  source
                )}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** That nothing is to come, and whom to tell of something that is. */
export function NothingComing({ site }: { site: Site }) {
  const { region } = site;
  const words = wordsIn(region.language).home;
  const contact = region.pageWith("contact");
  const hasTip = site.forms.some(({ name }) => name === "tip");
  return (
    <p class="nothing-coming">
      {words.nothingComing}{" "}
      {contact && (
        <>
          {words.knowSomething}{" "}
          <a href={hasTip ? `${contact.address}#${formAnchor("tip")}` : contact.address}>{words.giveTip}</a>.
        </>
      )}
    </p>
  );
}

/** What a reader can do, each with a link. */
export function Doors({ doors, region }: { doors: Home["doors"]; region: Region }) {
  if (doors.length === 0) return null;
  return (
    <section class="section">
      <h2>{wordsIn(region.language).home.doors}</h2>
      <ul class="doors">
        {doors.map(({ title, text, label, link }) => (
          <li>
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="more">
              <a href={link.address} {...outside(link)}>
                {label}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The end of the front page in two sentences: how to follow, and with whom the region works. */
export function FollowLine({ site }: { site: Site }) {
  const { region } = site;
  const { addresses, language } = region;
  const words = wordsIn(language).home;
  const [digest] = site.digests;
  const ways = [
    ...(digest ? [<a href={`${addresses.follow()}#${digest.span}`}>{words.ways.mail}</a>] : []),
    <a href={addresses.follow()}>{words.ways.feed}</a>,
    ...(region.events.length > 0
      ? [<a href={`${addresses.agenda()}#subscribe`}>{words.ways.calendar}</a>]
      : []),
  ];
  return (
    <section class="follow-line">
      <p class="follow-ways">
        {words.follow} <Listed items={ways} language={language} type="disjunction" />.
      </p>
      <Partners region={region} />
    </section>
  );
}

/** How many partners are named before the rest is counted. */
const mostPartners = 8;

function Partners({ region }: { region: Region }) {
  const { partners, language, settings, today } = region;
  if (partners.length === 0) return null;
  const words = wordsIn(language).home;
  const isOfNow = partners.some((partner) => isPartnerNow(partner, today));
  const beginning = settings.home?.partners ?? (isOfNow ? words.workWith : words.workedWith);
  const named = partners.length > mostPartners ? partners.slice(0, mostPartners - 1) : partners;
  const rest = partners.length - named.length;
  const items = named.map((partner: Partner) => <EntryLink entry={partner} region={region} />);
  const more = <a href={region.addresses.partners()}>{words.morePartners(rest)}</a>;
  return (
    <p>
      {beginning}{" "}
      <Listed items={rest > 0 ? [...items, more] : items} language={language} type="conjunction" />.
    </p>
  );
}
