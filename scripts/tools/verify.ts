import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { folderInRepository } from "../../src/core/git-folder.ts";
import { root } from "../command/arguments.ts";
import { contentFolder } from "../content-folder.mjs";
import { buildIn, copyGenerator, firstDifference, hashesIn, type Place } from "./builds.ts";

/*
 * `npm run verify`: builds a region again and again, each time as somebody else would, and compares every byte with the
 * first site. `--content=DIR` for another region, `--node=PATH` (as often as you like) for other Nodes. Exit status 1
 * when anything differs.
 */
const { values } = parseArgs({
  options: {
    content: { type: "string" },
    node: { type: "string", multiple: true, default: [] },
  },
});

/** A build, and what is different about it. */
interface Run {
  readonly name: string;
  readonly place: Place;
  readonly content?: string;
}

const region = contentFolder(values.content).folder;
const folder = mkdtempSync(join(tmpdir(), "bloeit-verify-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const generator = (name: string) => {
  const copy = join(folder, name);
  copyGenerator(copy);
  return copy;
};
const first = generator("first");
// The CMS has to know where in its repository a region is kept: in the copy, in the same place.
const copied = join(folder, "else where", folderInRepository(region) ?? "content");
mkdirSync(join(folder, "else where/.git"), { recursive: true });
// Every file is new: the times of the originals are not kept.
cpSync(region, copied, { recursive: true });

const backwards = pathToFileURL(join(root, "scripts/tools/backwards.mjs")).href;
const far = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
const runs: Run[] = [
  { name: "cold caches", place: { generator: first } },
  { name: "warm caches", place: { generator: first } },
  {
    name: "another zone, language and working folder",
    place: { generator: first, cwd: folder, environment: far },
  },
  {
    name: "cold caches, folders listed backwards, content copied elsewhere",
    place: { generator: generator("second"), environment: { NODE_OPTIONS: `--import=${backwards}` } },
    content: copied,
  },
  ...values.node.map((node, at) => ({
    name: `cold caches, ${node}`,
    place: { generator: generator(`node-${at}`), node },
  })),
];

const rows: string[][] = [["build", "files", "", "first difference"]];
let reference: Record<string, string> | undefined;
let isSame = true;
for (const [at, { name, place, content = region }] of runs.entries()) {
  const out = join(folder, `site-${at}`);
  const { status, err } = await buildIn(content, out, place);
  if (status !== 0 || !existsSync(out)) {
    console.error(`${name}: no site.\n${err}`);
    process.exit(1);
  }
  const hashes = hashesIn(out);
  reference ??= hashes;
  const differs = firstDifference(reference, hashes);
  isSame &&= differs === undefined;
  rows.push([name, String(Object.keys(hashes).length), differs ? "DIFFERENT" : "same", differs ?? ""]);
}
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
console.log(`Node ${process.version}, ${region}\n`);
for (const row of rows)
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
process.exit(isSame ? 0 : 1);
