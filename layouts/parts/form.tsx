import type { ComponentChildren } from "preact";
import { formWords } from "../../src/forms/words.ts";
import type { Region } from "../../src/region.ts";

/** A form that Netlify takes the answers of (docs.netlify.com/manage/forms/setup): plain HTML, no script. */
export function PostForm(props: {
  region: Region;
  /** What Netlify calls it: of one name, one list of submissions. */
  name: "comment" | "contact" | "tip";
  /** Fields that readers do not fill in. */
  known?: Readonly<Record<string, string>>;
  privacy: string;
  button: string;
  children: ComponentChildren;
}) {
  const { region, name, known = {}, privacy, button, children } = props;
  const words = formWords(region.language);
  return (
    <form
      class="post-form"
      name={name}
      method="post"
      action={region.addresses.thanks()}
      data-netlify="true"
      data-netlify-honeypot="website"
      aria-labelledby={`${name}-form`}
    >
      <input type="hidden" name="form-name" value={name} />
      {Object.entries(known).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <p hidden>
        <label>
          {words.leaveEmpty} <input name="website" type="text" tabIndex={-1} autocomplete="off" />
        </label>
      </p>
      {children}
      <p class="post-form-privacy">{privacy}</p>
      <button type="submit">{button}</button>
    </form>
  );
}

interface FieldProps {
  readonly region: Region;
  /** Name of the form: the ids of its fields begin with it. */
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
}

/** A field of one line. */
export function Line({
  type = "text",
  autocomplete,
  ...field
}: FieldProps & { type?: "text" | "email" | "url"; autocomplete?: "name" | "email" | "url" }) {
  const { name, required } = field;
  // The browser takes a space for an answer; the pattern does not, and the title is what it then says.
  const words = formWords(field.region.language);
  const notBlank = required && type === "text" ? { pattern: ".*\\S.*", title: words.notBlank } : {};
  return (
    <Labelled {...field}>
      <input
        {...described(field)}
        {...notBlank}
        name={name}
        // The types want to know which one of the three it is; any of them will do.
        type={type as "text"}
        autocomplete={autocomplete ?? "off"}
        maxLength={200}
        required={required}
      />
    </Labelled>
  );
}

/** A field of many lines. */
export function Lines(field: FieldProps) {
  return (
    <Labelled {...field}>
      <textarea {...described(field)} name={field.name} rows={6} maxLength={5000} required={field.required} />
    </Labelled>
  );
}

/** A choice of one. */
export function Choice({
  choices,
  ...field
}: FieldProps & { choices: readonly (readonly [value: string, label: string])[] }) {
  return (
    <Labelled {...field}>
      <select {...described(field)} name={field.name}>
        {choices.map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
      </select>
    </Labelled>
  );
}

const idOf = ({ form, name }: FieldProps) => `${form}-${name}`;

function described(field: FieldProps) {
  const id = idOf(field);
  return field.help ? { id, "aria-describedby": `${id}-help` } : { id };
}

function Labelled({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const words = formWords(field.region.language);
  const id = idOf(field);
  return (
    <div class="post-form-field">
      <label for={id}>
        {field.label} {field.required && <span class="post-form-required">({words.required})</span>}
      </label>
      {field.help && (
        <p class="post-form-help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {children}
    </div>
  );
}
