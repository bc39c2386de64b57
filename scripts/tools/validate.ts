import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../command/arguments.ts";
import { buildIn } from "./builds.ts";

/*
 * `npm run validate`: builds a region and has the Nu Html Checker, by which the W3C judges pages, look at every page,
 * style sheet and drawing of it. `--content=DIR` (as often as you like) for other regions than the two of this
 * repository. Exit status 1 when it finds anything that is not in `known`. It needs Java 17; without it nothing is
 * checked, and that is said.
 *
 * The checker is 31 MB and is wanted seldom, so it is no dependency: npm fetches this one version the first time.
 */
const checker = {
  package: "vnu-jar@26.9.27",
  file: "node_modules/vnu-jar/build/dist/vnu.jar",
  sha256: "22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47",
} as const;

/** What the checker says and is not fixed, with the reason. */
const known: readonly { readonly says: RegExp; readonly of: RegExp; readonly reason: string }[] = [
  {
    says: /^Trailing slash on void elements has no effect/,
    of: /\.html$/,
    reason: "layouts write <br/>; the harm it speaks of needs attributes without quotes, and ours have them",
  },
  {
    says: /^CSS: (?:“(?:anchor-name|container-type|vector-effect)”: Property|Unrecognized at-rule “@(?:container|view-transition)”)/,
    of: /\.css$/,
    reason: "CSS that browsers know and the checker does not yet",
  },
  {
    says: /^CSS: “(?:inset-block-start|flex)”: (?:Parse Error|“anchor\()/,
    of: /\.css$/,
    reason:
      "the same, in a value: anchor() and lengths in cqi (test/sites/styles.test.ts reads it with another parser)",
  },
];

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

const { values } = parseArgs({
  options: {
    content: {
      type: "string",
      multiple: true,
      default: ["content", "test/fixtures/seenland", "test/fixtures/cwm-gwennol"].map((path) =>
        join(root, path),
      ),
    },
  },
});
if (!hasJava()) {
  console.log("Skipped: no Java 17 on this machine, which the Nu Html Checker runs on. Nothing was checked.");
  process.exit(0);
}
const jar = fetchChecker();
const folder = mkdtempSync(join(tmpdir(), "bloeit-validate-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

let errors = 0;
for (const [at, content] of values.content.entries()) {
  const out = join(folder, `site-${at}`);
  const { status, err } = await buildIn(resolve(content), out);
  if (status !== 0) {
    console.error(`${content}: no site.\n${err}`);
    process.exit(1);
  }
  const messages = check(out);
  const open = messages.filter((one) => !reasonFor(one));
  for (const { url, lastLine, message, extract } of open)
    console.error(`${fileOf(url, out)}:${lastLine ?? ""} ${message}\n  ${extract ?? ""}`);
  errors += open.length;
  console.log(`${content}: ${open.length} errors; known and left: ${messages.length - open.length}`);
  for (const { says, of, reason } of known) {
    const count = messages.filter((one) => says.test(one.message) && of.test(one.url ?? "")).length;
    console.log(`  ${count} × ${reason}`);
  }
}
process.exit(errors === 0 ? 0 : 1);

function reasonFor({ message, url = "" }: Message): string | undefined {
  return known.find(({ says, of }) => says.test(message) && of.test(url))?.reason;
}

/** What the checker says of a built site. @throws an Error when it does not come to an end */
function check(out: string): Message[] {
  const words = [
    "-jar",
    jar,
    "--also-check-css",
    "--also-check-svg",
    "--skip-non-html",
    "--format",
    "json",
    out,
  ];
  const { stderr, error } = spawnSync("java", words, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages;
}

function fileOf(url: string | undefined, out: string): string {
  return url?.startsWith("file:") ? relative(out, decodeURI(new URL(url).pathname)) : (url ?? "");
}

function hasJava(): boolean {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17;
}

/** The checker, fetched the first time. @throws an Error when it is another one than was looked at */
function fetchChecker(): string {
  const cache = join(root, ".cache/vnu");
  const file = join(cache, checker.file);
  if (!existsSync(file)) {
    // Its install script would fetch a Java.
    const words = ["install", "--ignore-scripts", "--no-save", "--no-package-lock", "--prefix", cache];
    execFileSync("npm", [...words, checker.package], { stdio: ["ignore", "ignore", "inherit"] });
  }
  const found = createHash("sha256").update(readFileSync(file)).digest("hex");
  if (found !== checker.sha256) throw new Error(`${file} is not the ${checker.package} that was looked at`);
  return file;
}
