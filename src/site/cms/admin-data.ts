import type { LanguageCode } from "../../core/language.ts";
import type { CmsWords } from "../../i18n/types/cms.ts";
import type { MarkdownWords } from "../../i18n/types/markdown.ts";
import type { Texts } from "../../i18n/types/texts.ts";
import type { Region } from "../../region/region.ts";
import type { CmsConfig } from "./sveltia.ts";

/** What the page of the CMS tells its script. */
export interface AdminData {
  readonly config: CmsConfig;
  readonly language: Region["language"];
  readonly zone: string;
  /** What the region is called, and its places. */
  readonly region: string;
  readonly places: readonly string[];
  /** The style sheet of the site, for the preview. */
  readonly stylesheet: string;
  /** True when only files of this machine can be edited. */
  readonly isLocal: boolean;
  /** What the script itself says: it does not carry the words of every language along. */
  readonly words: Pick<CmsWords, "addTag" | "remove"> & Pick<Texts, "published">;
  /** What it adds to a text, in the language of the text. */
  readonly markdown: Readonly<Record<LanguageCode, MarkdownWords>>;
}

/** The id of the element that holds the data. */
export const dataId = "data";
