import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptDays, markUsed, pruneCache } from "../../src/core/cache-age.ts";
import { scratchFolder } from "../scratch.ts";

const now = Date.UTC(2026, 10, 30);
const day = 24 * 60 * 60 * 1000;

/** A file, last used so many days ago. */
function aged(folder: string, name: string, days: number): string {
  const path = join(folder, name);
  writeFileSync(path, "x");
  const time = (now - days * day) / 1000;
  utimesSync(path, time, time);
  return path;
}

test("what was not used for a month is removed, folders with all that is in them", () => {
  const cache = scratchFolder("cache");
  const [young, old] = [aged(cache, "young", keptDays - 1), aged(cache, "old", keptDays + 1)];
  const bundle = join(cache, "cms-1234");
  mkdirSync(bundle);
  aged(bundle, "admin.js", 1);
  utimesSync(bundle, (now - 99 * day) / 1000, (now - 99 * day) / 1000);
  expect(pruneCache([cache, join(cache, "nowhere")], now)).toBe(2);
  expect([young, old, bundle].map(existsSync)).toEqual([true, false, false]);
});

test("what is used stays", () => {
  const cache = scratchFolder("cache");
  const used = aged(cache, "used", keptDays + 9);
  markUsed(used, now);
  expect(pruneCache([cache], now)).toBe(0);
});

test("what was used today is not touched again", () => {
  const cache = scratchFolder("cache");
  const used = aged(cache, "used", 0.5);
  const before = statSync(used).mtimeMs;
  markUsed(used, now);
  expect(statSync(used).mtimeMs).toBe(before);
  expect(() => markUsed(join(cache, "nowhere"), now)).not.toThrow();
});
