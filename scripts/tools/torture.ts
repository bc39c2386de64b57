import { spawnSync } from "node:child_process";
import { root } from "../command/arguments.ts";

/*
 * `npm run torture`: the tests of what can go wrong around a build (`test/torture`), of hostile content, and of every page
 * in a browser, as often, as large and in as many ways as they should be; `npm test` runs them in short.
 * `TORTURE_SEED=n` repeats a run. Exit status of the tests.
 */
const seed = process.env.TORTURE_SEED ?? String(Date.now() % 2 ** 31);
console.log(`TORTURE_SEED=${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/torture",
    "test/fuzz",
    "test/hostile",
    "test/browser/hostile",
    "test/browser/site",
    "--testTimeout=600000",
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, TORTURE: "full", TORTURE_SEED: seed } },
);
process.exit(status ?? 1);
