// @ts-check
import { readFileSync } from "node:fs";
import { addressIn, buildWhenDue } from "./build-when-due.mjs";

/*
 * One run, for a scheduled job: `node scripts/planning/run.mjs [content/site.yaml]`.
 * Reads BUILD_HOOK and (before the address in site.yaml) SITE_URL from the environment. Exit status 1 on failure.
 */
const { BUILD_HOOK, SITE_URL } = process.env;
const site = SITE_URL?.trim() || addressIn(readFileSync(process.argv[2] ?? "content/site.yaml", "utf8"));
const { outcome, message } = await buildWhenDue({ site, hook: BUILD_HOOK?.trim(), now: Date.now() });
console.log(message);
process.exitCode = outcome === "failed" ? 1 : 0;
