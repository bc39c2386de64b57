import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";

/*
 * The least that any generator in one Node process must do with a folder of posts: read each, parse its head, render
 * its Markdown, and write a page. Nothing is checked, linked or listed. `floor.ts CONTENT OUT`
 */
const [, , content = "", out = ""] = process.argv;
const markdown = new MarkdownIt({ typographer: true });

for (const name of readdirSync(join(content, "posts"), { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".md")) continue;
  const [, head = "", body = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(content, "posts", name), "utf8")) ?? [];
  const { title } = parse(head) as { title: string };
  const page = `<!doctype html><title>${title}</title><h1>${title}</h1>${markdown.render(body)}`;
  const file = join(out, name.replace(/\.md$/, ""), "index.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}
