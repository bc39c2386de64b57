import { describe, expect, it } from "vitest";
import { allOf } from "../../src/region/thread.ts";
import { inOneLine, problemsOf, regionOf } from "../region-of.ts";

const post = "---\ntitle: Lente\ndate: 2013-01-15\n---\nTekst.\n";
const page = "---\ntitle: Lente\n---\nTekst.\n";
const files = (yaml: string, file = "comments/posts/2013/lente.yaml") => ({
  "posts/2013/lente.md": post,
  "pages/lente.md": page,
  [file]: yaml,
});
const comment = (id: string, rest = "text: Hallo") =>
  `  - id: ${id}\n    name: A\n    date: 2013-01-16\n    ${rest}\n`;

describe("comments at the gate", () => {
  it("come to the file they are named after, and to no other of its name", async () => {
    const region = await regionOf(files(`comments:\n${comment("a")}`));
    expect(region.posts[0]?.threads.map(({ id }) => id)).toEqual(["a"]);
    expect(region.pages[0]?.threads).toEqual([]);
  });

  it("become threads, oldest first, with the region's zone", async () => {
    const yaml = `comments:
  - {id: b, name: B, date: 2013-01-17 10:00, text: later}
  - {id: a, name: A, date: "2013-01-17T08:30:00Z", text: sooner}
  - {id: c, name: C, date: 2013-01-18, replyTo: b, text: answer}
`;
    const [post] = (await regionOf(files(yaml))).posts;
    expect(post?.threads.map(({ id, answers }) => [id, answers.map((one) => one.id)])).toEqual([
      ["a", []],
      ["b", ["c"]],
    ]);
    expect(post?.threads[0]?.date.time).toBe("09:30");
  });

  it.each([
    [
      "a file of nothing",
      `comments:\n${comment("a")}`,
      "comments/posts/2013/lnte.yaml",
      "comments/posts/2013/lnte.yaml:1 commentsOfNothing",
    ],
    [
      "a file of an odd kind",
      "x",
      "comments/posts/2013/lente.txt",
      "comments/posts/2013/lente.txt:1 commentsOfNothing",
    ],
    [
      "an id twice",
      `comments:\n${comment("a")}${comment("a")}`,
      undefined,
      "comments/posts/2013/lente.yaml:6 commentTwice",
    ],
    [
      "an id that is none",
      `comments:\n${comment('"a b"')}`,
      undefined,
      "comments/posts/2013/lente.yaml:2 notACommentId",
    ],
    [
      "an answer to nothing",
      `comments:\n${comment("a", "replyTo: z\n    text: x")}`,
      undefined,
      "comments/posts/2013/lente.yaml:5 noSuchComment",
    ],
    [
      "an answer to what comes below",
      `comments:\n${comment("a", "replyTo: b\n    text: x")}${comment("b")}`,
      undefined,
      "comments/posts/2013/lente.yaml:5 noSuchComment",
    ],
    [
      "nothing said",
      `comments:\n${comment("a", "removed: nee")}`,
      undefined,
      "comments/posts/2013/lente.yaml:2 required",
    ],
    [
      "an e-mail address as a field",
      `comments:\n${comment("a", "text: x\n    email: a@b.nl")}`,
      undefined,
      "comments/posts/2013/lente.yaml:6 unknownKey",
    ],
    [
      "no such day",
      "comments:\n  - {id: a, name: A, date: 2013-02-30, text: x}\n",
      undefined,
      "comments/posts/2013/lente.yaml:2 noSuchDay",
    ],
  ])("tell of %s", async (_, yaml, file, told) => {
    expect((await problemsOf(files(yaml, file))).map(inOneLine)).toEqual([told]);
  });

  it("take a megabyte, and leave out what acts", async () => {
    const long = "woord ".repeat(180_000).trim();
    const yaml = `comments:\n  - {id: a, name: "A\u202eB", date: 2013-01-16, text: "x\u2067y"}\n${comment("b", `text: ${long}`)}`;
    const [post] = (await regionOf(files(yaml))).posts;
    const [a, b] = allOf(post?.threads ?? []);
    expect(a?.name).toBe("AB");
    expect(a?.paragraphs).toEqual([["xy"]]);
    expect(b?.paragraphs[0]?.[0]?.length).toBe(long.length);
  });
});
