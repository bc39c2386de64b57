import { SaxesParser } from "saxes";
import { unknownToXml } from "../core/text.ts";
import { ImportRefused } from "./refused.ts";

/** An element of an export with all that is in it. Attributes go by their local names. */
export interface XmlElement {
  readonly local: string;
  /** The namespace. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, whole. */
  text: string;
}

/** Who listens while an export streams by. */
export interface XmlListener {
  /** The first element. Says how deep the elements lie that are to be handed over: 1 for children of the root. */
  root(local: string, uri: string): number;
  /** An element at that depth, complete; it is forgotten afterwards. */
  element(element: XmlElement): void;
}

/** Prefixes that exports use without saying what they mean; well known, so that nothing is lost over it. */
const known = {
  app: "http://www.w3.org/2007/app",
  blogger: "http://schemas.google.com/blogger/2018",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  excerpt: "http://wordpress.org/export/1.2/excerpt/",
  gd: "http://schemas.google.com/g/2005",
  georss: "http://www.georss.org/georss",
  media: "http://search.yahoo.com/mrss/",
  openSearch: "http://a9.com/-/spec/opensearchrss/1.0/",
  thr: "http://purl.org/syndication/thread/1.0",
  wfw: "http://wellformedweb.org/CommentAPI/",
  wp: "http://wordpress.org/export/1.2/",
};

/** How deep elements may lie in each other; in exports it is some six. */
const mostDepth = 100;

/**
 * Reads an XML 1.0 document as it streams by, strictly: a mistake ends it with its line and column. Entities of its
 * own (which can blow up or reach for other files) are refused. Control characters, which XML forbids and old blogs
 * have, are left out.
 * @param file how the document is called in messages
 * @throws ImportRefused
 */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  listener: XmlListener,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: true, additionalNamespaces: known });
  const open: XmlElement[] = [];
  let depth = 0;
  let wanted = 1;

  let hasRoot = false;
  let isOver = false;
  // What follows an open ampersand is taken for its name, up to wherever a semicolon stands.
  let ampersand: { readonly line: number; readonly column: number } | undefined;
  const seen = () => {
    ampersand = undefined;
  };
  parser.on("error", () => {
    const { line, column } = ampersand ?? parser;
    const why = isOver && !ampersand ? "cut" : "wrong";
    throw new ImportRefused(
      hasRoot ? { code: "notWellFormed", file, line, column, why } : { code: "notXml", file },
    );
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY|\[/.test(doctype)) throw new ImportRefused({ code: "entities", file, line: parser.line });
  });
  parser.on("opentag", (tag) => {
    seen();
    // For every element the parser looks through all around it: of many, that would take for ever.
    if (depth > mostDepth) parser.fail("");
    if (!hasRoot) wanted = listener.root(tag.local, tag.uri);
    hasRoot = true;
    if (depth >= wanted) {
      const attributes: Record<string, string> = {};
      for (const { local, prefix, value } of Object.values(tag.attributes))
        if (prefix !== "xmlns" && local !== "__proto__") attributes[local] = apart(value);
      const element = { local: tag.local, uri: tag.uri, attributes, children: [], text: "" };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
    depth++;
  });
  parser.on("closetag", () => {
    seen();
    depth--;
    const element = open.pop();
    if (!element) return;
    element.text = apart(element.text);
    if (open.length === 0) listener.element(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", (text) => {
    seen();
    addText(text);
  });
  parser.on("comment", seen);

  const write = (text: string) => {
    for (const [at, piece] of withoutControls(text).split(openAmpersand).entries()) {
      if (at > 0) ampersand ??= { line: parser.line, column: parser.column };
      parser.write(piece);
    }
  };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held = "";
  for await (const chunk of bytes) {
    let text = held + decoded(decoder, chunk, file, parser);
    // Some plugins of WordPress put an empty line before everything.
    if (parser.position === 0) text = text.trimStart();
    // A reference must not be cut in two.
    const at = /&[^;&\s]{0,12}$/.exec(text)?.index ?? text.length;
    held = text.slice(at);
    write(text.slice(0, at));
  }
  write(held);
  isOver = true;
  try {
    decoder.decode();
  } catch {
    // It ends within a letter.
    parser.fail("");
  }
  parser.close();
}

/** The text of bytes that come after what the parser has read. */
function decoded(
  decoder: TextDecoder,
  chunk: Uint8Array,
  file: string,
  parser: { readonly line: number; readonly position: number },
): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    const text = new TextDecoder().decode(chunk);
    const latin1 = Buffer.from(chunk.subarray(0, 2)).toString("latin1");
    // UTF-16 has a mark of its own at the beginning (XML 1.0, appendix F).
    const isXml = parser.position > 0 || /^\s*</.test(text) || /^(?:\xff\xfe|\xfe\xff)/.test(latin1);
    if (!isXml) throw new ImportRefused({ code: "notXml", file });
    const before = text.slice(0, text.indexOf("\ufffd"));
    throw new ImportRefused({ code: "notUtf8", file, line: parser.line + before.split("\n").length - 1 });
  }
}

/** A short text as one of its own: as a part of a longer one it would keep all of that in memory. */
function apart(text: string): string {
  return text.length < 1000 ? Buffer.from(text).toString() : text;
}

/** Behind an ampersand with which no reference begins. */
const openAmpersand = /(?<=&)(?!#?\w{1,31};)/;

/** A character as a reference (XML 1.0, section 4.1): of those that XML does not know, it may not be one either. */
const reference = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

function withoutControls(text: string): string {
  return text.replace(unknownToXml, "").replace(reference, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isFine = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff);
    return isFine || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff) ? whole : "";
  });
}

/** The first child of this name. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** The text of the first child of this name, without white space around it; empty when there is none. */
export function textIn(element: XmlElement, local: string): string {
  return childOf(element, local)?.text.trim() ?? "";
}
