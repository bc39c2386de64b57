import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderInRepository } from "../../src/core/git-folder.ts";
import { editAddress, readRepository } from "../../src/region/repository.ts";
import { regionOf, siteYaml } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

describe("the page on which a file is edited", () => {
  test.each<[repository: string, file: string, branch: string, address: string | undefined]>([
    [
      "https://github.com/jan/regio",
      "content/a.md",
      "main",
      "https://github.com/jan/regio/edit/main/content/a.md",
    ],
    ["https://github.com/jan/regio.git", "a.md", "main", "https://github.com/jan/regio/edit/main/a.md"],
    ["https://github.com/jan/regio.git/", "a.md", "main", "https://github.com/jan/regio/edit/main/a.md"],
    [
      "https://github.com/jan/regio/?tab=readme#top",
      "a.md",
      "main",
      "https://github.com/jan/regio/edit/main/a.md",
    ],
    [
      "https://github.bedrijf.nl/jan/regio",
      "a.md",
      "main",
      "https://github.bedrijf.nl/jan/regio/edit/main/a.md",
    ],
    [
      "https://gitlab.com/groep/deel/regio",
      "a.md",
      "main",
      "https://gitlab.com/groep/deel/regio/-/edit/main/a.md",
    ],
    ["https://gitlab.gemeente.nl/a/b", "a.md", "main", "https://gitlab.gemeente.nl/a/b/-/edit/main/a.md"],
    ["https://codeberg.org/jan/regio", "a.md", "main", "https://codeberg.org/jan/regio/_edit/main/a.md"],
    [
      "https://forgejo.example.org/jan/regio",
      "a.md",
      "main",
      "https://forgejo.example.org/jan/regio/_edit/main/a.md",
    ],
    ["https://gitea.com/jan/regio", "a.md", "main", "https://gitea.com/jan/regio/_edit/main/a.md"],
    [
      "https://bitbucket.org/jan/regio",
      "a.md",
      "main",
      "https://bitbucket.org/jan/regio/src/main/a.md?mode=edit",
    ],
    ["https://git.example.org/jan/regio", "a.md", "main", undefined],
    // A word in a path or a longer name tells nothing of the host.
    ["https://git.example.org/jan/gitlab", "a.md", "main", undefined],
    ["https://mygithubby.example/jan/regio", "a.md", "main", undefined],
    [
      "https://github.com/jan/r",
      "ons dorp/één 100%.md",
      "main",
      "https://github.com/jan/r/edit/main/ons%20dorp/%C3%A9%C3%A9n%20100%25.md",
    ],
    [
      "https://github.com/jan/r",
      "a#b?c&d+e.md",
      "main",
      "https://github.com/jan/r/edit/main/a%23b%3Fc%26d%2Be.md",
    ],
    [
      "https://codeberg.org/jan/r",
      "Grüße.md",
      "tak/één #2",
      "https://codeberg.org/jan/r/_edit/tak/%C3%A9%C3%A9n%20%232/Gr%C3%BC%C3%9Fe.md",
    ],
    [
      "https://bitbucket.org/jan/r",
      "a?b.md",
      "main",
      "https://bitbucket.org/jan/r/src/main/a%3Fb.md?mode=edit",
    ],
  ])("of %s, file %s, branch %s is %s", (address, file, branch, edit) => {
    const repository = readRepository(address);
    expect(repository && editAddress(repository, file, branch)).toBe(edit);
  });

  test.each([
    "https://github.com/jan",
    "https://github.com/",
    "geen adres",
    "ftp://github.com/a/b",
    "https://github.com/a/<b>",
  ])("is not known of %s, which is no repository", (address) =>
    expect(readRepository(address)).toBeUndefined(),
  );
});

describe("a content folder", () => {
  const top = scratchFolder("repository");
  const folder = (...parts: string[]) => {
    const path = join(top, ...parts);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const clone = folder("clone");
  folder("clone", ".git");
  const sub = folder("clone", "sub");
  // A worktree and a submodule have a file for it.
  writeFileSync(join(sub, ".git"), "gitdir: ../.git/modules/sub\n");
  const outside = folder("outside");
  symlinkSync(folder("clone", "regio's", "ons dorp"), join(outside, "link"));

  test.each<[string, string, string | undefined]>([
    ["of the usual name", folder("clone", "content"), "content"],
    ["of any name, at any depth", folder("clone", "regio's", "ons dorp"), "regio's/ons dorp"],
    ["that is the repository itself", clone, ""],
    ["that is a submodule", sub, ""],
    ["in a submodule", folder("clone", "sub", "content"), "content"],
    ["behind a link", join(outside, "link"), "regio's/ons dorp"],
    ["in no repository", outside, undefined],
  ])("%s lies at its place in the repository", (_, path, expected) => {
    expect(folderInRepository(path)).toBe(expected);
  });
});

describe("a region", () => {
  const at = async (folder: string | undefined, more: string) => {
    const region = await regionOf({ "site.yaml": siteYaml + more });
    return Object.assign(region, { folder }).editAddress("pages/over ons.md");
  };
  const github = "repository: https://github.com/jan/regio\n";

  test.each<[string | undefined, string, string | undefined]>([
    ["content", github, "https://github.com/jan/regio/edit/main/content/pages/over%20ons.md"],
    ["regio's/#1", github, "https://github.com/jan/regio/edit/main/regio's/%231/pages/over%20ons.md"],
    ["", `${github}branch: live\n`, "https://github.com/jan/regio/edit/live/pages/over%20ons.md"],
    [undefined, github, undefined],
    ["content", "", undefined],
    ["content", "repository: https://git.example.org/a/b\n", undefined],
    [
      "content",
      "repository: https://git.example.org/a/b\ncms:\n  backend: gitlab\n",
      "https://git.example.org/a/b/-/edit/main/content/pages/over%20ons.md",
    ],
  ])("in folder %s with %j has its pages edited at %s", async (folder, more, address) => {
    expect(await at(folder, more)).toBe(address);
  });
});
