import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guidePage } from "../layouts/preview/guide.tsx";
import { failurePage, problemsPage } from "../layouts/preview/problems.tsx";
import { reportProblems } from "../src/content/check/report.ts";
import { messagesOf } from "../src/i18n/messages.ts";
import type { Region } from "../src/region/region.ts";
import { readGuide } from "../src/server/preview/guide.ts";
import { PreviewServer } from "../src/server/preview/server.ts";
import { watchFolder } from "../src/server/preview/watch.ts";
import type { Assets } from "../src/site/assets.ts";
import { argumentsOrExit, contentFolderOrExit, root } from "./arguments.ts";
import { languageOf } from "./language-of.ts";

/**
 * Serves the site of a content folder with everything that is still held back, and shows every change at once.
 * A broken file is told here and in the browser.
 */
const given = argumentsOrExit();
contentFolderOrExit(given);

/** The guides for editors, by the addresses at which the preview shows them. */
const guides = ["handleiding.md", "redacteuren-toegang.md"];
const guideAddress = (name: string) =>
  name === guides[0] ? "/_handleiding/" : `/_handleiding/${name.replace(/\.md$/, "")}/`;
const guidePages = guides.map((name) => {
  const guide = readGuide(join(root, "docs", name), "nl", guideAddress);
  const address = guideAddress(name);
  const show = (region: Region, assets: Assets) => guidePage(guide, address, region, assets);
  return [address, show] as const;
});

const server = await PreviewServer.open({
  root,
  content: given.content,
  out: mkdtempSync(join(tmpdir(), "bloeit-preview-")),
  cacheDir: join(given.cacheDir, "images"),
  today: typeof given.now === "string" ? given.now : undefined,
  port: given.port,
  host: given.host,
  repository: given.repository,
  problemsPage,
  failurePage,
  onError: console.error,
  extraPages: Object.fromEntries(guidePages),
  onRead(result, changed, took) {
    const { report } = messagesOf(result.language);
    if (!result.ok) console.error(`\n${reportProblems(result.problems, result.language)}`);
    else if (changed) console.log(report.reread(changed.join(", "), Math.round(took)));
  },
});

// Watched before it is read, so that no change falls between the two.
await Promise.all([
  watchFolder(given.content, (paths) => void server.change(paths)),
  watchFolder(join(root, "assets"), () => void server.change([], true)),
]);
await server.start().catch((error: unknown) => {
  if (given.host === undefined) throw error;
  console.error(messagesOf("nl").report.noSuchHost(given.host));
  process.exit(1);
});

const { report } = messagesOf(languageOf(given.content));
const at = (path: string) => new URL(path, server.address).href;
console.log(report.serving(at("/"), at(guideAddress("handleiding.md")), at("/admin/")));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
