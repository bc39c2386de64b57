import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { FieldDescription } from "../../../schema/describe.ts";
import { Edit } from "./edit.ts";
import { clean, cleanGroup, isGroup, readField, readGroup, type Setting, type Values } from "./values.ts";
import { groupLines, itemLines, namedLines, type Style } from "./write.ts";

/**
 * How a file is laid out: fields above a text (`page`), fields alone (`group`), a list of groups (`list`), or groups
 * under the value of their first field (`register`). The items of the latter two are `items` to the form.
 */
export type Shape = "page" | "group" | "list" | "register";

/** The key under which a form keeps the file it was made from; it is no field, and never written. */
export const sourceKey = "_source";
/** The key of the text below the fields. */
export const bodyKey = "body";
/** The key of the items of a list. */
export const itemsKey = "items";

/** Turns files of one kind into what a form shows, and back. */
export class FileForm {
  constructor(
    private readonly shape: Shape,
    private readonly fields: readonly FieldDescription[],
    private readonly setting: Setting,
    private readonly style: Style,
  ) {}

  /**
   * Reads a file.
   * @throws an Error when its YAML is broken: the gate says how to fix that
   */
  read(text: string): Values {
    const { head, body } = this.cut(text);
    const { contents, errors } = parseDocument(head, { schema: "failsafe", prettyErrors: false });
    const [first] = errors;
    if (first) throw new Error(first.message);
    const values =
      this.shape === "page" || this.shape === "group"
        ? readGroup(contents, this.fields, this.setting)
        : { [itemsKey]: this.readItems(contents) };
    return { ...values, ...(this.shape === "page" ? { [bodyKey]: body.trim() } : {}), [sourceKey]: text };
  }

  /** Writes what a form holds: over the file it was made from, or as a new one. */
  write(values: Readonly<Record<string, unknown>>): string {
    const source = typeof values[sourceKey] === "string" ? values[sourceKey] : "";
    const wanted = String(values[bodyKey] ?? "").trim();
    const { head, body } = this.cut(source);
    const lines = this.writeHead(head === "" || head.endsWith("\n") ? head : `${head}\n`, values);
    if (this.shape !== "page") return lines;
    return `---\n${lines}---\n${wanted === body.trim() ? body : wanted}`.trimEnd().concat("\n");
  }

  private cut(text: string): { readonly head: string; readonly body: string } {
    if (this.shape !== "page") return { head: text, body: "" };
    const match = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
    if (!match && text.trim() !== "") throw new Error("---");
    return { head: match?.[1] ?? "", body: text.slice(match?.[0].length ?? 0) };
  }

  private writeHead(head: string, values: Readonly<Record<string, unknown>>): string {
    const { contents } = parseDocument(head, { schema: "failsafe" });
    const edit = new Edit(head, this.setting, this.style);
    if (this.shape === "page" || this.shape === "group") {
      const wanted = cleanGroup(values, this.fields);
      if (!isMap(contents)) return joined(groupLines(this.fields, wanted ?? {}, this.style));
      edit.group(contents, this.fields, wanted);
      return edit.result;
    }
    const [item] = this.fields;
    const wanted = item ? (clean(values[itemsKey], item) ?? []) : [];
    if (!item || !Array.isArray(wanted)) return head;
    if (this.shape === "list") {
      if (!isSeq(contents)) return joined(wanted.flatMap((one) => itemLines(item, one, this.style)));
      edit.list(contents, item, this.readItems(contents), wanted);
      return edit.result;
    }
    const [name, ...rest] = item.fields;
    const groups = new Map(
      wanted.filter(isGroup).map((group) => [nameOf(group[name?.key ?? ""]), group] as const),
    );
    if (!isMap(contents))
      return joined([...groups].flatMap(([key, group]) => namedLines(key, rest, group, this.style)));
    edit.register(contents, rest, groups);
    return edit.result;
  }

  private readItems(contents: unknown): readonly Values[] {
    const [item] = this.fields;
    if (!item) return [];
    if (this.shape === "list") {
      const items = clean(readField(contents, item, this.setting), item);
      return Array.isArray(items) ? items.filter(isGroup) : [];
    }
    const [name, ...rest] = item.fields;
    if (!name || !isMap(contents)) return [];
    return contents.items.map(({ key, value }) => ({
      [name.key]: readField(key, name, this.setting),
      ...readGroup(isScalar(value) ? undefined : value, rest, this.setting),
    }));
  }
}

function nameOf(value: unknown): string {
  return String(value ?? "").replace(/^\/media\//, "");
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
