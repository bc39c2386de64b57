import { homedir, hostname, userInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { hashesIn } from "../../scripts/tools/builds.ts";
import { sites } from "../build-sites.ts";
import { otherClock } from "./clock.ts";
import { buildAgain, scratch } from "./other-builds.ts";
import { openSite, root } from "./site.ts";

describe.each(Object.entries(sites))("the same content of %s on the same day", (name, { content, out }) => {
  test("makes the same bytes on another machine, in another zone and language, on another day", async () => {
    const elsewhere = {
      TZ: "America/Adak",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      LANGUAGE: "tr",
      HOME: scratch,
      NODE_OPTIONS: `--import=${otherClock((400 * 24 + 7) * 3_600_000)}`,
    };
    expect(hashesIn(await buildAgain(content, elsewhere))).toEqual(hashesIn(out));
  });

  test("says nothing about the machine it was made on", async () => {
    const site = await openSite(name, content, out);
    const isTelling = (text: string) => text.length > 5;
    const marks = [root, content, homedir(), hostname(), userInfo().username, process.env.USER ?? ""];
    const own = ["node_modules", "file:///", "/layouts/", ".11ty.", "sourceMappingURL"];
    const found = site.files.flatMap((file) => {
      const bytes = site.bytes(file);
      // The script of the CMS is not ours: a comment in it tells where its makers copied a style from.
      const words = file.startsWith("/admin/kept/") ? [] : own;
      const traces = [...marks.filter(isTelling), ...words];
      return traces.filter((trace) => bytes.includes(trace)).map((trace) => `${file} says ${trace}`);
    });
    expect(found).toEqual([]);
  });
});
