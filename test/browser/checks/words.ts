import type { Page } from "playwright-core";

/**
 * Words that go on in another line without a hyphen: those that a browser cut because nothing said where they may break.
 * @returns each with what it stands in: `h1: Arbeidsmarkt`
 */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest("svg, code, pre, .unseen")) continue;
      // What stands between two soft hyphens must stay in one line.
      for (const { index, 0: part } of (text.nodeValue ?? "").matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const lines = new Set(
          [...part].map((_, letter) => {
            range.setStart(text, index + letter);
            range.setEnd(text, index + letter + 1);
            // A hyphen that shows is a box of the letter behind it, at the end of the line above.
            return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
          }),
        );
        if (lines.size > 1) found.add(`${parent.localName}: ${part}`);
      }
    }
    return [...found];
  });
}
