import { repairMojibake } from "../content/text-check.ts";

/** A text without the traces of misread characters; some were misread more than once. */
export function repaired(text: string): string {
  let last = text;
  for (let times = 0; times < 4; times++) {
    const next = repairMojibake(last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** The same, telling of every word that changes. */
export function repairedWith(text: string, onRepair: (found: string, repaired: string) => void): string {
  const whole = repaired(text);
  if (whole !== text)
    // Not at no-break spaces: some are half of a letter.
    for (const word of text.split(/[ \t\r\n]+/)) if (repaired(word) !== word) onRepair(word, repaired(word));
  return whole;
}
