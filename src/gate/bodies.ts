import { posix } from "node:path";
import { type LanguageCode, languageCodes } from "../languages/language.ts";
import type { LinkTarget, Surroundings } from "../markdown/context.ts";
import { renderMarkdown } from "../markdown/markdown.ts";
import { typeset } from "../markdown/typeset.ts";
import type { Illustration } from "../region.ts";
import { shorten } from "../text.ts";
import type { AddressBook } from "./address-book.ts";
import type { Placed } from "./entries.ts";
import { nearest } from "./fields.ts";
import type { Media } from "./media.ts";

/** A link to an anchor, to be looked up when all texts are rendered. */
interface AnchorLink {
  readonly placed: Placed;
  readonly line: number;
  readonly address: string;
  readonly anchor: string;
}

/** Renders the text of every entry, and checks every link, anchor and picture in it. */
export function renderBodies(
  published: readonly Placed[],
  held: readonly Placed[],
  book: AddressBook,
  media: Media,
  siteUrl: string,
  siteLanguage: LanguageCode,
): void {
  const anchorLinks: AnchorLink[] = [];
  const all = [...published, ...held];
  const shown = new Set(published);
  for (const placed of all) {
    const { entry, draft } = placed;
    const language = languageCodes.find((code) => code === entry.lang.slice(0, 2)) ?? siteLanguage;
    const surroundings = surroundingsOf(
      placed,
      language,
      book,
      media,
      siteUrl,
      anchorLinks,
      shown.has(placed),
    );
    entry.body = renderMarkdown(draft.body, surroundings);
    const { summary } = draft.head ?? {};
    entry.summary = summary ? typeset(summary, language) : shorten(entry.body.text, 160);
  }
  const anchorsOf = new Map(
    all.map(({ entry, draft }) => [
      entry.address,
      draft.body === "" && !draft.isSound ? undefined : entry.body.anchors,
    ]),
  );
  for (const { placed, line, address, anchor } of anchorLinks) {
    const anchors = anchorsOf.get(address);
    if (!anchors || anchors.has(anchor)) continue;
    const suggestion = nearest(anchor, [...anchors]);
    placed.draft.problems.add(line, { code: "noSuchAnchor", address, anchor, suggestion });
  }
}

function surroundingsOf(
  placed: Placed,
  language: LanguageCode,
  book: AddressBook,
  media: Media,
  siteUrl: string,
  anchorLinks: AnchorLink[],
  isShown: boolean,
): Surroundings {
  const { entry, draft } = placed;
  const site = new URL(siteUrl);
  const lineInFile = (line: number) => draft.bodyLine + line;

  const toPage = (
    path: string,
    suffix: string,
    anchor: string,
    line: number,
    written: string,
  ): LinkTarget => {
    const file = path.endsWith(".md") ? fileOf(path, draft.file) : undefined;
    const found = file === undefined ? book.find(path) : book.findFile(file);
    if (found === "heldBack") return { to: "nowhere" };
    if (found === undefined) {
      const document = media.link(path, isShown);
      if (document && !("code" in document)) return { to: "direct", address: document.address };
      if (!document && book.mayComeToBe(file ?? path)) return { to: "nowhere" };
      const suggestion = suggestionFor(path) ?? (file ? book.nearestFile(file) : book.nearestTo(path));
      draft.problems.add(lineInFile(line), document ?? { code: "noSuchPage", address: written, suggestion });
      return { to: "nowhere" };
    }
    if (anchor) anchorLinks.push({ placed, line: lineInFile(line), address: found, anchor });
    return { to: "page", address: found + suffix };
  };

  return {
    language,
    address: entry.address,
    link(written, line): LinkTarget {
      if (written.trim() === "") {
        draft.problems.add(lineInFile(line), { code: "emptyLink" });
        return { to: "nowhere" };
      }
      if (written.startsWith("#")) {
        anchorLinks.push({
          placed,
          line: lineInFile(line),
          address: entry.address,
          anchor: decode(written.slice(1)),
        });
        return { to: "page", address: written };
      }
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
      if (scheme === "mailto" || scheme === "tel") return { to: "direct", address: written };
      if ((scheme && scheme !== "http" && scheme !== "https") || (scheme && !URL.canParse(written))) {
        draft.problems.add(lineInFile(line), { code: "unsafeLink", address: decode(written) });
        return { to: "nowhere" };
      }
      if (scheme || written.startsWith("//")) {
        const url = new URL(written, "https://x");
        if (url.username || url.password) {
          draft.problems.add(lineInFile(line), { code: "unsafeLink", address: decode(written) });
          return { to: "nowhere" };
        }
        if (bareHost(url) !== bareHost(site))
          return { to: "elsewhere", address: scheme ? written : `https:${written}` };
        return toPage(
          decode(url.pathname),
          url.search + url.hash,
          decode(url.hash.slice(1)),
          line,
          decode(written),
        );
      }
      const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(written) ?? [];
      return toPage(
        decode(path) || entry.address,
        query + hash,
        decode(hash.slice(1)),
        line,
        decode(written),
      );
    },
    picture(source, alt, line): Illustration | undefined {
      const found = media.find(source, draft.file, { alt });
      if (!("code" in found)) return found;
      draft.problems.add(lineInFile(line), found);
      return undefined;
    },
  };
}

/** A host without the "www." that people leave out or put in. */
function bareHost({ host }: URL): string {
  return host.replace(/^www\./, "");
}

/** What somebody meant who wrote an address of another site, or of mail, without its beginning. */
function suggestionFor(path: string): string | undefined {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(path)) return `mailto:${path}`;
  return /^(?:www\.[^\s/]+|[a-z0-9-]+\.(?:nl|be|de|eu|com|org|net))(?:\/|$)/i.test(path)
    ? `https://${path}`
    : undefined;
}

/** A link to a Markdown file, relative to the file it stands in or from the content folder. */
function fileOf(path: string, from: string): string {
  return path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
