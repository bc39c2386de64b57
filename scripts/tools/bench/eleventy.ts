import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const files: Readonly<Record<string, string>> = {
  "eleventy.config.js": `export default function (eleventy) {
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addCollection("posts", (all) => all.getFilteredByGlob("posts/**/*.md").reverse());
  return { markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
}
`,
  "package.json": `{ "type": "module" }`,
  "posts/posts.json": `{ "layout": "post.njk" }`,
  "_includes/base.njk": `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }}</title><link rel="canonical" href="https://www.example.nl{{ page.url }}"></head><body><header><a href="/">Meetregio Bloeit</a></header><main>{{ content | safe }}</main></body></html>`,
  "_includes/post.njk": `---
layout: base.njk
---
<article><h1>{{ title }}</h1><time datetime="{{ date | day }}">{{ date | day }}</time>{{ content | safe }}<ul>{% for tag in tags %}<li><a href="/tags/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul></article>`,
  "_includes/list.njk": `{% for post in list %}<article><h2><a href="{{ post.url }}">{{ post.data.title }}</a></h2><p>{{ post.data.summary }}</p></article>{% endfor %}`,
  "index.njk": `---
layout: base.njk
title: Meetregio Bloeit
pagination: { data: collections.posts, size: 20, alias: list }
permalink: "{% if pagination.pageNumber %}/page/{{ pagination.pageNumber + 1 }}{% endif %}/"
---
{% include "list.njk" %}`,
  "tags.njk": `---
layout: base.njk
pagination: { data: collections, size: 1, alias: tag, filter: [all, posts] }
permalink: "/tags/{{ tag | slugify }}/"
---
{% set list = collections[tag] %}{% include "list.njk" %}`,
  "feed.njk": `---
permalink: /index.xml
---
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Meetregio Bloeit</title><link>https://www.example.nl/</link><description>Meetregio</description>{% for post in collections.posts | slice(500) | first %}<item><title>{{ post.data.title }}</title><link>https://www.example.nl{{ post.url }}</link><description>{{ post.data.summary }}</description></item>{% endfor %}</channel></rss>`,
  "sitemap.njk": `---
permalink: /sitemap.xml
---
<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for page in collections.all %}<url><loc>https://www.example.nl{{ page.url }}</loc><lastmod>{{ page.date | day }}</lastmod></url>{% endfor %}</urlset>`,
};

/**
 * Puts the posts of a content folder into a site for Eleventy as most sites have it: a file for each post, Nunjucks,
 * collections; with the least that a theme can be, as the one for Hugo has it.
 */
export function writeEleventySite(content: string, folder: string): void {
  cpSync(join(content, "posts"), join(folder, "posts"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
