/** Why an export is refused. Nothing has been written then. */
export type ImportFault =
  | { readonly code: "noSuchFile"; readonly file: string }
  | { readonly code: "notXml"; readonly file: string }
  | { readonly code: "notUtf8"; readonly file: string; readonly line: number }
  | {
      readonly code: "notWellFormed";
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly detail: string;
    }
  | { readonly code: "entities"; readonly file: string; readonly line: number }
  | { readonly code: "tooLarge"; readonly file: string; readonly most: string }
  | { readonly code: "badZip"; readonly file: string; readonly detail: string }
  | { readonly code: "unsafePath"; readonly file: string; readonly path: string }
  | { readonly code: "zipBomb"; readonly file: string; readonly path: string }
  | { readonly code: "noFeeds"; readonly file: string }
  | { readonly code: "severalBlogs"; readonly file: string; readonly blogs: readonly string[] }
  | { readonly code: "noSuchBlog"; readonly file: string; readonly blog: string }
  | { readonly code: "otherPlatform"; readonly file: string; readonly platform: string }
  | { readonly code: "notAnExport"; readonly file: string; readonly found: string }
  | { readonly code: "publicFeed"; readonly file: string }
  | { readonly code: "noPosts"; readonly file: string }
  | { readonly code: "noHost" }
  | { readonly code: "badZone"; readonly zone: string }
  | { readonly code: "badHost"; readonly host: string };

/** Thrown by everything that reads an export. */
export class ImportRefused extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.code);
  }
}
