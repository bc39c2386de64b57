import type { Fault } from "../schema/fault.ts";

/** The text of a file as far as there is one, and what is wrong with the way it is kept. */
export interface Decoded {
  readonly text: string | undefined;
  readonly fault?: Fault;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Decodes a file of content. Only UTF-8 is content (with or without byte order mark, any line ends);
 * other encodings are named, so that they can be converted instead of published as garbage.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = withLineFeeds(new TextDecoder(wide).decode(bytes));
    return { text, fault: { code: "notUtf8", encoding: wide === "utf-16le" ? "UTF-16 LE" : "UTF-16 BE" } };
  }
  if (bytes.includes(0)) return { text: undefined, fault: { code: "notATextFile" } };
  try {
    return { text: withLineFeeds(utf8.decode(bytes)) };
  } catch {
    const text = withLineFeeds(new TextDecoder("windows-1252").decode(bytes));
    return { text, fault: { code: "notUtf8", encoding: "Windows-1252 (Latin-1)" } };
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Recognises UTF-16 by its byte order mark, or by most of every other byte being zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2;
  if (odd > most * 0.8 && even < most * 0.1) return "utf-16le";
  return even > most * 0.8 && odd < most * 0.1 ? "utf-16be" : undefined;
}
