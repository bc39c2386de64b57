import { describe, expect, test } from "vitest";
import { isWide, locationsOf } from "../../../src/region/locations.ts";
import { type Degrees, distance, type Point, Projection } from "../../../src/region/projection.ts";
import type { Region } from "../../../src/region/region.ts";
import { areasAround, softPath } from "../../../src/site/map/areas.ts";
import { clustersOf, petalsOf } from "../../../src/site/map/clusters.ts";
import { boxOf, labelsFor } from "../../../src/site/map/labels.ts";
import { mapOf, type RegionMap } from "../../../src/site/map/map.ts";
import { entry, regionOf, siteWithPlaces } from "../../region-of.ts";

const heerlen = { lat: 50.88365, lon: 5.98154 };
const kerkrade = { lat: 50.86583, lon: 6.0625 };
const brunssum = { lat: 50.94667, lon: 5.97083 };

/** Great-circle distance in kilometres, on the mean earth. */
function kilometres(a: Degrees, b: Degrees): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

test("the plane has north above, east to the right, and one scale in all directions", () => {
  const projection = new Projection([heerlen, kerkrade, brunssum], 0.02);
  const [h, k, b] = [projection.at(heerlen), projection.at(kerkrade), projection.at(brunssum)];
  expect(b[1]).toBeLessThan(h[1]);
  expect(k[0]).toBeGreaterThan(h[0]);
  const scales = [
    distance(h, k) / kilometres(heerlen, kerkrade),
    distance(h, b) / kilometres(heerlen, brunssum),
    distance(k, b) / kilometres(kerkrade, brunssum),
  ];
  expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.002);
  for (const point of [h, k, b]) expect(projection.has(point, 10)).toBe(true);
});

/** A region with one project, or one event, that says where it is. */
async function where(kind: "projects" | "partners" | "events/2026", said: string): Promise<string[]> {
  const own = {
    projects: "status: loopt",
    partners: "type: netwerk",
    "events/2026": "start: 2026-07-01",
  }[kind];
  const region = await regionOf({
    "site.yaml": siteWithPlaces,
    [`${kind}/x.md`]: entry(`title: X\n${own}\n${said}`),
  });
  const [one] = [...region.projects, ...region.partners, ...region.events];
  if (!one) throw new Error("nothing was read");
  const places = region.settings.places ?? [];
  return [
    ...(isWide(one) ? ["everywhere"] : []),
    ...locationsOf(one, places).map(
      ({ at, name, place }) => `${at.lat}, ${at.lon} in ${place.name}${name ? `: ${name}` : ""}`,
    ),
  ];
}

describe("a thing is", () => {
  test.each([
    ["projects", "places: [Kerkrade]", ["50.86583, 6.0625 in Kerkrade"]],
    [
      "projects",
      "places: [Hoensbroek, Heerlen]",
      ["50.92387, 5.92528 in Hoensbroek", "50.88365, 5.98154 in Heerlen"],
    ],
    ["projects", "places: [hele regio]", ["everywhere"]],
    ["projects", "places: [hele regio, Kerkrade]", ["everywhere", "50.86583, 6.0625 in Kerkrade"]],
    ["projects", "places: [hele regio]\nlocation:\n  lat: 50.87\n  lon: 6.05", ["50.87, 6.05 in Kerkrade"]],
    ["projects", "summary: Nergens.", []],
    [
      "projects",
      "places: [Kerkrade]\nlocation:\n  lat: 50.87\n  lon: 6.05\n  name: Het postkantoor",
      ["50.87, 6.05 in Kerkrade: Het postkantoor"],
    ],
    [
      "partners",
      "places: [Heerlen, Kerkrade]\nlocation:\n  lat: 50.87\n  lon: 6.05",
      ["50.87, 6.05 in Kerkrade"],
    ],
    ["partners", "location:\n  lat: 50.93\n  lon: 5.93", ["50.93, 5.93 in Hoensbroek"]],
    ["events/2026", "places: [Kerkrade]", ["50.86583, 6.0625 in Kerkrade"]],
    [
      "events/2026",
      "venue:\n  name: Theater\n  place: Heerlen\nplaces: [Kerkrade]",
      ["50.88365, 5.98154 in Heerlen: Theater"],
    ],
    [
      "events/2026",
      "venue:\n  name: Theater\n  place: Heerlen\n  lat: 50.9\n  lon: 5.97",
      ["50.9, 5.97 in Heerlen: Theater"],
    ],
  ] as const)("of %s that say %j at %j", async (kind, said, expected) => {
    expect(await where(kind, said)).toEqual(expected);
  });
});

/** Tells whether a point is within rings, by the sum of the angles under which it sees their sides. */
function sees(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const turns = rings.map((ring) =>
    ring.reduce((sum, [ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      const turn = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
      return sum + Math.atan2(Math.sin(turn), Math.cos(turn));
    }, 0),
  );
  return turns.some((turn) => Math.abs(turn) > Math.PI);
}

describe("the land", () => {
  const projection = new Projection([heerlen, kerkrade, brunssum], 0.04);
  const sites = [
    { area: "Heerlen", outside: false, at: [150, 200] as Point },
    { area: "Heerlen", outside: false, at: [130, 120] as Point },
    { area: "Kerkrade", outside: false, at: [260, 210] as Point },
    { area: "Vaals", outside: true, at: [240, 290] as Point },
  ];
  const { areas, coast } = areasAround(sites, 55, projection);

  test("is one piece for each municipality, with all of its places in it", () => {
    expect(areas.map(({ name, outside }) => [name, outside])).toEqual([
      ["Heerlen", false],
      ["Kerkrade", false],
      ["Vaals", true],
    ]);
    for (const { rings } of areas) expect(rings).toHaveLength(1);
    for (const { area, at } of sites)
      expect(areas.filter(({ rings }) => sees(rings, at)).map(({ name }) => name)).toEqual([area]);
  });

  test("is nobody's twice, and nobody's far from all places", () => {
    for (let x = 5; x < 400; x += 10)
      for (let y = 5; y < projection.height; y += 10) {
        const owners = areas.filter(({ rings }) => sees(rings, [x, y]));
        expect(owners.length).toBeLessThan(2);
        const near = Math.min(...sites.map(({ at }) => distance(at, [x, y])));
        if (near > 110) expect(owners).toEqual([]);
      }
  });

  test("has borders that are the same on both sides, and neighbours of different tints", () => {
    const corners = (index: number) => new Set(areas[index]?.rings.flat().map(String));
    const shared = [...corners(0)].filter((corner) => corners(1).has(corner));
    expect(shared.length).toBeGreaterThan(4);
    expect(new Set(areas.map(({ tint }) => tint)).size).toBeGreaterThan(1);
    expect(areas[0]?.tint).not.toBe(areas[1]?.tint);
  });

  test("has a coast around all that is of the region, and nothing else", () => {
    for (const { outside, at } of sites) expect(sees(coast, at)).toBe(!outside);
    expect(coast).toHaveLength(1);
  });

  test("is written as a closed path of curves", () => {
    const path = softPath([
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ]);
    expect(path).toBe("M5 5q-5-5 0-5 5 0 5 5 0 5-5 0z");
  });
});

/** Projects, partners and events by the dozen, each in a place. */
async function regionWith(things: readonly (readonly [folder: string, said: string])[]): Promise<Region> {
  const files = things.map(
    ([folder, said], index) => [`${folder}/x${index}.md`, entry(`title: X ${index}\n${said}`)] as const,
  );
  return regionOf({ "site.yaml": siteWithPlaces, ...Object.fromEntries(files) });
}

function map(region: Region): RegionMap {
  const found = mapOf(region);
  if (!found) throw new Error("there is no map");
  return found;
}

const project = (said: string) => ["projects", `status: loopt\n${said}`] as const;
const partner = (said: string) => ["partners", `type: netwerk\n${said}`] as const;

describe("flowers", () => {
  test("stand for all that is close together in one municipality, and tell how many", async () => {
    const region = await regionWith([
      ...Array.from({ length: 20 }, () => project("places: [Kerkrade]")),
      partner("places: [Kerkrade]"),
      project("places: [Heerlen]"),
    ]);
    const flowers = map(region).clusters.all.map(({ area, entries }) => [area, entries.length]);
    expect(flowers).toEqual([
      ["Heerlen", 1],
      ["Kerkrade", 21],
    ]);
    const [, large] = map(region).clusters.all;
    const petals = large ? petalsOf(large) : [];
    // 20 to 1 is 12 to 1: whoever is there has a petal.
    expect(petals.map(({ kind, path }) => [kind, path.split("z").length - 1])).toEqual([
      ["project", 12],
      ["partner", 1],
    ]);
  });

  test("of two municipalities never are one, and never hide each other", async () => {
    const spot = "location:\n  lat: 50.875\n  lon: 6.02";
    const region = await regionWith([
      project(`places: [Kerkrade]\n${spot}`),
      project(`places: [Heerlen]\n${spot}`),
    ]);
    const [one, other, ...more] = map(region).clusters.all;
    expect(more).toEqual([]);
    if (!one || !other) throw new Error("there are no two flowers");
    expect(distance(one.at, other.at)).toBeGreaterThan((one.size + other.size) * 0.9);
  });

  test("have from six to thirteen petals, whatever they stand for", async () => {
    for (const count of [1, 2, 5, 6, 9, 13, 40]) {
      const region = await regionWith(
        Array.from({ length: count }, (_, index) =>
          (index % 3 === 2 ? partner : project)("places: [Kerkrade]"),
        ),
      );
      const [flower] = map(region).clusters.all;
      const petals = flower ? petalsOf(flower) : [];
      const total = petals.reduce((sum, { path }) => sum + path.split("z").length - 1, 0);
      expect(total).toBe(Math.min(13, Math.max(6, count)));
    }
  });

  test("stay on the drawing", async () => {
    const region = await regionWith([project("places: [Heerlen]"), project("places: [Kerkrade]")]);
    const { width, height, clusters } = map(region);
    for (const { at, size, stem } of clusters.all) {
      expect(at[0] - size).toBeGreaterThanOrEqual(0);
      expect(at[0] + size).toBeLessThanOrEqual(width);
      expect(at[1] - stem - size).toBeGreaterThanOrEqual(0);
      expect(at[1]).toBeLessThanOrEqual(height);
    }
  });
});

test("names stand free of flowers and of each other where there is room", async () => {
  const region = await regionWith([project("places: [Kerkrade]"), project("places: [Hoensbroek]")]);
  const { labels, clusters } = map(region);
  expect(labels.map(({ name }) => name).sort()).toEqual(["Heerlen", "Hoensbroek", "Kerkrade"]);
  const overlaps = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const boxes = labels.map(boxOf);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    for (const { at, size, stem } of clusters.all) {
      const [x, y] = [at[0], at[1] - stem];
      const flower = { left: x - size, right: x + size, top: y - size, bottom: y + size };
      expect(overlaps(box, flower)).toBe(false);
    }
  });
  const projection = new Projection([heerlen, kerkrade], 0.02);
  expect(labelsFor([{ name: "Een heel erg lange naam", at: [5, 100] }], [], projection)[0]?.anchor).toBe(
    "start",
  );
});

describe("a region", () => {
  test("of which nothing is anywhere has no map", async () => {
    expect(mapOf(await regionOf({}))).toBeUndefined();
    expect(mapOf(await regionOf({ "site.yaml": siteWithPlaces }))).toBeUndefined();
    expect(mapOf(await regionWith([project("summary: Nergens.")]))).toBeUndefined();
  });

  test("tells of what is everywhere, and of what is off the map", async () => {
    const away = "location:\n  lat: 52.37\n  lon: 4.89\n  name: Amsterdam";
    const region = await regionWith([
      project("places: [hele regio]"),
      partner(away),
      partner("places: [Kerkrade]"),
    ]);
    const { groups, clusters, width } = map(region);
    expect(groups.map(({ title, reach, items }) => [title, reach, items.map(({ spots }) => spots)])).toEqual([
      ["Kerkrade", "area", [[]]],
      ["In de hele regio", "whole", [[]]],
      ["Buiten de kaart", "elsewhere", [["Amsterdam"]]],
    ]);
    expect(clusters.all.map(({ area }) => area)).toEqual(["Kerkrade", "In de hele regio"]);
    expect(width).toBe(400);
  });

  test("does not shrink for a place far outside", async () => {
    const far = `${siteWithPlaces}  - name: Utrecht\n    outside: ja\n    lat: 52.09\n    lon: 5.12\n`;
    const near = `${siteWithPlaces}  - name: Vaals\n    outside: ja\n    lat: 50.77\n    lon: 6.018\n`;
    const files = { "projects/x.md": entry("title: X\nstatus: loopt\nplaces: [Heerlen]") };
    const names = async (site: string) =>
      map(await regionOf({ "site.yaml": site, ...files })).areas.map(({ name }) => name);
    expect(await names(far)).toEqual(["Heerlen", "Kerkrade"]);
    expect(await names(near)).toEqual(["Heerlen", "Kerkrade", "Vaals"]);
  });
});

test("spots gather in the same way, in whatever order they come", async () => {
  const region = await regionWith([
    project("places: [Heerlen, Hoensbroek]"),
    project("places: [Kerkrade]"),
    partner("places: [Hoensbroek]"),
  ]);
  const places = region.settings.places ?? [];
  const locations = [...region.projects, ...region.partners].flatMap((one) => locationsOf(one, places));
  const projection = new Projection(places, 0.03);
  const said = (some: typeof locations) =>
    clustersOf(some, projection).map(({ at, area, entries }) => [at, area, entries.length]);
  expect(said([...locations].reverse())).toEqual(said(locations));
});

describe("land is found for every number of places", () => {
  const at = (name: string, lat: number, lon: number) =>
    `  - name: ${name}\n    lat: ${lat}\n    lon: ${lon}\n`;
  const head = siteWithPlaces.slice(0, siteWithPlaces.indexOf("  - name"));
  test.each([
    ["one", at("Heerlen", 50.88, 5.98), 1],
    ["two on one spot", at("Heerlen", 50.88, 5.98) + at("Kerkrade", 50.88, 5.98), 1],
    ["three from north to south", at("Heerlen", 50.8, 6) + at("Kerkrade", 50.9, 6) + at("Vaals", 51, 6), 3],
    ["three from west to east", at("Heerlen", 51, 5.8) + at("Kerkrade", 51, 6) + at("Vaals", 51, 6.2), 3],
    ["on the other side of the earth", at("Heerlen", -44.1, 170.2) + at("Kerkrade", -44.2, 170.3), 2],
  ])("%s", async (_what, places, count) => {
    const region = await regionOf({
      "site.yaml": head + places,
      "projects/x.md": entry("title: X\nstatus: loopt\nlocation:\n  lat: 50.88\n  lon: 5.98"),
      "projects/y.md": entry("title: Y\nstatus: loopt\nplaces: [Heerlen]"),
    });
    const { areas, coast, width, height, clusters } = map(region);
    expect(areas).toHaveLength(count);
    for (const path of [coast, ...areas.map((area) => area.path)])
      expect(path).toMatch(/^M[-\d.]+ [-\d.]+q[-\d. ]{40,}z/);
    for (const { at: point } of clusters.all)
      for (const value of point) expect(value).toBeLessThanOrEqual(Math.max(width, height));
  });
});
