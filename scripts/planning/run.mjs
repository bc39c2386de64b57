// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../content-folder.mjs";
import { addressIn, buildWhenDue } from "./build-when-due.mjs";

/*
 * One run, for a scheduled job: `node scripts/planning/run.mjs`.
 * Reads BUILD_HOOK and SITE_URL from the environment; without the latter, the address in `site.yaml` of the region that
 * the other commands work on, too. Exit status 1 on failure.
 */
const { BUILD_HOOK, SITE_URL } = process.env;
const siteFile = () => join(contentFolder(undefined).folder, "site.yaml");
const site = SITE_URL?.trim() || addressIn(readFileSync(siteFile(), "utf8"));
const { outcome, message } = await buildWhenDue({ site, hook: BUILD_HOOK?.trim(), now: Date.now() });
console.log(message);
process.exitCode = outcome === "failed" ? 1 : 0;
