import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { guidePage } from "../../layouts/preview/guide.tsx";
import { failurePage, problemsPage } from "../../layouts/preview/problems.tsx";
import { styleGuideAddress, styleGuidePage } from "../../layouts/preview/style-guide.tsx";
import { reportProblems } from "../../src/content/check/report.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import type { Region } from "../../src/region/region.ts";
import { Site } from "../../src/region/site.ts";
import { readGuide } from "../../src/server/preview/guide.ts";
import { PreviewServer } from "../../src/server/preview/server.ts";
import { watchFolder } from "../../src/server/preview/watch.ts";
import type { Assets } from "../../src/site/assets.ts";
import { cacheDir, repositoryOf, requireContentFolder, root } from "./arguments.ts";
import { type CommandIo, untilEnded } from "./io.ts";
import { ended, runCommand, Stop } from "./run.ts";
import { options } from "./table.ts";

/** The guides for editors, by the addresses at which the preview shows them. */
const guides = ["handleiding.md", "redacteuren-toegang.md"];
const guideAddress = (name: string) =>
  name === guides[0] ? "/_handleiding/" : `/_handleiding/${name.replace(/\.md$/, "")}/`;
const guidePages = guides.map((name) => {
  const guide = readGuide(join(root, "docs", name), "nl", guideAddress);
  const address = guideAddress(name);
  const show = (region: Region, assets: Assets) => guidePage(guide, address, new Site(region), assets);
  return [address, show] as const;
});

/**
 * What `npm start` runs in a process of its own: serves the site of a content folder with everything that is still held
 * back, and shows every change at once. A broken file is told here and in the browser.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("start", words, io, async (given) => {
    requireContentFolder(given, io);
    const { content, values } = given;
    const server = await PreviewServer.open({
      root,
      content,
      out: mkdtempSync(join(tmpdir(), "bloeit-preview-")),
      cacheDir: join(cacheDir, "images"),
      today: values.today,
      port: Number(values.port ?? options.port.usual),
      host: values.host,
      repository: repositoryOf(io.environment),
      problemsPage,
      failurePage,
      onError: (error) => io.err(inspect(error)),
      extraPages: {
        ...Object.fromEntries(guidePages),
        [styleGuideAddress]: (region, assets) => styleGuidePage(new Site(region), assets),
      },
      onRead(result, changed, took) {
        const { report } = messagesOf(result.language);
        if (!result.ok) io.err(`\n${reportProblems(result.problems, result.language)}`);
        else if (changed) io.out(report.reread(changed.join(", "), Math.round(took)));
      },
    });

    // Watched before it is read, so that no change falls between the two.
    await Promise.all([
      watchFolder(content, (paths) => void server.change(paths)),
      watchFolder(join(root, "assets"), () => void server.change([], true)),
    ]);
    const { report } = messagesOf(given.language);
    await server.start().catch((error: unknown) => {
      if (values.host === undefined) throw error;
      throw new Stop(report.noSuchHost(values.host));
    });
    const at = (path: string) => new URL(path, server.address).href;
    io.out(report.serving(at("/"), at(guideAddress("handleiding.md")), at("/admin/")));
    await untilEnded(io);
    return ended.well;
  });
}
