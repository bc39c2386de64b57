import { random } from "../../pictures/bloom/random.ts";
import { distance, type Point, type Projection } from "../../region/projection.ts";
import type { Area } from "./areas.ts";
import type { Cluster } from "./clusters.ts";
import { boxOf, type Label } from "./labels.ts";

/** How far tufts of grass stand from each other, in units of the map. */
const step = 23;

/** Grass on the land where nothing else is, as the data of one path of lines. It only says: this is a meadow. */
export function groundTexture(
  areas: readonly Area[],
  clusters: readonly Cluster[],
  labels: readonly Label[],
  projection: Projection,
): string {
  const stream = random("meadow");
  const boxes = labels.map(boxOf);
  const isFree = ([x, y]: Point) =>
    boxes.every(
      ({ left, right, top, bottom }) => x < left - 6 || x > right + 6 || y < top - 2 || y > bottom + 9,
    ) &&
    labels.every(({ dot }) => distance(dot, [x, y]) > 12) &&
    clusters.every(
      ({ at, size, stem }) => distance([at[0], at[1] - stem], [x, y]) > size + 7 && distance(at, [x, y]) > 12,
    );
  let path = "";
  for (let row = 0; row * step < projection.height; row++)
    for (let column = 0; column * step < projection.width; column++) {
      const x = Math.round((column + (row % 2) / 2 + stream.between(-0.34, 0.34)) * step);
      const y = Math.round((row + stream.between(-0.34, 0.34)) * step);
      const height = stream.whole(4, 6);
      const isTuft = stream.chance(0.75);
      if (
        !isTuft ||
        !isFree([x, y]) ||
        !areas.some(({ outside, rings }) => !outside && isWell(rings, [x, y]))
      )
        continue;
      path += `M${x} ${y}q-1-${height - 2}-3-${height - 1}m3 ${height - 1}v-${height}m0 ${height}q1-${height - 2} 3-${height - 1}`;
    }
  return path;
}

/** Tells whether a point is well within rings: it, and what is around it. */
function isWell(rings: Area["rings"], [x, y]: Point): boolean {
  const around: readonly Point[] = [
    [x, y],
    [x - 7, y],
    [x + 7, y],
    [x, y - 9],
    [x, y + 5],
  ];
  return around.every((point) => rings.filter((ring) => isInside(ring, point)).length % 2 === 1);
}

/** Tells whether a point is inside a ring: a line from it to the right crosses it an odd number of times. */
function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let isIn = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  });
  return isIn;
}
