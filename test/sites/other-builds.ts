import { join } from "node:path";
import { buildIn } from "../../scripts/tools/builds.ts";
import { buildKept } from "../builds.ts";
import { scratchFolder } from "../scratch.ts";

/** A folder for these builds. */
export const scratch = scratchFolder("site");

let count = 0;

/**
 * Builds a site, in an environment of its own if it is to have one, and gives the folder it is in.
 * @throws with what the build said, when there is no site
 */
export async function buildAgain(
  content: string,
  environment: NodeJS.ProcessEnv = {},
  ...more: readonly string[]
): Promise<string> {
  const out = join(scratch, `site-${count++}`);
  const isUsual = Object.keys(environment).length === 0;
  const { status, err } = isUsual
    ? await buildKept(content, out, ...more)
    : await buildIn(content, out, { environment }, ...more);
  if (status !== 0) throw new Error(err);
  return out;
}
