import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { atTime, dayAfter } from "../../src/core/days.ts";
import { endsNextDay } from "../../src/core/times.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { eventId } from "../../src/region/ids.ts";
import type { Event } from "../../src/region/region.ts";
import { readHeaders } from "../../src/server/host/headers.ts";
import { readWithIcalJs, readWithNodeIcal } from "../site/calendars/parsers.ts";
import { attribute, textOf } from "./page.ts";
import { openSites, twice, wrongOn } from "./site.ts";

/** When an event is, told apart from how a calendar writes it. */
function periodOf({ start, end, lastDay, hours }: Event): { start: string; end: string | undefined } {
  const moment = (instant: number) => new Date(instant).toISOString();
  if (start.time === undefined) return { start: start.iso, end: dayAfter(lastDay).iso };
  if (hours?.until && !endsNextDay(hours))
    return { start: moment(start.instant), end: moment(atTime(start, hours.until).instant) };
  const isOver = end.time ? end.instant : dayAfter(end).instant;
  const hasEnd = end.time !== undefined || end.iso > start.iso;
  return { start: moment(start.instant), end: hasEnd ? moment(isOver) : undefined };
}

describe.each(await openSites())("the calendars of $name", (site) => {
  const { region, pages, origin } = site;
  const paths = site.filesOf("ics");

  test("are one of everything, one of each thing with events, and one of each event", () => {
    const listings = [...region.places, ...region.projects, ...region.partners, ...region.tags];
    const archives = site.listed.calendars.filter(({ isArchive }) => isArchive).length;
    const wanted = listings.filter(({ events }) => events.length > 0).length + region.events.length + 1;
    expect(paths).toHaveLength(wanted + archives);
    expect([...paths].sort()).toEqual(site.listed.calendars.map(({ address }) => address).sort());
    expect(paths.length).toBeGreaterThan(10);
  });

  test.each([
    ["ical.js", readWithIcalJs],
    ["node-ical", readWithNodeIcal],
  ])("say to %s when every event is, what it is and where to read more", (_parser, read) => {
    const wrong = site.listed.calendars.flatMap(({ address, events }) => {
      const found = read(site.text(address)).map(({ uid, start, end, url, summary }) => ({
        uid,
        start,
        end,
        url,
        summary,
      }));
      const wanted = events
        .map((event) => ({
          uid: eventId(event, region),
          ...periodOf(event),
          url: `${origin}${event.address}`,
          summary: event.title,
        }))
        .sort((a, b) => (a.uid < b.uid ? -1 : 1));
      const isSame = wanted.every(({ summary, ...rest }, index) => {
        const { summary: said = "", ...other } = found[index] ?? {};
        return said.endsWith(summary) && JSON.stringify(other) === JSON.stringify(rest);
      });
      return isSame && found.length === wanted.length ? [] : [`${address}: ${JSON.stringify(found)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("are understood in the same way by both", () => {
    for (const path of paths)
      expect(readWithNodeIcal(site.text(path))).toEqual(readWithIcalJs(site.text(path)));
  });

  test("say in the title what is cancelled, and nothing that would take it out of sight", () => {
    const found = readWithIcalJs(site.text(site.listed.calendars[0]?.address ?? ""));
    const word = `${textsOf(region.language).cancelled}: `;
    const cancelled = found.filter(({ summary }) => summary.startsWith(word)).map(({ uid }) => uid);
    const wanted = site.listed.calendars[0]?.events.filter(({ status }) => status === "cancelled") ?? [];
    expect(cancelled).toEqual(wanted.map((event) => eventId(event, region)).sort());
    expect(paths.filter((path) => site.text(path).includes("STATUS:CANCELLED"))).toEqual([]);
  });

  test("keep to RFC 5545: CRLF, lines of 75 octets, what is required, no id twice", () => {
    const wrong = paths.flatMap((path) => {
      const bytes = site.bytes(path);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      const lines = text.split("\r\n");
      const events = text.split("BEGIN:VEVENT").length - 1;
      const uids = text.replace(/\r\n /g, "").match(/^UID:.*$/gm) ?? [];
      return [
        ...(lines.at(-1) === "" && !/[\r\n]/.test(lines.join("")) ? [] : ["line ends"]),
        ...lines.filter((line) => Buffer.byteLength(line) > 75),
        ...["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"].filter((line) => !lines.includes(line)),
        ...(lines.some((line) => line.startsWith("PRODID:")) ? [] : ["PRODID"]),
        ...["DTSTAMP", "UID", "SEQUENCE"].filter(
          (name) => lines.filter((line) => line.startsWith(`${name}:`)).length !== events,
        ),
        ...twice(uids),
      ].map((error) => `${path}: ${error}`);
    });
    expect(wrong).toEqual([]);
  });

  test("come as what they are", async () => {
    const { headersFor } = await readHeaders(join(site.out, "_headers"));
    const types = new Set(paths.map((path) => headersFor(path).get("content-type")));
    expect([...types]).toEqual(["text/calendar; charset=utf-8"]);
  });

  test("are named in the head of the pages that show the same, and nowhere else", () => {
    const own = new Map(
      site.listed.calendars.filter(({ isArchive }) => !isArchive).map(({ page, address }) => [page, address]),
    );
    const wrong = wrongOn(pages, (page) => {
      const links = page.links("alternate").filter((link) => attribute(link, "type") === "text/calendar");
      const found = links.map((link) => attribute(link, "href"));
      const wanted = own.get(page.address);
      return JSON.stringify(found) === JSON.stringify(wanted ? [wanted] : []) ? [] : [String(found)];
    });
    expect(wrong).toEqual([]);
  });

  test("can be subscribed to from the page of what they are of, and an event put into a calendar from its own, until it is over", () => {
    const links = (address: string) =>
      site
        .page(address)
        .all("a")
        .map((link) => attribute(link, "href"));
    const webcal = origin.replace(/^https?:/, "webcal:");
    // On the agenda, the address by https is there to be copied.
    const namedOn = (page: string) => [...links(page), ...site.page(page).all("code").map(textOf)];
    const wrong = site.listed.calendars.flatMap((calendar) => {
      const { address, page, isOneEvent, events } = calendar;
      const both = [`${webcal}${address}`, `${origin}${address}`];
      const found = links(page);
      const isOn = isOneEvent ? found.includes(address) : both.every((one) => namedOn(page).includes(one));
      const isComing = events.some((event) => !event.isOver(site.region.today));
      const isLasting = page === site.region.addresses.agenda() || page === site.region.addresses.follow();
      const isWanted = isOneEvent ? isComing && events[0]?.status !== "cancelled" : isComing || isLasting;
      return isOn === isWanted ? [] : [page];
    });
    expect(wrong).toEqual([]);
  });

  test("that pages name are there", () => {
    const webcal = `${origin.replace(/^https?:/, "webcal:")}/`;
    const named = pages
      .flatMap((page) => page.all("a").map((link) => attribute(link, "href") ?? ""))
      .filter((href) => /^webcals?:/.test(href));
    expect(named.length).toBeGreaterThan(5);
    expect(
      named.filter((href) => !href.startsWith(webcal) || !site.has(`/${href.slice(webcal.length)}`)),
    ).toEqual([]);
  });
});
