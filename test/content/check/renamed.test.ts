import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { renamedAdvice } from "../../../src/content/check/renamed.ts";
import { contentOf, entry, type Files, post, readFolder, siteYaml } from "../../region-of.ts";
import { committedContent } from "./git-folder.ts";

const long = Array.from({ length: 40 }, (_, index) => `woord${index}`).join(" ");

/** What is said when these files were committed, and then the folder was changed. */
async function adviceAfter(files: Files, change: (folder: string) => void): Promise<unknown[]> {
  const content = committedContent(files);
  change(content);
  const { reading } = await readFolder(content);
  return renamedAdvice(reading).map(({ file, subject }) => ({ file, ...subject }));
}

const move = (from: string, to: string, text?: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
  if (text !== undefined) writeFileSync(join(folder, to), text);
};
const [old, fresh] = ["posts/2026/oud.md", "posts/2026/nieuw.md"];
const renamed = { file: fresh, code: "renamed", was: old, address: "/berichten/2026/oud/" };

describe("a file that is gone, and a new one with", () => {
  test.each<[string, string, readonly unknown[]]>([
    ["the same text", post(long), [renamed]],
    ["nearly the same text", post(`${long} en meer`), [renamed]],
    ["half of the text", post(long.slice(0, long.length / 2)), []],
    ["the same text and its old address", post(long, "redirects: [/berichten/2026/oud/]"), []],
    [
      "the same text and its old address, without a slash",
      post(long, "redirects: [/berichten/2026/oud]"),
      [],
    ],
    ["the same text and another old address", post(long, "redirects: [/berichten/2026/ouder/]"), [renamed]],
  ])("%s", async (_, text, advice) => {
    expect(await adviceAfter({ [old]: post(long) }, move(old, fresh, text))).toEqual(advice);
  });

  test("the same head, and no text at all", async () => {
    const partner = entry("title: De Kring\ntype: netwerk\nurl: https://kring.example/", "");
    expect(
      await adviceAfter({ "partners/kring.md": partner }, move("partners/kring.md", "partners/de-kring.md")),
    ).toEqual([
      {
        file: "partners/de-kring.md",
        code: "renamed",
        was: "partners/kring.md",
        address: "/partners/kring/",
      },
    ]);
  });

  test("the same text, in the folder of another kind", async () => {
    expect(
      await adviceAfter({ "pages/oud.md": entry("title: X", long) }, move("pages/oud.md", fresh, post(long))),
    ).toEqual([]);
  });

  test("the same text, of several that are gone: each is told once", async () => {
    const files = { [old]: post(long), "posts/2026/ander.md": post(`${long} en meer`) };
    const change = (folder: string) => {
      move(old, fresh)(folder);
      move("posts/2026/ander.md", "posts/2026/anders.md")(folder);
    };
    expect(await adviceAfter(files, change)).toEqual([
      {
        ...renamed,
        file: "posts/2026/anders.md",
        was: "posts/2026/ander.md",
        address: "/berichten/2026/ander/",
      },
      renamed,
    ]);
  });
});

describe("nothing is told of", () => {
  test("a text that is copied while the first one stays", async () => {
    const change = (folder: string) => writeFileSync(join(folder, fresh), post(long));
    expect(await adviceAfter({ [old]: post(long) }, change)).toEqual([]);
  });
  test("a post that goes into a folder of its year, which is in its address already", async () => {
    expect(await adviceAfter({ "posts/x.md": post(long) }, move("posts/x.md", "posts/2026/x.md"))).toEqual(
      [],
    );
  });
  test("a folder that git does not know", async () => {
    const content = contentOf({ "site.yaml": siteYaml, [fresh]: post(long) });
    const { reading } = await readFolder(content);
    expect(renamedAdvice(reading)).toEqual([]);
    rmSync(content, { recursive: true });
    expect(renamedAdvice(reading)).toEqual([]);
  });
});

test("an event that goes into a folder of its year keeps its address, and would lose its id", async () => {
  const event = entry("title: Feest\nstart: 2026-07-01", long);
  expect(
    await adviceAfter({ "events/feest.md": event }, move("events/feest.md", "events/2026/feest.md")),
  ).toEqual([
    {
      file: "events/2026/feest.md",
      code: "renamedEvent",
      was: "events/feest.md",
      id: "feest@www.example.nl",
    },
  ]);
});
