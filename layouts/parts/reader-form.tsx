import { jsx } from "../../src/core/jsx-runtime.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { type FormField, formAnchor, mostCharacters, type ReaderForm } from "../../src/region/forms.ts";
import type { Region } from "../../src/region/region.ts";

/** A form below a heading of its own. */
export function ReaderFormSection({ form, region }: { form: ReaderForm; region: Region }) {
  const anchor = formAnchor(form.name);
  return (
    <section class="reader-form" aria-labelledby={anchor}>
      <h2 id={anchor}>{form.words.title}</h2>
      <p>{form.words.intro}</p>
      <ReaderFormFields form={form} region={region} />
    </section>
  );
}

/**
 * A form that works without a script: the browser checks what must be filled in, the host takes in what is sent
 * (Netlify Forms), and the reader sees a page that says so. Whoever fills in the field that nobody sees is a program.
 */
export function ReaderFormFields(props: {
  form: ReaderForm;
  region: Region;
  /** Fields before the text, of what only this page knows. */
  more?: readonly FormField[];
  /** What is sent along without a field. */
  known?: Readonly<Record<string, string>>;
}) {
  const { form, region, more = [], known = {} } = props;
  const { trap } = wordsIn(region.language).forms;
  const { send, privacy } = form.words;
  const fields = [...form.fields.slice(0, -1), ...more, ...form.fields.slice(-1)];
  return (
    <form
      class="fields"
      name={form.name}
      method="post"
      action={form.thanks}
      data-netlify="true"
      data-netlify-honeypot="bot-field"
    >
      <input type="hidden" name="form-name" value={form.name} />
      {Object.entries(known).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p hidden>
        <label>
          {trap} <input type="text" name="bot-field" autocomplete="off" tabindex={-1} />
        </label>
      </p>
      {fields.map((field) => (
        <Field field={field} id={`${form.name}-${field.name}`} region={region} />
      ))}
      <p class="form-privacy">{privacy}</p>
      <button class="button" type="submit">
        {send}
      </button>
    </form>
  );
}

/** A field with its label; what to do shows when it was left undone, and is always told to who listens. */
function Field({ field, id, region }: { field: FormField; id: string; region: Region }) {
  const { control, words, required, autocomplete, name } = field;
  const remedy = words.remedy === undefined ? undefined : `${id}-remedy`;
  const common = { id, name, autocomplete, "aria-describedby": remedy };
  return (
    <div class="form-field">
      <label for={id}>
        {words.label} {!required && <small>({wordsIn(region.language).forms.optional})</small>}
      </label>
      {control === "text" ? (
        <textarea {...common} required={required} rows={7} maxlength={mostCharacters.text} />
      ) : typeof control === "object" ? (
        // One of the choices is always made: HTML does not let such a list be required.
        <select {...common}>
          {control.choices.map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      ) : (
        // One of several types: a union of them is none of the kinds of <input> that are told apart.
        jsx("input", {
          ...common,
          required,
          type: control === "line" ? "text" : control,
          // A browser takes a space for an answer; the pattern does not.
          pattern: required && control === "line" ? ".*\\S.*" : undefined,
          maxlength: mostCharacters.line,
        })
      )}
      {remedy && (
        <p class="form-remedy" id={remedy}>
          {words.remedy}
        </p>
      )}
    </div>
  );
}
