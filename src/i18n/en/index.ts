import type { Words } from "../types/words.ts";
import { addressWords } from "./addresses.ts";
import { checkWords } from "./check.ts";
import { cmsWords } from "./cms.ts";
import { commandTexts } from "./commands.ts";
import { commentWords } from "./comments.ts";
import { fields } from "./fields.ts";
import { formsWords } from "./forms.ts";
import { homeWords } from "./home.ts";
import { importWords } from "./import.ts";
import { kindsWords } from "./kinds.ts";
import { mapWords } from "./map.ts";
import { markdownWords } from "./markdown.ts";
import { messages } from "./messages.ts";
import { planningWords } from "./planning.ts";
import { previewWords } from "./preview.ts";
import { regionTexts } from "./region-texts.ts";
import { scaffoldWords } from "./scaffold.ts";
import { searchWords } from "./search.ts";
import { sightWords } from "./sights.ts";
import { siteFields } from "./site-fields.ts";
import { statusWords } from "./status.ts";
import { texts } from "./texts.ts";

export const en: Words = {
  texts,
  addresses: addressWords,
  markdown: markdownWords,
  forms: formsWords,
  home: homeWords,
  kinds: kindsWords,
  map: mapWords,
  search: searchWords,
  sights: sightWords,
  status: statusWords,
  messages,
  check: checkWords,
  commands: commandTexts,
  comments: commentWords,
  import: importWords,
  scaffold: scaffoldWords,
  planning: planningWords,
  preview: previewWords,
  regionTexts,
  cms: cmsWords,
  fields,
  siteFields,
};
