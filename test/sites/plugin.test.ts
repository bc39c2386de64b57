import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Ended, firstDifference, hashesIn } from "../../scripts/tools/builds.ts";
import { sites } from "../build-sites.ts";
import { contentOf, post, today } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";
import { otherClock } from "./clock.ts";
import { root } from "./site.ts";

const scratch = scratchFolder("plugin");
let count = 0;

/** Runs Eleventy as a person would, in the folder of the generator. */
function eleventy(out: string, config: string, nodeOptions: readonly string[] = []): Promise<Ended> {
  const words = [join(root, "node_modules/@11ty/eleventy/cmd.cjs"), `--config=${config}`, `--output=${out}`];
  const env = { ...process.env, NODE_OPTIONS: nodeOptions.join(" "), FORCE_COLOR: "0" };
  return new Promise((done) => {
    execFile(process.execPath, [...words, "--quiet"], { cwd: root, env }, (error, said, complained) => {
      done({ status: error ? Number(error.code) || 1 : 0, out: said, err: complained });
    });
  });
}

/** Writes a configuration that adds the plugin with these options, and gives its path. */
function configWith(options: object): string {
  const plugin = pathToFileURL(join(root, "scripts/plugin.mjs")).href;
  const file = join(scratch, `config-${count++}.mjs`);
  writeFileSync(
    file,
    `import bloeit from ${JSON.stringify(plugin)};
export default function (eleventy) {
  eleventy.addPlugin(bloeit, ${JSON.stringify(options)});
  return { dir: { input: "layouts" } };
}
`,
  );
  return file;
}

describe("Eleventy with the plugin", () => {
  test("makes the bytes of `npm run build` by `.eleventy.ts`, whatever was in its folder", async () => {
    const out = join(scratch, "parkstad");
    const clock = `--import=${otherClock(Date.parse(`${today}T12:00Z`) - Date.now())}`;
    // Node loads TypeScript by itself since 22.18.
    const loader = "typescript" in process.features && process.features.typescript ? [] : ["--import=tsx"];
    mkdirSync(join(out, "nieuws"), { recursive: true });
    writeFileSync(join(out, ".bloeit"), "");
    writeFileSync(join(out, "index.html"), "<p>The page of before.");
    expect(await eleventy(out, ".eleventy.ts", [clock, ...loader])).toMatchObject({ status: 0, err: "" });
    expect(firstDifference(hashesIn(out), hashesIn(sites.parkstad.out))).toBeUndefined();
  });

  test("takes the options of a command, and does not claim a folder with other things in it", async () => {
    const out = join(scratch, "options");
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "years of work");
    const content = contentOf({ "posts/2026/bericht.md": post("Tekst.", "draft: yes") });
    const config = configWith({ content, today, drafts: true, cards: false, search: false });
    expect(await eleventy(out, config)).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(join(out, "berichten/2026/bericht/index.html"), "utf8")).toContain("Een bericht");
    expect(existsSync(join(out, "pagefind"))).toBe(false);
    expect(readFileSync(join(out, "thesis.txt"), "utf8")).toBe("years of work");
    expect(existsSync(join(out, ".bloeit"))).toBe(false);
  });

  test("stops for a region that is not sound with our report, before anything is written", async () => {
    const out = join(scratch, "refused");
    const content = contentOf({
      "posts/2026/een.md": "geen kop",
      "posts/2026/twee.md": post("[weg](/er-niet/)"),
    });
    const { status, err } = await eleventy(out, configWith({ content }));
    expect(status).toBe(1);
    expect(err).toMatch(/posts\/2026\/een\.md:1\n/);
    expect(err).toMatch(/Zet op de eerste regel/);
    expect(err).toMatch(/posts\/2026\/twee\.md:5\n/);
    expect(err).toMatch(/2 problemen in 2 bestanden\. .*is niet veranderd/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(out)).toBe(false);
  });
});
