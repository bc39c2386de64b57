import { formatDay, machineDay } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { wordsIn } from "../i18n/languages.ts";
import { textsOf } from "../i18n/texts.ts";
import { partnerTypes } from "../schema/partner.ts";
import { sightEntries, sightSettings } from "../schema/sight.ts";
import type { AnyEntry, Event, PlainEntry, Region, Sight } from "./region.ts";
import { partnershipInWords, statusInWords, statusOf } from "./status.ts";
import { whenOf } from "./when.ts";

/** Something that a list says of an entry beside its title: on cards, and of what a search found. */
export interface Fact {
  readonly text: string;
  /** The day it tells, for machines. */
  readonly day?: string;
  /** What follows the day: the time. */
  readonly after?: string;
  /** The status it tells, for the style sheet. */
  readonly status?: string;
  /** True for what nobody should overlook. */
  readonly notice?: true;
}

/** How many places a list names before it only counts them. */
export const mostPlaces = 2;

/** The day of a post, the status of a project …; where; whether it is on the site. */
export function factsOf(entry: AnyEntry, region: Region): readonly Fact[] {
  const { language } = region;
  const texts = textsOf(language);
  const places = "places" in entry ? entry.places.map(({ name }) => name) : [];
  const where = places.length > mostPlaces ? texts.counts.places(places.length) : places.join(", ");
  return [
    ...kindFacts(entry, region),
    ...(where ? [{ text: where }] : []),
    ...(entry.unpublished ? [{ text: texts.draft, notice: true } as const] : []),
  ];
}

/** What is said of an entry by its kind: a day, a status with its moment, a type and since when. */
export function kindFacts(entry: AnyEntry, { language, today }: Region): readonly Fact[] {
  switch (entry.kind) {
    case "post":
      return [{ text: formatDay(entry.date, language), day: machineDay(entry.date) }];
    case "project": {
      const status = statusOf(entry, today);
      return [{ text: statusInWords(status, language), status: status.state }];
    }
    case "partner":
      return [
        ...(entry.data.type ? [{ text: partnerTypes[entry.data.type][language] }] : []),
        ...partnershipInWords(entry, today, language).map((text) => ({ text })),
      ];
    case "event": {
      const state = eventState(entry, language);
      const { days, times } = whenOf(entry, language);
      const when = { text: days, day: machineDay(entry.start) };
      return [
        times ? { ...when, after: `, ${times}` } : when,
        ...(state ? [{ text: state, notice: true } as const] : []),
      ];
    }
    case "sight":
      return sightFacts(entry, language).map((text) => ({ text }));
    case "page":
      return [];
    default:
      return plainFacts(entry);
  }
}

/** Of a kind that has nothing of its own, its title and its places say enough. */
function plainFacts(_entry: PlainEntry): readonly Fact[] {
  return [];
}

/** How one gets into a place to visit: that it is closed, or else indoors or outdoors and for how much. */
export function sightFacts({ data: { access, closed } }: Sight, language: LanguageCode): readonly string[] {
  if (closed) return [wordsIn(language).sights.closed];
  const { setting, entry } = access ?? {};
  return [
    ...(setting ? [sightSettings[setting][language]] : []),
    ...(entry ? [sightEntries[entry][language]] : []),
  ];
}

/** That an event was cancelled or moved, and from which day; undefined when it goes on as planned. */
export function eventState(
  { status, data: { movedFrom } }: Event,
  language: LanguageCode,
): string | undefined {
  const texts = textsOf(language);
  switch (status) {
    case "cancelled":
      return texts.cancelled;
    case "moved":
      return movedFrom ? texts.movedFrom(formatDay(movedFrom, language)) : texts.moved;
    case "planned":
      return undefined;
  }
}
