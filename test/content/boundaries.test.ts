import { expect, test } from "vitest";
import { mapOf } from "../../src/site/map/map.ts";
import { entry, inOneLine, problemsOf, regionOf, siteWithPlaces } from "../region-of.ts";

/** A square with its corner at a point, closed and counterclockwise as RFC 7946 wants it. */
const square = (lon: number, lat: number, side = 0.07) => [
  [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
    [lon, lat],
  ],
];
const feature = (properties: object, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});
const heerlen = feature({ name: "Heerlen" }, square(5.93, 50.86));
const kerkrade = feature({ name: "Kerkrade" }, square(6, 50.86));
/** One feature on a line, as most programs save it; the first stands on line 3. */
const collection = (...features: readonly object[]) =>
  `{ "type": "FeatureCollection",\n"features": [\n${features.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
const files = (text: string) => ({
  "site.yaml": siteWithPlaces,
  "map.geojson": text,
  "projects/x.md": entry("title: X\nstatus: loopt\nplaces: [Heerlen]"),
});

test("borders of all municipalities become the land of the map", async () => {
  const region = await regionOf(files(collection(heerlen, kerkrade)));
  expect(region.boundaries.map(({ name }) => name)).toEqual(["Heerlen", "Kerkrade"]);
  const map = mapOf(region);
  expect(map?.isSurveyed).toBe(true);
  expect(map?.areas.map(({ name, tint }) => [name, tint])).toEqual([
    ["Heerlen", 0],
    ["Kerkrade", 1],
  ]);
});

test("several pieces, a hole, and names as others have them are understood", async () => {
  const parts = feature(
    { statcode: "GM0917", statnaam: "HEERLEN" },
    [square(5.93, 50.86), square(5.9, 50.95, 0.02)],
    "MultiPolygon",
  );
  const hole = feature({ GEN: "kerkrade" }, [...square(6, 50.86), ...square(6.02, 50.88, 0.01)]);
  const region = await regionOf(files(collection(parts, hole)));
  expect(region.boundaries.map(({ name }) => name)).toEqual(["Heerlen", "Kerkrade"]);
  const curves = mapOf(region)?.areas.map(({ path }) => path.split("z").length - 1);
  expect(curves).toEqual([2, 2]);
});

test.each([
  ['"source": " CBS, 2022 ", ', "CBS, 2022"],
  ['"source": "", ', undefined],
  ['"source": { "name": "CBS" }, ', undefined],
  ["", undefined],
])("who measured the borders is what the file says at its top: %s", async (said, source) => {
  const region = await regionOf(files(collection(heerlen, kerkrade).replace("{ ", `{ ${said}`)));
  expect(region.boundarySource).toBe(source);
});

test("what has no place is counted, and what is in all of the region is somewhere", async () => {
  const region = await regionOf({
    ...files(collection(heerlen, kerkrade)),
    "projects/y.md": entry("title: Y\nstatus: loopt"),
    "partners/z.md": entry("title: Z\nplaces: [hele regio]"),
  });
  expect(mapOf(region)).toMatchObject({ unplaced: 1, entries: { length: 2 } });
});

const wrong: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  ["no JSON", '{ "type": "FeatureCollection",\n"features": [\n{,}\n]}', ["3 notJson"]],
  ["JSON that ends too soon", collection(heerlen).slice(0, 60), ["3 notJson"]],
  ["an empty file", "", ["1 notJson"]],
  ["JSON of something else", '{ "places": [] }', ["1 notGeoJson"]],
  ["a single feature", JSON.stringify(heerlen), ["1 notGeoJson"]],
  [
    "an unknown name",
    collection(heerlen, feature({ name: "Kerkrode" }, square(6, 50.86))),
    ["4 boundaryName"],
  ],
  ["no name at all", collection(heerlen, kerkrade, feature({}, square(6, 50.8))), ["5 boundaryName"]],
  ["a point", collection(heerlen, feature({ name: "Kerkrade" }, [6, 50.86], "Point")), ["4 boundaryShape"]],
  ["no geometry", collection(heerlen, { ...kerkrade, geometry: null }), ["4 boundaryShape"]],
  [
    "a ring that does not close",
    collection(heerlen, feature({ name: "Kerkrade" }, [square(6, 50.86)[0]?.slice(0, 4)])),
    ["4 boundaryShape"],
  ],
  [
    "metres in the Dutch grid",
    collection(heerlen, feature({ name: "Kerkrade" }, square(202000, 318000, 900))),
    ["4 boundaryDegrees"],
  ],
  [
    "latitude first",
    collection(heerlen, feature({ name: "Kerkrade" }, square(50.86, 6))),
    ["1 boundaryElsewhere"],
  ],
  ["one municipality too few", collection(heerlen), ["1 boundaryMissing"]],
];

test.each(wrong)("%s is told with its line", async (_what, text, told) => {
  const problems = await problemsOf(files(text));
  expect(problems.map(inOneLine)).toEqual(told.map((one) => `map.geojson:${one}`));
});

test("a name that is nearly right comes with the right one", async () => {
  const text = collection(heerlen, feature({ name: "Kerkrode" }, square(6, 50.86)));
  const [problem] = await problemsOf(files(text));
  expect(problem?.error).toEqual({ code: "boundaryName", name: "Kerkrode", suggestion: "Kerkrade" });
});
