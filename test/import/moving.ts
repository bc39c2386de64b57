import type { Article } from "../../src/import/archive.ts";
import type { Before } from "../../src/import/region.ts";
import { Addresses } from "../../src/region/urls.ts";

/** A content folder with nothing in it yet, or with what is given. */
export function folderWith(given: Partial<Before> = {}): Before {
  return {
    content: "",
    language: "nl",
    zone: "Europe/Amsterdam",
    author: "Redactie",
    url: "https://www.voorbeeld.nl",
    moved: undefined,
    addresses: new Addresses("nl", undefined),
    region: "Regio",
    places: [],
    tags: [],
    files: new Set(),
    byId: new Map(),
    byOldAddress: new Map(),
    ...given,
  };
}

/** A post that was published, or what is given of it. */
export function article(given: Partial<Article> = {}): Article {
  return {
    kind: "post",
    id: "tag:blogger.com,1999:blog-7.post-1",
    title: "Titel",
    html: "Tekst",
    published: "2012-04-01T08:00:00Z",
    updated: undefined,
    author: undefined,
    labels: [],
    path: "/2012/04/titel.html",
    state: "live",
    description: undefined,
    location: undefined,
    ...given,
  };
}
