import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  installedPackages,
  installScripts,
  isPermissive,
  isSettled,
  reviewed,
  reviewOf,
  withInstallScript,
} from "../../scripts/tools/packages.ts";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

describe("the packages this project stands on", () => {
  const packages = installedPackages(root);

  test("are pinned to one version", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("run nothing at their installation that nobody looked at", () => {
    expect(withInstallScript(root)).toEqual(Object.keys(installScripts));
    expect(Object.keys(manifest.allowScripts)).toEqual(Object.keys(installScripts));
  });

  test("have licences that somebody looked at, and no review is of a package that is gone", () => {
    expect(packages.length).toBeGreaterThan(200);
    expect(
      packages.filter((one) => !isSettled(one)).map(({ name, licence }) => `${name}: ${licence}`),
    ).toEqual([]);
    const reasons = new Set(packages.map(reviewOf));
    const others = reviewed.filter(({ names }) => !names.source.startsWith("^@img"));
    expect(others.filter(({ reason }) => !reasons.has(reason))).toEqual([]);
  });
});

test.each([
  ["MIT", true],
  ["(MIT OR CC0-1.0)", true],
  ["MIT OR GPL-3.0-only", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT OR GPL-3.0-only) AND ISC", true],
  ["(MIT AND GPL-3.0-only) OR LGPL-3.0-or-later", false],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE.txt", false],
  ["UNLICENSED", false],
  ["", false],
])("the licence %j is permissive: %s", (expression, is) => {
  expect(isPermissive(expression)).toBe(is);
});
