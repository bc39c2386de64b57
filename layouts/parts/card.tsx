import { type Fact, factsOf, kindFacts } from "../../src/region/facts.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { Day } from "./day.tsx";
import { EntryLink, foreign, ownAgain } from "./links.tsx";
import { Thumbnail } from "./picture.tsx";

interface CardProps {
  readonly entry: AnyEntry;
  readonly region: Region;
  /** Level of the heading: one below that of the section it stands in. */
  readonly level?: 2 | 3 | 4;
  readonly eager?: boolean;
}

/** What a card says above its title: the day of a post, the status of a project; where; whether it is on the site. */
export function CardFacts({ entry, region }: Pick<CardProps, "entry" | "region">) {
  return <Facts facts={factsOf(entry, region)} />;
}

/** What a card says of an entry by its kind: a day, a status, a type. */
export function KindFacts({ entry, region }: Pick<CardProps, "entry" | "region">) {
  return <Facts facts={kindFacts(entry, region)} />;
}

/** `assets/scripts/search.ts` draws them in the same way. */
function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <>
      {facts.map(({ text, day, after, status, notice }) => {
        // The space keeps words apart where there are no styles.
        if (day) return [<time datetime={day}>{text}</time>, after, " "];
        if (notice) return [<strong class="notice">{text}</strong>, " "];
        return [<span class={status && `status status-${status}`}>{text}</span>, " "];
      })}
    </>
  );
}

/** An entry on a list: picture, facts, title, summary. The title's link covers the whole card. */
export function Card({ entry, region, level = 3, eager = false }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article class={`card card-${entry.kind}`} {...foreign(entry, region)}>
      <div class={entry.image ? "card-picture" : "card-picture card-bloom"}>
        <Thumbnail entry={entry} eager={eager} />
      </div>
      <div class="card-text">
        <Heading class="card-title">
          <a href={entry.address}>{entry.title}</a>
        </Heading>
        <p class="card-facts" {...ownAgain(entry, region)}>
          <CardFacts entry={entry} region={region} />
        </p>
        {entry.summary && <p class="card-summary">{entry.summary}</p>}
      </div>
    </article>
  );
}

/** A list of cards. */
export function Cards(props: {
  entries: readonly AnyEntry[];
  region: Region;
  level?: 2 | 3 | 4;
  eager?: boolean;
  /** `compact` cards have no picture. */
  look?: "compact";
}) {
  const { entries, region, level = 3, eager = false, look } = props;
  return (
    <ul class={look ? `cards cards-${look}` : "cards"}>
      {entries.map((entry, index) => (
        <li>
          <Card entry={entry} region={region} level={level} eager={eager && index === 0} />
        </li>
      ))}
    </ul>
  );
}

/** How many cards a list shows before it goes on as plain links. */
export const mostCards = 12;

/** What a list has beyond its cards: a link and a day each. */
function Rest({ entries, region }: { entries: readonly AnyEntry[]; region: Region }) {
  if (entries.length === 0) return null;
  return (
    <ul class="rest">
      {entries.map((entry) => (
        <li>
          <EntryLink entry={entry} region={region} />{" "}
          {entry.kind === "post" && <Day day={entry.date} language={region.language} />}
        </li>
      ))}
    </ul>
  );
}

/** A section with a heading and a list of cards; nothing at all when the list is empty. */
export function CardSection(props: {
  title: string;
  entries: readonly AnyEntry[];
  region: Region;
  look?: "compact";
  more?: { href: string; label: string };
  class?: string;
}) {
  const { title, entries, region, more, class: name, ...look } = props;
  if (entries.length === 0) return null;
  return (
    <section class={name ? `section ${name}` : "section"}>
      <h2>{title}</h2>
      <Cards entries={entries.slice(0, mostCards)} region={region} {...look} />
      <Rest entries={entries.slice(mostCards)} region={region} />
      {more && (
        <p class="more">
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  );
}
