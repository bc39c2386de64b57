import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root, runner } from "../../command/arguments.ts";
import { postPath, writeCorpus } from "./corpus.ts";
import { writeEleventySite } from "./eleventy.ts";
import { writeHugoSite } from "./hugo.ts";
import { type Command, filesOf, median, type Run, run, scratchFolder } from "./run.ts";

/*
 * How long a build takes, beside the least a generator must do (`floor.ts`), beside Hugo with the smallest theme, if
 * there is a `hugo`, and beside Eleventy as most sites have it. Without pictures, social cards and search; in memory,
 * where there is a `/dev/shm`. All take their turns, so that a busy moment of the machine is everybody's: compare
 * ratios, not seconds.
 *
 * `npm run bench -- builds [--posts=1000,10000,30000] [--times=3] [--in=FOLDER] [--without=NAME …] [--profile]`
 *
 * `--in` measures on the disk that a folder is on; `--without` leaves out `floor`, `Hugo` or `Eleventy`; `--profile`
 * writes a CPU profile of each of our builds, to be opened in the developer tools of Chromium or VS Code.
 */
const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "1000,10000,30000" },
    times: { type: "string", default: "3" },
    in: { type: "string" },
    without: { type: "string", multiple: true, default: [] },
    profile: { type: "boolean", default: false },
  },
});
const times = Number(values.times);
const folder = scratchFolder("builds", values.in);
const profiles = join(root, ".cache/profiles");
const hugo = spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout?.trim();

/** Somebody who builds. `prepare` comes before the clock starts. */
interface Contestant {
  readonly name: string;
  readonly out: string;
  prepare(time: number): void;
  command(time: number): Command;
}

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${hugo ?? "no hugo"}, ${times} runs each, in ${folder}\n`,
);
console.log("| posts | build | median s | min | max | × floor | × Hugo | MB | files | of them written |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const posts of values.posts.split(",").map(Number)) await measure(posts);
if (values.profile) console.log(`\nCPU profiles are in ${relative(process.cwd(), profiles) || "."}`);

async function measure(posts: number): Promise<void> {
  const content = join(folder, `content-${posts}`);
  writeCorpus(content, { posts });
  const contestants = contestantsFor(posts, content).filter(({ name }) => !values.without.includes(name));
  const runs = new Map<Contestant, Run[]>(contestants.map((one) => [one, []]));
  const files = new Map<Contestant, ReturnType<typeof filesOf>>();
  for (let time = 0; time < times; time++)
    for (const one of contestants) {
      one.prepare(time);
      const started = Date.now();
      runs.get(one)?.push(await run(one.command(time)));
      files.set(one, filesOf(one.out, started));
    }
  const secondsOf = (one: Contestant) => runs.get(one)?.map(({ seconds }) => seconds) ?? [];
  const named = (name: string) => contestants.find((one) => one.name === name);
  for (const one of contestants) {
    const seconds = secondsOf(one);
    const took = median(seconds);
    const times = (name: string) => {
      const other = named(name);
      return other ? (took / median(secondsOf(other))).toFixed(2) : "";
    };
    const memory = Math.max(...(runs.get(one) ?? []).map((it) => it.memory ?? 0));
    const cells = [
      posts,
      one.name,
      took.toFixed(2),
      Math.min(...seconds).toFixed(2),
      Math.max(...seconds).toFixed(2),
      times("floor"),
      times("Hugo"),
      memory === 0 ? "" : memory.toFixed(0),
      files.get(one)?.count,
      files.get(one)?.written,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  for (const name of ["content", "hugo", "eleventy", "site", "floor"])
    rmSync(join(folder, `${name}-${posts}`), { recursive: true, force: true });
}

function contestantsFor(posts: number, content: string): Contestant[] {
  const at = (name: string) => join(folder, `${name}-${posts}`);
  const out = at("site");
  const empty = (...folders: string[]) => {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  };
  const ours = (name: string, prepare: Contestant["prepare"]): Contestant => ({
    name: `ours, ${name}`,
    out,
    prepare,
    command: (time) => {
      const file = `builds-${posts}-${name.replaceAll(" ", "-")}-${time}.cpuprofile`;
      const profile = ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${file}`];
      const options = [`--content=${content}`, `--out=${out}`, "--no-cards", "--no-search"];
      const build = [...runner, "build", ...options];
      return { words: [process.execPath, ...(values.profile ? profile : []), ...build] };
    },
  });
  const floor: Contestant = {
    name: "floor",
    out: at("floor"),
    prepare: () => empty(at("floor")),
    command: () => ({
      words: [process.execPath, ...runner, join(root, "scripts/tools/bench/floor.ts"), content, at("floor")],
    }),
  };
  const hugoSite = at("hugo");
  const theirs: Contestant = {
    name: "Hugo",
    out: join(hugoSite, "public"),
    prepare: (time) => {
      if (time === 0) writeHugoSite(content, hugoSite);
      empty(join(hugoSite, "public"), join(hugoSite, "resources"));
    },
    command: () => ({
      words: ["hugo", "--quiet", "--source", hugoSite, "--cacheDir", resolve(folder, "hugo-cache")],
    }),
  };
  const eleventySite = at("eleventy");
  const usual: Contestant = {
    name: "Eleventy",
    out: join(eleventySite, "_site"),
    prepare: (time) => {
      if (time === 0) writeEleventySite(content, eleventySite);
      empty(join(eleventySite, "_site"));
    },
    command: () => ({
      words: [process.execPath, join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
      cwd: eleventySite,
    }),
  };
  return [
    floor,
    ...(hugo ? [theirs] : []),
    usual,
    ours("nothing there", () => empty(out)),
    ours("nothing changed", () => {}),
    ours("one post changed", (time) => appendFileSync(join(content, postPath(time)), `\nRegel ${time}.\n`)),
  ];
}
