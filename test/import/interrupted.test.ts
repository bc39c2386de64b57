import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import {
  bring,
  fileOf,
  filesOf,
  folderOf,
  fresh,
  photo,
  takeoutComment,
  takeoutFeed,
  takeoutPost,
} from "./bring.ts";

/** Which renaming of a file fails, counted from now; and whether what it leaves is as if the power was cut. */
const crash = vi.hoisted(() => {
  // Files of tests share what they import: this one has its own, with another `node:fs` in it.
  vi.resetModules();
  return { at: Number.POSITIVE_INFINITY, renamed: 0 };
});
afterAll(() => void vi.resetModules());

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (++crash.renamed > crash.at) throw new Error("stopped");
      fs.renameSync(from, to);
    },
    // Who is killed tidies up nothing.
    rmSync: (path: string, options: object) => {
      if (crash.renamed <= crash.at || !/\.draft$/.test(path)) fs.rmSync(path, options);
    },
  };
});
afterEach(() => {
  crash.at = Number.POSITIVE_INFINITY;
});

const host = { host: "www.voorbeeld.nl" };
const img = (name: string, id = name) => `<img src="https://2.bp.blogspot.com/-${id}/AAA/BBB/s0/${name}">`;
const media = {
  media: folderOf({
    "een.jpg": await photo(80, 60, "#2244cc"),
    "sub/een.jpg": await photo(40, 30, "#2244cc"),
    "twee.jpg": await photo(80, 60, "#cc2222"),
    "Twee-2.jpg": await photo(80, 60, "#cccc22"),
  }),
};
const feedOf = (word: string) =>
  fileOf(
    takeoutFeed(
      takeoutPost(1, `${word} ${img("een.jpg")}`),
      takeoutPost(2, `${word} ${img("twee.jpg")} ${img("twee.jpg", "anders")}`),
      takeoutPost(3, `${word} ${img("Twee-2.jpg")}`),
      takeoutComment(9, 1, `${word}.`),
    ),
  );
const first = feedOf("Een");
const second = feedOf("Twee");
const third = feedOf("Drie");

/** Runs an import that ends after some files have been renamed; tells whether it ended before its time. */
async function stopped(after: number, file: string, content: string): Promise<boolean> {
  crash.renamed = 0;
  crash.at = after;
  const ended = await bring(file, content, "blogger", { ...host, ...media }).catch((error: Error) => error);
  crash.at = Number.POSITIVE_INFINITY;
  if (ended instanceof Error) expect(ended.message).toBe("stopped");
  return ended instanceof Error;
}

const whole = (file: string, content: string) => bring(file, content, "blogger", { ...host, ...media });

test("stopped before any of its files, the next import comes to the same, and leaves nothing beside", async () => {
  const clean = fresh();
  await whole(first, clean);
  const expected = filesOf(clean);
  let after = 0;
  for (; ; after++) {
    const content = fresh();
    const isStopped = await stopped(after, first, content);
    const left = filesOf(content);
    // Whole files only, besides those that were on their way and the journal.
    for (const [path, bytes] of left)
      if (!/^\.import[-.]/.test(path) && path !== "site.yaml") expect(bytes).toBe(expected.get(path));
    if (!isStopped) break;
    const report = await whole(first, content);
    expect(report.written.kept).toEqual([]);
    expect(filesOf(content)).toEqual(expected);
  }
  // The site, three pictures, three posts, a thread, the topics, the site again and the record.
  expect(after).toBe(11);
});

test("stopped while it renews, and once more, the next one renews the rest and takes nothing for an editor's", async () => {
  const clean = fresh();
  await whole(first, clean);
  await whole(third, clean);
  const expected = filesOf(clean);
  for (let after = 0; after < 5; after++)
    for (const again of [0, 2]) {
      const content = fresh();
      await whole(first, content);
      expect(await stopped(after, second, content)).toBe(true);
      await stopped(again, first, content);
      const report = await whole(third, content);
      expect(report.written.kept).toEqual([]);
      expect(filesOf(content)).toEqual(expected);
    }
});

test("what an editor changes after an import was stopped is left alone", async () => {
  const content = fresh();
  await whole(first, content);
  expect(await stopped(3, second, content)).toBe(true);
  const file = join(content, "posts/2015/bericht-1.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nVan een redacteur.\n`);
  const report = await whole(second, content);
  expect(report.written.kept).toEqual(["posts/2015/bericht-1.md"]);
  expect(readFileSync(file, "utf8")).toContain("Van een redacteur.");
});

test("a journal whose last line was cut off, or in which nonsense stands, does no harm", async () => {
  const [clean, content] = [fresh(), fresh()];
  await whole(first, clean);
  expect(await stopped(7, first, content)).toBe(true);
  const journal = join(content, ".import.journal");
  writeFileSync(journal, `${readFileSync(journal, "utf8").slice(0, -10)}`);
  expect(await stopped(1, first, content)).toBe(true);
  writeFileSync(journal, `null\n[]\n{"file": 1}\n${readFileSync(journal, "utf8")}`);
  await whole(first, content);
  expect(filesOf(content)).toEqual(filesOf(clean));
});
