import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildCommand,
  buildIn,
  copyGenerator,
  firstDifference,
  hashesIn,
} from "../../scripts/tools/builds.ts";
import { random } from "../../src/pictures/bloom/random.ts";
import { contentOf, drawing, post } from "../region-of.ts";
import { isFull, seed } from "./scale.ts";

const times = isFull ? 50 : 2;
/** How many posts and pictures there are to be killed among. */
const size = isFull ? 12 : 6;
const folder = mkdtempSync(join(tmpdir(), "bloeit-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The content of a version: every page of the one is another in the other. */
function version(name: string): string {
  const posts = Array.from({ length: size }, (_, at) => [
    `posts/2026/bericht-${at}.md`,
    post(`Tekst van ${name}.`, `image:\n  src: tekening-${at}.svg\n  decorative: ja`),
  ]);
  const pictures = Array.from({ length: size }, (_, at) => [
    `media/tekening-${at}.svg`,
    drawing.replace("h40v30z", `h${at + 10}v${name.length}z`),
  ]);
  return contentOf(Object.fromEntries([...posts, ...pictures]));
}

describe(`a build that is killed ${times} times (TORTURE_SEED=${seed})`, () => {
  const generator = join(folder, "generator");
  const beside = join(folder, "place");
  const [content, out] = [join(folder, "content"), join(beside, "_site")];
  const versions = [version("een"), version("andere")];
  const clean: Record<string, string>[] = [];
  let took = 0;

  const put = (at: number) => {
    rmSync(content, { recursive: true, force: true });
    cpSync(versions[at] ?? "", content, { recursive: true });
  };

  /** Leaves nothing in the caches, or nothing of what is made from content. */
  const forget = (what: "content" | "everything") => {
    const cache = join(generator, ".cache");
    for (const name of existsSync(cache) ? readdirSync(cache) : [])
      if (what === "everything" || name !== "bundles") rmSync(join(cache, name), { recursive: true });
  };

  beforeAll(async () => {
    copyGenerator(generator);
    for (const at of [0, 1]) {
      put(at);
      forget("content");
      const site = join(folder, `clean-${at}`);
      const started = performance.now();
      expect(await buildIn(content, site, { generator })).toMatchObject({ status: 0, err: "" });
      took = performance.now() - started;
      clean.push(hashesIn(site));
    }
    expect(firstDifference(clean[0] ?? {}, clean[1] ?? {})).toBeDefined();
    put(0);
    await buildIn(content, out, { generator });
  });

  const chance = random(`kills ${seed}`);
  test.each(Array.from({ length: times }, (_, at) => ({ at, part: chance.next() })))(
    "leaves the old site or the new one, and the next build is as good as a clean one ($at, at $part of the time)",
    async ({ at, part }) => {
      const next = (at + 1) % 2;
      put(next);
      // Cold caches every other time: then it is killed while they are written; also that of the generator's own code.
      if (at % 2 === 0) forget(at % 4 === 0 ? "everything" : "content");
      const { node, words, options } = buildCommand(content, out, { generator });
      const child = spawn(node, words, { ...options, stdio: "ignore" });
      const ended = new Promise((done) => child.once("exit", done));
      await Promise.race([wait(part * took), ended]);
      child.kill("SIGKILL");
      await ended;
      // Between the two renames of a swap there is none for a moment: then the old one stands beside it, whole.
      const left = existsSync(out)
        ? out
        : join(beside, readdirSync(beside).find((name) => name.startsWith("._site.old-")) ?? "nothing");
      const found = hashesIn(left);
      const differences = clean.map((whole) => firstDifference(whole, found));
      expect(differences).toContain(undefined);

      expect(await buildIn(content, out, { generator })).toMatchObject({ status: 0, err: "" });
      expect(firstDifference(clean[next] ?? {}, hashesIn(out))).toBeUndefined();
      expect(readdirSync(beside)).toEqual(["_site"]);
    },
  );

  test("two builds at once: each leaves a whole site, and the last one stays", async () => {
    for (let time = 0; time < (isFull ? 10 : 1); time++) {
      const builds = versions.map((one) => buildIn(one, out, { generator }));
      const ends = await Promise.all(builds);
      expect(ends.map(({ status, err }) => ({ status, err }))).toEqual([
        { status: 0, err: "" },
        { status: 0, err: "" },
      ]);
      const found = hashesIn(out);
      expect(clean.map((whole) => firstDifference(whole, found))).toContain(undefined);
      expect(readdirSync(beside)).toEqual(["_site"]);
    }
  });
});
