import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { decode } from "../../../src/content/bytes.ts";
import { adviseOn } from "../../../src/content/check/advice.ts";
import { applyFixes } from "../../../src/content/check/apply.ts";
import { diagnosticOf, diagnosticOfAdvice } from "../../../src/content/check/diagnostic.ts";
import { fixRegion } from "../../../src/content/check/fix.ts";
import { readRegion } from "../../../src/content/index.ts";
import type { GateOptions } from "../../../src/content/options.ts";
import { languageCodes } from "../../../src/core/language.ts";
import { type Folder, type Mutation, mutated, mutations } from "./mutations.ts";
import { folderOf, type Sized } from "./sizes.ts";

const today = "2026-06-01";
const root = join(import.meta.dirname, "../../..");

/** Real files that make regions small enough to read them many thousand times. */
const chosen: Readonly<Record<string, readonly string[]>> = {
  content: [
    ...["site.yaml", "tags.yaml", "media/media.yaml", "media/schachtbok.svg"],
    ...["posts/2012/sjtub-in-het-postkantoor.md", "posts/2013/krimp-als-weg.md"],
    ...["projects/sjtub.md", "partners/sjtub.md", "events/2012/parkcity-live.md", "pages/missie.md"],
  ],
  "test/fixtures/seenland": [
    ...["site.yaml", "tags.yaml", "media/media.yaml", "media/foerderverein-logo.svg"],
    ...["events/2024/faehrfest.md", "pages/auftrag.md"],
  ],
};

/** The chosen files of a region, without the lines that speak of other files: sound as they are. */
async function load(folder: string, home: string): Promise<Folder> {
  const files = new Map((chosen[folder] ?? []).map((path) => [path, readFileSync(join(root, folder, path))]));
  if (folder !== "content")
    for (const kind of ["posts", "projects", "partners"])
      for (const path of readdirSync(join(root, folder, kind), { recursive: true, encoding: "utf8" })
        .sort()
        .slice(0, 3))
        if (path.endsWith(".md")) files.set(`${kind}/${path}`, readFileSync(join(root, folder, kind, path)));
  for (let round = 0; round < 30; round++) {
    const content = join(home, `${folder.replaceAll("/", "-")}-${round}`);
    write(content, files);
    const result = await readRegion({ content, now: today, drafts: true, cacheDir: join(home, "cache") });
    if (result.ok) return files;
    for (const [path, bytes] of files) {
      const wrong = new Set(result.problems.filter(({ file }) => file === path).map(({ line }) => line));
      const lines = bytes.toString("utf8").split("\n");
      files.set(path, Buffer.from(lines.filter((_, index) => !wrong.has(index + 1)).join("\n")));
    }
  }
  throw new Error(`${folder} has no sound part`);
}

/** What came of a run. */
export interface FuzzResult {
  readonly runs: number;
  readonly seed: number;
  /** How many of the folders came through the gate, and how many problems the others had. */
  readonly sound: number;
  readonly problems: number;
  readonly fixed: number;
  /** What went wrong, with the shortest way to it; nothing when nothing did. */
  readonly failure: string | undefined;
}

/**
 * Lets many things happen to real regions. Whatever happens, the gate ends with a region or with problems that name
 * a file and a line that are there; advice and fixes hold to the same; and fixing comes to an end.
 * @param path what a failure says is the way to it: then only that is tried
 */
export async function fuzz(
  runs: number,
  seed: number,
  onRun: (count: number) => void = () => {},
  path?: string,
): Promise<FuzzResult> {
  const home = mkdtempSync(join(tmpdir(), "bloeit-fuzz-"));
  const regions = await Promise.all(Object.keys(chosen).map((folder) => load(folder, home)));
  const told = { sound: 0, problems: 0, fixed: 0 };
  let count = 0;
  const survives = async (region: number, happenings: readonly Mutation[], fixes: boolean) => {
    const content = join(home, String(count++));
    onRun(count);
    try {
      write(content, mutated(regions[region] ?? new Map(), happenings));
      const options = { content, now: today, drafts: region === 0, cacheDir: join(home, "cache") };
      await checkOne(options, told);
      if (fixes) await fixOne(options, told);
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  };
  const property = fc.asyncProperty(
    fc.nat({ max: regions.length - 1 }),
    mutations,
    fc.nat({ max: 9 }).map((chance) => chance === 0),
    survives,
  );
  try {
    const details = await fc.check(property, { numRuns: runs, seed, ...(path ? { path } : {}) });
    const cause = details.errorInstance instanceof Error ? (details.errorInstance.stack ?? "") : "";
    const failure = details.failed ? `${await fc.asyncDefaultReportMessage(details)}\n${cause}` : undefined;
    return { runs: details.numRuns, seed, ...told, failure };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** What a size came to: how long it took, in milliseconds, whether it came through the gate, and what went wrong. */
export interface SizeResult {
  readonly size: number;
  readonly milliseconds: number;
  readonly isSound: boolean;
  readonly failure: string | undefined;
}

/** Reads one thing in all its sizes, from small to large. The last folder that came through the gate stays in `content`. */
export async function trySizes(
  one: Sized,
  home: string,
): Promise<{ results: SizeResult[]; content: string | undefined }> {
  const results: SizeResult[] = [];
  let content: string | undefined;
  for (const size of one.sizes) {
    const folder = join(home, `${one.name.replace(/[^a-z]+/g, "-")}-${size}`);
    write(folder, folderOf(one, size));
    const told = { sound: 0, problems: 0 };
    const started = performance.now();
    let failure: string | undefined;
    try {
      await checkOne({ content: folder, now: today, drafts: false, cacheDir: join(home, "cache") }, told);
    } catch (error) {
      failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const isSound = told.sound > 0 && failure === undefined;
    results.push({ size, milliseconds: performance.now() - started, isSound, failure });
    const left = isSound ? content : folder;
    if (left !== undefined) rmSync(left, { recursive: true, force: true });
    if (isSound) content = folder;
  }
  return { results, content };
}

/** Writes a folder; a file that a file of the same name but for its case, or a folder, is in the way of is left out. */
function write(content: string, files: Folder): void {
  mkdirSync(content, { recursive: true });
  for (const [path, bytes] of files) {
    try {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), bytes);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (!["EEXIST", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "EILSEQ", "EINVAL"].includes(String(code)))
        throw error;
    }
  }
}

async function checkOne(options: GateOptions, told: { sound: number; problems: number }): Promise<void> {
  const result = await readRegion(options);
  if (result.ok) told.sound += 1;
  const lastLineOf = rememberLastLines(options.content);
  for (const problem of result.ok ? [] : result.problems) {
    told.problems += 1;
    mustBeThere(lastLineOf, problem.file, problem.line, problem.error.code);
    for (const language of languageCodes) mustBeSaid(diagnosticOf(problem, language).message);
  }
  for (const advice of adviseOn(result.reading)) {
    if (advice.file !== undefined) mustBeThere(lastLineOf, advice.file, advice.line, advice.subject.code);
    mustBeSaid(diagnosticOfAdvice(advice, result.language).message);
  }
}

async function fixOne(options: GateOptions, told: { fixed: number }): Promise<void> {
  const { checked, fixed, failed } = await fixRegion(options, () => true);
  told.fixed += fixed.length;
  if (failed.length > 0) throw new Error(`not written: ${JSON.stringify(failed)}`);
  for (const { file, fix, code } of checked.findings) {
    if (!fix || file === undefined) continue;
    const bytes = readFileSync(join(options.content, file));
    if (!applyFixes(bytes, [fix]).equals(bytes)) throw new Error(`still to be fixed: ${file} ${code}`);
  }
}

/** The last line of each file; a file of which ten thousand things are told is read once. */
function rememberLastLines(content: string): (file: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const path = join(content, file);
      const text = existsSync(path) && statSync(path).isFile() ? decode(readFileSync(path)).text : undefined;
      known.set(file, existsSync(path) ? (text?.split("\n").length ?? 1) : undefined);
    }
    return known.get(file);
  };
}

/** A place is there when its file is, and has that line; or the file is the one that every region must have. */
function mustBeThere(
  lastLineOf: (file: string) => number | undefined,
  file: string,
  line: number,
  code: string,
): void {
  const found = lastLineOf(file);
  if (found === undefined && file !== "site.yaml")
    throw new Error(`${code} names ${file}, which is not there`);
  const last = found ?? 1;
  if (!Number.isInteger(line) || line < 1 || line > last)
    throw new Error(`${code} names line ${line} of ${file}, which has ${last}`);
}

function mustBeSaid(message: string): void {
  if (message.trim() === "" || message.includes("[object")) throw new Error(`said: ${message}`);
}
