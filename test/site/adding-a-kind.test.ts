import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { contentOf, entry, siteWithPlaces } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

/*
 * The recipe of CONTRIBUTING, "Adding a kind", as a test: walks. What is done here is all that there is to do, and
 * everything that lists kinds knows of them then.
 */
const definition = `import { commonFields, location, references, type Zone } from "./common.ts";
import { field, group, number } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** A walk through the region. \`content/walks/slug.md\`. */
export const walkSchema = (region: Zone) =>
  group("walk", {
    ...commonFields(region),
    length: field(number(0, 100), { example: "7.5", control: "number" }),
    location: field(location.optional(), { control: "group" }),
    places: references("place"),
  });

export const walkKind = {
  schema: walkSchema,
  folder: "walks",
  part: "walks",
  wordExample: "wandelingen",
  order: 35,
  isCommented: false,
  onMap: 4,
  bloom: "page",
  icon: "hiking",
} as const satisfies KindDefinition;
`;

const layout = `import type { EntryOf } from "../src/region/region.ts";
import { Page } from "./parts/page.tsx";
import { Prose } from "./parts/prose.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.walks", "entry", (entry: EntryOf<"walk">) => entry.address);

/** A walk. */
export function render({ site, region, assets, entry }: Given & { entry: EntryOf<"walk"> }) {
  return html(
    <Page site={site} assets={assets} class="walk" title={entry.title} description={entry.summary} address={entry.address}>
      <h1>{entry.title}</h1>
      <p>{entry.data.length} km</p>
      <Prose entry={entry} region={region} />
    </Page>,
  );
}
`;

const words = `  walk: {
    one: "Wandeling",
    many: "Wandelingen",
    inText: "wandeling",
    count: count("wandeling", "wandelingen"),
    names: ["wandeling"],
    path: "wandelingen",
  },
`;
const fieldWords = `  walk: {
    length: { label: "Lengte", help: "In kilometers." },
    location: { label: "Plek", help: "Waar ze begint." },
  },
`;

/** Changes a file, which must have what is to be replaced in it. */
function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}

/** A copy of the generator. */
function generator(): string {
  const root = scratchFolder("kind");
  for (const name of [
    "src",
    "layouts",
    "scripts",
    "assets",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  return root;
}

const node = (root: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });

/** The files of which the compiler says, in a line of its own or one below, that something is missing. */
function filesWithout(name: string, said: string): Set<string> {
  const files = new Set<string>();
  let file = "";
  for (const line of said.replaceAll("\\", "/").split("\n")) {
    file = /^(\S+?)\(/.exec(line)?.[1] ?? file;
    if (line.includes(`'${name}' is missing`)) files.add(file);
  }
  return files;
}

test("a kind is a definition, a line, its words, a layout, and files", () => {
  const root = generator();
  writeFileSync(join(root, "src/schema/walk.ts"), definition);
  const kinds = join(root, "src/schema/kinds.ts");
  change(kinds, /^(import .*)$/m, '$1\nimport { walkKind } from "./walk.ts";');
  change(kinds, /^ {2}page: pageKind,$/m, "  page: pageKind,\n  walk: walkKind,");

  // Without its words, it does not compile.
  change(
    join(root, "tsconfig.json"),
    /"include": \[[^\]]*\]/,
    '"include": ["src/*.d.ts", "src/i18n", "layouts"]',
  );
  const compile = () => node(root, resolve("node_modules/typescript/bin/tsc")).stdout;
  expect(filesWithout("walk", compile())).toEqual(
    new Set(languageCodes.flatMap((code) => [`src/i18n/${code}/kinds.ts`, `src/i18n/${code}/fields.ts`])),
  );

  for (const code of languageCodes) {
    change(join(root, `src/i18n/${code}/kinds.ts`), /^};$/m, `${words}};`);
    change(join(root, `src/i18n/${code}/fields.ts`), /^};$/m, `${fieldWords}};`);
  }
  writeFileSync(join(root, "layouts/walk.11ty.tsx"), layout);
  expect(compile()).toBe("");

  const content = contentOf({
    "site.yaml": siteWithPlaces,
    "tags.yaml": "- label: Natuur\n",
    "walks/rond-de-berg.md": `${entry("title: Rond de berg\nlength: 7.5\ntags: [Natuur]\nplaces: [Heerlen]")}Een rondje.\n`,
  });
  const out = join(scratchFolder("walks-site"), "site");
  const build = node(root, "scripts/run.mjs", "build", `--content=${content}`, `--out=${out}`, "--no-cards");
  expect(build.stderr).toBe("");
  expect(build.status).toBe(0);
  const read = (path: string) => readFileSync(join(out, path), "utf8");
  const address = "/wandelingen/rond-de-berg/";
  expect(read(`${address}index.html`)).toContain("<p>7.5 km</p>");
  // Everything that lists what there is names it.
  for (const page of ["onderwerpen/natuur/", "plaatsen/heerlen/", "zoeken/", "kaart/"])
    expect(read(`${page}index.html`), page).toContain(`href="${address}"`);
  expect(read("sitemap.xml")).toContain(address);
  expect(read("index.html")).toContain('href="/wandelingen/"');
  expect(existsSync(join(out, "bloom"))).toBe(true);

  const made = node(root, "scripts/run.mjs", "new", `--content=${content}`, "wandeling", "Naar de top");
  expect(made.status).toBe(0);
  expect(readFileSync(join(content, "walks/naar-de-top.md"), "utf8")).toContain("length:");
});
