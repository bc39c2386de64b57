import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  bring,
  fileOf,
  filesOf,
  folderOf,
  fresh,
  photo,
  refusalOf,
  takeoutComment,
  takeoutFeed,
  takeoutPost,
} from "./bring.ts";
import { zipOf } from "./zip-of.ts";

const host = { host: "www.voorbeeld.nl" };
const bucket = "https://blogger.googleusercontent.com/img/b/R29vZ2xl/AVvXsE";
const picture = (id: string, name: string) => `<img src="${bucket}${id}/s320/${name}" alt="Een foto">`;
const litter = Buffer.from("\0\u0005\u0016\u0007Mac OS X");

/** What Google Takeout gives of one blog, as a Mac zips it again. */
async function takeout(): Promise<Record<string, string | Uint8Array>> {
  return {
    "Takeout/archive_browser.html": "<html></html>",
    "Takeout/Blogger/Blogs/Ons café/feed.atom": takeoutFeed(
      takeoutPost(1, `Met foto: ${picture("een", "Markt%2Bin+Heerlen+(2).JPG")}`),
    ),
    "Takeout/Blogger/Blogs/Ons café/settings.csv": "blog_admin_permission,geheim@voorbeeld.nl",
    "Takeout/Blogger/Blogs/Ons café/theme-layouts.xml": "<!DOCTYPE html [<!ENTITY nbsp ' '>]><html/>",
    "Takeout/Blogger/Comments/Ons café/feed.atom": takeoutFeed(takeoutComment(2, 1, "Mooi!")),
    "Takeout/Blogger/Albums/Ons café/Markt+in Heerlen (2).JPG": await photo(64, 48, "#336699"),
    "Takeout/Blogger/Albums/Ons café/Markt+in Heerlen (2).JPG.json": "{}",
    "__MACOSX/Takeout/Blogger/Blogs/Ons café/._feed.atom": litter,
    "__MACOSX/Takeout/Blogger/Albums/Ons café/._Markt+in Heerlen (2).JPG": litter,
    "Takeout/Blogger/.DS_Store": litter,
  };
}

const zipFrom = (files: Readonly<Record<string, string | Uint8Array>>) =>
  fileOf(zipOf(Object.entries(files).map(([path, bytes]) => ({ path, bytes }))));

describe("Takeout comes along whole, with comments and pictures,", () => {
  test("as the zip, whatever it is called, and as its unpacked folder: alike to the byte", async () => {
    const files = await takeout();
    const [zip, folder, content, other] = [zipFrom(files), folderOf(files), fresh(), fresh()];
    const report = await bring(zip, content, "blogger", host);
    expect(report.counts).toEqual({
      posts: { found: 1, imported: 1 },
      pages: { found: 0, imported: 0 },
      comments: { found: 1, imported: 1 },
    });
    expect(report.missingPictures).toEqual([]);
    const brought = filesOf(content);
    expect(brought.get("posts/2015/bericht-1.md")).toContain("](markt-in-heerlen-2.jpg)");
    expect(Buffer.from(brought.get("media/markt-in-heerlen-2.jpg") ?? "", "latin1")).toEqual(
      files["Takeout/Blogger/Albums/Ons café/Markt+in Heerlen (2).JPG"],
    );
    expect(brought.get("comments/posts/2015/bericht-1.yaml")).toContain("Mooi!");
    await bring(folder, other, "blogger", host);
    expect(filesOf(other)).toEqual(brought);
    // Somebody may also give a folder further in.
    const inner = fresh();
    await bring(join(folder, "Takeout/Blogger"), inner, "blogger", host);
    expect(filesOf(inner)).toEqual(brought);
  });

  test("also when its entries stand in another order", async () => {
    const files = await takeout();
    const [one, two] = [fresh(), fresh()];
    await bring(zipFrom(files), one, "blogger", host);
    await bring(zipFrom(Object.fromEntries(Object.entries(files).reverse())), two, "blogger", host);
    expect(filesOf(two)).toEqual(filesOf(one));
  });
});

describe("of several blogs in one Takeout", () => {
  const files = async () => ({
    "Takeout/Blogger/Blogs/Tuin/feed.atom": takeoutFeed(
      takeoutPost(1, picture("een", "IMG_0001.JPG"), "Tuin"),
    ),
    "Takeout/Blogger/Blogs/Café/feed.atom": takeoutFeed(
      takeoutPost(2, picture("twee", "IMG_0001.JPG"), "Eten"),
    ),
    "Takeout/Blogger/Comments/Tuin/feed.atom": takeoutFeed(takeoutComment(3, 1, "Bij de tuin")),
    "Takeout/Blogger/Comments/Café/feed.atom": takeoutFeed(takeoutComment(4, 2, "Bij het eten")),
    "Takeout/Blogger/Albums/Tuin/IMG_0001.JPG": await photo(64, 48, "#00aa00"),
    "Takeout/Blogger/Albums/Café/IMG_0001.JPG": await photo(640, 480, "#aa0000"),
  });

  test("none is chosen by itself: their names are told, and nothing is written", async () => {
    const content = fresh();
    const zip = zipFrom(await files());
    expect(await refusalOf(zip, content, host)).toMatchObject({
      code: "severalBlogs",
      blogs: ["Café", "Tuin"],
    });
    expect(await refusalOf(zip, content, { ...host, blog: "Zoo" })).toMatchObject({
      code: "noSuchBlog",
      blog: "Zoo",
      blogs: ["Café", "Tuin"],
    });
    expect(filesOf(folderOf({ x: "" })).size).toBe(1);
  });

  test.each([
    ["Tuin", "Tuin", "Bij de tuin", "Takeout/Blogger/Albums/Tuin/IMG_0001.JPG"],
    // As a Mac spells it, and in small letters.
    ["cafe\u0301", "Eten", "Bij het eten", "Takeout/Blogger/Albums/Café/IMG_0001.JPG"],
  ])(
    "--blog=%s brings that one alone, with its own comments and pictures",
    async (blog, title, comment, album) => {
      const content = fresh();
      const all = await files();
      const report = await bring(zipFrom(all), content, "blogger", { ...host, blog });
      expect([report.counts.posts.imported, report.counts.comments]).toEqual([1, { found: 1, imported: 1 }]);
      const texts = [...filesOf(content)];
      expect(texts.find(([path]) => path.startsWith("posts/"))?.[1]).toContain(`title: ${title}\n`);
      expect(texts.find(([path]) => path.startsWith("comments/"))?.[1]).toContain(comment);
      const brought = texts
        .filter(([path]) => path.startsWith("media/"))
        .map(([, bytes]) => Buffer.from(bytes, "latin1"));
      expect(brought).toEqual([all[album as keyof typeof all]]);
      expect(report.doubtful).toEqual([]);
    },
  );
});

test("of a WordPress export in several files, in a zip, all come along", async () => {
  const item = (id: number) =>
    `<item><title>Bericht ${id}</title><link>https://x.nl/bericht-${id}/</link><guid>https://x.nl/?p=${id}</guid>
<wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>2020-01-0${id} 10:00:00</wp:post_date>
<wp:post_date_gmt>2020-01-0${id} 09:00:00</wp:post_date_gmt><content:encoded><![CDATA[Tekst & meer.]]></content:encoded></item>`;
  const file = (id: number) =>
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>X</title><link>https://x.nl</link><wp:wxr_version>1.2</wp:wxr_version>${item(id)}</channel></rss>`;
  const report = await bring(
    zipFrom({ "x.wordpress.001.xml": file(1), "x.wordpress.002.xml": file(2) }),
    fresh(),
    "wordpress",
  );
  expect(report.counts.posts).toEqual({ found: 2, imported: 2 });
});
