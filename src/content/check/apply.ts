import type { Fix, LineFix } from "../../schema/fix.ts";
import { decodeAsKept } from "../bytes.ts";

interface Line {
  readonly text: string;
  /** What ends the line in the file; empty for the last one. */
  readonly end: string;
}

const byteOrderMark = "\ufeff";

/**
 * A file with its fixes applied; everything else in it stays as it was, byte for byte. Of two fixes of one line only
 * the first is applied: the other has to be looked at again.
 */
export function applyFixes(bytes: Uint8Array, fixes: readonly Fix[]): Buffer {
  const { text, error } = decodeAsKept(bytes);
  const keepings = new Set(fixes.flatMap((fix) => ("keep" in fix ? [fix.keep] : [])));
  if (text === undefined || (error && !keepings.has("utf8"))) return Buffer.from(bytes);
  const parts = text.split(/(\r\n|\r|\n)/);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2)
    lines.push({ text: parts[at] ?? "", end: parts[at + 1] ?? "" });

  const touched = new Set<number>();
  const changes = fixes
    .filter((fix): fix is LineFix => "lines" in fix)
    .filter(({ line, old }) => {
      const span = old.map((_, index) => line + index);
      const isFit = old.every((was, index) => lines[line - 1 + index]?.text === was);
      if (!isFit || span.some((at) => touched.has(at))) return false;
      for (const at of span) touched.add(at);
      return true;
    })
    .sort((a, b) => b.line - a.line);
  const usualEnd = lines[0]?.end || "\n";
  for (const { line, old, lines: wanted } of changes) {
    const was = lines.slice(line - 1, line - 1 + old.length);
    const lastEnd = was.at(-1)?.end ?? "";
    const now = wanted.map((words, index) => {
      const isLast = index === wanted.length - 1;
      return { text: words, end: isLast ? lastEnd : was[index]?.end || usualEnd };
    });
    lines.splice(line - 1, old.length, ...now);
  }

  const isMarked = !error && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const mark = isMarked && !keepings.has("noByteOrderMark") ? byteOrderMark : "";
  const endOf = ({ end }: Line) => (keepings.has("lineFeeds") && end !== "" ? "\n" : end);
  return Buffer.from(mark + lines.map((line) => line.text + endOf(line)).join(""), "utf8");
}
