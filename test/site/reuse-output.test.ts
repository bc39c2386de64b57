import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hashesIn } from "../../scripts/tools/builds.ts";
import { reuseFrom, reuseInPlace } from "../../src/core/reuse-output.ts";
import { buildKept } from "../builds.ts";
import { contentOf, drawing, post } from "../region-of.ts";

const folder = mkdtempSync(join(tmpdir(), "bloeit-unchanged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which file each path of a site is, and when it last changed; but for the mark of a site, which each build sets. */
function filesIn(out: string): Map<string, string> {
  const paths = Object.keys(hashesIn(out)).filter((path) => path !== "/.bloeit");
  return new Map(
    paths.map((path) => {
      const { ino, mtimeMs } = statSync(join(out, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );
}

describe("a build after one post changed", () => {
  const posts = Array.from({ length: 9 }, (_, at) => [
    `posts/2026/bericht-${at}.md`,
    post(`Tekst ${at}. Zie [het plan](/media/plan.txt).`, "image:\n  src: tekening.svg\n  decorative: ja"),
  ]);
  const content = contentOf({
    ...Object.fromEntries(posts),
    "media/tekening.svg": drawing,
    "media/plan.txt": "Het plan.\n",
  });
  const out = join(folder, "_site");

  test("writes what it changed, and leaves every other file the file it was", async () => {
    expect(await buildKept(content, out)).toMatchObject({ status: 0, err: "" });
    const [before, bytes] = [filesIn(out), hashesIn(out)];
    writeFileSync(join(content, "posts/2026/bericht-4.md"), post("Een andere tekst."));
    expect(await buildKept(content, out)).toMatchObject({ status: 0, err: "" });
    const [after, newBytes] = [filesIn(out), hashesIn(out)];

    const isSame = (path: string) => bytes[path] === newBytes[path];
    const changed = [...after.keys()].filter((path) => !isSame(path));
    expect(changed).toContain("/berichten/2026/bericht-4/index.html");
    expect(changed).not.toContain("/berichten/2026/bericht-5/index.html");
    const others = [...after].filter(([path]) => isSame(path));
    expect(others.filter(([path, file]) => before.get(path) !== file)).toEqual([]);
    // Pages, feeds, styles, pieces of the search index, pictures, cards and documents: all are among them.
    const kinds =
      /^\/(berichten\/.*html|404\.html|assets\/.*css|pagefind\/.*js|media\/.*svg|cards\/.*png|media\/plan\.txt)$/;
    const found = others.map(([path]) => kinds.exec(path)?.[1]?.replace(/^([^/.]+).*(\.\w+)$/, "$1 $2"));
    expect(new Set(found.filter(Boolean)).size).toBe(7);
    for (const path of changed.filter((one) => before.has(one)))
      expect(after.get(path)?.split(" ")[0], path).not.toBe(before.get(path)?.split(" ")[0]);
  });

  test("makes what a build without an old site makes", async () => {
    const other = join(folder, "elsewhere/_site");
    expect(await buildKept(content, other)).toMatchObject({ status: 0 });
    expect(hashesIn(other)).toEqual(hashesIn(out));
  });

  test("does not write into a file that somebody changed by hand, and puts it right", async () => {
    const page = join(out, "404.html");
    const good = readFileSync(page, "utf8");
    const bad = good.replace("<h1", "<h2");
    writeFileSync(page, bad);
    const { ino } = statSync(page);
    expect(await buildKept(content, out)).toMatchObject({ status: 0 });
    expect(readFileSync(page, "utf8")).toBe(good);
    expect(statSync(page).ino).not.toBe(ino);
  });
});

describe("a file of the old site", () => {
  const [old, fresh] = [join(folder, "old"), join(folder, "fresh")];
  mkdirSync(join(old, "a"), { recursive: true });
  writeFileSync(join(old, "a/één.html"), "é".repeat(5000));
  writeFileSync(join(folder, "outside"), "outside");
  symlinkSync(join(folder, "outside"), join(old, "link"));
  const reuse = reuseFrom(old, fresh);
  const at = (name: string) => join(fresh, name);

  test.each<[string, string, string | Uint8Array, boolean]>([
    ["is kept when it has the same text", "a/één.html", "é".repeat(5000), true],
    ["is not when it is as long but not the same", "a/één.html", `${"é".repeat(4999)}è`, false],
    ["is not when it is shorter", "a/één.html", "é", false],
    ["is kept when it has the same bytes", "a/één.html", Buffer.from("é".repeat(5000)), true],
    ["is not when there is none", "a/twee.html", "", false],
    ["is not when there is a folder", "a", "", false],
    ["is not when it is a link out of the site", "link", "outside", false],
    ["is not when a file is where a folder is wanted", "a/één.html/index.html", "é", false],
  ])("%s", (_what, name, content, isKept) => {
    rmSync(fresh, { recursive: true, force: true });
    expect(reuse(at(name), content)).toBe(isKept);
    expect(existsSync(at(name))).toBe(isKept);
    if (isKept) expect(statSync(at(name)).ino).toBe(statSync(join(old, name)).ino);
  });

  const memory = "/dev/shm";
  const isApart = existsSync(memory) && statSync(memory).dev !== statSync(folder).dev;
  test.skipIf(!isApart)("is left to be written where it cannot be linked", () => {
    const elsewhere = mkdtempSync(join(memory, "bloeit-unchanged-"));
    try {
      writeFileSync(join(elsewhere, "index.html"), "een");
      expect(reuseFrom(elsewhere, fresh)(at("index.html"), "een")).toBe(false);
      expect(existsSync(at("index.html"))).toBe(false);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test("is never kept twice, for whoever writes it then writes into the old site", () => {
    rmSync(fresh, { recursive: true, force: true });
    expect(reuse(at("a/één.html"), "é".repeat(5000))).toBe(true);
    expect(() => reuse(at("a/één.html"), "é".repeat(5000))).toThrow("EEXIST");
  });
});

describe("a site that is written into the folder of the old one", () => {
  const file = join(folder, "in-place.txt");
  test.each([
    ["the same text", "The old text.", true],
    ["the same bytes", Buffer.from("The old text."), true],
    ["another text of the same length", "The new text.", false],
    ["a longer text", "The old text, and more.", false],
  ])("keeps a file that should have %s: %s", (_, content, isKept) => {
    writeFileSync(file, "The old text.");
    expect(reuseInPlace(file, content)).toBe(isKept);
    expect(readFileSync(file, "utf8")).toBe("The old text.");
  });

  test("has nothing to keep where no file is", () => {
    expect(reuseInPlace(join(folder, "not-there.txt"), "")).toBe(false);
    expect(reuseInPlace(folder, "")).toBe(false);
  });
});
