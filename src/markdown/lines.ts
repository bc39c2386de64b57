import type { Token } from "markdown-it";

/** The line (from 0) of the text in which an address of the block at `index` stands. */
export function lineOf(
  { tokens }: { readonly tokens: readonly Token[] },
  index: number,
  address: string,
): number {
  const content = tokens[index]?.content ?? "";
  // The cells of a table do not know their line; their row does.
  const first = tokens.slice(0, index + 1).findLast(({ map }) => map)?.map?.[0] ?? 0;
  const at =
    [address, decoded(address)].map((form) => content.indexOf(form)).find((found) => found >= 0) ?? 0;
  return first + content.slice(0, at).split("\n").length - 1;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
