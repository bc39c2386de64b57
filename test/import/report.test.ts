import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import type { ImportReport } from "../../src/import/import.ts";
import { reportImport } from "../../src/import/report.ts";

/** A move on which everything happened that can happen. */
const full: ImportReport = {
  platform: "blogger",
  language: "nl",
  dryRun: false,
  counts: {
    posts: { found: 12, imported: 9 },
    pages: { found: 2, imported: 2 },
    comments: { found: 5, imported: 3 },
  },
  drafts: 2,
  scheduled: 1,
  topics: 4,
  merged: [["Kunst", "kunst"]],
  pictures: 7,
  written: { new: ["a"], changed: [], same: [], kept: ["posts/2012/bewerkt.md"] },
  own: [{ title: "Contact", file: "pages/contact.md" }],
  skipped: (
    ["trashed", "spam", "pending", "empty", "noDay", "noArticle", "pingback", "otherKind", "other"] as const
  ).map((reason) => ({ what: "post", title: `Titel ${reason}`, reason })),
  missingPictures: (["notAtHand", "notAllowed", "unreachable", "tooLarge", "empty"] as const).map(
    (reason) => ({
      url: `https://x.example/${reason}.jpg`,
      reason,
    }),
  ),
  missingIn: new Map([["https://x.example/empty.jpg", new Set(["posts/2012/e.md"])]]),
  doubtful: [{ file: "posts/2012/a.md", picture: "img-0001.jpg" }],
  missingAlts: [{ file: "posts/2012/a.md", picture: "plein.jpg" }],
  unlinked: ["gone", "unsafe", "tracking", "picture", "player"].map((reason) => ({
    file: "posts/2012/a.md",
    href: `adres-${reason}`,
    reason,
  })),
  repaired: [{ file: "posts/2012/a.md", found: "idee├źn", repaired: "ideeën" }],
  untitled: [{ file: "posts/2012/b.md", title: "Eerste woorden" }],
  restricted: [
    { title: "Geheim", file: "posts/2012/c.md", onlyFor: "editors" },
    { title: "Slot", file: "posts/2012/d.md", onlyFor: "password" },
  ],
  codes: [{ file: "posts/2012/a.md", code: "knop" }],
  unknownPlaces: ["Aken, Duitsland"],
  privateSettings: 6,
  proof: { asked: 412, failed: ["/2012/04/weg.html"] },
  problems: [],
};

describe.each(languageCodes)("the report in %s", (language) => {
  const words = wordsIn(language).import;
  const text = reportImport({ ...full, language });

  test("tells everything that happened, and each reason in words", () => {
    for (const fact of [
      /12 \| 9/,
      /2 \| 2/,
      /5 \| 3/,
      "411",
      "412",
      "/2012/04/weg.html",
      "bewerkt.md",
      "pages/contact.md",
      "plein.jpg",
      "img-0001.jpg",
      "posts/2012/e.md",
      "idee├źn → ideeën",
      "Eerste woorden",
      "Geheim",
      "[knop]",
      "Kunst, kunst",
      "Aken, Duitsland",
      ...full.skipped.map(({ title, reason }) => `${title}”: ${words.reasons[reason]}`),
      ...full.unlinked.map(({ href, reason }) => `${href} (${words.unlinkedReasons[reason]})`),
      ...full.missingPictures.map(({ url, reason }) => `${url} (${words.pictureReasons[reason]})`),
      ...full.restricted.map(({ file, onlyFor }) => `${file} (${words.onlyFor[onlyFor]})`),
    ])
      expect(text).toMatch(
        typeof fact === "string" ? new RegExp(fact.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : fact,
      );
    expect(text).not.toContain("undefined");
  });

  test("has the same chapters as in the other languages", () => {
    const chapters = (report: string) => report.split("\n").filter((line) => line.startsWith("#")).length;
    expect(chapters(text)).toBe(15);
    expect(chapters(text)).toBe(chapters(reportImport({ ...full, language: "nl" })));
  });

  test("says nothing of what did not happen", () => {
    const calm: ImportReport = {
      ...full,
      language,
      drafts: 0,
      scheduled: 0,
      merged: [],
      written: { new: ["a"], changed: [], same: [], kept: [] },
      own: [],
      skipped: [],
      missingPictures: [],
      doubtful: [],
      missingAlts: [],
      unlinked: [],
      repaired: [],
      untitled: [],
      restricted: [],
      codes: [],
      unknownPlaces: [],
      privateSettings: 0,
      proof: { asked: 412, failed: [] },
    };
    expect(reportImport(calm)).not.toContain("## ");
    expect(reportImport(calm)).toContain(words.proof(412, 412));
    expect(reportImport(calm)).toContain(words.passes);
  });
});

test("the proof is a sentence", () => {
  expect(reportImport({ ...full, proof: { asked: 412, failed: [] } })).toContain(
    "**412 van 412 oude adressen geven antwoord**",
  );
});

test("a terminal shows the beginning of long lists and says how many more there are; the file has them all", () => {
  const short = reportImport(full, 3);
  expect(short).toContain("Titel pending");
  expect(short).not.toContain("Titel empty");
  expect(short).toContain(`- … en nog ${full.skipped.length - 3}`);
  expect(reportImport(full)).toContain("Titel other");
});

describe("the command", () => {
  const root = mkdtempSync(join(tmpdir(), "bloeit-report-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("says the same on the terminal and in the file, and where the file is", async () => {
    const generator = join(import.meta.dirname, "../..");
    const file = join(root, "verslag.md");
    const words = [
      join(generator, "scripts/run.mjs"),
      "import",
      "blogger",
      join(import.meta.dirname, "../fixtures/import/classic-parkstad.xml"),
      `--content=${join(root, "content")}`,
      `--report=${file}`,
      "--today=2026-06-01",
    ];
    const said = await new Promise<string>((done, fail) =>
      execFile(process.execPath, words, { cwd: generator, encoding: "utf8" }, (error, out) =>
        error ? fail(error) : done(out),
      ),
    );
    const written = readFileSync(file, "utf8");
    expect(written).toContain("43 van 43 oude adressen geven antwoord");
    // No list of this export is longer than a terminal shows.
    expect(said.startsWith(written)).toBe(true);
    expect(said.slice(written.length)).toMatch(/^\nHet hele verslag staat in .*verslag\.md\.\n$/);
  });
});
