import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { NotASite, openFreshFolder, swapIn } from "../../src/site/site-folder.ts";
import { argumentsOf } from "../command.ts";

const root = mkdtempSync(join(tmpdir(), "bloeit-folder-"));
let count = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

function place(): { beside: string; out: string } {
  const beside = join(root, String(count++));
  mkdirSync(beside);
  return { beside, out: join(beside, "_site") };
}

function build(out: string, text: string): void {
  const fresh = openFreshFolder(out);
  writeFileSync(join(fresh, "index.html"), text);
  swapIn(fresh, out);
}

describe("a site", () => {
  test("takes the place of the one before it, and leaves nothing beside", () => {
    const { beside, out } = place();
    build(out, "old");
    build(out, "new");
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("new");
    expect(readdirSync(beside)).toEqual(["_site"]);
  });

  test("never takes the place of a folder that no build has made", () => {
    const { beside, out } = place();
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "years of work");
    expect(() => openFreshFolder(out)).toThrow(NotASite);
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
    expect(readdirSync(beside)).toEqual(["_site"]);
  });

  test("may take the place of an empty folder", () => {
    const { out } = place();
    mkdirSync(out);
    build(out, "new");
    expect(existsSync(join(out, "index.html"))).toBe(true);
  });

  // No process has this number: the largest that Linux gives out is 4194304.
  const dead = 99999999;

  test("comes back when a build was killed between taking it away and putting the new one there", () => {
    const { beside, out } = place();
    build(out, "old");
    renameSync(out, join(beside, `._site.old-${dead}`));
    const fresh = openFreshFolder(out);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("old");
    expect(readdirSync(beside).sort()).toEqual([fresh.slice(beside.length + 1), "_site"].sort());
  });

  test("is built without what killed builds left behind, but beside builds that still run", () => {
    const { beside, out } = place();
    for (const left of [`._site.new-${dead}`, `._site.old-${dead}`, `._site.new-${process.ppid}`])
      mkdirSync(join(beside, left));
    mkdirSync(out);
    build(out, "new");
    expect(readdirSync(beside).sort()).toEqual([`._site.new-${process.ppid}`, "_site"]);
  });
});

describe("the command line", () => {
  const wrong = [
    "--out=",
    "--content=",
    "--today=2026-02-30",
    "--today=morgen",
    "--port=x",
    "--nonsense",
    "3000",
  ];
  test.each(wrong)("%s is refused", (word) => {
    expect(() => argumentsOf([word])).toThrow();
  });

  test("takes an access token out of the address of the repository", () => {
    const { repository } = argumentsOf([], {
      NETLIFY: "true",
      CONTEXT: "production",
      REPOSITORY_URL: "https://x-access-token:SECRET@github.com/owner/name",
      BRANCH: "main",
    });
    expect(repository).toEqual({ url: "https://github.com/owner/name", branch: "main" });
  });

  test("knows a preview, even one whose address it is not told", () => {
    const { deployment, drafts } = argumentsOf([], { NETLIFY: "true", CONTEXT: "deploy-preview" });
    expect(deployment).toEqual({ preview: true });
    expect(drafts).toBe(true);
  });
});
