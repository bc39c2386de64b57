import type { Fault } from "../schema/fault.ts";

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string } | { readonly fault: Fault };

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Decodes a file of content. Only UTF-8 is content (with or without byte order mark, any line ends);
 * other encodings are named, so that they can be converted instead of published as garbage.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = namedEncoding(bytes);
  if (encoding) return { fault: { code: "notUtf8", encoding } };
  try {
    return { text: utf8.decode(bytes).replace(/\r\n?/g, "\n") };
  } catch {
    return { fault: { code: "notUtf8", encoding: "Windows-1252 (Latin-1)" } };
  }
}

/** Recognises UTF-16 by its byte order mark, or by every other byte being zero. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  const zero = bytes.subarray(0, 4096).indexOf(0);
  if (zero === -1) return undefined;
  return zero % 2 === 1 ? "UTF-16 LE" : "UTF-16 BE";
}
