/** The name of a file as an address in Markdown: between `<` and `>` where it has a space or a bracket. */
export function asAddress(name: string): string {
  return /[\s()<>]/.test(name) ? `<${name}>` : name;
}

/** The mark of a note (`[^name]`) as it is to be written: without spaces, and a long name cut within its brackets. */
export function noteMark(found: string): string {
  const name = found.replace(/^\[\^|\]$/g, "").replace(/\s+/g, "-");
  return `[^${name.length > 60 ? `${name.slice(0, 59)}…` : name}]`;
}

/** The beginning of what was found, between marks of code. */
export function quoted(found: string): string {
  const [line = ""] = found.trim().split("\n");
  const short = line.length > 60 || line !== found.trim() ? `${line.slice(0, 59)}…` : line;
  return short.includes("`") ? `“${short}”` : `\`${short}\``;
}
