import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, runner } from "../../command/arguments.ts";
import { postPath, writeCorpus } from "./corpus.ts";

/*
 * How long a saved file takes to be seen: from the moment it is written until the preview of `npm start` serves the
 * page with the new bytes in it. Of a changed text, a changed title (on the post's own page and on the front page of
 * the list), and a changed topic (on the topic's page).
 *
 * `npm run bench -- save [--posts=1000,10000] [--times=25]`
 */
const { values } = parseArgs({
  options: { posts: { type: "string", default: "1000,10000" }, times: { type: "string", default: "25" } },
});
const times = Number(values.times);

console.log("| saved until served (ms) | median | min | max |\n| --- | --- | --- | --- |");
for (const posts of values.posts.split(",").map(Number)) await measure(posts);

async function measure(posts: number): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), "bloeit-bench-"));
  writeCorpus(content, { posts });
  const { server, origin } = await start(content);
  try {
    const kinds = [
      {
        name: "text",
        edit: (text: string, mark: string) => `${text}\n\n${mark}\n`,
        address: (path: string) => pageOf(path),
      },
      {
        name: "title",
        edit: (text: string, mark: string) => text.replace(/^title: .*$/m, `title: ${mark}`),
        address: (path: string) => pageOf(path),
      },
      {
        name: "topic, on the topic's page",
        edit: (text: string, mark: string) =>
          text.replace(/^title: .*$/m, `title: ${mark}`).replace(/^tags: .*$/m, "tags: [sport]"),
        address: () => "/onderwerpen/sport/",
      },
    ] as const;
    for (const { name, edit, address } of kinds) {
      const took: number[] = [];
      for (let time = 0; time < times; time++) {
        const path = postPath((time * 37 + 11) % posts);
        const file = join(content, path);
        const before = readFileSync(file, "utf8");
        const mark = `Merkteken ${name.length} ${time}`;
        await fetch(origin + address(path)).then((answer) => answer.text());
        const started = performance.now();
        writeFileSync(file, edit(before, mark));
        await until(() => shows(origin + address(path), mark));
        took.push(performance.now() - started);
        writeFileSync(file, before);
        await until(async () => !(await shows(origin + address(path), mark)));
      }
      const sorted = took.sort((a, b) => a - b);
      const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
      console.log(`| ${posts} posts, ${name} | ${at(0.5)} | ${at(0)} | ${at(1)} |`);
    }
  } finally {
    server.kill();
    rmSync(content, { recursive: true, force: true });
  }
}

/** Starts the preview as `npm start` does, and waits until it answers. */
async function start(content: string): Promise<{ server: ChildProcess; origin: string }> {
  const words = [...runner, join(root, "scripts/command/serve.ts"), `--content=${content}`, "--port=0"];
  const server = spawn(process.execPath, [...words, "--today=2026-06-01"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((found, lost) => {
    let said = "";
    server.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
    server.once("exit", () => lost(new Error("the preview has ended")));
  });
  return { server, origin };
}

async function shows(address: string, mark: string): Promise<boolean> {
  const answer = await fetch(address);
  return (await answer.text()).includes(mark);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const started = performance.now();
  while (!(await isSo())) {
    if (performance.now() - started > 60_000) throw new Error("the page did not change within a minute");
    await new Promise((go) => setTimeout(go, 2));
  }
}

function pageOf(path: string): string {
  const [, year, name = ""] = path.split("/");
  return `/berichten/${year}/${name.replace(/\.md$/, "")}/`;
}
