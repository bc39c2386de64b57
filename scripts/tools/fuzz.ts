import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runner } from "../command/arguments.ts";
import { fuzzNaiveYaml } from "./fuzz/naive-yaml.ts";
import { fuzz, trySizes } from "./fuzz/property.ts";
import { allSized } from "./fuzz/sizes.ts";

/**
 * `npm run fuzz`: lets ten thousand things happen to real content (or as many as are said: `npm run fuzz -- 500`)
 * and sees whether the gate holds; writes as many heads without quotes; then makes everything small and large that has
 * a size, and builds what passes. `folders`, `heads` or `sizes` behind the number does these only.
 * `FUZZ_SEED=n` repeats a run, `FUZZ_PATH=1:2:3` with it what failed alone; `FUZZ_SIZES=word` tries only what has that
 * word in its name. What it writes goes to the folder for temporary files (`TMPDIR`): in memory it is quicker.
 */
const words = process.argv.slice(2);
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 10_000);
const parts = { folders: tryFolders, heads: tryHeads, sizes: tryAllSizes };
const asked = Object.keys(parts).filter((name) => words.includes(name));
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const path = process.env.FUZZ_PATH;
// Said first: a run that never ends can be repeated as well.
console.log(`FUZZ_SEED=${seed}, ${runs} runs`);
let isFailed = false;
for (const [name, attempt] of Object.entries(parts))
  if ((asked.length === 0 || asked.includes(name)) && (await attempt())) isFailed = true;
process.exit(isFailed ? 1 : 0);

async function tryFolders(): Promise<boolean> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
  const { failure, ...told } = await fuzz(
    runs,
    seed,
    (count) => {
      if (count % 1000 === 0) console.log(`${count} folders, ${seconds()} s …`);
    },
    path,
  );
  console.log(
    `${told.runs} folders in ${seconds()} s: ${told.sound} sound, ${told.problems} problems told, ${told.fixed} files fixed.`,
  );
  if (failure !== undefined) console.error(failure);
  return failure !== undefined;
}

async function tryHeads(): Promise<boolean> {
  const { failure, ...told } = fuzzNaiveYaml(runs, seed, path);
  console.log(
    `${told.runs} heads without quotes: ${told.understood} read as they were meant, the others are told.`,
  );
  if (failure !== undefined) console.error(failure);
  return failure !== undefined;
}

async function tryAllSizes(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), "bloeit-sizes-"));
  const wanted = allSized.filter(({ name }) => name.includes(process.env.FUZZ_SIZES ?? ""));
  let errors = 0;
  let built = 0;
  const tell = (text: string) => {
    errors += 1;
    console.error(text);
  };
  try {
    for (const one of wanted) {
      const { results, content } = await trySizes(one, home);
      for (const { size, failure } of results) if (failure) tell(`${one.name}, ${size}: ${failure}`);
      const times = results.map(
        ({ size, milliseconds, isSound }) =>
          `${size}: ${milliseconds.toFixed(0)} ms${isSound ? "" : " (told)"}`,
      );
      console.log(`${one.name}  ${times.join(", ")}`);
      const [before, last] = results.slice(-2);
      // A hundred times as much may take some three hundred times as long, never ten thousand times.
      const growth = before && last ? last.size / before.size : 1;
      if (before && last && last.milliseconds > 3000 && last.milliseconds > 3 * growth * before.milliseconds)
        tell(
          `${one.name}: ${before.size} took ${before.milliseconds.toFixed(0)} ms, ${last.size} ${last.milliseconds.toFixed(0)} ms`,
        );
      if (content === undefined) continue;
      // What is the same for every text in a field is built in one filling only.
      if (!/ of /.test(one.name) || / of words$/.test(one.name)) {
        built += 1;
        const failure = buildFailure(content, home);
        if (failure) tell(`${one.name} passes, and does not build: ${failure}`);
      }
      rmSync(content, { recursive: true, force: true });
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  console.log(`${wanted.length} things in all their sizes, ${built} built: ${errors} went wrong.`);
  return errors > 0;
}

/** What a build of a folder says when it fails. */
function buildFailure(content: string, home: string): string | undefined {
  const given = [`--content=${content}`, `--out=${join(home, "site")}`, "--today=2026-06-01", "--no-search"];
  try {
    execFileSync(process.execPath, [...runner, "build", ...given], {
      cwd: root,
      stdio: "pipe",
      timeout: 300_000,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error && "stderr" in error ? String(error.stderr).slice(0, 2000) : String(error);
  }
}
