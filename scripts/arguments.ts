import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { defaultLanguage } from "../src/core/language.ts";
import { messagesOf } from "../src/i18n/messages.ts";
import { type ContentFolder, contentFolder } from "./content-folder.mjs";

/** What a person may say to `build`, `start` and `preview`, and what the host says in its environment. */
export interface Arguments {
  readonly content: string;
  readonly contentNamedBy: ContentFolder["namedBy"];
  readonly out: string;
  /** Whether `--out` was said, or `out` is the usual folder. */
  readonly outGiven: boolean;
  /** The moment the clock was read, or the day given by `--today`. */
  readonly now: number | string;
  readonly drafts: boolean;
  /** True to have `/admin/` for work on local files, also when `site.yaml` does not ask for it. */
  readonly admin: boolean;
  /** False for one social card for the whole site: much quicker the first time. */
  readonly cards: boolean;
  /** False for a site whose search page only lists everything. */
  readonly search: boolean;
  readonly port: number;
  /** The name or address that `start` and `preview` listen on; only this machine reaches them if there is none. */
  readonly host: string | undefined;
  /** The file that `preview` adds what comes with forms to, if any. */
  readonly submissions: string | undefined;
  readonly cacheDir: string;
  /** Given for a site that goes live. */
  readonly production: { readonly hostAddress: string | undefined } | undefined;
  readonly deployment: { readonly url?: string; readonly preview: boolean } | undefined;
  readonly repository: { readonly url: string; readonly branch: string | undefined } | undefined;
}

/** The folder of the generator. */
export const root = resolve(import.meta.dirname, "..");

/** What Node is given before the path of a script of the generator, so that it runs it. */
export const runner = [resolve(root, "scripts/run.mjs")] as const;

/**
 * Reads the command line: `--content=DIR --out=DIR --today=YYYY-MM-DD --drafts --admin --no-cards --no-search --port=N
 * --host=NAME --submissions=FILE --production`.
 * On Netlify, anything but production is a preview: drafts are shown and search engines kept out. What goes live, there
 * or by `--production`, must have an address that people reach.
 * @throws an Error that says what is wrong with it
 */
export function readArguments(words: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      content: { type: "string" },
      out: { type: "string" },
      today: { type: "string" },
      drafts: { type: "boolean", default: false },
      admin: { type: "boolean", default: false },
      "no-cards": { type: "boolean", default: false },
      "no-search": { type: "boolean", default: false },
      port: { type: "string", default: "8080" },
      host: { type: "string" },
      submissions: { type: "string" },
      production: { type: "boolean", default: false },
    },
  });
  const { today } = values;
  if (today !== undefined && !isCalendarDay(today)) throw new Error(`--today=${today} (YYYY-MM-DD)`);
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port=${values.port}`);
  if (values.content === "" || values.out === "") throw new Error("--content= --out=");
  if (values.submissions === "") throw new Error("--submissions=");
  if (values.host !== undefined && !/^[\w.:-]+$/.test(values.host)) throw new Error(`--host=${values.host}`);
  const { folder: content, namedBy } = contentFolder(values.content, environment);
  const out = resolve(values.out ?? "_site");
  const { CONTEXT, DEPLOY_PRIME_URL, REPOSITORY_URL, BRANCH, NETLIFY, URL: hostAddress } = environment;
  const isNetlify = NETLIFY === "true";
  const preview = isNetlify && CONTEXT !== undefined && CONTEXT !== "production";
  const isLive = values.production || (isNetlify && CONTEXT === "production");
  return {
    content,
    contentNamedBy: namedBy,
    out,
    outGiven: values.out !== undefined,
    now: today ?? Date.now(),
    drafts: values.drafts || preview,
    admin: values.admin,
    cards: !values["no-cards"],
    search: !values["no-search"],
    port: Number(values.port),
    host: values.host,
    submissions: values.submissions === undefined ? undefined : resolve(values.submissions),
    cacheDir: resolve(root, ".cache"),
    production: isLive ? { hostAddress: isNetlify && hostAddress ? hostAddress : undefined } : undefined,
    deployment: preview ? { preview, ...(DEPLOY_PRIME_URL ? { url: DEPLOY_PRIME_URL } : {}) } : undefined,
    repository:
      isNetlify && REPOSITORY_URL && URL.canParse(REPOSITORY_URL)
        ? { url: withoutCredentials(REPOSITORY_URL), branch: preview ? undefined : BRANCH }
        : undefined,
  };
}

/**
 * The words behind the name of a command. `npm run x -- -- --fix` means what `npm run x -- --fix` does: what looks like
 * an option is one, and no name of anything.
 */
export function wordsSaid(): string[] {
  return process.argv.slice(2).filter((word) => word !== "--");
}

/** The command line and environment of this process; a word that is not understood is answered and ends it. */
export function argumentsOrExit(): Arguments {
  return understoodOrExit(() => readArguments(wordsSaid(), process.env));
}

/** What a command was told; what is wrong with it is said, and ends the process. */
export function understoodOrExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(messagesOf(defaultLanguage).report.badOption(detail));
    process.exit(1);
  }
}

/** Ends the process, and says why, when there is no content folder where one should be. */
export function contentFolderOrExit({
  content,
  contentNamedBy,
}: Pick<Arguments, "content" | "contentNamedBy">): void {
  if (existsSync(content) && statSync(content).isDirectory()) return;
  console.error(messagesOf(defaultLanguage).report.noFolder(fromHere(content), contentNamedBy));
  process.exit(1);
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`: 30 February is not. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The address of a repository for everybody to see: hosts put an access token into the one they build from. */
function withoutCredentials(repository: string): string {
  const { host, pathname } = new URL(repository);
  return `https://${host}${pathname}`;
}

/** A path as a person in the current folder would write it, with `/`; the whole path when it lies elsewhere. */
export function fromHere(path: string): string {
  const near = relative(process.cwd(), path) || ".";
  return (near.startsWith("..") ? path : near).split(sep).join("/");
}

/** A path as it is typed in a command: in quotes where it would be several words. */
export function asWord(path: string): string {
  return /[^\w./-]/.test(path) ? `"${path}"` : path;
}

/** What shows a site that was just built. */
export function previewCommand({ out, outGiven }: Pick<Arguments, "out" | "outGiven">): string {
  const path = fromHere(out);
  return outGiven && path !== "_site" ? `npm run preview -- --out=${asWord(path)}` : "npm run preview";
}
