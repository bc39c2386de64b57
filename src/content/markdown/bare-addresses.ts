import type { MarkdownIt, Token } from "markdown-it";

/** Whether a token begins or ends an address that is shown as it is, with or without `<` and `>` around it. */
export function isBareAddress({ markup }: Token): boolean {
  return markup === "autolink" || markup === "linkify";
}

/** The longest address that is recognised without marks around it. */
const longest = 2000;

/**
 * Makes links of addresses that stand in a text without any marks: `https://…`, `http://…`, `www.…` and mail addresses.
 * Not of every word with a dot in it: `example.nl` may be only a name.
 */
export function bareAddresses({ linkify }: MarkdownIt): void {
  linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  linkify.add("ftp:", null);
  linkify.add("//", null);
  linkify.add("www.", {
    validate: (text, position, self) => {
      const whole = `http://www.${text.slice(position, position + longest)}`;
      const length = self.testSchemaAt(whole, "http:", "http:".length);
      const own = "//www.".length;
      return length > own && /^[^/?#:]*\.[^/?#:]/.test(whole.slice(11)) ? length - own : 0;
    },
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
}
