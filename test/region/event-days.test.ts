import { describe, expect, test } from "vitest";
import type { Event, Region } from "../../src/region/region.ts";
import { whenOf } from "../../src/region/when.ts";
import { entry, problemsOf, regionOf, siteYaml } from "../region-of.ts";

async function eventOf(head: string, options?: Parameters<typeof regionOf>[1]): Promise<Event> {
  const { events } = await regionOf({ "events/2026/a.md": entry(`title: A\n${head}`) }, options);
  const [event] = events;
  if (!event) throw new Error("no event");
  return event;
}
const moment = ({ iso, time }: Event["start"]) => (time ? `${iso} ${time}` : iso);

describe("an event", () => {
  test.each([
    // In a day.
    ["start: 2026-06-20", "2026-06-20", "2026-06-20", "20 juni 2026", ""],
    ["start: 2026-06-20\ntime: 20:00", "2026-06-20 20:00", "2026-06-20", "20 juni 2026", "20.00 uur"],
    ["start: 2026-06-20 20:00", "2026-06-20 20:00", "2026-06-20", "20 juni 2026", "20.00 uur"],
    [
      "start: 2026-06-20\ntime: van 9 tot 13 uur",
      "2026-06-20 09:00",
      "2026-06-20 13:00",
      "20 juni 2026",
      "9.00 uur – 13.00 uur",
    ],
    [
      "start: 2026-06-20 20:00\ntime: 20:00-22:00",
      "2026-06-20 20:00",
      "2026-06-20 22:00",
      "20 juni 2026",
      "20.00 uur – 22.00 uur",
    ],
    [
      "start: 2026-06-20\nhours: 9-13 uur",
      "2026-06-20 09:00",
      "2026-06-20 13:00",
      "20 juni 2026",
      "9.00 uur – 13.00 uur",
    ],
    // At midnight and past it: of the evening before.
    [
      "start: 2026-06-20\ntime: 20:00-24:00",
      "2026-06-20 20:00",
      "2026-06-21 00:00",
      "20 juni 2026",
      "20.00 uur – 24.00 uur",
    ],
    [
      "start: 2026-06-20\ntime: 20:00-00:00",
      "2026-06-20 20:00",
      "2026-06-21 00:00",
      "20 juni 2026",
      "20.00 uur – 24.00 uur",
    ],
    [
      "start: 2026-06-20 20:00\nend: 2026-06-20 24:00",
      "2026-06-20 20:00",
      "2026-06-21 00:00",
      "20 juni 2026",
      "20.00 uur – 24.00 uur",
    ],
    [
      "start: 2026-06-20\ntime: 22:00-02:00",
      "2026-06-20 22:00",
      "2026-06-21 02:00",
      "20 juni 2026",
      "22.00 uur – 2.00 uur",
    ],
    [
      "start: 2026-12-31\ntime: 22:00-02:00",
      "2026-12-31 22:00",
      "2027-01-01 02:00",
      "31 december 2026",
      "22.00 uur – 2.00 uur",
    ],
    // Several days: each day.
    [
      "start: 2026-06-23\nend: 2026-06-25\nhours: 11:00-17:00",
      "2026-06-23 11:00",
      "2026-06-25 17:00",
      "23–25 juni 2026",
      "elke dag 11.00 uur – 17.00 uur",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\nhours: 11:00",
      "2026-06-23 11:00",
      "2026-06-25",
      "23–25 juni 2026",
      "elke dag 11.00 uur",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\nhours: 20:00-24:00",
      "2026-06-23 20:00",
      "2026-06-26 00:00",
      "23–25 juni 2026",
      "elke dag 20.00 uur – 24.00 uur",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\nhours: 22:00-02:00",
      "2026-06-23 22:00",
      "2026-06-26 02:00",
      "23–25 juni 2026",
      "elke dag 22.00 uur – 2.00 uur",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\ntime: 16:00-22:00",
      "2026-06-23 16:00",
      "2026-06-25 22:00",
      "23–25 juni 2026",
      "elke dag 16.00 uur – 22.00 uur",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\ntime: 22:00-02:00",
      "2026-06-23 22:00",
      "2026-06-26 02:00",
      "23–25 juni 2026",
      "elke dag 22.00 uur – 2.00 uur",
    ],
    // Several days: from and to.
    [
      "start: 2026-06-23 16:00\nend: 2026-06-25 22:00",
      "2026-06-23 16:00",
      "2026-06-25 22:00",
      "23 juni 2026, 16.00 uur – 25 juni 2026, 22.00 uur",
      "",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-24\ntime: 20:00-10:00",
      "2026-06-23 20:00",
      "2026-06-24 10:00",
      "23 juni 2026, 20.00 uur – 24 juni 2026, 10.00 uur",
      "",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-24\ntime: 22:00-02:00",
      "2026-06-23 22:00",
      "2026-06-24 02:00",
      "23 juni 2026, 22.00 uur – 24 juni 2026, 2.00 uur",
      "",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\ntime: 17:00-12:00",
      "2026-06-23 17:00",
      "2026-06-25 12:00",
      "23 juni 2026, 17.00 uur – 25 juni 2026, 12.00 uur",
      "",
    ],
    [
      "start: 2026-06-23\nend: 2026-06-25\ntime: 20:00",
      "2026-06-23 20:00",
      "2026-06-25",
      "23 juni 2026, 20.00 uur – 25 juni 2026",
      "",
    ],
    ["start: 2026-06-23\nend: 2026-06-25", "2026-06-23", "2026-06-25", "23–25 juni 2026", ""],
  ])("with %j is from %s to %s", async (head, start, end, days, times) => {
    const event = await eventOf(head);
    expect([moment(event.start), moment(event.end)]).toEqual([start, end]);
    expect(whenOf(event, "nl")).toEqual({ days, times });
  });

  test.each([
    ["start: 2026-06-24 19:30\ntime: 20:00", 4, "twoTimes"],
    ["start: 2026-06-24\nend: 2026-06-25 22:00\ntime: 20:00-23:00", 5, "twoTimes"],
    ["start: 2026-06-24\ntime: 20:00\nhours: 19:30", 5, "twoTimes"],
    ["start: 2026-06-24\ntime: 9:00-5:00", 4, "endBeforeStart"],
    ["start: 2026-06-24 20:00\nend: 2026-06-24 19:00", 4, "endBeforeStart"],
    ["start: 2026-03-29\ntime: 02:30", 4, "noSuchTime"],
    ["start: 2026-03-28\ntime: 20:00-02:30", 4, "noSuchTime"],
    ["start: 2026-03-29 02:30", 3, "noSuchTime"],
    ["start: 2026-06-24\ntime: half acht", 4, "spokenTime"],
    ["start: 2026-06-24\ntime: 10:00 en 14:00", 4, "severalTimes"],
    ["start: 2026-06-24\ntime: later", 4, "notATime"],
  ])("with %j is told on line %i: %s", async (head, line, code) => {
    const problems = await problemsOf({ "events/2026/a.md": entry(`title: A\n${head}`) });
    expect(problems.map(({ line, error }) => [line, error.code])).toEqual([[line, code]]);
  });

  test.each([
    ["20:00-24:00", "2026-06-01", "2026-06-02"],
    ["22:00-02:00", "2026-06-02", "2026-06-03"],
    ["20:00", "2026-06-01", "2026-06-02"],
  ])("at %s is on until %s, and over on %s", async (time, on, over) => {
    const at = (now: string) =>
      regionOf({ "events/a.md": entry(`title: A\nstart: 2026-06-01\ntime: ${time}`) }, { now });
    expect([(await at(on)).coming.length, (await at(on)).past.length]).toEqual([1, 0]);
    expect([(await at(over)).coming.length, (await at(over)).past.length]).toEqual([0, 1]);
  });
});

describe("lists of events", () => {
  const files = Object.fromEntries(
    ["2025-05-01", "2026-05-01", "2026-06-05", "2026-07-01", "2031-06-21"].map((start) => [
      `events/${start}.md`,
      entry(`title: E\nstart: ${start}\ntags: [Kunst]`),
    ]),
  );
  const days = (events: readonly Event[]) => events.map(({ start }) => start.iso);

  test("have what comes first, the nearest first, and then what was, the latest first", async () => {
    const region = await regionOf(files);
    const [tag] = region.tags;
    const wanted = ["2026-06-05", "2026-07-01", "2031-06-21", "2026-05-01", "2025-05-01"];
    expect(days(region.nearestFirst(tag?.events ?? []))).toEqual(wanted);
  });

  test("of a year tell what was: a year to come has none", async () => {
    const yearsOf = ({ years }: Region) => years.map(({ year, events }) => [year, ...days(events)]);
    expect(yearsOf(await regionOf(files))).toEqual([
      [2026, "2026-05-01"],
      [2025, "2025-05-01"],
    ]);
    expect(yearsOf(await regionOf(files, { now: "2031-06-21" }))[0]).toEqual([2031, "2031-06-21"]);
  });

  test("do not give a year to come to a project either", async () => {
    const { years } = await regionOf({
      "site.yaml": siteYaml,
      "projects/p.md": entry("title: P\nstatus: active\nfrom: 2025-01-01\nuntil: 2028-01-01"),
    });
    expect(years.map(({ year }) => year)).toEqual([2025]);
  });
});
