/**
 * A part of an address without escapes (`%28` and `(` are one; RFC 3986, 2.1); as it is when a `%` in it is none of an
 * escape, as in the name of a file.
 */
export function unescaped(text: string): string {
  return attempt(decodeURIComponent, text);
}

/** A whole address without escapes, but for those of the signs that part it (`/`, `?`, `#` …). */
export function unescapedAddress(address: string): string {
  return attempt(decodeURI, address);
}

function attempt(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
