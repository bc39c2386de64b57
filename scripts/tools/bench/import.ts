import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { escapeHtml } from "../../../src/core/text.ts";
import { random } from "../../../src/pictures/bloom/random.ts";
import { root, runner } from "../../command/arguments.ts";
import { postPath, wordFrom } from "./corpus.ts";
import { peakOf } from "./memory.ts";

/*
 * How long an export of Blogger takes to become a content folder, with the proof that every old address answers.
 *
 * `npm run bench -- import [--posts=5000] [--comments=20000]`
 */
const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "5000" },
    comments: { type: "string", default: "20000" },
  },
});
const [posts, comments] = [Number(values.posts), Number(values.comments)];
const folder = mkdtempSync(join(tmpdir(), "bloeit-bench-import-"));
const file = join(folder, "export.xml");
const site = "http://www.voorbeeld.nl";
const blog = "tag:blogger.com,1999:blog-1";

await writeExport();
const words = ["import", "blogger", file, `--content=${join(folder, "content")}`, "--today=2026-06-01"];
const started = performance.now();
const child = spawn(process.execPath, [...runner, ...words, `--report=${join(folder, "report.md")}`], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
let said = "";
child.stdout.on("data", (part: Buffer) => {
  said += part.toString();
});
let memory: number | undefined;
const watch = setInterval(() => {
  memory = peakOf(child.pid) ?? memory;
}, 50);
const status = await new Promise((done) => child.once("close", done));
clearInterval(watch);
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true, force: true });
console.log("| posts | comments | s | MB | old addresses |\n| --- | --- | --- | --- | --- |");
const proof = /\*\*(.*)\*\*/.exec(said)?.[1] ?? said;
console.log(`| ${posts} | ${comments} | ${seconds.toFixed(1)} | ${memory?.toFixed(0) ?? ""} | ${proof} |`);
process.exitCode = status === 0 ? 0 : 1;

/** Writes an export in Blogger's older form: posts of some ten sentences with labels, then comments on them. */
async function writeExport(): Promise<void> {
  const out = createWriteStream(file);
  const write = (text: string) =>
    out.write(text) ? undefined : new Promise<void>((go) => void out.once("drain", go));
  await write(
    `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>${blog}.archive</id><title type='text'>Meetblog</title><link rel='alternate' type='text/html' href='${site}/'/><generator version='7.00' uri='https://www.blogger.com'>Blogger</generator>`,
  );
  for (let index = 0; index < posts; index++) await write(postEntry(index));
  for (let index = 0; index < comments; index++) await write(commentEntry(index));
  await write("</feed>");
  await new Promise<void>((done) => void out.end(done));
}

function entry(
  id: string,
  kind: string,
  published: string,
  title: string,
  html: string,
  more: string,
): string {
  return `<entry><id>${id}</id><published>${published}</published><updated>${published}</updated><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${kind}'/>${more}<title type='text'>${escapeHtml(title)}</title><content type='html'>${escapeHtml(html)}</content><author><name>Redactie</name></author></entry>`;
}

function postEntry(index: number): string {
  const from = random(`import ${index}`);
  const text = (count: number) => Array.from({ length: count }, () => wordFrom(from)).join(" ");
  const [, year = "2010", name = ""] = postPath(index).split("/");
  const address = `/${year}/${month(index)}/${name.replace(".md", ".html")}`;
  const labels = Array.from(
    { length: 3 },
    () => `<category scheme='http://www.blogger.com/atom/ns#' term='onderwerp ${from.whole(1, 60)}'/>`,
  );
  const html = `<div>${text(60)}.<br /><br /><b>${text(3)}</b> ${text(80)} <a href="${site}${addressOf(from.whole(0, index))}">${text(2)}</a>.<br /><br />${text(120)}.</div>`;
  return entry(
    `${blog}.post-${index + 1}`,
    "post",
    `${year}-${month(index)}-10T10:00:00.000+01:00`,
    text(6),
    html,
    `${labels.join("")}<link rel='alternate' type='text/html' href='${site}${address}'/>`,
  );
}

function commentEntry(index: number): string {
  const from = random(`comment ${index}`);
  const text = Array.from({ length: 25 }, () => wordFrom(from)).join(" ");
  const post = from.whole(1, posts);
  const [, year] = postPath(post - 1).split("/");
  return entry(
    `${blog}.post-${posts + index + 1}`,
    "comment",
    `${year}-${month(post - 1)}-12T10:00:00.000+01:00`,
    text.slice(0, 30),
    text,
    `<thr:in-reply-to href='${site}${addressOf(post - 1)}' ref='${blog}.post-${post}' type='text/html'/>`,
  );
}

function month(index: number): string {
  return String((index % 12) + 1).padStart(2, "0");
}

function addressOf(index: number): string {
  const [, year, name = ""] = postPath(index).split("/");
  return `/${year}/${month(index)}/${name.replace(".md", ".html")}`;
}
