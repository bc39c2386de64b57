import { expect, test } from "vitest";
import { fuzzNaiveYaml } from "../../scripts/tools/fuzz/naive-yaml.ts";

const runs = 500;

test("what is written without quotes, with whatever signs, reads as it was meant or is told", () => {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  const { failure, understood } = fuzzNaiveYaml(runs, seed);
  expect(failure, `FUZZ_SEED=${seed}`).toBeUndefined();
  // Telling is for what can be meant in two ways: most cannot.
  expect(understood, `FUZZ_SEED=${seed}`).toBeGreaterThan(runs * 0.8);
});
