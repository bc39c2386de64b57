import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedEventAdvice } from "../../../src/content/check/changed-events.ts";
import { languageCodes } from "../../../src/core/language.ts";
import { slugify } from "../../../src/core/text.ts";
import { describeAdvice } from "../../../src/i18n/check.ts";
import type { Advice } from "../../../src/schema/advice.ts";
import { contentOf, entry, readFolder, siteWithPlaces, today } from "../../region-of.ts";
import { committedContent } from "./git-folder.ts";

const file = "events/2026/feest.md";
const event = (more: string, start = "2026-07-01") => entry(`title: Feest\nstart: ${start}\n${more}`);
const fresh = { code: "changedEvent", was: undefined, is: undefined, today };

type Change = readonly [name: string, before: string, after: string, ...unknown[]];

/** What is said of events that were committed, and then written otherwise: all in one repository, as git is slow. */
async function adviceOnEach(changes: readonly Change[]): Promise<(name: string) => Advice[]> {
  const fileOf = (name: string) => `events/2026/${slugify(name)}.md`;
  const before = changes.map(([name, text]) => [fileOf(name), text] as const);
  const content = committedContent({ "site.yaml": siteWithPlaces, ...Object.fromEntries(before) });
  for (const [name, , after] of changes) writeFileSync(join(content, fileOf(name)), after);
  const result = await readFolder(content);
  expect(result.ok ? [] : result.problems).toEqual([]);
  const advice = changedEventAdvice(result.reading);
  return (name) => advice.filter((note) => note.file === fileOf(name));
}

/** What is said of one event. */
async function adviceOn(before: string, after: string): Promise<Advice[]> {
  return (await adviceOnEach([["feest", before, after]]))("feest");
}

const [day, noon, later] = ["updated: 2026-05-01", "updated: 2026-05-01 12:00", "updated: 2026-05-02"];

const changed: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["another day", event(""), event("", "2026-07-02"), ["start"]],
  ["another end", event("end: 2026-07-02"), event("end: 2026-07-03"), ["end"]],
  ["a time", event(""), event("time: 20:00"), ["time"]],
  ["no time any more", event("time: 20:00"), event(""), ["time"]],
  [
    "hours of each day",
    event("end: 2026-07-02\nhours: 10:00-12:00"),
    event("end: 2026-07-02\nhours: 10:00-13:00"),
    ["hours"],
  ],
  ["another spot", event("venue: { name: A }"), event("venue: { name: B }"), ["venue"]],
  ["another place", event("places: [Heerlen]"), event("places: [Kerkrade]"), ["places"]],
  ["cancelled", event(""), event("status: afgelast"), ["status"]],
  ["moved", event(""), event("movedFrom: 2026-06-23", "2026-07-03"), ["start", "movedFrom"]],
  ["a price", event("price: gratis"), event("price: 5 euro"), ["price"]],
  ["an address", event("url: https://a.example.org/"), event("url: https://b.example.org/"), ["url"]],
];
const changedAdvice = adviceOnEach(changed);

test.each(changed)(
  "an event with %s is told, when nothing says that it changed",
  async (name, _, __, keys) => {
    expect((await changedAdvice)(name).map(({ subject }) => subject)).toEqual([{ ...fresh, keys }]);
  },
);

const dated: readonly (readonly [string, string, string, object | undefined])[] = [
  ["the same day", day, day, { was: "2026-05-01", is: "2026-05-01" }],
  ["a day before", later, day, { was: "2026-05-02", is: "2026-05-01" }],
  ["no day any more", later, "", { was: "2026-05-02" }],
  ["the same time", noon, noon, { was: "2026-05-01 12:00", is: "2026-05-01 12:00" }],
  ["a day, and no time any more", noon, day, { was: "2026-05-01 12:00", is: "2026-05-01" }],
  ["a day", "", day, undefined],
  ["a later day", day, later, undefined],
  ["a later time of that day", day, noon, undefined],
];
const datedAdvice = adviceOnEach(
  dated.map(([name, before, after]) => [name, event(before), event(after, "2026-07-02")]),
);

test.each(dated)("an event that changes with %s in `updated`", async (name, _, __, said) => {
  const advice = (await datedAdvice)(name);
  expect(advice.map(({ subject }) => subject)).toEqual(said ? [{ ...fresh, keys: ["start"], ...said }] : []);
});

test("an `updated` that goes back is told though nothing else changed", async () => {
  const [note] = await adviceOn(event(later), event(day));
  expect(note).toMatchObject({ line: 4, subject: { keys: [], was: "2026-05-02", is: "2026-05-01" } });
});

test("a change is told on its line, with what to write", async () => {
  const [note] = await adviceOn(event("time: 20:00"), event("time: 21:00"));
  expect(note).toMatchObject({ file, line: 4 });
  for (const language of languageCodes)
    expect(note && describeAdvice(note.subject, language).remedy).toContain(`\`updated: ${today} 14:30\``);
});

const silent: readonly (readonly [string, string, string])[] = [
  ["other words for the same", event("time: 20:00"), event("time: 20 uur", "1 juli 2026")],
  ["another text", event(""), event("").replace("Tekst.", "Andere tekst.")],
  ["another title", event(""), event("").replace("Feest", "Groot feest")],
  ["what was a draft", event("draft: ja"), event("", "2026-07-02")],
  ["what becomes a draft", event(""), event("draft: ja", "2026-07-02")],
  ["what could not be read", event("foutje: ja"), event("", "2026-07-02")],
];
const silentAdvice = adviceOnEach(silent);

test.each(silent)("nothing is told of %s", async (name) => {
  expect((await silentAdvice)(name)).toEqual([]);
});

test("nothing is told of an event that is new, of what is committed, or where there is no git", async () => {
  const committed = committedContent({ [file]: event("") });
  writeFileSync(join(committed, "events/2026/nieuw.md"), event(""));
  const without = contentOf({ [file]: event("") });
  for (const content of [committed, without]) {
    const { reading } = await readFolder(content);
    expect(changedEventAdvice(reading)).toEqual([]);
    rmSync(content, { recursive: true });
    expect(changedEventAdvice(reading)).toEqual([]);
  }
});
