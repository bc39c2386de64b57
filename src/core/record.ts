/**
 * A class whose instances have the fields that they are made of, to be extended by what can be asked of them. The fields
 * are named once, in an interface; and an instance of a class is handed on by Eleventy as it is, where it copies plain
 * objects for every page.
 * @example
 * class Tag extends record<TagFields>() {}
 * new Tag({ label: "Kunst", slug: "kunst" }).label
 */
export function record<Fields extends object>(): new (fields: Fields) => Readonly<Fields> {
  class Fielded {
    constructor(fields: Fields) {
      Object.assign(this, fields);
    }
  }
  return Fielded as new (
    fields: Fields,
  ) => Readonly<Fields>;
}
