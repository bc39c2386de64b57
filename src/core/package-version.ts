import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The installed version of a package: part of the key of whatever is remembered of its work. */
export function packageVersion(name: string): string {
  const manifest = join(import.meta.dirname, "../../node_modules", name, "package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
