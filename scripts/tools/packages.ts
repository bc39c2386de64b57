import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../src/core/text.ts";

/** A package that is installed, as the lock file and the package itself name it. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX licence expression (SPDX 2.3, annex D); undefined when the package names none. */
  readonly licence: string | undefined;
  /** True when only work on the generator needs it, and no site. */
  readonly isDev: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** The licences that ask for no more than that their text and the names of the makers are kept. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** What was decided about packages of which nothing can be read by machine, or that ask for more: by name. */
export const reviewed: readonly {
  readonly names: RegExp;
  readonly licence: string;
  readonly reason: string;
}[] = [
  {
    names: /^@fontsource(-variable)?\//,
    licence: "OFL-1.1",
    reason: "letters: free to be sent along with a site, under their own name and licence",
  },
  {
    names: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    reason: "libvips, a shared library that sharp loads: not linked into our code, and not part of a site",
  },
  {
    names: /^@img\/sharp-/,
    licence: "Apache-2.0 AND LGPL-3.0-or-later",
    reason: "sharp with libvips in one file, used as it comes: not part of a site",
  },
  {
    names: /^@img\/sharp-wasm32$/,
    licence: "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
    reason: "sharp with libvips in one file, used as it comes: not part of a site",
  },
  {
    names: /^(lightningcss|lightningcss-[a-z0-9-]+|axe-core|ical\.js|satori)$/,
    licence: "MPL-2.0",
    reason: "used unchanged; what it asks (to share changes to its own files) does not reach our code",
  },
  {
    names: /^parse-cache-control$/,
    licence: "none named",
    reason: "its LICENSE file is the three-clause BSD licence",
  },
];

/** The packages that want to run a program of their own when they are installed, and why that is refused or allowed. */
export const installScripts: Readonly<Record<string, string>> = {
  esbuild: "refused (allowScripts in package.json): it only makes the start of its command faster",
};

/**
 * The packages of the lock file that are installed on this machine; others belong to other machines.
 * @param root the folder with `package-lock.json` and `node_modules/`
 */
export function installedPackages(root: string): InstalledPackage[] {
  return lockedPackages(root)
    .flatMap(([path, { dev }]) => {
      const manifest = manifestOf(join(root, path));
      if (!manifest) return [];
      const { name, version, license } = manifest;
      return [
        { name, version, licence: typeof license === "string" ? license : undefined, isDev: dev === true },
      ];
    })
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.version, b.version));
}

/** The packages of the lock file that would run a program at their installation, by name. */
export function withInstallScript(root: string): string[] {
  return lockedPackages(root).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [nameAt(path)] : [],
  );
}

/** Tells whether everything that a licence expression asks is permissive: one side of an `OR` will do. */
export function isPermissive(expression: string): boolean {
  // No bracket within a bracket: what is more tangled than that is for a person to read.
  const flat = expression.replace(/\(([^()]*)\)/g, (_, inner: string) =>
    isPermissive(inner) ? "MIT" : "other",
  );
  return flat.split(" OR ").some((one) => one.split(" AND ").every((name) => permissive.has(name.trim())));
}

/** Why a package that is not simply permissive may be used all the same; undefined when nobody looked at it. */
export function reviewOf({ name, licence = "none named" }: InstalledPackage): string | undefined {
  return reviewed.find((review) => review.licence === licence && review.names.test(name))?.reason;
}

/** Tells whether a package may be used. */
export function isSettled(one: InstalledPackage): boolean {
  return (one.licence !== undefined && isPermissive(one.licence)) || reviewOf(one) !== undefined;
}

function lockedPackages(root: string): [string, Locked][] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages).filter(([path]) => path !== "");
}

function nameAt(path: string): string {
  return path.replace(/^.*node_modules\//, "");
}

function manifestOf(folder: string): { name: string; version: string; license?: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
