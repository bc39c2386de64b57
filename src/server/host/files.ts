import { type Stats, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { lookup } from "mrmime";

/** A file of a site, and the address it has. */
export interface Found {
  /** Its path within the site, with `/`. */
  readonly file: string;
  /** The address to go to instead: Netlify's “pretty URLs” give every page just one. */
  readonly moved: string | undefined;
}

/** What is not for readers: files that speak to the host, and those with a dot, which it does not take. */
const hidden = /^_(headers|redirects)$|(^|[/\\])\.(?!well-known\/)/;

/**
 * Finds the file that answers a path, as Netlify does with pretty URLs: `/a/` is `a/index.html`, `/a` moves to
 * `/a/` if that is there or else is `a.html`, and `/a/index.html` and `/a.html` move to the address without.
 * @param folder the built site
 * @param path the path of the request, decoded, beginning with a slash
 */
export function findFile(folder: string, path: string): Found | undefined {
  if (path.includes("\0") || hidden.test(path.slice(1))) return undefined;
  const is = (file: string) => isFile(join(folder, file.split("/").join(sep)));
  const name = path.replace(/^\/+|\/+$/g, "");
  const found = (file: string, address: string): Found => ({
    file,
    moved: address === path ? undefined : encodeURI(address),
  });
  if (/(^|\/)index\.html$/.test(name) && is(name)) return found(name, `/${name.replace(/index\.html$/, "")}`);
  // The page for what is not there has no address of its own.
  if (name === "404.html" && is(name)) return found(name, path);
  if (name.endsWith(".html") && is(name)) return found(name, `/${name.replace(/\.html$/, "")}`);
  if (name !== "" && !path.endsWith("/") && is(name)) return found(name, path);
  const index = name === "" ? "index.html" : `${name}/index.html`;
  if (is(index)) return found(index, name === "" ? "/" : `/${name}/`);
  if (name !== "" && is(`${name}.html`)) return found(`${name}.html`, `/${name}`);
  return undefined;
}

/** The bytes of a file of a site. */
export function readSiteFile(folder: string, file: string): Promise<Buffer> {
  return readFile(join(folder, file));
}

function isFile(path: string): boolean {
  try {
    const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ?? false;
  } catch {
    // A name that is too long for the file system is that of no file.
    return false;
  }
}

/** What the list of types does not have, or calls otherwise than Netlify does. */
const ownTypes: Readonly<Record<string, string>> = {
  ".ico": "image/vnd.microsoft.icon",
  ".xml": "application/xml",
};

/** The media type of a file by its name (IANA), with the encoding that all texts of a site have. */
export function contentTypeOf(file: string): string {
  const extension = extname(file);
  const type = ownTypes[extension] ?? lookup(extension) ?? "application/octet-stream";
  const isText = /^text\/|[/+](json|xml)$/.test(type) && type !== "image/svg+xml";
  return isText ? `${type}; charset=utf-8` : type;
}
