import { defineConfig } from "vitest/config";
import SlowFirst from "./test/slow-first.ts";

/** Tests that build sites without asking for the sites of the tests. */
const building = [
  "test/site/adding-a-kind.test.ts",
  "test/site/build.test.ts",
  "test/site/new-region.test.ts",
  "test/site/reuse-output.test.ts",
  "test/hostile/**/*.test.ts",
  "test/import/built.test.ts",
];

/** Tests that start a compiler, or read a folder again and again in a process of its own: no unit is so large. */
const inProcesses = ["test/fuzz/fuzz.test.ts", "test/i18n/languages.test.ts"];

/** What every project has in common. */
const common = {
  // Files share what they import, read once for all of them, instead of a process for each: so no module that is
  // tested may remember anything that decides what it does, and whoever changes something global puts it back.
  isolate: false,
  // A machine's own zone must not show anywhere: tests run far away from the region's.
  env: { TZ: "Pacific/Auckland" },
  // How long something may take decides no test: these only end what hangs.
  expect: { poll: { timeout: 20_000 } },
  testTimeout: 60_000,
  hookTimeout: 180_000,
} as const;

/** Those who look at built sites have them built first; the others begin at once. */
const withSites = { ...common, globalSetup: ["test/scratch-folder.ts", "test/build-sites.ts"] };
const withoutSites = { ...common, globalSetup: ["test/scratch-folder.ts"] };

export default defineConfig({
  test: {
    // Every core works. Left alone, vitest keeps one for itself, which on two cores is half of them.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          ...withoutSites,
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/sites/**", "test/browser/**", "test/torture/**", ...building, ...inProcesses],
        },
      },
      {
        test: {
          ...withSites,
          name: "site",
          include: ["test/sites/**/*.test.ts", ...building, ...inProcesses],
        },
      },
      { test: { ...withSites, name: "browser", include: ["test/browser/**/*.test.ts"] } },
      { test: { ...withoutSites, name: "torture", include: ["test/torture/**/*.test.ts"] } },
    ],
  },
});
