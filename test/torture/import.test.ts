import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, runner } from "../../scripts/command/arguments.ts";
import { peakOf } from "../../scripts/tools/bench/memory.ts";
import { firstDifference, hashesIn } from "../../scripts/tools/builds.ts";
import { random } from "../../src/pictures/bloom/random.ts";
import { isFull, seed } from "./scale.ts";

const folder = mkdtempSync(join(tmpdir(), "bloeit-import-torture-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words =
  "de een het van in op bloem tuin markt wijk café mijnstad heuvel straat kunst idee buur feest".split(" ");

/** Writes a feed of Takeout of so many megabytes, in posts of some 40 kB each; gives how many there are. */
async function writeFeed(file: string, megabytes: number): Promise<number> {
  const out = createWriteStream(file);
  const write = async (text: string) => {
    if (!out.write(text)) await new Promise<void>((go) => void out.once("drain", go));
  };
  const from = random(`feed ${seed}`);
  const paragraph = () =>
    `${Array.from({ length: 60 }, () => words[from.whole(0, words.length - 1)]).join(" ")}.`;
  await write(
    "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-7</id><title>Groot blog</title>",
  );
  let count = 0;
  for (let size = 0; size < megabytes * 1024 ** 2; count++) {
    const day = `20${10 + (count % 10)}-0${1 + (count % 9)}`;
    const text = Array.from({ length: 105 }, paragraph).join("&lt;br /&gt;&lt;br /&gt;");
    const entry = `<entry><id>tag:blogger.com,1999:blog-7.post-${count}</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>Bericht ${count}</title><content type='html'>${text}</content><published>${day}-15T10:00:00Z</published><blogger:filename>/${day.replace("-", "/")}/bericht-${count}.html</blogger:filename></entry>\n`;
    size += Buffer.byteLength(entry);
    await write(entry);
  }
  await write("</feed>");
  await new Promise<void>((done) => void out.end(done));
  return count;
}

function startImport(file: string, content: string) {
  const script = [...runner, "import", "blogger", file, `--content=${content}`];
  return spawn(
    process.execPath,
    [...script, "--host=www.voorbeeld.nl", "--today=2026-06-01", `--report=${join(folder, "verslag.md")}`],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
}

const megabytes = isFull ? 200 : 2;
test(`a feed of ${megabytes} MB comes along whole, in less than a gigabyte of memory`, async () => {
  const file = join(folder, "groot.xml");
  const count = await writeFeed(file, megabytes);
  const child = startImport(file, join(folder, "groot"));
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 100);
  const status = await new Promise((done) => child.once("close", done));
  clearInterval(watch);
  expect(said).toContain(`| Berichten | ${count} | ${count} |`);
  expect(/\*\*(\d+) van \1 oude adressen geven antwoord\*\*/.test(said), said).toBe(true);
  expect(status).toBe(0);
  if (process.platform === "linux") expect(peak).toBeGreaterThan(50);
  expect(peak).toBeLessThan(1024);
}, 1_800_000);

const times = isFull ? 30 : 1;
describe(`an import that is killed ${times} times (TORTURE_SEED=${seed})`, () => {
  const file = join(folder, "klein.xml");
  let took = 0;
  let clean: Record<string, string> = {};
  beforeAll(async () => {
    await writeFeed(file, isFull ? 3 : 1);
    const started = performance.now();
    await new Promise((done) => startImport(file, join(folder, "clean")).once("close", done));
    took = performance.now() - started;
    clean = hashesIn(join(folder, "clean"));
  });

  const chance = random(`kills ${seed}`);
  test.each(Array.from({ length: times }, (_, at) => ({ at, part: 0.3 + 0.7 * chance.next() })))(
    "leaves whole files, and the next one makes of them what it would have made ($at, at $part of the time)",
    async ({ at, part }) => {
      const content = join(folder, `killed-${at}`);
      const child = startImport(file, content);
      const ended = new Promise((done) => child.once("exit", done));
      await Promise.race([wait(part * took), ended]);
      child.kill("SIGKILL");
      await ended;
      // Both of these are added to afterwards; what begins with a dot is no content.
      for (const [path, hash] of Object.entries(existsSync(content) ? hashesIn(content) : {}))
        if (!/^\/(?:\.|site\.yaml|tags\.yaml)/.test(path)) expect(hash, path).toBe(clean[path]);
      await new Promise((done) => startImport(file, content).once("close", done));
      expect(firstDifference(clean, hashesIn(content))).toBeUndefined();
    },
  );
});
