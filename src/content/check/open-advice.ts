import { isPublicHost } from "../../core/live-address.ts";
import { readRepository } from "../../region/repository.ts";
import type { Advice, AdviceCode } from "../../schema/advice.ts";
import type { Reading } from "../index.ts";
import { openTexts } from "../scaffold/open-texts.ts";

const { anywhere, inSite, asValue } = openTexts();
const patterns = { anywhere: patternOf(anywhere), inSite: patternOf([...anywhere, ...inSite]) };

/**
 * What a new region began with and is still there, in a file of any kind.
 * @param file path within the content folder
 */
export function openAdvice(file: string, text: string): Advice[] {
  const lines = text.split("\n");
  const pattern = file === "site.yaml" ? patterns.inSite : patterns.anywhere;
  return [...text.matchAll(pattern)].map((match) => {
    const [found = ""] = match;
    // What stands before a text and is no part of it may be the end of the line above.
    const at = match.index + found.search(/\S/);
    const line = text.slice(0, at).split("\n").length;
    const words = found.replace(/\s+/g, " ").replace(/^ ?[:#-]? ?["']?|["']? ?$/g, "");
    return { file, line, subject: { code: "placeholder", text: words }, found: lines[line - 1]?.trim() };
  });
}

/** A sentence is found wherever it is; a name only where it is all of a line or of a value. White space may be any. */
function patternOf(texts: readonly string[]): RegExp {
  const written = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const isSentence = (text: string) => /[.!?]$/.test(text);
  const sentences = texts.filter(isSentence).map(written).join("|");
  const names = texts
    .filter((text) => !isSentence(text))
    .map(written)
    .join("|");
  const values = asValue.map(written).join("|");
  const whole = `(?:^[ \\t]*|[:#-][ \\t]+)["']?(?:${names})|:[ \\t]+["']?(?:${values})`;
  return new RegExp(`${sentences}|(?:${whole})["']?[ \\t]*\\r?$`, "gmu");
}

/** What `site.yaml` says about where the site and its files are, and cannot be right for a site that is live. */
export function placeAdvice({ site: { data, isSound, written }, region }: Reading): Advice[] {
  if (!data || !isSound) return [];
  const note = (path: string, subject: AdviceCode): Advice => ({
    file: "site.yaml",
    line: written?.lines.get(path) ?? 1,
    subject: subject,
  });
  const advice: Advice[] = [];
  const { url, contact, repository: address } = data;
  if (URL.canParse(url) && !isPublicHost(new URL(url).hostname))
    advice.push(note("url", { code: "exampleAddress", address: url }));
  else if (/^http:/i.test(url)) advice.push(note("url", { code: "plainHttp", address: url }));
  const { idBase } = data;
  if (idBase !== undefined && !isPublicHost(new URL(idBase).hostname))
    advice.push(note("idBase", { code: "exampleAddress", address: idBase }));
  const mailHost = contact?.email?.split("@")[1] ?? "";
  if (mailHost.includes(".") && !isPublicHost(mailHost))
    advice.push(note("contact.email", { code: "exampleAddress", address: contact?.email ?? "" }));
  if (address !== undefined && region.editAddress("site.yaml") === undefined) {
    const isKnown = (readRepository(address)?.forge ?? data.cms?.backend) !== undefined;
    advice.push(note("repository", { code: isKnown ? "folderInNoRepository" : "unknownForge", address }));
  }
  return advice;
}
