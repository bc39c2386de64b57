import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GateResult, readRegion } from "../src/content/index.ts";
import type { GateOptions } from "../src/content/options.ts";
import type { Problem } from "../src/content/problem.ts";
import type { Region } from "../src/region/region.ts";
import type { ErrorCode } from "../src/schema/error.ts";
import type { Published } from "../src/site/feeds/files.ts";
import { scratchFolder } from "./scratch.ts";

/** The day on which these regions are read, unless a test says otherwise. */
export const today = "2026-06-01";

/** The files of a content folder: by path, text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The least a `site.yaml` can say. */
export const siteYaml = `title: Testregio Bloeit
region: Testregio
slogan: Waar iets bloeit
description: Een regio om mee te testen
url: https://www.example.nl
language: nl
zone: Europe/Amsterdam
author: de auteur
colours:
  primary: "#b3124f"
  secondary: "#1f6b4a"
  accent: "#f2a900"
idBase: https://www.example.nl
`;

/** A `site.yaml` with places. */
export const siteWithPlaces = `${siteYaml}places:
  - name: Heerlen
    lat: 50.88365
    lon: 5.98154
  - name: Hoensbroek
    municipality: Heerlen
    lat: 50.92387
    lon: 5.92528
  - name: Kerkrade
    lat: 50.86583
    lon: 6.0625
`;

/** What feeds know of a site that is not made: it has no cards, and no file has a size yet. */
export const unmade: Published = { cards: false, sizeOf: () => undefined };

/** A drawing that is a good picture. */
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>';

/** A post with a title and a date, and what more is said. */
export function post(body = "Tekst.", more = "", date = "2026-05-01"): string {
  return `---\ntitle: Een bericht\ndate: ${date}\n${more === "" ? "" : `${more.trim()}\n`}---\n${body}\n`;
}

/** Any other file of content, from its head and its text. */
export function entry(head: string, body = "Tekst."): string {
  return `---\n${head.trim()}\n---\n${body}\n`;
}

const root = scratchFolder("gate");
let count = 0;

/** Writes a content folder and gives its path. It has a `site.yaml` unless that is given (or given as empty). */
export function contentOf(files: Files): string {
  const folder = join(root, String(count++));
  for (const [path, content] of Object.entries({ "site.yaml": siteYaml, ...files })) {
    if (path === "site.yaml" && content === "") continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Reads a content folder that is already there. */
export function readFolder(content: string, options: Partial<GateOptions> = {}): Promise<GateResult> {
  return readRegion({ content, now: today, drafts: false, cacheDir: join(root, "cache"), ...options });
}

/** What the gate makes of a content folder of these files. */
export function resultOf(files: Files, options?: Partial<GateOptions>): Promise<GateResult> {
  return readFolder(contentOf(files), options);
}

/** The region of these files, which must be without problems. */
export async function regionOf(files: Files, options?: Partial<GateOptions>): Promise<Region> {
  const result = await resultOf(files, options);
  if (!result.ok) throw new Error(result.problems.map(inOneLine).join("\n"));
  return result.region;
}

/** The problems of these files: none when there is a region. */
export async function problemsOf(files: Files, options?: Partial<GateOptions>): Promise<readonly Problem[]> {
  const result = await resultOf(files, options);
  return result.ok ? [] : result.problems;
}

/** The errors of these files, without where they are. */
export async function faultsOf(files: Files, options?: Partial<GateOptions>): Promise<ErrorCode[]> {
  return (await problemsOf(files, options)).map(({ error }) => error);
}

/** A problem as a test states it: file, line and code. */
export function inOneLine({ file, line, error }: Problem): string {
  return `${file}:${line} ${error.code}`;
}
