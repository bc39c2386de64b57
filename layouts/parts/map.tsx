import type { Children } from "../../src/core/jsx-runtime.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import type { MapEntry } from "../../src/region/locations.ts";
import type { Region } from "../../src/region/region.ts";
import { type MapKind, mapKinds } from "../../src/schema/kinds.ts";
import { type Cluster, petalsOf } from "../../src/site/map/clusters.ts";
import { mapOf, type RegionMap } from "../../src/site/map/map.ts";

interface MapProps {
  readonly map: RegionMap;
  readonly region: Region;
  /** The page of the map; nothing on that page itself. Flowers that stand for several things lead to their list there. */
  readonly page: string;
  /** True to have a layer of flowers for each kind too, for filters to choose from. */
  readonly layers?: boolean;
}

/** The map of a region, whose flowers are links. Drawn with classes only: its colours are in `parts/map.css`. */
export function FlowerMap({ map, region, page, layers = false }: MapProps) {
  const words = wordsIn(region.language).map;
  const linkTo = ({ area }: Cluster) => `${page}#${map.idOf(area)}`;
  const flowers = { region, linkTo };
  return (
    <Drawing map={map} role="group" label={words.mapOf(region.settings.region)}>
      <Flowers clusters={map.clusters.all} {...flowers} layer="all" />
      {layers && mapKinds.map((kind) => <Flowers clusters={map.clusters[kind]} {...flowers} layer={kind} />)}
    </Drawing>
  );
}

/** Where one thing is, as a picture beside its facts, and the way to the whole map; nothing for what is nowhere. */
export function Whereabouts({ entry, region }: { entry: MapEntry; region: Region }) {
  const map = mapOf(region);
  const clusters = map?.of(entry) ?? [];
  const [first] = clusters;
  if (!map || !first) return null;
  const words = wordsIn(region.language).map;
  const places = [...new Set(clusters.flatMap((cluster) => cluster.places))];
  return (
    <figure class="whereabouts">
      <Drawing
        map={map}
        role="img"
        label={words.where(entry.title, places.join(", "))}
        named={(name) => places.includes(name)}
      >
        {clusters.map((cluster) => (
          <Flower cluster={cluster} />
        ))}
      </Drawing>
      <figcaption>
        <a href={`${region.addresses.map()}#${map.idOf(first.area)}`}>{words.showOnMap}</a>
      </figcaption>
    </figure>
  );
}

function Drawing(props: {
  map: RegionMap;
  role: "group" | "img";
  label: string;
  /** Which names are written; all of them unless told. */
  named?: (name: string) => boolean;
  children: Children;
}) {
  const { map, role, label, named = () => true, children } = props;
  return (
    <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role={role} aria-label={label}>
      <path class="map-halo" d={map.coast} />
      {map.areas.map(({ outside, tint, path }) => (
        <path class={outside ? "map-area map-outside" : `map-area map-tint-${tint}`} d={path} />
      ))}
      {role === "group" && <path class="map-texture" d={map.texture} />}
      {map.labels
        .filter(({ name }) => named(name))
        .map(({ name, dot, at: [x, y], anchor }) => (
          <>
            <circle class="map-dot" cx={dot[0]} cy={dot[1]} r="2.2" />
            <text class="map-label" x={x} y={y} text-anchor={anchor}>
              {name}
            </text>
          </>
        ))}
      {children}
    </svg>
  );
}

function Flowers(props: {
  clusters: readonly Cluster[];
  region: Region;
  linkTo: (cluster: Cluster) => string;
  layer: "all" | MapKind;
}) {
  const { clusters, region, linkTo, layer } = props;
  return (
    <g class={`map-layer map-layer-${layer}`}>
      {clusters.map((cluster) => {
        const [only, ...others] = cluster.entries;
        const href = only && others.length === 0 ? only.address : linkTo(cluster);
        return (
          <a class="map-flower" href={href} aria-label={nameOf(cluster, region)}>
            <Flower cluster={cluster} />
          </a>
        );
      })}
    </g>
  );
}

/** What a flower is called: the one thing it stands for, or where it is and how many there are of each kind. */
function nameOf({ entries, places, area }: Cluster, region: Region): string {
  const { kinds } = wordsIn(region.language);
  const where = places.length === 1 && places[0] ? places[0] : area;
  const [only, ...others] = entries;
  if (only && others.length === 0) return `${only.title} (${kinds[only.kind].inText}), ${where}`;
  const counts = countsOf(entries, region);
  const isOfOneKind = entries.every(({ kind }) => kind === only?.kind);
  return isOfOneKind ? `${where}: ${counts}` : `${where}: ${entries.length} (${counts})`;
}

/** How many there are of each kind, in words. */
export function countsOf(entries: readonly MapEntry[], region: Region): string {
  const { kinds } = wordsIn(region.language);
  return mapKinds
    .map((kind) => ({ kind, number: entries.filter((entry) => entry.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => kinds[kind].count(number))
    .join(", ");
}

/** A flower on its stem; its number is what it stands for. */
function Flower({ cluster }: { cluster: Cluster }) {
  const { at, stem, size, entries, area, places } = cluster;
  const count = entries.length;
  const leaf = Math.round(stem - size) + 4;
  return (
    <g transform={`translate(${at.join(" ")})`}>
      {places.length === 0 && (
        <>
          <text class="map-label" y="15" text-anchor="middle">
            {area}
          </text>
          {/* Between the words and the number: together they are what a reader sees of the link. */}{" "}
        </>
      )}
      <path class="map-stem" d={`M0 0q-3 ${-stem / 2} 0 ${-stem}`} />
      <path class="map-leaf" d={`M-1 ${-leaf / 2}q4 -9 11 -8q-2 8 -11 8z`} />
      <g transform={`translate(0 ${-stem}) scale(.2)`}>
        <circle class="map-ring" r={size * 5} />
        {petalsOf(cluster).map(({ kind, path, shade }) => (
          <>
            <path class={`map-petals map-${kind}`} d={path} />
            <path class="map-shade" d={shade} />
          </>
        ))}
        <circle class="map-heart" r={count > 1 ? 39 : Math.round(size * 1.5)} />
        {count > 1 && (
          <text class="map-count" y="17" text-anchor="middle">
            {count}
          </text>
        )}
      </g>
    </g>
  );
}
