import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runner } from "../../command/arguments.ts";
import { writeCorpus } from "./corpus.ts";
import { filesOf, median, type Run, run, scratchFolder } from "./run.ts";

/*
 * How a build grows with its posts: time, memory, and what a host has to keep. Rows of Markdown, for `docs/scale.md`.
 * A size that does not come to its end is said, with what it ended by, and the next is tried.
 *
 * `npm run bench -- scale [--counts=1000,3000,10000,30000,100000] [--times=1] [--in=FOLDER] [--search]`
 *
 * `--search` has the search index made too, which is a program of its own (Pagefind): its memory is not counted.
 */
const { values } = parseArgs({
  options: {
    counts: { type: "string", default: "1000,3000,10000,30000,100000" },
    times: { type: "string", default: "1" },
    in: { type: "string" },
    search: { type: "boolean", default: false },
  },
});
const folder = scratchFolder("scale", values.in);
const megabyte = 1024 * 1024;

console.log(`Node ${process.version}, ${cpus().length} cores, ${values.times} runs each, in ${folder}\n`);
console.log(
  "| posts | pages | s | pages/s | peak MB | KB more per post | files | MB | in the fullest folder |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
let before: { readonly posts: number; readonly memory: number } | undefined;
for (const posts of values.counts.split(",").map(Number)) await measure(posts);

async function measure(posts: number): Promise<void> {
  const [content, out] = [join(folder, "content"), join(folder, "site")];
  const empty = () => {
    for (const each of [content, out]) rmSync(each, { recursive: true, force: true });
  };
  empty();
  writeCorpus(content, { posts });
  const options = [
    `--content=${content}`,
    `--out=${out}`,
    "--no-cards",
    ...(values.search ? [] : ["--no-search"]),
  ];
  const words = [process.execPath, ...runner, "build", ...options] as const;
  const runs: Run[] = [];
  try {
    for (let time = 0; time < Number(values.times); time++) {
      rmSync(out, { recursive: true, force: true });
      runs.push(await run({ words: [...words] }));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : String(error);
    console.log(`| ${posts} | does not come to its end: ${reason.replaceAll("|", "\\|")} |`);
    empty();
    return;
  }
  const seconds = median(runs.map((one) => one.seconds));
  const memory = Math.max(...runs.map((one) => one.memory ?? Number.NaN));
  const { count, pages, bytes, fullest } = filesOf(out);
  const more = before ? (((memory - before.memory) * 1024) / (posts - before.posts)).toFixed(1) : "";
  const [where, most] = [fullest[0].slice(out.length) || "/", fullest[1]];
  const cells = [
    posts,
    pages,
    seconds.toFixed(1),
    (pages / seconds).toFixed(0),
    memory.toFixed(0),
    more,
    count,
  ];
  console.log(`| ${[...cells, (bytes / megabyte).toFixed(0), `${most} (${where})`].join(" | ")} |`);
  before = { posts, memory };
  empty();
}
