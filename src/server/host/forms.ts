import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A form of the site that Netlify takes the answers of (docs.netlify.com/manage/forms/setup). */
export interface NetlifyForm {
  readonly name: string;
  /** The page readers see when their answers have arrived. */
  readonly action: string | undefined;
  /** A field that people do not see: whoever fills it in is a program. */
  readonly honeypot: string | undefined;
}

/** What somebody sent with a form. */
export interface Submission {
  readonly form: string;
  /** By field, in the order of the form; a file is its name and size in bytes. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The forms with `data-netlify` (or `netlify`) in the pages of a built site, by name; of two with one name, the first. */
export function formsOf(folder: string): ReadonlyMap<string, NetlifyForm> {
  const forms = new Map<string, NetlifyForm>();
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  for (const page of pages.sort()) {
    const html = readFileSync(join(folder, page), "utf8");
    // Most pages have none, and reading a page as a tree takes a while.
    if (!/<form[^>]*netlify/i.test(html)) continue;
    for (const form of formElements(parse(html))) {
      const found = formFrom(form, `/${page.split(sep).join("/")}`);
      if (found && !forms.has(found.name)) forms.set(found.name, found);
    }
  }
  return forms;
}

function formElements(node: Node): Element[] {
  const within = "childNodes" in node ? node.childNodes.flatMap(formElements) : [];
  return "tagName" in node && node.tagName === "form" ? [node, ...within] : within;
}

function formFrom(form: Element, page: string): NetlifyForm | undefined {
  const attribute = (name: string) => form.attrs.find((one) => one.name === name)?.value;
  const isNetlify = attribute("data-netlify") === "true" || attribute("netlify") !== undefined;
  const name = attribute("name");
  if (!isNetlify || !name) return undefined;
  const action = attribute("action");
  return {
    name,
    action: action ? new URL(action, `http://localhost${page}`).pathname : undefined,
    honeypot: attribute("netlify-honeypot") ?? attribute("data-netlify-honeypot"),
  };
}

/**
 * Reads what a browser posts from a form.
 * @param type the header `Content-Type`: URL-encoded or `multipart/form-data` (HTML, 4.10.21)
 * @returns nothing when it is neither, or is broken
 */
export async function readPosted(body: Uint8Array, type: string): Promise<Submission | undefined> {
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  try {
    const data = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    const fields = [...data].map(([name, value]) => [name, said(value)] as const);
    const form = fields.find(([name]) => name === "form-name")?.[1] ?? "";
    return { form, fields: fields.filter(([name]) => name !== "form-name") };
  } catch {
    return undefined;
  }
}

function said(value: FormDataEntryValue): string {
  return typeof value === "string" ? value : `${value.name} (${value.size})`;
}
