import { type LanguageCode, yesWord } from "../../../core/language.ts";
import { picture } from "../../../schema/common.ts";
import { describeFields, type FieldDescription } from "../../../schema/describe.ts";
import type { Kind } from "../../../schema/kinds.ts";
import { kindNames, kinds } from "../../../schema/kinds.ts";
import { siteSchema } from "../../../schema/site.ts";
import { tagsSchema } from "../../../schema/tag.ts";
import { FileForm, itemsKey, type Shape } from "./file.ts";
import type { Setting } from "./values.ts";

/** The forms there are: one for each kind, and one for each file that is about all of the region. */
export type FormName = Kind | "site" | "tags" | "media";
/** The names of all forms. */
export const formNames = [...kindNames, "site", "tags", "media"] as const;

/** The name under which the CMS knows how the files of a form are read and written. */
export function formatOf(name: FormName): string {
  return `bloeit-${name}`;
}

/** What of `site.yaml` a form shows: what else is there decides over every address, and is left to those who know. */
const siteKeys = [
  "title",
  "slogan",
  "description",
  "author",
  "colours",
  "home",
  "navigation",
  "places",
  "contact",
  "links",
  "fediverse",
];

/** The fields of a form, in its order; a new file has them in the same. */
export function formFields(name: FormName, zone = "UTC"): readonly FieldDescription[] {
  if (name === "site") return describeFields(siteSchema).filter(({ key }) => siteKeys.includes(key));
  if (name === "tags") return [itemsOf(describeFields(tagsSchema))];
  if (name === "media") return [itemsOf(describeFields(picture))];
  return inOrder(describeFields(kinds[name].schema({ zone })));
}

/** Fields that few texts need, after all others. */
const late = ["draft", "comments", "lang", "redirects", "updated", "expires", "id"];

/** The order of a form: what must be filled in, the summary, and what few need at the end. */
function inOrder(fields: readonly FieldDescription[]): readonly FieldDescription[] {
  const weight = ({ key, isRequired }: FieldDescription) =>
    isRequired ? 0 : key === "summary" ? 1 : late.includes(key) ? 3 + late.indexOf(key) : 2;
  return [...fields].sort((a, b) => weight(a) - weight(b));
}

/** The only field of a file that is a list of groups: it has no words of its own, and `config.ts` names it. */
function itemsOf(fields: readonly FieldDescription[]): FieldDescription {
  return {
    key: itemsKey,
    group: "",
    help: { control: "list" },
    isRequired: true,
    isList: true,
    fields,
  };
}

const shapes: { readonly [N in FormName]?: Shape } = { site: "group", tags: "list", media: "register" };

/** Reads and writes the files of a form. */
export function formFor(name: FormName, setting: Setting & { readonly language: LanguageCode }): FileForm {
  const style = { yes: yesWord[setting.language] };
  return new FileForm(shapes[name] ?? "page", formFields(name, setting.zone), setting, style);
}
