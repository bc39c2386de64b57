import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { messagesOf } from "../../src/i18n/messages.ts";
import { typed } from "./help.ts";
import type { Place } from "./io.ts";
import { type Given, Stop } from "./run.ts";
import { options, type Values } from "./table.ts";

/** The folder that a site is in unless another is said. */
const usualOut = options.out.usual;

/** What a site is made from and for: by the options of its command, and by what the host says in its environment. */
export interface Arguments {
  readonly content: string;
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
  readonly cacheDir: string;
  /** Given for a site that goes live. */
  readonly production: { readonly hostAddress: string | undefined } | undefined;
  readonly deployment: { readonly url?: string; readonly preview: boolean } | undefined;
  readonly repository: { readonly url: string; readonly branch: string | undefined } | undefined;
}

/** The folder of the generator. */
export const root = resolve(import.meta.dirname, "../..");

/** What Node is given before the name of a command, or the path of a script of the generator, so that it runs it. */
export const runner = [resolve(root, "scripts/run.mjs")] as const;

/** The folder of what is kept from one run to the next. */
export const cacheDir = resolve(root, ".cache");

/**
 * What a site is to be made from and for. On Netlify, anything but production is a preview: drafts are shown and search
 * engines kept out. What goes live, there or by `--production`, must have an address that people reach.
 */
export function buildArguments(
  values: Omit<Values<"build">, "content" | "help">,
  content: string,
  { cwd, environment }: Place,
): Arguments {
  const { CONTEXT, DEPLOY_PRIME_URL, NETLIFY, URL: hostAddress } = environment;
  const isNetlify = NETLIFY === "true";
  const preview = isNetlify && CONTEXT !== undefined && CONTEXT !== "production";
  const isLive = values.production || (isNetlify && CONTEXT === "production");
  return {
    content,
    out: resolve(cwd, values.out ?? usualOut),
    outGiven: values.out !== undefined,
    now: values.today ?? Date.now(),
    drafts: values.drafts || preview,
    admin: values.admin,
    cards: !values.noCards,
    search: !values.noSearch,
    cacheDir,
    production: isLive ? { hostAddress: isNetlify && hostAddress ? hostAddress : undefined } : undefined,
    deployment: preview ? { preview, ...(DEPLOY_PRIME_URL ? { url: DEPLOY_PRIME_URL } : {}) } : undefined,
    repository: repositoryOf(environment, preview),
  };
}

/** The repository that a host builds from, as far as it says so. */
export function repositoryOf(
  { NETLIFY, REPOSITORY_URL, BRANCH }: NodeJS.ProcessEnv,
  preview = false,
): Arguments["repository"] {
  if (NETLIFY !== "true" || !REPOSITORY_URL || !URL.canParse(REPOSITORY_URL)) return undefined;
  return { url: withoutCredentials(REPOSITORY_URL), branch: preview ? undefined : BRANCH };
}

/** Stops a command when there is no content folder where one should be. */
export function requireContentFolder(
  { content, contentNamedBy, language }: Pick<Given<"build">, "content" | "contentNamedBy" | "language">,
  { cwd }: Place,
): void {
  if (existsSync(content) && statSync(content).isDirectory()) return;
  throw new Stop(messagesOf(language).report.noFolder(fromHere(content, cwd), contentNamedBy));
}

/** The address of a repository for everybody to see: hosts put an access token into the one they build from. */
function withoutCredentials(repository: string): string {
  const { host, pathname } = new URL(repository);
  return `https://${host}${pathname}`;
}

/** A path as a person in the folder `cwd` would write it, with `/`; the whole path when it lies elsewhere. */
export function fromHere(path: string, cwd: string): string {
  const near = relative(cwd, path) || ".";
  return (near.startsWith("..") ? path : near).split(sep).join("/");
}

/** A path as it is typed in a command: in quotes where it would be several words. */
export function asWord(path: string): string {
  return /[^\w./-]/.test(path) ? `"${path}"` : path;
}

/** What shows a site that was just built. */
export function previewCommand({ out, outGiven }: Pick<Arguments, "out" | "outGiven">, cwd: string): string {
  const path = fromHere(out, cwd);
  return typed("preview", outGiven && path !== usualOut ? `--out=${asWord(path)}` : "");
}
