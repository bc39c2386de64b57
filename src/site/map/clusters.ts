import { outline, type Shape, place as set } from "../../pictures/bloom/pen.ts";
import { heart, type Petal, petal } from "../../pictures/bloom/petals.ts";
import { areaOf, type MapEntry, type MapLocation } from "../../region/locations.ts";
import { distance, type Point, type Projection } from "../../region/projection.ts";
import { type MapKind, mapKinds } from "../../schema/kinds.ts";

/** Things close together, drawn as one flower: a petal's colour tells a kind, the heart how many there are. */
export interface Cluster {
  /** Where it grows. */
  readonly at: Point;
  /** The municipality or the place outside, or the words for the whole region. */
  readonly area: string;
  /** The names of its places; none for the whole region. */
  readonly places: readonly string[];
  /** What it stands for, each thing once. */
  readonly entries: readonly MapEntry[];
  /** How far its petals reach from its heart. */
  readonly size: number;
  /** How high its heart is above the ground. */
  readonly stem: number;
}

/** Spots of one municipality nearer than this are one cluster, in units of the map. */
const close = 30;

/** Gathers spots into clusters, the northernmost first; those that would cover each other make room. */
export function clustersOf(locations: readonly MapLocation[], projection: Projection): Cluster[] {
  const groups: { at: Point; area: string; spots: MapLocation[] }[] = [];
  const located = locations
    .map((location) => ({ spot: location, at: projection.at(location.at), area: areaOf(location.place) }))
    .sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  for (const { spot: location, at, area } of located) {
    const near = groups.find((group) => group.area === area && distance(group.at, at) < close);
    if (near) near.spots.push(location);
    else groups.push({ at, area, spots: [location] });
  }
  const clusters = groups.map(({ area, spots: own }) => {
    const entries = [...new Set(own.map(({ entry }) => entry))];
    const places = [...new Set(own.map(({ place }) => place.name))];
    return clusterOf(entries, { area, places, at: middleOf(own, projection) });
  });
  return withRoom(clusters, projection).sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}

/** A flower for some things: the more, the larger. */
export function clusterOf(
  entries: readonly MapEntry[],
  where: Pick<Cluster, "at" | "area" | "places">,
): Cluster {
  const size = Math.round(Math.min(31, entries.length === 1 ? 15 : 16 + 3.6 * Math.sqrt(entries.length)));
  const inKinds = mapKinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
  return { ...where, entries: inKinds, size, stem: size + 10 };
}

/** The same flower, for a map that shows nothing else. */
export function large(cluster: Cluster): Cluster {
  return { ...cluster, size: 30, stem: 44 };
}

function middleOf(locations: readonly MapLocation[], projection: Projection): Point {
  const points = locations.map(({ at }) => projection.at(at));
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

/** Moves clusters apart that would cover each other, a little at a time; and all of them onto the map. */
function withRoom(clusters: readonly Cluster[], projection: Projection): Cluster[] {
  const moved = clusters.map((cluster) => ({ cluster, at: cluster.at }));
  for (let round = 0; round < 40; round++)
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) {
        const headOf = ({ at, cluster }: typeof one): Point => [at[0], at[1] - cluster.stem];
        const apart = distance(headOf(one), headOf(other));
        const wanted = (one.cluster.size + other.cluster.size) * 0.96;
        if (apart >= wanted) continue;
        const [ax, ay] = headOf(one);
        const [bx, by] = headOf(other);
        const share = (wanted - apart) / 2 / (apart || 1);
        const push: Point = apart === 0 ? [1, 0] : [(bx - ax) * share, (by - ay) * share];
        one.at = [one.at[0] - push[0], one.at[1] - push[1]];
        other.at = [other.at[0] + push[0], other.at[1] + push[1]];
      }
  return moved.map(({ cluster, at: [x, y] }) => {
    const { size, stem } = cluster;
    const within = (value: number, least: number, most: number) =>
      Math.round(Math.min(most, Math.max(least, value)) * 10) / 10;
    return {
      ...cluster,
      at: [
        within(x, size + 2, projection.width - size - 2),
        within(y, stem + size + 2, projection.height - 14),
      ],
    };
  });
}

/** A cluster's petals of one kind, as the data of paths around its heart, on a grid of fifths. */
export interface Petals {
  readonly kind: MapKind;
  readonly path: string;
  /** The halves in the shade. */
  readonly shade: string;
}

/** How many petals a flower has: one for each thing, as long as it still looks like a flower. */
const petalCounts = { least: 6, most: 13 };

/** The petals of a cluster: each kind has its share of the ring, and is cut in its own way. */
export function petalsOf({ entries, size }: Pick<Cluster, "entries" | "size">): Petals[] {
  const counts = mapKinds.map((kind) => entries.filter((entry) => entry.kind === kind).length);
  const total = Math.min(petalCounts.most, Math.max(petalCounts.least, entries.length));
  const shares = shared(counts, total);
  let turn = 0;
  return mapKinds.flatMap((kind, index) => {
    const share = shares[index] ?? 0;
    if (share === 0) return [];
    const angles = Array.from({ length: share }, () => (360 / total) * turn++);
    const { whole, half } = cut(kind, size, total);
    const around = (shape: Shape) =>
      outline(
        angles.map((angle) => set(shape, [0, 0], angle)),
        5,
        true,
      );
    return [{ kind, path: around(whole), shade: around(half) }];
  });
}

function cut(kind: MapKind, length: number, total: number): Petal {
  const width = Math.min(length * 0.95, ((2 * Math.PI * length) / total) * 0.98);
  switch (kind) {
    case "project":
      return petal({ length, width, point: 0.15, foot: 0.22 });
    case "event":
      return petal({ length: length * 1.04, width, point: 0.85, foot: 0.35 });
    case "partner":
      return heart({ length, width: width * 0.86, foot: 0.5 }, 0.14);
    default:
      return petal({ length, width: width * 0.9, point: 0.5, foot: 0.28 });
  }
}

/** Divides a number of petals as the counts are divided; whoever counts at all gets one. */
function shared(counts: readonly number[], total: number): number[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  const exact = counts.map((count) => (count * total) / sum);
  const shares = exact.map((share, index) => (counts[index] ? Math.max(1, Math.floor(share)) : 0));
  while (shares.reduce((a, b) => a + b, 0) < total) {
    const most = exact.reduce(
      (best, share, index) =>
        share - (shares[index] ?? 0) > (exact[best] ?? 0) - (shares[best] ?? 0) ? index : best,
      0,
    );
    shares[most] = (shares[most] ?? 0) + 1;
  }
  while (shares.reduce((a, b) => a + b, 0) > total)
    shares[shares.indexOf(Math.max(...shares))] = Math.max(...shares) - 1;
  return shares;
}
