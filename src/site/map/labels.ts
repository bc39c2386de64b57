import { type Point, type Projection, rounded } from "../../region/projection.ts";
import type { Cluster } from "./clusters.ts";

/** A name on the map, and the point it names. */
export interface Label {
  readonly name: string;
  readonly dot: Point;
  /** Where its middle, or its beginning or end, stands on the line of writing. */
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
}

/** A piece of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of letters that there must be room for, in units of the map; and how wide one is, as a share of it. */
const letters = { size: 14, width: 0.6 };

/** Sets names beside points, where they cover neither a flower nor each other as far as that can be. */
export function labelsFor(
  names: readonly { readonly name: string; readonly at: Point }[],
  clusters: readonly Cluster[],
  projection: Projection,
): Label[] {
  const taken: Box[] = clusters.flatMap(({ at: [x, y], size, stem }) => [
    { left: x - size, right: x + size, top: y - stem - size, bottom: y - stem + size },
    { left: x - 3, right: x + 3, top: y - stem, bottom: y + 2 },
  ]);
  return names.map(({ name, at: [x, y] }) => {
    const dot = rounded([x, y]);
    const choices: readonly Label[] = [
      { name, dot, at: [x, y + 15], anchor: "middle" },
      { name, dot, at: [x, y - 8], anchor: "middle" },
      { name, dot, at: [x + 7, y + 4], anchor: "start" },
      { name, dot, at: [x - 7, y + 4], anchor: "end" },
      { name, dot, at: [x, y + 22], anchor: "middle" },
    ];
    const cost = (label: Label, rank: number) => {
      const box = boxOf(label);
      const over = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const outside = projection.width * (Math.max(0, -box.left) + Math.max(0, box.right - projection.width));
      return over + outside + Math.max(0, box.bottom - projection.height) * projection.width + rank * 4;
    };
    const best = choices.reduce((a, b) =>
      cost(b, choices.indexOf(b)) < cost(a, choices.indexOf(a)) ? b : a,
    );
    taken.push(boxOf(best));
    return { ...best, at: rounded(best.at) };
  });
}

/** The room that a name takes. */
export function boxOf({ name, at: [x, y], anchor }: Label): Box {
  const width = name.length * letters.size * letters.width;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - letters.size * 0.8, bottom: y + letters.size * 0.25 };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}
