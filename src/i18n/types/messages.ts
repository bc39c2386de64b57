import type { ErrorCode, PictureErrorCode } from "../../schema/error.ts";

/** What a problem is, and what to do about it: one or two plain sentences each. */
export interface DiagnosticText {
  readonly what: string;
  readonly remedy: string;
}

/** Everything that the commands say to editors. */
export interface Messages {
  readonly errors: {
    readonly [C in ErrorCode["code"]]: (error: Extract<ErrorCode, { code: C }>) => DiagnosticText;
  };
  readonly pictureErrors: Readonly<Record<PictureErrorCode, DiagnosticText>>;
  readonly report: {
    readonly line: string;
    readonly is: string;
    readonly shouldBe: string;
    readonly count: (problems: number, files: number) => string;
    readonly keptOld: (folder: string) => string;
    /** `title`: of the site, so that nobody builds another region than they think. */
    readonly built: (title: string, pages: number, folder: string, seconds: string) => string;
    /** `command`: what shows the site that was built. */
    readonly look: (command: string) => string;
    readonly renderFailed: (detail: string) => string;
    /** What the machine does not let a build do. */
    readonly diskFull: string;
    readonly notAllowed: (path: string) => string;
    readonly notAFolder: (path: string) => string;
    readonly vanished: (path: string) => string;
    readonly upToDate: (folder: string) => string;
    /** `namedBy`: what names the folder as that of the region, beside the command line. */
    readonly noFolder: (folder: string, namedBy: string | undefined) => string;
    /** `host`: where the site is published; `url`: where `site.yaml` says it is. */
    readonly servedElsewhere: (host: string, url: string) => string;
    /** Why a site cannot be made in the folder `out`, because of another folder. */
    readonly outRefused: Readonly<
      Record<
        "isContent" | "holdsContent" | "inContent" | "holdsMore" | "inGenerator",
        (out: string, place: string) => string
      >
    >;
    /** The site of the region `last` is in `out`, where that of `content` would go; `own` is free for it. */
    readonly otherRegion: (out: string, last: string, content: string, own: string) => string;
    readonly notASite: (folder: string) => string;
    readonly pictures: (done: number, total: number) => string;
    readonly cards: (done: number, total: number) => string;
    readonly reread: (files: string, milliseconds: number) => string;
    readonly serving: (address: string, guide: string, admin: string) => string;
    readonly hosting: (folder: string, address: string) => string;
    readonly noSite: (folder: string) => string;
    readonly portTaken: (port: number) => string;
    /** This machine has no such name or address. */
    readonly noSuchHost: (host: string) => string;
    /** What a browser shows that asked for another host; `address` is the one to open. */
    readonly notMeant: (address: string) => string;
    /** A rule in `_headers` or `_redirects` that the host cannot understand. */
    readonly rule: (detail: string) => string;
    readonly submission: (form: string) => string;
    readonly notAnExport: (file: string) => string;
  };
}
