import { describe, expect, test } from "vitest";
import type { Region } from "../../../src/region/region.ts";
import { Site } from "../../../src/region/site.ts";
import { icalendarOf } from "../../../src/site/calendars/icalendar.ts";
import { entry, type Files, regionOf, siteWithPlaces } from "../../region-of.ts";
import { readWithIcalJs, readWithNodeIcal, type Understood } from "./parsers.ts";

const host = "www.example.nl";
const events: Files = {
  "site.yaml": siteWithPlaces,
  // Amsterdam: summer time begins on 29 March 2026 at 2.00, and ends on 25 October at 3.00.
  "events/2026/nacht-lente.md": entry("title: Nacht\nstart: 2026-03-29\ntime: 01:30-03:30"),
  "events/2026/avond-ervoor.md": entry("title: Avond\nstart: 2026-03-28\nend: 2026-03-29\ntime: 20:00-10:00"),
  "events/2026/weekend-lente.md": entry("title: Weekend\nstart: 2026-03-28\nend: 2026-03-29"),
  "events/2026/nacht-herfst.md": entry("title: Nacht\nstart: 2026-10-25\ntime: 01:30-03:30"),
  "events/2026/tweemaal.md": entry("title: Tweemaal half drie\nstart: 2026-10-25\ntime: 02:30"),
  "events/2026/weekend-herfst.md": entry("title: Weekend\nstart: 2026-10-24\nend: 2026-10-25"),
  "events/2026/zomer.md": entry("title: Zomer\nstart: 2026-07-01\ntime: 19:30"),
  "events/2026/winter.md": entry("title: Winter\nstart: 2026-12-31\nend: 2027-01-01\ntime: 22:00"),
  "events/2026/feest.md": entry(
    [
      "title: 'Feest; met \\ komma, en puntkomma'",
      "summary: 'Eén regel, met 🌷 en een heel lang vervolg dat zeker niet op één regel van vijfenzeventig octetten past.'",
      "start: 2026-09-05",
      "status: afgelast",
      "updated: 2026-08-01",
      "tags: [Kunst]",
      "price: 5 euro",
      "venue: {name: Park, address: 'Laan 1, achterom', place: Kerkrade, lat: 50.9, lon: 6.1}",
    ].join("\n"),
  ),
  "events/2026/tot-twaalf.md": entry("title: Tot twaalf\nstart: 2026-07-04\ntime: 20:00-24:00"),
  "events/2026/na-twaalf.md": entry("title: Na twaalf\nstart: 2026-12-31\ntime: 22:00-02:00"),
  "events/2026/lente.md": entry("title: Elke dag\nstart: 2026-03-28\nend: 2026-03-30\nhours: 11:00-17:00"),
  "events/2026/herfst.md": entry("title: Elke avond\nstart: 2026-10-24\nend: 2026-10-26\nhours: 20:00-24:00"),
  "events/2026/open.md": entry("title: Zonder einde\nstart: 2026-07-03\nend: 2026-07-05\nhours: 20:00"),
  "events/2026/elders.md": entry("title: Elders\nstart: 2026-09-06\nmovedFrom: 2026-08-30\nid: oud@kenmerk"),
};

const whole = (region: Region) => {
  const [calendar] = new Site(region).calendars;
  if (!calendar) throw new Error("no calendar");
  return icalendarOf(calendar, region);
};
const region = await regionOf(events);
const parsers = { "ical.js": readWithIcalJs, "node-ical": readWithNodeIcal };

describe.each(Object.entries(parsers))("a calendar as %s reads it", (_name, read) => {
  const found = new Map(read(whole(region)).map((event) => [event.uid, event]));
  const of = (slug: string) => found.get(`2026/${slug}@${host}`);

  test.each<[slug: string, start: string, end: string | undefined]>([
    ["nacht-lente", "2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00.000Z"],
    ["avond-ervoor", "2026-03-28T19:00:00.000Z", "2026-03-29T08:00:00.000Z"],
    ["weekend-lente", "2026-03-28", "2026-03-30"],
    ["nacht-herfst", "2026-10-24T23:30:00.000Z", "2026-10-25T02:30:00.000Z"],
    // Half past two comes twice that night; the first is meant.
    ["tweemaal", "2026-10-25T00:30:00.000Z", undefined],
    ["weekend-herfst", "2026-10-24", "2026-10-26"],
    ["zomer", "2026-07-01T17:30:00.000Z", undefined],
    // Nobody wrote when it ends: with its last day.
    ["winter", "2026-12-31T21:00:00.000Z", "2027-01-01T23:00:00.000Z"],
    ["feest", "2026-09-05", "2026-09-06"],
    ["tot-twaalf", "2026-07-04T18:00:00.000Z", "2026-07-04T22:00:00.000Z"],
    ["na-twaalf", "2026-12-31T21:00:00.000Z", "2027-01-01T01:00:00.000Z"],
    // Of hours of each day, those of the first.
    ["lente", "2026-03-28T10:00:00.000Z", "2026-03-28T16:00:00.000Z"],
    ["herfst", "2026-10-24T18:00:00.000Z", "2026-10-24T22:00:00.000Z"],
    ["open", "2026-07-03T18:00:00.000Z", undefined],
  ])("has %s from %s until %s", (slug, start, end) => {
    expect({ start: of(slug)?.start, end: of(slug)?.end }).toEqual({ start, end });
  });

  test.each([
    // By the clock of the region, also when that changes between two days.
    ["lente", ["2026-03-28T10:00:00.000Z", "2026-03-29T09:00:00.000Z", "2026-03-30T09:00:00.000Z"]],
    ["herfst", ["2026-10-24T18:00:00.000Z", "2026-10-25T19:00:00.000Z", "2026-10-26T19:00:00.000Z"]],
    ["open", ["2026-07-03T18:00:00.000Z", "2026-07-04T18:00:00.000Z", "2026-07-05T18:00:00.000Z"]],
    ["avond-ervoor", []],
  ])("has %s on each of its days", (slug, starts) => {
    expect(of(slug)?.repeats).toEqual(starts);
  });

  test("says what an event is, where, and that it does not take place", () => {
    expect(of("feest")).toMatchObject({
      summary: "Afgelast: Feest; met \\ komma, en puntkomma",
      location: "Park, Laan 1, achterom, Kerkrade",
      // Programs hide what is CANCELLED: the word in the title is what people see.
      status: "",
      url: `https://${host}/agenda/2026/feest/`,
      categories: ["Kunst"],
      stamp: "2026-05-31T22:00:00.000Z",
      changed: "2026-07-31T22:00:00.000Z",
    } satisfies Partial<Understood>);
    expect(of("feest")?.description).toContain("🌷 en een heel lang vervolg dat zeker niet op één regel van");
    expect(of("feest")?.description).toContain("Prijs: 5 euro");
  });

  test("keeps the id of an editor, and says from when it was moved", () => {
    expect(found.get("oud@kenmerk")).toMatchObject({ status: "CONFIRMED", sequence: 1 });
    expect(found.get("oud@kenmerk")?.description).toMatch(/^Verplaatst van 30 augustus 2026\./);
    expect(of("zomer")).toMatchObject({ sequence: 1, stamp: "2026-05-31T22:00:00.000Z", changed: undefined });
  });
});

describe("a calendar", () => {
  test("is the same whatever else is on the site, and a day later but for the day", async () => {
    const other = { ...events, "partners/kring.md": entry("title: Kring\ntype: network") };
    expect(whole(await regionOf(other))).toBe(whole(region));
    const later = whole(await regionOf(other, { now: "2026-06-02" }));
    expect(later.replaceAll("DTSTAMP:20260601T220000Z", "DTSTAMP:20260531T220000Z")).toBe(whole(region));
  });

  const readOne = async (more: string, now?: string) => {
    const files = { "events/2026/a.md": entry(`title: A\nstart: 2026-07-01\n${more}`) };
    const [event] = readWithIcalJs(whole(await regionOf(files, now ? { now } : {})));
    return event ?? Promise.reject(new Error("no event"));
  };

  test("counts on whenever its editor says that an event was changed, twice in a day too", async () => {
    const steps = [
      "",
      "updated: 2026-05-01",
      "updated: 2026-05-01 09:00",
      "updated: 2026-05-01 9.05 uur\nstatus: afgelast",
      "updated: 2026-05-02",
    ];
    const counted = await Promise.all(steps.map(async (step) => (await readOne(step)).sequence));
    expect(counted).toEqual([...counted].sort((a, b) => a - b));
    expect(new Set(counted).size).toBe(steps.length);
  });

  test("does not count back when what was cancelled takes place after all", async () => {
    for (const updated of ["", "updated: 2026-05-01\n"]) {
      const [off, on] = [await readOne(`${updated}status: afgelast`), await readOne(updated)];
      expect(on.sequence).toBeGreaterThanOrEqual(off.sequence);
    }
  });

  test("is stamped with the day of its build, which never goes back", async () => {
    const stamps = [
      (await readOne("updated: 2026-05-20", "2026-06-01")).stamp,
      (await readOne("", "2026-06-02")).stamp,
      (await readOne("updated: 2026-05-01", "2026-06-03")).stamp,
    ];
    expect(stamps).toEqual(["05-31", "06-01", "06-02"].map((day) => `2026-${day}T22:00:00.000Z`));
  });

  test("tells a subscriber's program its name, its address and how often to ask", () => {
    const text = whole(region);
    for (const line of [
      "NAME:Agenda van Testregio",
      "X-WR-TIMEZONE:Europe/Amsterdam",
      `URL:https://${host}/agenda/`,
      `SOURCE;VALUE=URI:https://${host}/agenda.ics`,
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    ])
      expect(text).toContain(`\r\n${line}\r\n`);
  });
});

describe("the calendars of a region", () => {
  test("are of all, of places, projects, partners and topics with events, and of each event", async () => {
    const region = await regionOf({
      "site.yaml": siteWithPlaces,
      "tags.yaml": "- label: Kunst\n- label: Natuur\n",
      "projects/bloei.md": entry("title: Bloei\nstatus: active\nplaces: [Kerkrade]\ntags: [Natuur]"),
      "projects/stil.md": entry("title: Stil\nstatus: idea"),
      "partners/kring.md": entry("title: Kring\ntype: network"),
      "events/2026/een.md": entry(
        "title: Een\nstart: 2026-07-01\nproject: bloei\nplaces: [Hoensbroek]\ntags: [Kunst]",
      ),
      "events/2025/twee.md": entry("title: Twee\nstart: 2025-07-01\npartners: [kring]"),
    });
    const found = new Site(region).calendars.map(
      ({ address, page, events }) => `${address} ${page} ${events.map(({ slug }) => slug)}`,
    );
    expect(found).toEqual([
      "/agenda.ics /agenda/ een,twee",
      "/plaatsen/heerlen/agenda.ics /plaatsen/heerlen/ een",
      "/plaatsen/hoensbroek/agenda.ics /plaatsen/hoensbroek/ een",
      "/projecten/bloei/agenda.ics /projecten/bloei/ een",
      "/partners/kring/agenda.ics /partners/kring/ twee",
      "/onderwerpen/kunst/agenda.ics /onderwerpen/kunst/ een",
      "/agenda/2026/een/een.ics /agenda/2026/een/ een",
      "/agenda/2025/twee/twee.ics /agenda/2025/twee/ twee",
    ]);
  });

  test("go two years back, but are never empty; what is older is in an archive", async () => {
    const at = (start: string) => [
      `events/${start}.md`,
      entry(`title: A\nstart: ${start}\ntags: [T${start.slice(0, 4)}]`),
    ];
    const files = (...starts: string[]) => Object.fromEntries(starts.map(at)) as Files;
    const told = async (...starts: string[]) =>
      new Site(await regionOf(files(...starts))).calendars
        .filter(({ isOneEvent, of }) => !isOneEvent && of === undefined)
        .map(({ address, events }) => `${address} ${events.map(({ slug }) => slug.slice(0, 10))}`);
    expect(await told("2026-07-01", "2024-06-01", "2024-05-31")).toEqual([
      "/agenda.ics 2026-07-01,2024-06-01",
      "/agenda-archief.ics 2024-05-31",
    ]);
    expect(await told("2012-01-01", "2010-01-01")).toEqual([
      "/agenda.ics 2012-01-01",
      "/agenda-archief.ics 2010-01-01",
    ]);
    expect(await told("2026-07-01")).toEqual(["/agenda.ics 2026-07-01"]);
  });

  test("are none where nothing happens", async () => {
    expect(new Site(await regionOf({})).calendars).toEqual([]);
  });

  test("do not take one id twice", async () => {
    const twice = (slug: string) => ({
      [`events/2026/${slug}.md`]: entry(`title: ${slug}\nstart: 2026-07-01\nid: een@een`),
    });
    await expect(regionOf({ ...twice("a"), ...twice("b") })).rejects.toThrow("events/2026/b.md:4 idTwice");
  });
});
