import type { EleventyConfig } from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import "../typescript.mjs";
import bloeit, { type PluginOptions } from "../../src/site/plugin.ts";
import { contentOf, post } from "../region-of.ts";

/** What the plugin asks of Eleventy when it is added, and what it says to it. */
class Asked {
  readonly directories = { output: "_site/" };
  readonly data = new Map<string, unknown>();
  readonly templates: string[] = [];
  readonly watched: string[] = [];
  readonly events: string[] = [];
  addGlobalData(name: string, value: unknown): void {
    this.data.set(name, value);
  }
  addTemplate(path: string): void {
    this.templates.push(path);
  }
  addWatchTarget(path: string): void {
    this.watched.push(path);
  }
  on(event: string): void {
    this.events.push(event);
  }
}

async function add(options: object): Promise<Asked> {
  const asked = new Asked();
  await bloeit(asked as unknown as EleventyConfig, options as PluginOptions);
  return asked;
}

describe("the plugin of Eleventy", () => {
  test("adds the region, its templates, and its folder to what is watched", async () => {
    const content = contentOf({ "posts/2026/bericht.md": post() });
    const { data, templates, watched, events } = await add({ content });
    expect([...data.keys()]).toEqual(["site", "region", "assets"]);
    expect(templates).toContain("bloeit/posts.11ty.js");
    expect(templates).toContain("bloeit/feeds/robots.11ty.js");
    expect(watched).toEqual([content]);
    expect(events).toEqual(["eleventy.before", "eleventy.after"]);
  });

  test.each([
    ["a content folder that is not there", { content: "nowhere" }, /nowhere is er niet/],
    ["an option that is none", { content: "content", card: false }, /Unrecognized key: "card"/],
    ["a value that is none", { content: "content", cards: "no" }, /boolean[\s\S]*cards/],
    ["a day that is none", { content: "content", today: "2026-02-30" }, /today/],
    ["no content folder", {}, /content/],
    ["no options", undefined as unknown as object, /addPlugin/],
  ])("refuses %s in words, without a stack trace", async (_, options, said) => {
    await expect(add(options)).rejects.toMatchObject({
      message: expect.stringMatching(said),
      skipOriginalStack: true,
    });
  });
});
