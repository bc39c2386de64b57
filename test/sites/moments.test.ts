import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/command/arguments.ts";
import { partnershipInWords, statusInWords, statusOf } from "../../src/region/status.ts";
import { buildHere } from "../builds.ts";
import { scratchFolder } from "../scratch.ts";
import { attribute, type Element, textOf } from "./page.ts";
import { openSite, type Site, wrongOn } from "./site.ts";

/** The default region as it was made while its projects ran, and as it is made long after. */
const days = { early: "2012-09-15", late: "2026-11-30" } as const;
const sites = {} as Record<keyof typeof days, Site>;

beforeAll(async () => {
  const content = `${root}/content`;
  for (const [name, day] of Object.entries(days) as [keyof typeof days, string][]) {
    const out = scratchFolder(`moments-${name}`);
    const words = [`--content=${content}`, `--out=${out}/site`, `--today=${day}`, "--no-cards"];
    expect(await buildHere([...words, "--no-search"])).toMatchObject({ status: 0, err: "" });
    sites[name] = await openSite(name, content, `${out}/site`, { now: day });
  }
});

function classesOf(element: Element): string[] {
  return (attribute(element, "class") ?? "").split(/\s+/);
}

/** The elements of a site that have a class, each with the address of its page. */
function withClass(site: Site, name: string): { address: string; text: string }[] {
  return site.pages.flatMap((page) =>
    page.elements
      .filter((element) => classesOf(element).includes(name))
      .map((element) => ({ address: page.address, text: textOf(element) })),
  );
}

/** The words of some projects and partners on their own pages and on the lists of all. */
function saidOf(site: Site, addresses: readonly string[]): string[] {
  const { region } = site;
  const said = [
    ...region.projects.map((project) => ({
      address: project.address,
      list: region.addresses.projects(),
      words: [statusInWords(statusOf(project, region.today), region.language)],
    })),
    ...region.partners.map((partner) => ({
      address: partner.address,
      list: region.addresses.partners(),
      words: partnershipInWords(partner, region.today, region.language),
    })),
  ].filter(({ address }) => addresses.includes(address));
  return said.flatMap(({ address, list, words }) =>
    words.map((text) => {
      const isOn = [address, list].every((page) => site.page(page).words.includes(text));
      return `${text}${isOn ? "" : ` (not on ${address} and ${list})`}`;
    }),
  );
}

describe("the default region, made in September 2012 and in November 2026,", () => {
  const projects = ["nk-wielrennen", "osuc", "regiobranding-zuid-limburg"].map(
    (slug) => `/projecten/${slug}/`,
  );
  const partners = ["sjtub", "zuid-limburg"].map((slug) => `/partners/${slug}/`);

  test("tells how projects stand with their moment", () => {
    const contributed = "bijgedragen (stand januari 2013)";
    const ended = "liep van april 2010 tot eind 2012";
    expect(saidOf(sites.early, projects)).toEqual(["loopt", contributed, ended]);
    expect(saidOf(sites.late, projects)).toEqual(["liep in augustus 2012", contributed, ended]);
    expect(withClass(sites.early, "status-runs").length).toBeGreaterThan(0);
    expect(withClass(sites.late, "status-runs")).toEqual([]);
    expect(withClass(sites.late, "status-idea")).toEqual([]);
  });

  test("tells since when and until when it works with partners", () => {
    const ended = "samen van april 2010 tot eind 2012";
    expect(saidOf(sites.early, partners)).toEqual([ended]);
    expect(saidOf(sites.late, partners)).toEqual(["stand augustus 2012", ended]);
  });

  test("has a garden of now, or one of what grew", () => {
    const home = (site: Site) => site.page("/").words;
    expect(home(sites.early)).toContain("Nu in bloei");
    expect(home(sites.early)).not.toContain("Gegroeid in");
    expect(home(sites.late)).toContain("Gegroeid in 2010–2013");
    expect(home(sites.late)).not.toContain("Nu in bloei");
    expect(home(sites.late)).not.toContain("Met wie we werken");
  });

  test("puts the year on every leaf of another year, and on no other", () => {
    const years = (site: Site) =>
      [...new Set(withClass(site, "leaf").map(({ text }) => /\d{4}/.exec(text)?.[0] ?? "none"))].sort();
    expect(years(sites.early)).toEqual(["2010", "none"]);
    expect(years(sites.late)).toEqual(["2010", "2012"]);
  });

  test("offers no calendar of what is over", () => {
    const { agenda, follow } = {
      agenda: sites.late.region.addresses.agenda(),
      follow: sites.late.region.addresses.follow(),
    };
    const wrong = wrongOn(sites.late.pages, (page) =>
      page.address === agenda || page.address === follow
        ? []
        : page
            .all("a")
            .map((link) => attribute(link, "href") ?? "")
            .filter((href) => /^webcal|\.ics$/.test(href)),
    );
    expect(wrong).toEqual([]);
  });
});
