import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { previewCommand, root } from "../../scripts/command/arguments.ts";
import { type OutputRefusal, refusalOf } from "../../scripts/command/output-folder.ts";
import { languageCodes } from "../../src/core/language.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { recordOf, remember } from "../../src/site/build-record.ts";
import { buildHere } from "../builds.ts";
import { contentOf, siteYaml } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

const folder = scratchFolder("output");
const content = join(folder, "regio");
const other = join(folder, "andere regio");
for (const region of [content, other]) {
  mkdirSync(region);
  writeFileSync(join(region, "site.yaml"), siteYaml);
}
symlinkSync(content, join(folder, "link"));

/** The content of these tests is in a temporary folder; so may be the generator, and then that folder holds both. */
const besides = realpathSync(folder).startsWith(join(realpathSync(dirname(root)), "/"))
  ? "holdsContent"
  : "holdsMore";

describe("a site", () => {
  test.each<[string, string, OutputRefusal["why"] | undefined]>([
    ["beside the content", join(folder, "_site"), undefined],
    ["with a name that begins as that of the content", `${content}-site`, undefined],
    ["in place of the content", content, "isContent"],
    ["in the content", join(content, "_site"), "inContent"],
    ["deep in the content, in folders to be made", join(content, "a/b/c"), "inContent"],
    ["in the content, behind a link", join(folder, "link/_site"), "inContent"],
    ["in place of a link to the content", join(folder, "link"), "isContent"],
    ["in the content of another region", join(other, "site"), "inContent"],
    ["in place of what holds the content", folder, "holdsContent"],
    ["in place of everything", "/", "holdsContent"],
    ["in place of where one stands", process.cwd(), "holdsMore"],
    ["in place of what holds the generator", dirname(root), besides],
    ["in place of one's home", join(folder, "home"), "holdsMore"],
    ["in place of all homes", join(folder, "homes"), "holdsMore"],
    ["in one's home", join(folder, "home/_site"), undefined],
    ["in a room of the generator", join(root, "src/site"), "inGenerator"],
    ["in the manuals of the generator", join(root, "docs"), "inGenerator"],
    ["in the content of the generator's own region", join(root, "content"), "inContent"],
    ["in the generator, where sites go", join(root, "_site"), undefined],
  ])("%s: %s is answered with %s", (where, out, why) => {
    const home = where.includes("all homes") ? join(folder, "homes/jan") : join(folder, "home");
    expect(refusalOf(out, content, process.cwd(), home)?.why).toBe(why);
  });

  test("cannot take the place of the home of whoever builds it", () => {
    // Where the generator itself is in it, that is told first.
    expect(refusalOf(homedir(), content, process.cwd())?.why).toMatch(/^holds/);
  });
});

test.each(languageCodes)("why a folder is refused is said in %s, with both folders", (language) => {
  const { outRefused, otherRegion } = messagesOf(language).report;
  for (const [why, say] of Object.entries(outRefused)) {
    expect(say("OUT", "PLACE")).toContain("OUT");
    expect(say("OUT", "PLACE").includes("PLACE")).toBe(why !== "isContent");
    expect(say("OUT", "PLACE")).toContain("--out=");
  }
  expect(otherRegion("OUT", "LAST", "NEW", "OWN")).toMatch(/LAST.*NEW.*--out=OWN.*--out=OUT/);
});

describe("a build", () => {
  test("says in the region's language why its folder is refused", async () => {
    const english = contentOf({ "site.yaml": siteYaml.replace("language: nl", "language: en") });
    const { status, err } = await buildHere([`--content=${english}`, `--out=${english}/_site`]);
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^The site cannot go into .*_site: that folder/),
    ]);
  });

  test("does not put a site in the place of one of another region, unless it is told where", async () => {
    const cwd = scratchFolder("two-regions");
    const out = join(cwd, "_site");
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "de ene regio");
    const [one, two] = [contentOf({}), contentOf({})];
    const record = { from: "", site: "", since: 0, until: 1, language: "nl" } as const;
    remember(recordOf(out, join(root, ".cache")), { ...record, content: one });
    const { status, err } = await buildHere([`--content=${two}`], cwd);
    expect([status, err]).toEqual([1, expect.stringContaining(`de site van een andere regio (${one})`)]);
    expect(err).toMatch(/--out=_site-\d+, of vervang de site met --out=_site\.\n$/);
  });

  test.each<[string, boolean, string]>([
    ["_site", false, "npm run preview"],
    ["_site", true, "npm run preview"],
    ["elders", true, "npm run preview -- --out=elders"],
    ["mijn site", true, 'npm run preview -- --out="mijn site"'],
  ])("into %s (said: %s) is looked at with %s", (out, outGiven, command) => {
    expect(previewCommand({ out: join(root, out), outGiven }, root)).toBe(command);
  });
});
