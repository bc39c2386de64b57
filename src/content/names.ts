import { posix } from "node:path";
import { codePointName, hidden, longestName, shortSlug } from "../core/text.ts";
import type { ErrorCode } from "../schema/error.ts";

/** What Windows calls devices: no file can be called so, whatever its ending ("Naming Files", Microsoft Learn). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;

/** A name that Windows can keep, for one that it cannot; nothing when there is nothing wrong with it. */
function portable(name: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const plain = name.replace(/[<>:"|?*\\\u0000-\u001f]+/g, "-").replace(/[. ]+$/, "") || "map";
  const free = plain.replace(device, (word) => `${word}-1`);
  return free === name ? undefined : free;
}

/** A name as Windows can keep it. */
export function portableName(name: string): string {
  return portable(name) ?? name;
}

/** What nobody sees in a name, and what turns the rest of it: marks of a direction are of no use there. */
const unseen = new RegExp(`${hidden.source}|[\\u007f-\\u009f\\u00ad\\u061c\\u200e\\u200f]`, "gu");

/** What is wrong with the folders and the name in a path, for whoever looks for the files or fetches them on Windows. */
export function nameError(path: string): ErrorCode | undefined {
  for (const name of path.split("/")) {
    const [character] = name.match(unseen) ?? [];
    if (character !== undefined) {
      const suggestion = portableName(name.replace(unseen, ""));
      return { code: "hiddenInName", name, character: codePointName(character), suggestion };
    }
    const suggestion = portable(name);
    if (suggestion !== undefined) return { code: "windowsName", name, suggestion };
  }
  return undefined;
}

/** What is wrong with the length of a name that becomes one on the site. */
export function lengthError(slug: string): ErrorCode | undefined {
  if (Buffer.byteLength(slug) <= longestName) return undefined;
  return { code: "longName", name: slug, most: longestName, suggestion: `${shortSlug(slug, 80)}.md` };
}

/** The slug of a file, and the folder in which its page stands: an `index.md` is the page of its own folder. */
export function placeOf(path: string): { readonly slug: string; readonly folders: readonly string[] } {
  const folders = posix.dirname(path).split("/").slice(1);
  const name = posix.basename(path, ".md");
  const called = isIndex(path) ? (folders.pop() ?? name) : name;
  // "2013-01-15-title.md" is how other generators name posts: the date is not part of the address.
  return { slug: called.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, ""), folders };
}

/** Tells whether a file stands for its folder, as other generators have it (`_index.md`: Hugo). */
export function isIndex(path: string): boolean {
  return /^_?index\.md$/i.test(posix.basename(path));
}
