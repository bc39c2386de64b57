import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** The rooms of `src/`, in order: a module may import from its own room and from those before it, types included. */
export const rooms = [
  "core",
  "pictures",
  "schema",
  "i18n",
  "region",
  "content",
  "site",
  "server",
  "import",
] as const;

/** An import of one module of `src/` by another, by their paths from `src/`. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** How the modules of `src/` import each other. */
export interface Structure {
  /** How many files each room has, and how many lines. */
  readonly sizes: ReadonlyMap<string, { readonly files: number; readonly lines: number }>;
  /** Files that are in no room, other than declarations of types. */
  readonly loose: readonly string[];
  /** Imports from a room that comes later, each as a sentence that says what may be imported. */
  readonly up: readonly string[];
  /** Files that import each other, directly or through others. */
  readonly circles: readonly (readonly string[])[];
}

/** Imports and exports of other files, those of types included. Imports of text by hand would need more than this. */
const imported =
  /\b(?:import|export)\b[^"';]*?\bfrom\s*"(\.[^"]+)"|\bimport\s*\(\s*"(\.[^"]+)"|\bimport\s+"(\.[^"]+)"/g;

/**
 * Reads the structure of a folder of modules.
 * @param src the folder in which the rooms are
 */
export function structureOf(src: string): Structure {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), "utf8")]));
  const arrows = [...texts].flatMap(([from, text]): Arrow[] =>
    [...text.matchAll(imported)].map(([, a, b, c]) => {
      const to = resolve(src, dirname(from), a ?? b ?? c ?? "");
      return { from, to: relative(src, to).split(sep).join("/") };
    }),
  );
  const within = arrows.filter(({ to }) => texts.has(to));
  return {
    sizes: sizesOf(texts),
    loose: files.filter((file) => rankOf(file) < 0 && !file.endsWith(".d.ts")),
    up: within.filter(({ from, to }) => rankOf(to) > rankOf(from)).map(told),
    circles: circlesIn(files, within),
  };
}

function sizesOf(texts: ReadonlyMap<string, string>): Structure["sizes"] {
  const sizes = new Map<string, { files: number; lines: number }>(
    rooms.map((room) => [room, { files: 0, lines: 0 }]),
  );
  for (const [file, text] of texts) {
    const size = sizes.get(file.split("/")[0] ?? "");
    if (!size) continue;
    size.files += 1;
    size.lines += text.split("\n").length - 1;
  }
  return sizes;
}

/** Where the room of a file comes; -1 for a file in none. */
function rankOf(file: string): number {
  return rooms.findIndex((room) => file.startsWith(`${room}/`));
}

function told({ from, to }: Arrow): string {
  const rank = rankOf(from);
  const [room = "", other = ""] = [from.split("/")[0], to.split("/")[0]];
  return `src/${from} imports src/${to}: ${room} may import ${rooms.slice(0, rank + 1).join(", ")}, not ${other}`;
}

/** The groups of files in which each leads to each other one by imports (Tarjan 1972: strongly connected components). */
function circlesIn(files: readonly string[], arrows: readonly Arrow[]): string[][] {
  const next = new Map(files.map((file): [string, string[]] => [file, []]));
  for (const { from, to } of arrows) next.get(from)?.push(to);
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string) => {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const other of next.get(file) ?? []) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(file, Math.min(low.get(file) ?? own, low.get(other) ?? own));
    }
    if (low.get(file) !== own) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

/** The structure in words, for who asks how the house stands. */
export function reportStructure({ sizes, loose, up, circles }: Structure): string {
  return [
    ...[...sizes].map(
      ([room, { files, lines }]) =>
        `${room.padEnd(10)} ${String(files).padStart(4)} files ${String(lines).padStart(6)} lines`,
    ),
    `${loose.length} loose files, ${up.length} arrows up, ${circles.length} circles`,
    ...loose,
    ...up,
    ...circles.map((circle) => circle.join(" ↔ ")),
  ].join("\n");
}
