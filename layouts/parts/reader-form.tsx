import { h } from "preact";
import { type FormField, mostCharacters, type ReaderForm } from "../../src/forms/forms.ts";
import { formsWords } from "../../src/forms/words.ts";
import type { Region } from "../../src/region.ts";

/** The id of the heading of a form, for links to it. */
export function formAnchor({ name }: Pick<ReaderForm, "name">): string {
  return `form-${name}`;
}

/**
 * A form that works without a script: the browser checks what must be filled in, the host takes in what is sent
 * (Netlify Forms), and the reader sees a page that says so. Whoever fills in the field that nobody sees is a program.
 */
export function ReaderFormSection({ form, region }: { form: ReaderForm; region: Region }) {
  const { trap, privacy } = formsWords(region.language);
  const { title, intro, send } = form.words;
  return (
    <section class="reader-form" aria-labelledby={formAnchor(form)}>
      <h2 id={formAnchor(form)}>{title}</h2>
      <p>{intro}</p>
      <form
        name={form.name}
        method="post"
        action={form.thanks}
        data-netlify="true"
        data-netlify-honeypot="bot-field"
      >
        <input type="hidden" name="form-name" value={form.name} />
        <p hidden>
          <label>
            {trap} <input type="text" name="bot-field" autocomplete="off" tabIndex={-1} />
          </label>
        </p>
        {form.fields.map((field) => (
          <Field field={field} id={`${form.name}-${field.name}`} region={region} />
        ))}
        <p class="form-privacy">{privacy}</p>
        <button class="button" type="submit">
          {send}
        </button>
      </form>
    </section>
  );
}

/** A field with its label; what to do shows when it was left undone, and is always told to who listens. */
function Field({ field, id, region }: { field: FormField; id: string; region: Region }) {
  const { control, words, required, autocomplete, name } = field;
  const remedy = words.remedy === undefined ? undefined : `${id}-remedy`;
  const common = { id, name, required, autocomplete, "aria-describedby": remedy };
  return (
    <div class="form-field">
      <label for={id}>
        {words.label} {!required && <small>({formsWords(region.language).optional})</small>}
      </label>
      {control === "text" ? (
        <textarea {...common} rows={7} maxLength={mostCharacters.text} />
      ) : typeof control === "object" ? (
        <select {...common}>
          {control.choices.map((choice) => (
            <option>{choice}</option>
          ))}
        </select>
      ) : (
        // One of several types: a union of them is none of the kinds of <input> that are told apart.
        h("input", {
          ...common,
          type: control === "line" ? "text" : control,
          maxLength: mostCharacters.line,
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
