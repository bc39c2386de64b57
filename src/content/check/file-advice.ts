import type { Note } from "../../schema/remark.ts";

/** What could be better about the way in which a file is kept. */
export function fileAdvice(file: string, bytes: Uint8Array): Note[] {
  const notes: Note[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    notes.push({ file, line: 1, remark: { code: "byteOrderMark" }, mend: { keep: "noByteOrderMark" } });
  // In UTF-16 the same byte is part of another character: such a file is a problem, and converted first.
  if (bytes.includes(0x0d) && !bytes.includes(0))
    notes.push({ file, line: 1, remark: { code: "lineEnds" }, mend: { keep: "lineFeeds" } });
  return notes;
}
