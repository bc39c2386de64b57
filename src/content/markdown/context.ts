import type { LanguageCode } from "../../core/language.ts";
import type { MarkdownWords } from "../../i18n/types/markdown.ts";
import type { Illustration } from "../../pictures/illustration.ts";
import type { Heading } from "../../region/body.ts";
import type { Mark } from "../../schema/marks.ts";

/** Where a link leads: a page of the site, another site, or (held back today) nowhere. */
export type LinkTarget =
  | { readonly to: "page"; readonly address: string }
  | { readonly to: "elsewhere"; readonly address: string }
  /** Something that is not a page: mail, telephone, a document. */
  | { readonly to: "direct"; readonly address: string }
  | { readonly to: "nowhere" };

/** What a text must know of the region around it. */
export interface RenderContext {
  readonly language: LanguageCode;
  /** What is added to a text in that language. */
  readonly words: MarkdownWords;
  /** The language that the text says it is in, which may be none of the site's. */
  readonly lang?: string | undefined;
  /** Address of the page that the text stands on. */
  readonly address: string;
  /** Finds where a link of the text leads; `line` counts from the first line of the text, from 0. */
  link(written: string, line: number): LinkTarget;
  /** Finds a picture of the text. */
  picture(source: string, alt: string, line: number): Illustration | undefined;
}

/** Collected while one text is rendered. */
export interface Rendering {
  readonly context: RenderContext;
  /** Whether it is for a feed, where nothing plays and pictures come in one size. */
  readonly isFeed: boolean;
  /** Put before every address of the site. */
  readonly base: string;
  /** Put before an anchor of the text itself. */
  readonly page: string;
  readonly headings: Heading[];
  /** Ids of headings and footnotes. */
  readonly anchors: Set<string>;
  readonly pictures: Illustration[];
  /** What looks like a mark and is none, and what is left out. */
  readonly marks: Mark[];
  /** Addresses of the files of `media/` that it links to, within the site. */
  readonly documents: string[];
  /** How many tables there were so far. */
  tables: number;
  hasVideo: boolean;
}

/** The rendering that a rule of markdown-it works for; its `env` has no better type. */
export function renderingOf(env: unknown): Rendering {
  return (env as { rendering: Rendering }).rendering;
}
