import { defineConfig } from "vitest/config";
import SlowFirst from "./test/slow-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-sites.ts"],
    // Files share what they import, read once for all of them, instead of a process for each: so no module that is
    // tested may remember anything that decides what it does, and whoever changes something global puts it back.
    isolate: false,
    // Every core works. Left alone, vitest keeps one for itself, which on two cores is half of them.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    // A machine's own zone must not show anywhere: tests run far away from the region's.
    env: { TZ: "Pacific/Auckland" },
    // How long something may take decides no test: these only end what hangs.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
