import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, typescript } from "../arguments.ts";
import { postPath, writeCorpus } from "./corpus.ts";
import { writeHugoSite } from "./hugo.ts";
import { peakOf } from "./memory.ts";

/*
 * How long a build takes, beside the least a generator must do (`floor.ts`) and beside Hugo with the smallest theme,
 * if there is a `hugo`. Without pictures, social cards and search; in memory, where there is a `/dev/shm`. All
 * take their turns, so that a busy moment of the machine is everybody's: compare ratios, not seconds.
 *
 * `npm run bench -- builds [--posts=1000,10000] [--times=3] [--profile=FOLDER]`
 */
const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "1000,10000" },
    times: { type: "string", default: "3" },
    profile: { type: "string" },
  },
});
const times = Number(values.times);
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bloeit-builds-"));
const hugo = spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout?.trim();

/** What a run came to: seconds, and megabytes at the most (undefined where `/proc` does not tell). */
interface Run {
  readonly seconds: number;
  readonly memory: number | undefined;
}

/** Somebody who builds. `prepare` comes before the clock starts. */
interface Contestant {
  readonly name: string;
  readonly out: string;
  prepare(time: number): void;
  readonly command: readonly [string, ...string[]];
}

console.log(`Node ${process.version}, ${cpus().length} cores, ${hugo ?? "no hugo"}, ${times} runs each\n`);
console.log("| posts | build | median s | min | max | × floor | × Hugo | MB | files |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
try {
  for (const posts of values.posts.split(",").map(Number)) await measure(posts);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(posts: number): Promise<void> {
  const content = join(folder, `content-${posts}`);
  const hugoSite = join(folder, `hugo-${posts}`);
  writeCorpus(content, { posts });
  if (hugo) writeHugoSite(content, hugoSite);
  const runs = new Map<Contestant, Run[]>();
  const contestants = contestantsFor(posts, content, hugoSite);
  for (let time = 0; time < times; time++)
    for (const one of contestants) {
      one.prepare(time);
      runs.set(one, [...(runs.get(one) ?? []), await run(one.command)]);
    }
  const median = (name: string) => {
    const [, found] = [...runs].find(([one]) => one.name === name) ?? [];
    return found && middle(found.map(({ seconds }) => seconds));
  };
  const [floor, theirs] = [median("floor"), median("Hugo")];
  for (const [{ name, out }, all] of runs) {
    const seconds = all.map((one) => one.seconds);
    const took = middle(seconds);
    const memory = Math.max(...all.map((one) => one.memory ?? 0));
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const cells = [
      posts,
      name,
      took.toFixed(2),
      Math.min(...seconds).toFixed(2),
      Math.max(...seconds).toFixed(2),
      floor === undefined ? "" : (took / floor).toFixed(2),
      theirs === undefined ? "" : (took / theirs).toFixed(2),
      memory === 0 ? "" : memory.toFixed(0),
      files.length,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  rmSync(hugoSite, { recursive: true, force: true });
}

function contestantsFor(posts: number, content: string, hugoSite: string): Contestant[] {
  const out = join(folder, `site-${posts}`);
  const floorOut = join(folder, `floor-${posts}`);
  const profile = values.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${values.profile}`];
  const ours = [process.execPath, ...profile, ...typescript, join(root, "scripts/build.ts")] as const;
  const options = [`--content=${content}`, `--out=${out}`, "--no-cards", "--no-search"];
  const empty = (...folders: string[]) => {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  };
  const floor: Contestant = {
    name: "floor",
    out: floorOut,
    prepare: () => empty(floorOut),
    command: [process.execPath, ...typescript, join(root, "scripts/bench/floor.ts"), content, floorOut],
  };
  const theirs: Contestant = {
    name: "Hugo",
    out: join(hugoSite, "public"),
    prepare: () => empty(join(hugoSite, "public"), join(hugoSite, "resources")),
    command: ["hugo", "--quiet", "--source", hugoSite, "--cacheDir", join(folder, "hugo-cache")],
  };
  return [
    floor,
    ...(hugo ? [theirs] : []),
    { name: "ours, nothing there", out, prepare: () => empty(out), command: [...ours, ...options] },
    { name: "ours, nothing changed", out, prepare: () => {}, command: [...ours, ...options] },
    {
      name: "ours, one post changed",
      out,
      prepare: (time) => appendFileSync(join(content, postPath(time)), `\nRegel ${time}.\n`),
      command: [...ours, ...options],
    },
  ];
}

/** Runs a command to its end. @throws an Error when it fails, with what it said */
async function run([program, ...words]: Contestant["command"]): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, 20);
  const status = await new Promise((done) => child.once("close", done));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${said}`);
  return { seconds, memory };
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
