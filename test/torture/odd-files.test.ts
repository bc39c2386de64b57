import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hashesIn } from "../../scripts/tools/builds.ts";
import { machineFailure } from "../../src/i18n/machine-failure.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { buildKept } from "../builds.ts";
import { contentOf, inOneLine, post, readFolder } from "../region-of.ts";
import { isFull } from "./scale.ts";

const folder = mkdtempSync(join(tmpdir(), "bloeit-odd-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = join(folder, "secret.md");
writeFileSync(secret, post("HET GEHEIM"));

/** The problems of a content folder to which something odd is done, as a test states them. */
async function told(odd: (content: string) => void): Promise<readonly string[]> {
  const content = contentOf({ "posts/2026/goed.md": post(), "media/leeg.txt": "" });
  odd(content);
  const result = await readFolder(content);
  return result.ok ? [] : result.problems.map(inOneLine);
}

const pipe = (path: string) => execFileSync("mkfifo", [path]);

describe("in a content folder", () => {
  test.each<[string, (content: string) => void, readonly string[]]>([
    [
      "a pipe among the posts",
      (at) => pipe(join(at, "posts/2026/pijp.md")),
      ["posts/2026/pijp.md:1 specialFile"],
    ],
    ["a pipe among the pictures", (at) => pipe(join(at, "media/pijp.jpg")), ["media/pijp.jpg:1 specialFile"]],
    [
      "a pipe among the comments",
      (at) => {
        mkdirSync(join(at, "comments"));
        pipe(join(at, "comments/goed.yaml"));
      },
      ["comments/goed.yaml:1 specialFile"],
    ],
    ["a pipe for tags.yaml", (at) => pipe(join(at, "tags.yaml")), ["tags.yaml:1 specialFile"]],
    [
      "a link out of the folder",
      (at) => symlinkSync(secret, join(at, "posts/2026/geheim.md")),
      ["posts/2026/geheim.md:1 symbolicLink"],
    ],
    [
      "a link for tags.yaml",
      (at) => symlinkSync(secret, join(at, "tags.yaml")),
      ["tags.yaml:1 symbolicLink"],
    ],
    ["a link in a circle", (at) => symlinkSync("..", join(at, "posts/rond")), ["posts/rond:1 symbolicLink"]],
    [
      "a link to nothing",
      (at) => symlinkSync("weg", join(at, "media/weg.jpg")),
      ["media/weg.jpg:1 symbolicLink"],
    ],
  ])("%s is named, and never opened", async (_what, odd, problems) => {
    expect(await told(odd)).toEqual(problems);
  });

  test("a link says nothing of what it leads to", async () => {
    const content = contentOf({ "posts/2026/goed.md": post() });
    symlinkSync(secret, join(content, "tags.yaml"));
    const { status, out, err } = await buildKept(content, join(folder, "none/_site"));
    expect(status).toBe(1);
    expect(err).toContain("tags.yaml");
    expect(out + err).not.toContain("GEHEIM");
  });

  const many = isFull ? 100_000 : 20_000;
  test(`${many} files in media/ are all listed`, async () => {
    const problems = await told((at) => {
      for (let count = 0; count < many; count++) writeFileSync(join(at, `media/${count}.txt`), "");
    });
    expect(problems).toEqual([]);
  });

  const megabytes = isFull ? 50 : 2;
  test(`a text of ${megabytes} MB is read`, async () => {
    const paragraph = "Een alinea over de mijnstreek, zoals er veel zijn.\n\n";
    const problems = await told((at) => {
      const text = paragraph.repeat(Math.ceil((megabytes * 1_000_000) / paragraph.length));
      appendFileSync(join(at, "posts/2026/goed.md"), text);
    });
    expect(problems).toEqual([]);
  });
});

describe("what the machine refuses is said in plain words", () => {
  const { report } = messagesOf("nl");
  const failed = (code: string | undefined, path?: string, message = "") =>
    machineFailure(Object.assign(new Error(message), { code, path }), report, (name) => name);

  test.each([
    ["ENOSPC", "/x", report.diskFull],
    ["EACCES", "/x", report.notAllowed("/x")],
    ["EROFS", "/x", report.notAllowed("/x")],
    ["ENOTDIR", "/x", report.notAFolder("/x")],
    ["ENOENT", "/x", report.vanished("/x")],
    ["ENOENT", undefined, undefined],
    ["ERR_ASSERTION", "/x", undefined],
  ])("%s on %s", (code, path, wanted) => {
    expect(failed(code, path)).toBe(wanted);
  });

  test("also when a program only hands on its words", () => {
    expect(failed(undefined, undefined, "No space left on device (os error 28)")).toBe(report.diskFull);
    expect(failed(undefined, undefined, "TypeError: space")).toBeUndefined();
  });

  test("a file where the folder of the site has to be", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "iets anders");
    const out = join(file, "_site");
    const { status, err } = await buildKept(contentOf({ "posts/2026/goed.md": post() }), out);
    expect(status).toBe(1);
    expect(err).toBe(`${report.notAFolder(file)}\n${report.keptOld(out)}\n`);
    expect(readFileSync(file, "utf8")).toBe("iets anders");
  });

  test("the old site stays on a disk that may not be written on, and one sentence tells why", async (context) => {
    const disk = join(folder, "read-only");
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "none", disk], { stdio: "ignore" });
    } catch {
      context.skip("no disk can be mounted here");
    }
    try {
      const out = join(disk, "_site");
      mkdirSync(out);
      writeFileSync(join(out, ".bloeit"), "");
      execFileSync("mount", ["-o", "remount,ro", disk]);
      const { status, err } = await buildKept(contentOf({ "posts/2026/goed.md": post() }), out);
      expect(status).toBe(1);
      expect(err).toMatch(/^.* mag hier niet gelezen of geschreven worden\. .*\n.* is niet veranderd\.\n$/);
    } finally {
      execFileSync("umount", [disk]);
    }
  });

  const sizes = ["64k", "300k", "600k"];
  test.for(sizes)(
    "the old site stays when a disk of %s is full, and one sentence tells why",
    async (size, context) => {
      const disk = join(folder, `disk-${size}`);
      mkdirSync(disk);
      try {
        execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "none", disk], { stdio: "ignore" });
      } catch {
        context.skip("no disk can be mounted here");
      }
      try {
        const out = join(disk, "_site");
        mkdirSync(out);
        writeFileSync(join(out, ".bloeit"), "");
        writeFileSync(join(out, "index.html"), "<h1>De laatste goede site</h1>");
        const before = hashesIn(disk);
        const { status, err } = await buildKept(contentOf({ "posts/2026/goed.md": post() }), out);
        expect(status).toBe(1);
        expect(err).toBe(`${report.diskFull}\n${report.keptOld(out)}\n`);
        expect(hashesIn(disk)).toEqual(before);
      } finally {
        execFileSync("umount", [disk]);
      }
    },
  );
});
