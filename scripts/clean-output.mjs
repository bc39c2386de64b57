import { format } from "node:util";

/** The styles that reports are written with (`src/core/terminal.ts`), on and off again. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ownStyle = /^\u001b\[(?:1|2|22|31|32|33|39)m$/;

/**
 * A text without anything that a terminal would act on but our own styles: escape codes (ECMA-48) come out as their signs
 * (`␛`), as do other control characters; and what turns the order of letters as `�`.
 * @param {string} text
 * @param {boolean} styled whether it is for a terminal that shows styles
 * @returns {string}
 */
export function cleaned(text, styled) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const acting = /\u001b\[\d*m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
  return text.replace(acting, (found) => {
    if (found.length > 1) return styled && ownStyle.test(found) ? found : `␛${found.slice(1)}`;
    const code = found.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "�";
  });
}

/** Has everything that a command says cleaned: whoever wrote it, an editor, a reader or another site. */
export function cleanOutput() {
  for (const [name, stream] of [
    ["log", process.stdout],
    ["info", process.stdout],
    ["warn", process.stderr],
    ["error", process.stderr],
  ]) {
    const say = console[name].bind(console);
    console[name] = (...texts) => say("%s", cleaned(format(...texts), stream.isTTY === true));
  }
}
