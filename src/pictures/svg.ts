import { optimize } from "svgo/browser";
import { digest } from "./cache.ts";
import type { PictureError } from "./picture.ts";
import { cleanAttributes } from "./svg-attributes.ts";
import { cleanElements } from "./svg-elements.ts";
import { nameReferences } from "./svg-references.ts";
import { viewBoxOf } from "./svg-size.ts";
import { Refusal, type Root, rootElement } from "./svg-tree.ts";

/** A drawing that can do nothing but be looked at. */
export interface SafeSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const longest = 10_000_000;

/**
 * Rewrites a drawing so that only what is known to be harmless is left of it: elements and attributes from a list,
 * references to itself, embedded pictures without their metadata. Style sheets become attributes, and what cannot
 * become one is dropped, for pages forbid inline style. Names are replaced by names of this drawing alone.
 */
export function sanitiseSvg(source: string): SafeSvg | PictureError {
  const refusal = refusalOf(source);
  if (refusal) return refusal;
  let size = { width: 0, height: 0 };
  const settle = (root: Root): void => {
    cleanAttributes(root);
    size = viewBoxOf(rootElement(root));
    nameReferences(root, `p${digest(source).slice(0, 8)}`);
  };
  try {
    const { data } = optimize(source, {
      multipass: false,
      plugins: [
        { name: "allowedElements", fn: (root) => done(() => cleanElements(root)) },
        { name: "inlineStyles", params: { onlyMatchedOnce: false } },
        { name: "allowedAttributes", fn: (root) => done(() => settle(root)) },
      ],
    });
    return { svg: data, ...size };
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    // A drawing nested so deeply that walking through it exhausts the stack was made to do so.
    if (error instanceof RangeError) return { code: "unsafeSvg", detail: "nested too deeply" };
    return { code: "unreadable", detail: (error as Error).message.split("\n")[0] ?? "" };
  }
}

function done(work: () => void): null {
  work();
  return null;
}

/** What can be refused without reading it as XML. */
function refusalOf(source: string): PictureError | undefined {
  const text = source.trim();
  if (text === "") return { code: "empty", detail: "no text" };
  if (text.length > longest) return { code: "tooLarge", detail: `${text.length} characters` };
  const doctype = text.search(/<!DOCTYPE/i);
  const hasSubset = doctype >= 0 && text.slice(doctype).split(">", 1)[0]?.includes("[");
  if (hasSubset || /<!ENTITY/i.test(text)) return { code: "unsafeSvg", detail: "declares entities" };
  // The XML reader does not mind when the end is missing; a drawing that stops half-way should not pass for one.
  if (!/(?:<\/(?:[\w.-]+:)?svg\s{0,9}|\/)>$/.test(withoutLastComments(text).slice(-100))) {
    return { code: "truncated", detail: "no </svg> at the end" };
  }
  return undefined;
}

function withoutLastComments(text: string): string {
  let end = text;
  while (end.endsWith("-->")) {
    const start = end.lastIndexOf("<!--");
    if (start < 0) break;
    end = end.slice(0, start).trimEnd();
  }
  return end;
}
