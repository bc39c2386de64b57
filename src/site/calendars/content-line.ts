/*
 * The text form of iCalendar (RFC 5545, sections 3.1 and 3.3.11). It is ours because the packages that write it do not
 * keep to it: ical-generator 10 escapes addresses and does not escape NAME, ical.js 2 folds at 76 octets.
 */

/** The most octets that a line may have, without its end (section 3.1). */
const most = 75;

/** A text as the value of a property: `\`, `;` and `,` escaped, line ends as `\n`, and no control characters. */
export function textValue(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n|\r|\n/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/**
 * A property as one or more lines, each ended by CRLF and at most 75 octets long. No character is ever cut in two.
 * @param name the property with its parameters: `DTSTART;VALUE=DATE`
 * @param value the value as it is written: a text goes through `textValue` first
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = Buffer.byteLength(character);
    if (octets + more > most) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}
