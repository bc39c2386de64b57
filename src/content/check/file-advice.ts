import type { Advice } from "../../schema/advice.ts";

/** What could be better about the way in which a file is kept. */
export function fileAdvice(file: string, bytes: Uint8Array): Advice[] {
  const advice: Advice[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    advice.push({ file, line: 1, subject: { code: "byteOrderMark" }, fix: { keep: "noByteOrderMark" } });
  // In UTF-16 the same byte is part of another character: such a file is a problem, and converted first.
  if (bytes.includes(0x0d) && !bytes.includes(0))
    advice.push({ file, line: 1, subject: { code: "lineEnds" }, fix: { keep: "lineFeeds" } });
  return advice;
}
