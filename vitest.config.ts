import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-sites.ts"],
    // A machine's own zone must not show anywhere: tests run far away from the region's.
    env: { TZ: "Pacific/Auckland" },
    // How long something may take decides no test: these only end what hangs.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
