/** The beginning of what was found, between marks of code. */
export function quoted(found: string): string {
  const [line = ""] = found.trim().split("\n");
  const short = line.length > 60 || line !== found.trim() ? `${line.slice(0, 59)}…` : line;
  return short.includes("`") ? `“${short}”` : `\`${short}\``;
}
