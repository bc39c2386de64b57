/** Why an export is refused. Nothing has been written then. */
export type ImportError =
  | { readonly code: "noSuchFile"; readonly file: string }
  | { readonly code: "notAFile"; readonly file: string }
  | { readonly code: "emptyFile"; readonly file: string }
  | { readonly code: "notXml"; readonly file: string }
  | { readonly code: "notUtf8"; readonly file: string; readonly line: number }
  | {
      readonly code: "notWellFormed";
      readonly file: string;
      readonly line: number;
      readonly column: number;
      /** Whether the document ends before it is over, or something stands in it that may not. */
      readonly why: "cut" | "wrong";
    }
  | { readonly code: "entities"; readonly file: string; readonly line: number }
  | { readonly code: "tooLarge"; readonly file: string; readonly most: string }
  | { readonly code: "zipCut"; readonly file: string }
  | { readonly code: "zipDamaged"; readonly file: string }
  | { readonly code: "zipEncrypted"; readonly file: string }
  | { readonly code: "unsafePath"; readonly file: string; readonly path: string }
  | { readonly code: "zipBomb"; readonly file: string; readonly path: string }
  | { readonly code: "zipCrowded"; readonly file: string; readonly count: number }
  | { readonly code: "noFeeds"; readonly file: string }
  | { readonly code: "severalBlogs"; readonly file: string; readonly blogs: readonly string[] }
  | {
      readonly code: "noSuchBlog";
      readonly file: string;
      readonly blog: string;
      readonly blogs: readonly string[];
    }
  | { readonly code: "otherPlatform"; readonly file: string; readonly platform: string }
  | { readonly code: "notAnExport"; readonly file: string; readonly found: string }
  | { readonly code: "publicFeed"; readonly file: string }
  | { readonly code: "noPosts"; readonly file: string }
  | { readonly code: "notAFolder"; readonly folder: string }
  | { readonly code: "notAContentFolder"; readonly folder: string }
  | { readonly code: "noHost" }
  | { readonly code: "badZone"; readonly zone: string }
  | { readonly code: "badHost"; readonly host: string };
