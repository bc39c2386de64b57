import { styleText } from "node:util";

/** A way to stress a text. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow";

/** Stresses a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** No colour at all: for files, other programs, and people who asked for none. */
export const plainly: Paint = (_style, text) => text;

/**
 * Colour on a terminal, and not where `NO_COLOR` says otherwise (https://no-color.org).
 * @param stream where the text goes
 */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const isColourful = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  return isColourful ? (style, text) => styleText(style, text, { validateStream: false }) : plainly;
}
