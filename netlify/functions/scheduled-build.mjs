// @ts-check
import { buildWhenDue } from "../../scripts/planning/build-when-due.mjs";

/*
 * Netlify runs this every hour for the published site. It is off unless the site's environment has a BUILD_HOOK:
 * the address of a build hook, which is a secret. Netlify itself says in URL what the site's address is.
 */
export default async () => {
  const { BUILD_HOOK, URL } = process.env;
  // A scheduled function may take 30 seconds: two tries of each request stay below that.
  const run = { site: URL, hook: BUILD_HOOK?.trim(), now: Date.now(), tries: 2, timeout: 6000, pause: 1000 };
  const { outcome, message } = await buildWhenDue(run);
  if (outcome === "failed") console.error(message);
  else console.log(message);
};

export const config = { schedule: "@hourly" };
