import { execFileSync } from "node:child_process";
import { root } from "../command/arguments.ts";
import { type InstalledPackage, installedPackages, isSettled, reviewOf } from "./packages.ts";

/**
 * `npm run licences`: every package that is installed, by licence. Exit status 1 when one has a licence that nobody
 * looked at. `--sbom` prints the software bill of materials instead: CycloneDX, as npm makes it of what is installed.
 */
if (process.argv.includes("--sbom")) {
  // npm says itself what it cannot do.
  execFileSync("npm", ["sbom", "--sbom-format=cyclonedx"], { cwd: root, stdio: "inherit" });
  process.exit(0);
}

const packages = installedPackages(root);
const byLicence = new Map<string, InstalledPackage[]>();
for (const one of packages) byLicence.set(licenceOf(one), [...(byLicence.get(licenceOf(one)) ?? []), one]);
for (const [licence, group] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${licence} (${group.length})`);
  for (const one of group) console.log(lineOf(one));
}
const open = packages.filter((one) => !isSettled(one));
const needed = packages.filter(({ isDev }) => !isDev).length;
console.log(
  `\n${packages.length} packages, ${needed} of them to make a site; ${open.length} with a licence to look at.`,
);
for (const { name, version, ...one } of open)
  console.error(
    `${name} ${version}: ${licenceOf(one)}. Read its licence, then add it to scripts/tools/packages.ts with the reason, or do without it.`,
  );
process.exit(open.length > 0 ? 1 : 0);

function licenceOf({ licence }: Pick<InstalledPackage, "licence">): string {
  return licence ?? "none named";
}

function lineOf(one: InstalledPackage): string {
  const reason = reviewOf(one);
  return `  ${`${one.name} ${one.version}`.padEnd(52)}${one.isDev ? "  dev" : ""}${reason ? `  ${reason}` : ""}`.trimEnd();
}
