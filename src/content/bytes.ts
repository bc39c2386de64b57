import iconv from "iconv-lite";
import type { ErrorCode } from "../schema/error.ts";

/** The text of a file as far as there is one, and what is wrong with the way it is kept. */
export interface Decoded {
  readonly text: string | undefined;
  readonly error?: ErrorCode;
  /** False when the text is only a guess: then the file must not be converted by itself. */
  readonly isCertain?: boolean;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Decodes a file of content. Only UTF-8 is content (with or without byte order mark, any line ends);
 * other encodings are named, so that they can be converted instead of published as garbage.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeAsKept(bytes);
  return decoded.text === undefined ? decoded : { ...decoded, text: withLineFeeds(decoded.text) };
}

/** The same with the line ends that the file has. */
export function decodeAsKept(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    const isCertain = bytes.length % 2 === 0 && !text.includes("\ufffd");
    return {
      text,
      isCertain,
      error: { code: "notUtf8", encoding: wide === "utf-16le" ? "UTF-16 LE" : "UTF-16 BE" },
    };
  }
  if (bytes.includes(0)) return { text: undefined, error: { code: "notATextFile" } };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    // Not by TextDecoder: that of Node reads Windows-1252 as Latin-1 in many versions, and loses "€".
    const text = iconv.decode(Buffer.from(bytes), "win1252");
    return {
      text,
      isCertain: isAll1252(bytes, text),
      error: { code: "notUtf8", encoding: "Windows-1252 (Latin-1)" },
    };
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Tells whether bytes are Windows-1252 throughout: none that it lacks, and no letter among them that is UTF-8. */
function isAll1252(bytes: Uint8Array, text: string): boolean {
  const asUtf8 = Buffer.from(bytes).toString("utf8");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return !/[\u0080-\u009f\ufffd]/.test(text) && !/[^\u0000-\u007f\ufffd]/.test(asUtf8);
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
