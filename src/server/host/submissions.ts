import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "../../core/write-whole.ts";
import type { Submission } from "./forms.ts";

/**
 * Adds a submission to a file in the form in which Netlify exports them: a JSON list, as
 * `GET /forms/{form_id}/submissions` of its API gives it (open-api.netlify.com), the newest last.
 * @param moment when it came, in milliseconds since 1970
 * @throws SyntaxError when there is something else in the file, which then stays as it is
 */
export function appendSubmission(
  file: string,
  { form, fields }: Submission,
  origin: string,
  moment: number,
): void {
  const list: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  if (!Array.isArray(list)) throw new SyntaxError(file);
  const number = list.length + 1;
  const value = (pattern: RegExp) => fields.find(([name]) => pattern.test(name))?.[1] ?? null;
  const submission = {
    id: `local-${number}`,
    number,
    form_name: form,
    created_at: new Date(moment).toISOString(),
    site_url: origin,
    name: value(/^(name|naam)$/i),
    email: value(/^e-?mail$/i),
    data: dataOf(fields),
    ordered_human_fields: fields.map(([name, said]) => ({ title: name, name, value: said })),
  };
  writeWhole(file, `${JSON.stringify([...list, submission], null, 2)}\n`);
}

/** The fields by name; one that came more than once, as boxes that are ticked do, is a list. */
function dataOf(fields: Submission["fields"]): Record<string, string | string[]> {
  const all = (name: string) => fields.filter(([other]) => other === name).map(([, value]) => value);
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const values = all(name);
      return [name, values.length > 1 ? values : value];
    }),
  );
}
