import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { cleaned } from "../../scripts/clean-output.mjs";
import { runner } from "../../scripts/command/arguments.ts";

describe("what a command says", () => {
  test.each([
    ["a colour", "\u001b[31mred\u001b[39m", "␛[31mred␛[39m"],
    ["a title for the window", "\u001b]0;owned\u0007", "␛]0;owned␇"],
    ["a link that leads elsewhere", "\u001b]8;;https://x.example\u001b\\bank\u001b]8;;\u001b\\", undefined],
    ["a cleared screen", "\u001b[2Jgone", "␛[2Jgone"],
    ["a code of one character (C1)", "\u009b2Jgone", "�2Jgone"],
    ["a line written over", "good\rbad", "good␍bad"],
    ["what turns the order of letters", "a\u202egnp.exe", "a�gnp.exe"],
    ["lines and tabs", "a\n\tb", "a\n\tb"],
    ["letters of any language", "Ströbenitz – السلام 😀", "Ströbenitz – السلام 😀"],
  ])("holds no %s", (_, text, wanted) => {
    const clean = cleaned(text, false);
    if (wanted !== undefined) expect(clean).toBe(wanted);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test("keeps its own styles on a terminal, and no others", () => {
    expect(cleaned("\u001b[1mbold\u001b[22m\u001b[8mhidden\u001b[2J", true)).toBe(
      "\u001b[1mbold\u001b[22m␛[8mhidden␛[2J",
    );
  });

  test("is cleaned in every command", () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...runner, "check", "--content=no\u001b[31m\u009b"],
      {
        encoding: "utf8",
      },
    );
    expect(stdout + stderr).toContain("no␛[31m�");
  });
});
