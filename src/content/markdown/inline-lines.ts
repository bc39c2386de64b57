import type { MarkdownIt, Token } from "markdown-it";

/** Gives every part of a paragraph its line: `map`, as blocks have it, counted from the first line of the paragraph. */
export function inlineLines(markdown: MarkdownIt): void {
  const Plain = markdown.inline.State;
  markdown.inline.State = class extends Plain {
    private line = 0;
    /** Where the line ends that the last part stood in, and where it begins. */
    private lineEnd = this.src.indexOf("\n");
    private lineStart = 0;

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      token.map = this.here();
      return token;
    }

    override pushPending(): Token {
      const token = super.pushPending();
      token.map = this.here();
      return token;
    }

    private here(): [number, number] {
      if (this.pos < this.lineStart) {
        this.line = this.lineStart = 0;
        this.lineEnd = this.src.indexOf("\n");
      }
      while (this.lineEnd >= 0 && this.lineEnd < this.pos) {
        this.line++;
        this.lineStart = this.lineEnd + 1;
        this.lineEnd = this.src.indexOf("\n", this.lineStart);
      }
      return [this.line, this.line + 1];
    }
  };
}
