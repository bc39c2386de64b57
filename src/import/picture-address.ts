import { unescaped } from "../core/escapes.ts";
import type { Platform } from "./archive.ts";

/** Hosts on which Blogger kept pictures, through the years. */
const blogger =
  /^(?:\d\.bp\.blogspot\.com|bp\d?\.blogger\.com|photos\d\.blogger\.com|lh\d\.(?:googleusercontent|ggpht)\.com|blogger\.googleusercontent\.com)$/;
const wordpress = /^(?:[\w-]+\.files\.wordpress\.com|i\d\.wp\.com)$/;

/** A part of a path that only says in which size a picture is wanted: `s320`, `w500-h375`, `s1600-h`, `s640-c-rw`. */
const size = /^(?:[swh]\d+)(?:-[a-z]+\d*)*$/;

/** The address of a picture: where it is largest, and what it is known by whatever size is asked for. */
export interface PictureAddress {
  readonly url: string;
  readonly key: string;
  /** The name it had when it was put there; empty when the address has none. */
  readonly name: string;
}

/** Tells whether a picture may be fetched from there: only from hosts on which the platform keeps pictures. */
export function isPictureHost(url: URL, platform: Platform, ownHosts: readonly string[]): boolean {
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || (url.port && url.port !== "443"))
    return false;
  const isOwn =
    ownHosts.includes(url.host) && (platform === "blogger" || /^\/(?:.*\/)?wp-content\//.test(url.pathname));
  return isOwn || (platform === "blogger" ? blogger : wordpress).test(url.host);
}

/** Reads the address of a picture; nothing when it is none that could ever be had. */
export function pictureAddress(written: string): PictureAddress | undefined {
  const text = written.trim().startsWith("//") ? `https:${written.trim()}` : written.trim();
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.host.includes("."))
    return undefined;
  const parts = url.pathname.split("/");
  if (blogger.test(url.host)) {
    url.search = "";
    url.protocol = "https:";
    const at = parts.length - 2;
    const [last = "", asked] = (parts.at(-1) ?? "").split("=");
    const isNamed = /\.\w{3,4}$/.test(last);
    if (size.test(parts[at] ?? "")) parts[at] = "s0";
    else if (size.test(last) && !isNamed && asked === undefined) parts[parts.length - 1] = "s0";
    else if (asked !== undefined || !isNamed) parts[parts.length - 1] = `${last}=s0`;
    url.pathname = parts.join("/");
    const name = isNamed ? unescaped(last).replaceAll("+", " ") : "";
    // The same picture is on four hosts.
    return {
      url: url.href,
      key: url.href.replace(/^https:\/\/\d\.bp\./, "https://bp.").replace(/^https:\/\/lh\d\./, "https://lh."),
      name,
    };
  }
  // WordPress puts the size of a copy behind the name.
  if (/\/wp-content\/|^i\d\.wp\.com$|\.files\.wordpress\.com$/.test(url.host + url.pathname)) {
    url.search = "";
    url.pathname = url.pathname.replace(/-\d+x\d+(?=\.\w{3,4}$)/, "");
  }
  url.hash = "";
  const name = unescaped(url.pathname.split("/").at(-1) ?? "");
  return {
    url: url.href,
    key: url.href.replace(/^https?:\/\/(?:www\.)?/, ""),
    name: /\.\w{3,4}$/.test(name) ? name : "",
  };
}
