import { styleText } from "node:util";

/** A way to stress a text. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow";

/** Stresses a text, or leaves it as it is. */
export type Styler = (style: Style, text: string) => string;

/** No colour at all: for files, other programs, and people who asked for none. */
export const plainly: Styler = (_style, text) => text;

/**
 * Colour on a terminal, and not where `NO_COLOR` says otherwise (https://no-color.org).
 * @param stream where the text goes
 */
export function stylerFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Styler {
  const isColourful = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  return isColourful ? (style, text) => styleText(style, text, { validateStream: false }) : plainly;
}

/** A text without characters that a terminal would act on; they come out as their signs (`␛`). */
export function visible(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      .replace(/[\u0000-\u0008\u000a-\u001f]/g, (found) => String.fromCharCode(0x2400 + found.charCodeAt(0)))
      .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�")
  );
}
