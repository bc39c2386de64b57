import type { LanguageCode } from "../core/language.ts";
import { memo } from "../core/memo.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { FieldWords, FormWords } from "../i18n/types/forms.ts";
import type { Region } from "./region.ts";

/** How a reader fills in a field. */
export type FieldControl =
  | "line"
  | "email"
  | "url"
  | "text"
  /** What is sent, and what a reader sees of it. */
  | { readonly choices: readonly (readonly [value: string, label: string])[] };

/** One field of a form. */
export interface FormField {
  /** Its name in what is sent; hosts know `name` and `email`, whatever the language. */
  readonly name: string;
  readonly words: FieldWords;
  readonly control: FieldControl;
  readonly required: boolean;
  /** What a browser may fill in (HTML, 4.10.18.7.1). */
  readonly autocomplete?: string;
}

/** The most characters that a field takes: enough for a long letter. */
export const mostCharacters = { line: 200, text: 5000 } as const;

/** The forms of the site, by the name under which the host keeps what is sent. */
export const formNames = ["contact", "tip", "comment"] as const;
export type FormName = (typeof formNames)[number];

/** The id of the heading of a form, for links to it. */
export function formAnchor(name: FormName): string {
  return `form-${name}`;
}

/** A form with which readers write to the region. The host takes in what they send (Netlify Forms). */
export class ReaderForm {
  constructor(
    readonly name: FormName,
    /** The page that says that it has arrived. */
    readonly thanks: string,
    private readonly language: LanguageCode,
  ) {}

  get words(): FormWords {
    return wordsIn(this.language).forms[this.name];
  }

  get fields(): readonly FormField[] {
    const { fields, kinds } = wordsIn(this.language).forms;
    const message: FormField = { name: "message", words: fields.message, control: "text", required: true };
    const name: FormField = {
      name: "name",
      words: fields.name,
      control: "line",
      required: true,
      autocomplete: "name",
    };
    const email: FormField = {
      ...name,
      name: "email",
      words: fields.email,
      control: "email",
      autocomplete: "email",
    };
    if (this.name === "contact") return [name, email, message];
    if (this.name === "comment")
      return [
        { ...name, words: fields.commenter },
        { ...message, name: "text", words: fields.comment },
      ];
    return [
      {
        name: "kind",
        words: fields.kind,
        control: { choices: kinds.map((kind) => [kind, kind] as const) },
        required: true,
      },
      { ...message, words: fields.subject },
      { name: "when", words: fields.when, control: "line", required: false },
      { name: "link", words: fields.link, control: "url", required: false },
      { ...name, words: { label: fields.name.label }, required: false },
      { ...email, required: false },
    ];
  }
}

/** The forms of a region, if it has them; the two to the editors need a page to stand on. */
export const formsOf = memo((region: Region): readonly ReaderForm[] => {
  if (!region.settings.forms) return [];
  return formNames
    .filter((name) => name === "comment" || region.pageWith("contact") !== undefined)
    .map((name) => new ReaderForm(name, region.addresses.thanks(name), region.language));
});
