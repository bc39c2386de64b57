import { schemeOf } from "../../../content/markdown/links.ts";
import { renderMarkdown } from "../../../content/markdown/markdown.ts";
import { typeset } from "../../../content/markdown/typeset.ts";
import { Day, formatDay, parseDay } from "../../../core/days.ts";
import { type LanguageCode, languageCodes } from "../../../core/language.ts";
import type { MarkdownWords } from "../../../i18n/types/markdown.ts";
import type { Illustration } from "../../../pictures/illustration.ts";
import { folders } from "../../../schema/kinds.ts";
import type { AdminData } from "../admin-data.ts";
import { createElement, type Sveltia } from "../sveltia.ts";
import { bodyKey } from "./file.ts";
import { mediaAddress } from "./values.ts";

/** What the CMS gives a preview. */
interface PreviewProps {
  readonly entry: { getIn(path: readonly string[]): unknown };
  readonly widgetFor: (key: string) => unknown;
  readonly getAsset: (
    address: string,
  ) => { toBase64?: () => Promise<string>; toString(): string } | undefined;
}

/** Shows beside a form its page in the dress of the site, with its text rendered as the site does it. */
export function registerPreviews(sveltia: Sveltia, data: AdminData): void {
  sveltia.registerPreviewStyle(data.stylesheet);
  for (const name of Object.keys(folders)) sveltia.registerPreviewTemplate(name, previewIn(data));
}

function previewIn({ language: siteLanguage, zone, words, markdown }: AdminData) {
  return ({ entry, widgetFor, getAsset }: PreviewProps) => {
    const h = createElement();
    const said = (...path: string[]) => {
      const value = entry.getIn(["data", ...path]);
      return typeof value === "string" ? value.trim() : "";
    };
    const language = languageCodes.find((code) => code === said("lang").slice(0, 2)) ?? siteLanguage;
    const written = parseDay(said("date") || said("start"), zone);
    const day = written instanceof Day ? formatDay(written, siteLanguage) : "";
    const summary = said("summary");
    return h(
      "main",
      { className: "page", lang: said("lang") || siteLanguage },
      h(
        "article",
        { className: "article" },
        h(
          "header",
          { className: "article-head" },
          h("h1", null, typeset(said("title"), language)),
          summary === "" ? null : h("p", { className: "lead" }, typeset(summary, language)),
          day === "" ? null : h("p", { className: "byline" }, `${words.published} ${day}`),
        ),
        said("image", "src") === "" ? null : h("div", { className: "cover" }, widgetFor("image.src")),
        h("div", {
          className: "prose",
          dangerouslySetInnerHTML: { __html: rendered(said(bodyKey), language, markdown[language]) },
          ref: (prose: HTMLElement | null) => showPictures(prose, getAsset),
        }),
      ),
    );
  };
}

/** What the gate lets a link of another scheme than the site's be. */
const schemes: readonly (string | undefined)[] = [undefined, "http", "https", "mailto", "tel"];

/**
 * A text as the site renders it. Where links within the site lead is not known here, and pictures wait for their files.
 * The gate has not seen this text, and somebody else may have written it: a link that could run something is no link.
 */
export function rendered(source: string, language: LanguageCode, words: MarkdownWords): string {
  return renderMarkdown(source, {
    language,
    words,
    address: "/",
    link: (address) => (schemes.includes(schemeOf(address)) ? { to: "direct", address } : { to: "nowhere" }),
    picture: (file, alt): Illustration => ({
      picture: {
        kind: "vector",
        file,
        hash: "",
        bytes: 0,
        width: 0,
        height: 0,
        alpha: true,
        colour: "#000000",
      },
      alt,
    }),
  }).html;
}

/** Puts the files of pictures into a rendered text: the CMS has to read them first. */
function showPictures(prose: HTMLElement | null, getAsset: PreviewProps["getAsset"]): void {
  for (const image of prose?.querySelectorAll<HTMLImageElement>("img[data-source]") ?? []) {
    const name = (image.dataset.source ?? "").replace(/^\/?media\//, "");
    const asset = getAsset(mediaAddress + name);
    const read = asset?.toBase64?.() ?? Promise.resolve("");
    void read.then(() => {
      image.src = String(asset);
    });
  }
}
