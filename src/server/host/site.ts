import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { defaultLanguage, isLanguageCode, type LanguageCode } from "../../core/language.ts";
import { formsOf, type NetlifyForm } from "./forms.ts";
import { type HeadersFor, readHeaders } from "./headers.ts";
import { type RedirectFor, readRedirects } from "./redirects.ts";

/** A built site and the rules its host goes by. */
export interface HostedSite {
  readonly folder: string;
  /** The language of its front page, for what the host itself has to say. */
  readonly language: LanguageCode;
  readonly headersFor: HeadersFor;
  readonly redirectFor: RedirectFor;
  readonly forms: ReadonlyMap<string, NetlifyForm>;
  /** What in `_headers` and `_redirects` cannot be understood; Netlify leaves such rules out. */
  readonly errors: readonly string[];
}

/** Reads the rules of a built site. A folder without them is a site without rules. */
export async function openHostedSite(folder: string): Promise<HostedSite> {
  const names = ["_headers", "_redirects"].map((name) => join(folder, name));
  const [headers, redirects] = await Promise.all([
    readHeaders(names[0] ?? ""),
    readRedirects(names[1] ?? ""),
  ]);
  const toldOf = (errors: readonly string[], file = "") =>
    errors.map((error) => `${basename(file)}: ${error}`);
  return {
    folder,
    language: languageOf(folder),
    headersFor: headers.headersFor,
    redirectFor: redirects.redirectFor,
    forms: formsOf(folder),
    errors: [...toldOf(headers.errors, names[0]), ...toldOf(redirects.errors, names[1])],
  };
}

function languageOf(folder: string): LanguageCode {
  try {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const code = /<html[^>]*\slang="?([a-z]{2})/.exec(html)?.[1] ?? "";
    return isLanguageCode(code) ? code : defaultLanguage;
  } catch {
    return defaultLanguage;
  }
}
