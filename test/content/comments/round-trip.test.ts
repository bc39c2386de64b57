import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runner } from "../../../scripts/command/arguments.ts";
import { readSubmissions } from "../../../src/content/comments/submissions.ts";
import { redacted, withComment } from "../../../src/content/comments/write.ts";
import { runHere } from "../../command.ts";
import { contentOf, readFolder, siteYaml } from "../../region-of.ts";

const root = join(import.meta.dirname, "../../..");
const page = "posts/2013/lente.md";
const created_at = "2013-01-20T10:00:00.123Z";
const sent = (name: string, text: string, more: object = {}) => ({
  form_name: "comment",
  created_at,
  data: { page, name, text, ...more },
});

/** What strangers may send, and what a reader may then see. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>"],
  ["=cmd|'/C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["no", "null"],
  ["&anker", "*anker"],
  ["!!js/function x", "---\n- id: valsch\n  name: x\n...\n"],
  ["a: b # c", "  ingesprongen\n\n\nen: dan\n# niet\n\tweg"],
  ["Z\u202egnirts", "\u001b]0;titel\u0007\u001b[2J\u2066weg\u0000"],
  ["'\"`", "{{ site.url }} {% raw %} ]]> <!--"],
  ["Lang", `${"woord ".repeat(170_000)}slot`],
];

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...runner, "comments", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  return { status, stdout, stderr };
}

/** The same within this process. */
async function here(...words: string[]) {
  const { status, out, err } = await runHere("comments", words, root);
  return { status, stdout: out, stderr: err };
}

/** A file with what a host exports. */
function exportOf(list: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "bloeit-")), "export.json");
  writeFileSync(file, JSON.stringify(list));
  return file;
}

const folderWith = (files: Record<string, string> = {}) =>
  contentOf({ [page]: "---\ntitle: Lente\ndate: 2013-01-15\n---\nTekst.\n", ...files });

async function threadsIn(content: string) {
  const result = await readFolder(content);
  if (!result.ok)
    throw new Error(JSON.stringify(result.problems.map(({ error, line }) => ({ error: error, line }))));
  return result.region.posts[0]?.threads ?? [];
}

describe("an export of comments", () => {
  it("goes through the command into the file, past the gate, as harmless text, and only once", async () => {
    const content = folderWith();
    const file = join(mkdtempSync(join(tmpdir(), "bloeit-")), "export.json");
    writeFileSync(
      file,
      JSON.stringify([...hostile.map(([name, text]) => sent(name, text)), { form_name: "contact" }]),
    );

    const waiting = await here(file, `--content=${content}`);
    expect(waiting.status).toBe(0);
    const acts = /[^\P{C}\n\t]/u;
    expect(`${waiting.stdout}${waiting.stderr}`).not.toMatch(acts);
    // Nobody should publish what they have not seen.
    expect(waiting.stdout).toContain("woord slot");
    expect(await threadsIn(content)).toEqual([]);

    const done = run(file, `--content=${content}`, "--approve=all");
    expect(done.stderr).toBe("");
    const threads = await threadsIn(content);
    expect(threads.length).toBe(hostile.length);
    const names = threads.map(({ name }) => name).sort();
    expect(names).toEqual(hostile.map(([name]) => name.replace("\u202e", "")).sort());
    expect(threads.find(({ name }) => name === "Zgnirts")?.paragraphs).toEqual([["weg"]]);
    expect(threads.find(({ name }) => name === "no")?.paragraphs).toEqual([["null"]]);

    const written = readFileSync(join(content, "comments/posts/2013/lente.yaml"), "utf8");
    await here(file, `--content=${content}`, "--approve=all");
    expect(readFileSync(join(content, "comments/posts/2013/lente.yaml"), "utf8")).toBe(written);
  }, 60_000);

  it("publishes only what is named, and refuses an id that does not wait", async () => {
    const content = folderWith();
    const file = join(mkdtempSync(join(tmpdir(), "bloeit-")), "export.json");
    const list = [sent("A", "eerste"), sent("B", "tweede")];
    writeFileSync(file, JSON.stringify(list));
    const [first] = readSubmissions(JSON.stringify(list), false).waiting;
    expect((await here(file, `--content=${content}`, "--approve=nietdaar")).status).toBe(1);
    expect(await threadsIn(content)).toEqual([]);
    await here(file, `--content=${content}`, `--approve=${first?.id}`);
    expect((await threadsIn(content)).map(({ name }) => name)).toEqual(["A"]);
  }, 60_000);

  it("shows no more what was rejected, and says where that is remembered", async () => {
    const content = folderWith();
    const file = exportOf([sent("A", "eerste"), sent("B", "tweede"), sent("C", "derde")]);
    const [first, second] = readSubmissions(readFileSync(file, "utf8"), false).waiting;
    const done = await here(file, `--content=${content}`, `--reject=${first?.id}`);
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(done.stdout).toContain(".rejected-comments.txt");
    expect(readFileSync(join(content, ".rejected-comments.txt"), "utf8")).toBe(`${first?.id}\n`);

    const { stdout: again } = await here(file, `--content=${content}`, `--reject=${second?.id}`);
    expect(again).not.toContain("eerste");
    expect(again).toContain("tweede");
    expect((await here(file, `--content=${content}`)).stdout).toContain("derde");
    const remembered = readFileSync(join(content, ".rejected-comments.txt"), "utf8").trim().split("\n");
    expect(remembered).toEqual([first?.id, second?.id].sort());
  }, 60_000);

  it("is approved and rejected at once, but no comment both", async () => {
    const content = folderWith();
    const list = [sent("A", "eerste"), sent("B", "tweede")];
    const file = exportOf(list);
    const [first] = readSubmissions(JSON.stringify(list), false).waiting;
    const both = await here(file, `--content=${content}`, `--approve=${first?.id}`, `--reject=${first?.id}`);
    expect(both.status).toBe(1);
    expect(both.stderr).toContain(first?.id);
    expect(await threadsIn(content)).toEqual([]);
    expect((await here(file, `--content=${content}`, `--approve=${first?.id}`, "--reject=all")).status).toBe(
      0,
    );
    expect((await threadsIn(content)).map(({ name }) => name)).toEqual(["A"]);
    expect((await here(file, `--content=${content}`)).stdout).toContain("geen nieuwe reacties");
  }, 60_000);

  it("is published with a warning where comments are closed, and not at all where they are off", async () => {
    const closed = folderWith({
      [page]: "---\ntitle: Lente\ndate: 2013-01-15\ncomments: gesloten\n---\nTekst.\n",
    });
    const file = exportOf([sent("A", "eerste")]);
    const warned = await here(file, `--content=${closed}`, "--approve=all");
    expect(warned.stderr).toMatch(/posts\/2013\/lente\.md zijn de reacties gesloten/);
    expect(await threadsIn(closed)).toHaveLength(1);

    const off = folderWith({ [page]: "---\ntitle: Lente\ndate: 2013-01-15\ncomments: uit\n---\nTekst.\n" });
    const refused = await here(file, `--content=${off}`, "--approve=all");
    expect(refused.stderr).toMatch(/posts\/2013\/lente\.md staan reacties uit/);
    expect(await threadsIn(off)).toEqual([]);
  }, 60_000);

  it.each<[readonly string[], RegExp]>([
    [[], /^So: npm run comments .*--reject=KENNUNG/],
    [["--onzin"], /^Die Option --onzin gibt es nicht\.\n.*npm run comments -- --help$/m],
  ])(
    "says how it is used in the language of the region: %j",
    async (more, said) => {
      const content = folderWith({ "site.yaml": siteYaml.replace("language: nl", "language: de") });
      const { status, stderr } = await here(`--content=${content}`, ...more);
      expect(status).toBe(2);
      expect(stderr).toMatch(said);
    },
    60_000,
  );

  it("is the same as JSON and as CSV", () => {
    const csv = `\ufeffname,text,page,replyTo,created_at\r\n"A, B","een ""woord""\n\ntwee",${page},,${created_at}\r\n`;
    const json = JSON.stringify([sent("A, B", 'een "woord"\n\ntwee', { replyTo: "" })]);
    expect(readSubmissions(csv, true)).toEqual(readSubmissions(json, false));
    expect(readSubmissions(csv, true).waiting).toHaveLength(1);
  });

  it("counts what is incomplete, and refuses what is no list", () => {
    expect(readSubmissions(JSON.stringify([sent("", "x"), sent("x", "\u0000")]), false).incomplete).toBe(2);
    expect(() => readSubmissions("{}", false)).toThrow();
  });

  it("never leads out of the content folder", async () => {
    const content = folderWith();
    const file = join(mkdtempSync(join(tmpdir(), "bloeit-")), "export.json");
    writeFileSync(
      file,
      JSON.stringify([{ ...sent("A", "x"), data: { page: "../../etc/x.md", name: "A", text: "x" } }]),
    );
    const { stderr, stdout } = await here(file, `--content=${content}`, "--approve=all");
    expect(stderr).toContain("../../etc/x.md");
    expect(stdout).toContain("geen nieuwe reacties");
  }, 60_000);
});

describe("a file of comments", () => {
  const yaml = `# Van vroeger\ncomments:\n- id: a   # eerste\n  name: 'Testpersoon A'\n  date: 2013-01-16\n  text: Testpersoon A zegt hallo\n`;
  const one = { id: "b", page, name: "B", text: "x", date: "2013-01-20T10:00:00Z", replyTo: "a" };

  it("keeps all that stands in it when a comment is added", () => {
    const after = withComment(yaml, one);
    expect(after?.startsWith(yaml.trimEnd())).toBe(true);
    expect(after?.slice(yaml.length)).toBe(
      "- id: b\n  name: B\n  date: 2013-01-20T10:00:00Z\n  replyTo: a\n  text: x\n",
    );
  });

  it.each([
    ["a list in brackets", "comments: [{id: a, name: A, date: 2013-01-16, text: x}]\n"],
    ["something behind the list", "comments:\n  - {id: a, name: A, date: 2013-01-16, text: x}\nother: x\n"],
  ])("is left alone when nothing can be added: %s", (_, written) => {
    expect(withComment(written, one)).toBeUndefined();
  });

  it("has a name changed where somebody commented, and nowhere else", () => {
    expect(redacted(yaml, "testpersoon a", "T.")).toEqual({
      yaml: yaml.replace("'Testpersoon A'", '"T."'),
      count: 1,
    });
    expect(redacted(yaml, "Iemand", "I.")).toEqual({ yaml, count: 0 });
  });
});
