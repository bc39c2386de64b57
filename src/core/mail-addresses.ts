/**
 * An e-mail address as a program that collects them would find it, with its scheme. Its parts are as long as they may
 * be (RFC 5321, 4.5.3.1.1; RFC 1035, 2.3.4): without a limit, a very long word would be read again from each letter.
 */
const address = /(?:mailto:)?[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi;

/** Whether there may be one: most pages have none, and an at sign is found much sooner than an address. */
function mayHaveAddress(html: string): boolean {
  for (let at = html.indexOf("@"); at >= 0; at = html.indexOf("@", at + 1))
    // In JSON-LD a quotation mark stands before each: `"@type"`.
    if (html[at - 1] !== '"' && /^[\w.+-]@[a-z0-9]/i.test(html.slice(Math.max(0, at - 1), at + 2)))
      return true;
  return false;
}

/**
 * Writes every e-mail address in a document as character references (HTML, 13.1.4): a browser shows and follows it
 * as ever, without a script, and a program that looks through the source for addresses finds none.
 * @param html a document; what scripts hold (JSON-LD) is escaped as JSON is
 */
export function obfuscateMailAddresses(html: string): string {
  if (!mayHaveAddress(html)) return html;
  return html
    .split(/(<script\b[\s\S]*?<\/script>)/)
    .map((part) =>
      part.startsWith("<script")
        ? part.replace(address, (found) => found.replace("@", "\\u0040"))
        : part.replace(address, references),
    )
    .join("");
}

function references(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join("");
}
