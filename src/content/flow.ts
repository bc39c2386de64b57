import { isPlainInBrackets, meantText, quote } from "../core/yaml-plain.ts";

/** A text between brackets that must be written otherwise: where it stands, what it is, and what it should be. */
export interface FlowEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly wanted: string;
  /** True for a quotation mark that opens and never closes. */
  readonly isOpen?: boolean;
  /** True for a word where a field should be. */
  readonly isBare?: boolean;
}

/** A list or group between brackets as somebody meant it who does not know which signs YAML has. */
export interface FlowReading {
  readonly edits: readonly FlowEdit[];
  /** True when it may have been meant otherwise. */
  readonly isDoubtful: boolean;
}

/**
 * Reads a list (`[Kunst, 's-Gravenhage]`) or a group (`{src: x.svg, alt: A: b}`) as it was meant: commas part it, and
 * everything between two of them is one text, whatever it looks like, but for what stands in good quotes or brackets.
 * @param source the bracket, all behind it, and nothing else but perhaps a comment
 * @param hasTexts whether the items of the list are texts, so that `A: b` is one
 * @returns nothing when it is no list or group after all, or when it is not closed
 */
export function readFlow(source: string, hasTexts: boolean): FlowReading | undefined {
  const scanner = new FlowScanner(source, hasTexts);
  const end = scanner.collection(0, undefined);
  if (end === undefined) return undefined;
  const edits = scanner.edits.toSorted((a, b) => a.start - b.start);
  return { edits, isDoubtful: scanner.isDoubtful };
}

/** A source with its texts written as they should be. */
export function withEdits(source: string, edits: readonly FlowEdit[]): string {
  return edits.reduceRight(
    (text, { start, end, wanted }) => text.slice(0, start) + wanted + text.slice(end),
    source,
  );
}

/** No field has more lists and groups in each other; each more doubles the work of a source that closes none. */
const deepest = 4;

class FlowScanner {
  edits: FlowEdit[] = [];
  isDoubtful = false;
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly hasTexts: boolean,
  ) {}

  /** Reads a list or group. @returns the place behind its closing bracket */
  collection(at: number, outer: string | undefined): number | undefined {
    const isList = this.source[at] === "[";
    const close = isList ? "]" : "}";
    let last: { start: number; end: number } | undefined;
    for (let pos = at + 1; ; ) {
      pos = this.blank(pos);
      const character = this.source[pos];
      if (character === undefined) return undefined;
      if (character === close && this.isBehind(pos + 1, outer)) return pos + 1;
      if (character === ",") {
        // Nothing stands between two commas.
        this.edits.push({ start: pos, end: pos + 1, text: ",", wanted: "" });
        pos++;
        continue;
      }
      const end = isList ? this.item(pos, close, outer, this.hasTexts) : this.field(pos, close, outer, last);
      if (end === undefined) return undefined;
      last = { start: pos, end };
      pos = this.blank(end);
      if (this.source[pos] === ",") pos++;
    }
  }

  /** An item of a list, or the value of a field: a list, a group, a text in good quotes, or any text. */
  private item(at: number, close: string, outer: string | undefined, isText: boolean): number | undefined {
    const quoted = /^(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')/s.exec(this.source.slice(at))?.[0];
    if (quoted !== undefined && this.isParted(at + quoted.length, close, outer)) return at + quoted.length;
    if (/[[{]/.test(this.source[at] ?? "") && this.depth < deepest) {
      this.depth++;
      const before = { edits: [...this.edits], isDoubtful: this.isDoubtful };
      const end = this.collection(at, close);
      this.depth--;
      if (end !== undefined && this.isParted(end, close, outer)) return end;
      Object.assign(this, before);
    }
    const end = this.wordEnd(at, close, outer);
    if (end !== undefined) this.keep(at, end, isText, this.source[this.blank(end)] === close);
    return end;
  }

  /** A field of a group. A part without a name belongs to the text before it, in which a comma stands. */
  private field(
    at: number,
    close: string,
    outer: string | undefined,
    last: { readonly start: number; readonly end: number } | undefined,
  ): number | undefined {
    const name = /^(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_][\p{L}\p{N}_ -]*?)[ \t]*:(?=[\s,}])/u.exec(
      this.source.slice(at),
    )?.[0];
    if (name !== undefined) {
      const value = this.blank(at + name.length);
      const isEmpty = this.source[value] === "," || this.source[value] === close;
      return isEmpty ? value : this.item(value, close, outer, true);
    }
    const end = this.wordEnd(at, close, outer);
    const before = last && /^[^:]*:\s*(?=[^\s"'[{])/.exec(this.source.slice(last.start, last.end))?.[0];
    if (end === undefined || !last || before === undefined) {
      this.isDoubtful = true;
      return end;
    }
    const word = this.source.slice(at, end);
    // One word alone can be a field whose value is still to come.
    if (/^[\w-]+$/.test(word)) {
      this.isDoubtful = true;
      this.edits.push({ start: at, end, text: word, wanted: word, isBare: true });
      return end;
    }
    const start = last.start + before.length;
    this.edits = this.edits.filter((edit) => edit.start < start);
    const text = this.source.slice(start, end);
    this.edits.push({ start, end, text, wanted: quote(text) });
    return end;
  }

  /** Where a text without quotes ends: before the next comma, or before the bracket that closes what it stands in. */
  private wordEnd(at: number, close: string, outer: string | undefined): number | undefined {
    const open = close === "]" ? "[" : "{";
    let depth = 0;
    for (let pos = at; pos < this.source.length; pos++) {
      const character = this.source[pos];
      const isEnd =
        character === "," || (character === close && depth === 0 && this.isBehind(pos + 1, outer));
      if (isEnd) {
        if (depth > 0) this.isDoubtful = true;
        return this.source.slice(0, pos).trimEnd().length;
      }
      if (character === open) depth++;
      else if (character === close && depth > 0) depth--;
      else if (character === close) this.isDoubtful = true;
      else if (character === "#" && /\s/.test(this.source[pos - 1] ?? "")) {
        const [, behind = "", more] = /^#([^\n]*)(\n?)/.exec(this.source.slice(pos)) ?? [];
        // A hash and a space begin a comment, where the list goes on below it.
        if (more && /^(?:\s|$)/.test(behind) && pos > at) return this.source.slice(0, pos).trimEnd().length;
        if (more || /^\s/.test(behind)) this.isDoubtful = true;
      }
    }
    return undefined;
  }

  private keep(start: number, end: number, isText: boolean, isLast: boolean): void {
    const text = this.source.slice(start, end);
    if (isPlainInBrackets(text)) return;
    // In a list of groups, `label: Kunst` is one.
    if (!isText && /^[\w-]+:\s+[\p{L}\p{N}][^:#]*$/u.test(text)) return;
    if (/^"[^"]+$/.test(text)) {
      if (!isLast) this.isDoubtful = true;
      this.edits.push({ start, end, text, wanted: quote(text.slice(1)), isOpen: true });
      return;
    }
    const meant = meantText(text);
    if (meant.isDoubtful) this.isDoubtful = true;
    this.edits.push({ start, end, text, wanted: quote(meant.text) });
  }

  /** Tells whether an item ends here: what follows is a comma or the bracket that closes the list. */
  private isParted(at: number, close: string, outer: string | undefined): boolean {
    const pos = this.blank(at);
    return this.source[pos] === "," || (this.source[pos] === close && this.isBehind(pos + 1, outer));
  }

  /** Tells whether a bracket that stands before this place closes what it is to close, by what follows. */
  private isBehind(at: number, outer: string | undefined): boolean {
    if (outer === undefined) return /^(?:[ \t]*|[ \t]+#[^\n]*)\s*$/.test(this.source.slice(at));
    const pos = this.blank(at);
    return this.source[pos] === "," || this.source[pos] === outer;
  }

  /** The next place at which neither space nor a comment stands. */
  private blank(at: number): number {
    const [blank = ""] = /^(?:\s|(?<=\s)#(?=\s)[^\n]*\n)*/.exec(this.source.slice(at)) ?? [];
    return at + blank.length;
  }
}
