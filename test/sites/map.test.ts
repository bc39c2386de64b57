import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/i18n/languages.ts";
import { circlesOf } from "../../src/region/network.ts";
import { mapKinds } from "../../src/schema/kinds.ts";
import { mapOf } from "../../src/site/map/map.ts";
import { attribute, type Element, Markup, textOf, wordsOf } from "./page.ts";
import { openSites } from "./site.ts";

const within = (element: Element) => new Markup(element);
const withClass = (markup: Markup, name: string) =>
  markup.elements.filter((element) => wordsOf(element, "class").includes(name));
const link = (element: Element | undefined) => (element && attribute(element, "href")) ?? "";

describe.each(await openSites())("the map of $name", (site) => {
  const { region } = site;
  const page = site.page(region.addresses.map());
  const groups = withClass(page, "map-group");

  /** The links of a kind on the list, by the id of the group. */
  const listed = (kind: string) =>
    new Map(
      groups.map((group) => [
        attribute(group, "id") ?? "",
        withClass(within(group), `map-item-${kind}`).map((item) => link(within(item).all("a")[0])),
      ]),
    );

  test("has something on it, of every kind there is", () => {
    for (const kind of mapKinds) expect([...listed(kind).values()].flat().length).toBeGreaterThan(0);
  });

  test.each(mapKinds)("says the same of each %s in its list and in its picture", (kind) => {
    const [layer] = withClass(page, `map-layer-${kind}`);
    const flowers = layer ? within(layer).all("a") : [];
    for (const [id, items] of listed(kind)) {
      const lone = flowers.filter((flower) => items.includes(link(flower)));
      const many = flowers.filter((flower) => link(flower) === `#${id}`);
      const drawn = many.map((flower) => Number(withClass(within(flower), "map-count").map(textOf)[0]));
      expect(lone.length + drawn.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(items.length);
      for (const count of drawn) expect(count).toBeLessThanOrEqual(items.length);
    }
    const known = [...listed(kind)].flatMap(([id, items]) => (items.length > 0 ? [`#${id}`, ...items] : []));
    expect(flowers.map(link).filter((href) => !known.includes(href))).toEqual([]);
  });

  test("has in its picture exactly what its list has, place by place", () => {
    const map = mapOf(region);
    const drawn = (map?.clusters.all ?? []).flatMap(({ area, entries }) =>
      entries.map((entry) => `${map?.idOf(area)} ${entry.address}`),
    );
    const items = groups.flatMap((group) =>
      withClass(within(group), "map-item").map(
        (item) => `${attribute(group, "id")} ${link(within(item).all("a")[0])}`,
      ),
    );
    expect(items.length).toBeGreaterThan(0);
    expect([...new Set(drawn)].sort()).toEqual(items.sort());
  });

  test("names each flower by where it is, with the number that is in its heart", () => {
    for (const flower of withClass(page, "map-flower")) {
      const name = attribute(flower, "aria-label") ?? "";
      const [count] = withClass(within(flower), "map-count").map(textOf);
      expect(name).toMatch(count ? new RegExp(`: ${count}\\b`) : /\(.+\), ./);
    }
  });

  test("is beside the facts of everything that is somewhere, and of nothing else", () => {
    const map = mapOf(region);
    for (const entry of [...region.projects, ...region.partners, ...region.events]) {
      const drawings = withClass(site.page(entry.address), "map").map(
        (drawing) => attribute(drawing, "aria-label") ?? "",
      );
      const places = [...new Set(map?.of(entry).flatMap((cluster) => cluster.places))];
      const expected = wordsIn(region.language).map.where(entry.title, places.join(", "));
      expect(drawings).toEqual(places.length > 0 ? [expected] : []);
    }
  });
});

describe.each(await openSites())("who works with whom in $name", (site) => {
  const { region } = site;
  const page = site.page(region.addresses.partners());
  const expected = region.partners.flatMap((partner) =>
    partner.projects.map((project) => `${partner.address} ${project.address}`),
  );

  test("is on the list, each tie once", () => {
    const [list] = withClass(page, "network-list");
    const said = (list ? within(list).all("li") : []).flatMap((item) => {
      const [partner, ...projects] = within(item).all("a").map(link);
      return projects.map((project) => `${partner} ${project}`);
    });
    expect(said.length).toBeGreaterThan(0);
    expect(said.sort()).toEqual([...expected].sort());
  });

  test("is in the picture too: each line leads from the one name to the other", () => {
    const said = withClass(page, "circle").flatMap((circle) => {
      const names = (side: string) =>
        withClass(within(circle), side).flatMap((list) => within(list).all("a").map(link));
      const [partners, projects] = [names("circle-partners"), names("circle-projects")];
      const at = (height: string | undefined, rows: readonly string[]) =>
        rows[Math.floor((Number(height) / 1000) * rows.length)];
      return withClass(within(circle), "circle-ties").flatMap((ties) =>
        within(ties)
          .all("path")
          .map((path) => {
            const [, from, to] = /^M0 (\d+)C.* 100 (\d+)$/.exec(attribute(path, "d") ?? "") ?? [];
            return `${at(from, partners)} ${at(to, projects)}`;
          }),
      );
    });
    expect(said.sort()).toEqual([...expected].sort());
    expect(circlesOf(region).length).toBeGreaterThan(0);
  });
});
