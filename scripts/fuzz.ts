import { fuzzNaiveYaml } from "../test/fuzz/naive-yaml.ts";
import { fuzz } from "../test/fuzz/property.ts";

/**
 * `npm run fuzz`: lets ten thousand things happen to real content (or as many as are said: `npm run fuzz -- 500`)
 * and sees whether the gate holds. `FUZZ_SEED=n` repeats a run.
 */
const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
// Said first: a run that never ends can be repeated as well.
console.log(`FUZZ_SEED=${seed}, ${runs} runs`);
const started = performance.now();
const { failure, ...told } = await fuzz(runs, seed, (count) => {
  if (count % 1000 === 0) console.log(`${count} …`);
});
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${told.runs} folders in ${seconds} s: ${told.sound} sound, ${told.problems} problems told, ${told.mended} files mended.`,
);
const naive = fuzzNaiveYaml(runs, seed);
console.log(
  `${naive.runs} heads without quotes: ${naive.understood} read as they were meant, the others are told.`,
);
const failures = [failure, naive.failure].filter((one) => one !== undefined);
for (const one of failures) console.error(one);
process.exit(failures.length > 0 ? 1 : 0);
