import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sayRefusal } from "../../src/i18n/import.ts";
import { reportImport } from "../../src/import/report.ts";
import { bring, fileOf, filesOf, folderOf, fresh, refusalOf } from "./bring.ts";
import { importCommand } from "./command.ts";

/** Everything in these exports that is nobody's business has this in it. */
const mark = /geheim-\d+/g;
let count = 0;
const secret = () => `geheim-${++count}@voorbeeld.nl`;
const site = () => `https://geheim-${++count}.example/`;
const author = () =>
  `<author><name>Redactie</name><uri>https://www.blogger.com/profile/geheim-${++count}</uri><email>${secret()}</email><gd:image src="https://geheim-${++count}.example/foto.jpg"/></author>`;

const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
const setting = (name: string, value: string) =>
  `<entry><id>tag:blogger.com,1999:blog-7.settings.${name}</id>${kind("settings")}<title>Een instelling ${value}</title><content type="text">${value}</content></entry>`;
const settings = [
  "BLOG_ADMIN_PERMISSION",
  "BLOG_AUTHOR_PERMISSION",
  "BLOG_READER_PERMISSION",
  "BLOG_COMMENT_EMAIL",
  "BLOG_COMMENT_MODERATION_EMAIL",
  "BLOG_SEND_EMAIL",
  "BLOG_GOOGLE_ANALYTICS_ACCOUNT_NUMBER",
  "BLOG_CUSTOM_ROBOTS_TXT",
  "BLOG_WAT_NOG_NIEMAND_KENT",
];

const classic = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" xmlns:thr="http://purl.org/syndication/thread/1.0"><id>tag:blogger.com,1999:blog-7.archive</id><title>Ons blog</title>${author()}
${setting("BLOG_NAME", "Ons blog")}${settings.map((name) => setting(name, secret())).join("\n")}
<entry><id>tag:blogger.com,1999:blog-7.layout</id>${kind("template")}<title>Sjabloon</title><content type="text">${secret()}</content></entry>
<entry><id>tag:blogger.com,1999:blog-7.post-1</id><published>2015-05-01T10:00:00+02:00</published>${kind("post")}<title>Bericht</title><content type="html">Tekst.</content><link rel="alternate" href="http://www.voorbeeld.nl/2015/05/bericht.html"/>${author()}</entry>
<entry><id>tag:blogger.com,1999:blog-7.post-2</id><published>2015-05-02T10:00:00+02:00</published>${kind("comment")}<title>Mooi</title><content type="html">Mooi!</content><thr:in-reply-to ref="tag:blogger.com,1999:blog-7.post-1"/>${author()}</entry>
</feed>`;

const entry = (type: string, number: number, inside: string) =>
  `<entry><id>tag:blogger.com,1999:blog-7.post-${number}</id><blogger:type>${type}</blogger:type><blogger:status>LIVE</blogger:status>${author()}<published>2015-05-01T10:00:00Z</published>${inside}</entry>`;
const takeout = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" xmlns:blogger="http://schemas.google.com/blogger/2018"><id>tag:blogger.com,1999:blog-7</id><title>Ons blog</title>${author()}
${entry("POST", 1, `<title>Bericht</title><content type="html">Tekst.</content><blogger:filename>/2015/05/bericht.html</blogger:filename>`)}
${entry("COMMENT", 2, `<blogger:parent>tag:blogger.com,1999:blog-7.post-1</blogger:parent><content type="html">Mooi!</content>`)}
</feed>`;
const takeoutFolder = {
  "Takeout/Blogger/Blogs/x/feed.atom": takeout,
  "Takeout/Blogger/Blogs/x/settings.csv": `blog_admin_permission,${secret()}\n`,
  "Takeout/Blogger/Profile/profile.xml": `<profile><email>${secret()}</email></profile>`,
};

const wordpress = `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ons blog</title><link>https://www.voorbeeld.nl</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>geheim-${++count}</wp:author_login><wp:author_email>${secret()}</wp:author_email></wp:author>
<item><title>Bericht</title><link>https://www.voorbeeld.nl/bericht/</link><guid>https://www.voorbeeld.nl/?p=1</guid><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>2020-01-01 10:00:00</wp:post_date><wp:post_date_gmt>2020-01-01 09:00:00</wp:post_date_gmt><content:encoded><![CDATA[Tekst.]]></content:encoded><wp:post_password></wp:post_password>
<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>${secret()}</wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>An</wp:comment_author><wp:comment_author_email>${secret()}</wp:comment_author_email><wp:comment_author_url>${site()}</wp:comment_author_url><wp:comment_author_IP>geheim-${++count}</wp:comment_author_IP><wp:comment_date>2020-01-02 10:00:00</wp:comment_date><wp:comment_date_gmt>2020-01-02 09:00:00</wp:comment_date_gmt><wp:comment_content>Mooi!</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
</item></channel></rss>`;

const host = { host: "www.voorbeeld.nl" };
const exports_ = [
  { what: "a classic backup", platform: "blogger", text: classic, path: fileOf(classic) },
  { what: "Takeout", platform: "blogger", text: takeout, path: folderOf(takeoutFolder) },
  { what: "WordPress", platform: "wordpress", text: wordpress, path: fileOf(wordpress) },
] as const;

test.each(exports_)(
  "of $what no private thing comes into a file or a report",
  async ({ platform, text, path }) => {
    expect(text.match(mark)?.length).toBeGreaterThan(5);
    const content = fresh();
    const report = await bring(path, content, platform, host);
    expect(report.counts.posts.imported + report.counts.comments.imported).toBe(2);
    const trial = await bring(path, fresh(), platform, { ...host, dryRun: true });
    const all = [...filesOf(content)].flat();
    for (const said of [...all, reportImport(report), reportImport(trial), JSON.stringify([report, trial])])
      expect(said.match(mark)).toBeNull();
  },
);

test("nor does any come into what the command says", async () => {
  const [report, content] = [fresh(), fresh()];
  const file = exports_[0].path;
  const { out, err, status } = await importCommand([
    "blogger",
    file,
    `--content=${content}`,
    `--report=${report}`,
  ]);
  expect({ err, status }).toEqual({ err: "", status: 0 });
  expect(out).toContain("niet overgenomen");
  expect(`${out}${readFileSync(report, "utf8")}${[...filesOf(content)].join()}`.match(mark)).toBeNull();
});

test.each(exports_)(
  "of $what no private thing comes into a message either, wherever it is broken",
  async ({ platform, text }) => {
    const places = [...text.matchAll(mark)].map(({ index }) => index + 3);
    const said: string[] = [];
    for (const at of places)
      for (const broken of [
        text.slice(0, at),
        `${text.slice(0, at)}<${text.slice(at)}`,
        `${text.slice(0, at)}&${text.slice(at)}`,
        `${text.slice(0, at)}</entry>${text.slice(at)}`,
      ]) {
        const error = await refusalOf(fileOf(broken), fresh(), { ...host, platform });
        said.push(sayRefusal(error, "nl"), JSON.stringify(error));
      }
    const latin = Buffer.concat([
      Buffer.from(text.slice(0, places[0])),
      Buffer.from([0xe9]),
      Buffer.from(text.slice(places[0])),
    ]);
    said.push(JSON.stringify(await refusalOf(fileOf(latin), fresh(), { ...host, platform })));
    expect(said.join("\n").match(mark)).toBeNull();
  },
);
