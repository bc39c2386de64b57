import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/** A Chromium that can be started on this machine. */
export interface ChromiumProgram {
  readonly path: string;
  /** The environment it needs. */
  readonly env: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../../..");

/** What Chromium is told at every start: nothing of its own to do on the network, and the same letters everywhere. */
export const chromiumArguments: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--no-zygote",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-gpu",
  // Pages of a site share a process, and with it what has been compiled for it: a seventh of the work less.
  "--process-per-site",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--font-render-hinting=none",
];

/**
 * Finds the Chromium to test with: the one `CHROMIUM` points at, or the one inside the package
 * `@sparticuz/chromium`, with the libraries and the font it brings along, unpacked into `.cache/`.
 */
export async function chromiumProgram(): Promise<ChromiumProgram> {
  const own = process.env.CHROMIUM;
  const env = ownEnvironment();
  if (own) return { path: own, env };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("The packaged Chromium runs on Linux x64 only: say CHROMIUM=/path/to/chromium");
  const folder = await unpacked();
  return {
    path: join(folder, "chromium"),
    env: {
      ...env,
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Starts a browser. Whoever starts it closes it. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await chromiumProgram();
  return chromium.launch({ executablePath: path, env, args: [...chromiumArguments] });
}

/**
 * Unpacks the packaged Chromium once. The package always unpacks into the temporary folder, and would
 * take a half-written file for a whole one; so it does that in a folder of its own, which then gets its name
 * in one step. Of several at a time, the first wins.
 */
async function unpacked(): Promise<string> {
  const manifest = join(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const cache = join(root, ".cache/chromium");
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "unpacking-"));
  try {
    const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: root,
      // Under this name the package unpacks the system libraries too.
      env: { ...ownEnvironment(), TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await writeFile(join(staging, "fonts.conf"), fontsConfiguration(folder));
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function ownEnvironment(): Record<string, string> {
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(known);
}
