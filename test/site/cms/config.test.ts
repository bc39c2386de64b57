import { describe, expect, test } from "vitest";
import type { Region } from "../../../src/region/region.ts";
import type { FieldDescription } from "../../../src/schema/describe.ts";
import { folders, kindNames } from "../../../src/schema/kinds.ts";
import { cmsConfig } from "../../../src/site/cms/config.ts";
import { formFields, formNames } from "../../../src/site/cms/form/forms.ts";
import { adminPolicy } from "../../../src/site/cms/policy.ts";
import type { Field } from "../../../src/site/cms/sveltia.ts";
import { sites } from "../../build-sites.ts";
import { readFolder } from "../../region-of.ts";

const regionIn = async (content: string): Promise<Region> => {
  const result = await readFolder(content);
  if (!result.ok) throw new Error(`${content} has problems`);
  return result.region;
};
const parkstad = await regionIn(sites.parkstad.content);
const seenland = await regionIn(sites.seenland.content);
const config = cmsConfig(parkstad, "content");
const fieldsOf = (name: string): readonly Field[] => {
  for (const one of config.collections) {
    if ("fields" in one && one.name === name) return one.fields;
    const file = "files" in one ? one.files.find((file) => file.name === name) : undefined;
    if (file) return file.fields;
  }
  return [];
};

/** The paths of fields, with a star behind those that must be filled in. */
const paths = (fields: readonly Field[], above = ""): string[] =>
  fields.flatMap((field) => [
    `${above}${field.name}${field.required ? "*" : ""}`,
    ...paths(field.fields ?? [], `${above}${field.name}.`),
  ]);
const described = (fields: readonly FieldDescription[], above = ""): string[] =>
  fields.flatMap((field) => [
    `${above}${field.key}${field.isRequired ? "*" : ""}`,
    ...described(field.fields, `${above}${field.key}.`),
  ]);

describe("the forms", () => {
  test.each(Object.entries(folders))("%s have every field of the schema, and the text", (name, kind) => {
    expect(paths(fieldsOf(name)).sort()).toEqual([...described(formFields(kind)), "body"].sort());
    expect(kindNames).toContain(kind);
  });

  test.each(["site", "tags", "media"] as const)("%s has the fields that are for editors", (name) => {
    expect(formNames).toContain(name);
    expect(paths(fieldsOf(name))).toEqual(described(formFields(name)));
  });

  test.each([
    ["posts", "title date summary body"],
    ["projects", "title status summary body"],
    ["partners", "title summary body image"],
    ["events", "title start summary body"],
    ["pages", "title summary body"],
  ])("%s begin with what must be said: %s", (name, first) => {
    const names = fieldsOf(name).map((field) => field.name);
    expect(names.slice(0, first.split(" ").length).join(" ")).toBe(first);
  });

  test.each([
    ["posts", "title", "string", "Titel"],
    ["posts", "date", "datetime", "Datum"],
    ["posts", "summary", "text", "Samenvatting"],
    ["posts", "tags", "bloeit-tags", "Onderwerpen"],
    ["posts", "projects", "relation", "Projecten"],
    ["posts", "places", "select", "Plaatsen"],
    ["posts", "draft", "boolean", "Concept"],
    ["posts", "image", "object", "Foto"],
    ["projects", "links", "list", "Links"],
    ["projects", "status", "select", "Status"],
    ["projects", "asOf", "string", "Stand van"],
    ["partners", "until", "string", "Samen tot en met"],
    ["events", "project", "relation", "Project"],
    ["events", "time", "string", "Tijd"],
    ["pages", "order", "number", "Volgorde"],
  ])("%s: %s is a field of the kind %s, called %s", (name, key, widget, label) => {
    expect(fieldsOf(name).find((field) => field.name === key)).toMatchObject({ widget, label });
  });

  test.each([
    ["19:30", true],
    ["19:30 – 22:00", true],
    ["van 9 tot 13 uur", true],
    ["Ab 20 Uhr", true],
    ["7.30pm", true],
    ["noon-2PM", true],
    ["8 uur ’s avonds", true],
    ["half acht", false],
    ["half 8", false],
    ["'s avonds", false],
    ["20:00 ongeveer", false],
  ])("a time %j passes the form: %s", (written, passes) => {
    const field = fieldsOf("events").find(({ name }) => name === "time");
    const [pattern] = [field?.pattern].flat();
    expect(new RegExp(String(pattern)).test(written)).toBe(passes);
  });

  test.each([
    ["2012", true],
    ["2012-08", true],
    ["augustus 2012", true],
    ["15-8-2012", true],
    ["augustus", false],
    ["20122", false],
  ])("a date %j passes the form: %s", (written, passes) => {
    const [pattern] = [fieldsOf("projects").find(({ name }) => name === "asOf")?.pattern].flat();
    expect(new RegExp(String(pattern)).test(written)).toBe(passes);
  });

  test("all of the region comes before its places", () => {
    const places = fieldsOf("posts").find(({ name }) => name === "places");
    expect([places?.options].flat().slice(0, 2)).toEqual([
      { label: "Hele regio", value: "hele regio" },
      { label: "Beekdaelen", value: "Beekdaelen" },
    ]);
  });

  test("choices are written by their keys, relations by file names", () => {
    expect(fieldsOf("events").find(({ name }) => name === "status")?.options).toEqual([
      { label: "gaat door", value: "planned" },
      { label: "afgelast", value: "cancelled" },
      { label: "verplaatst", value: "moved" },
    ]);
    expect(fieldsOf("posts").find(({ name }) => name === "partners")).toMatchObject({
      collection: "partners",
      value_field: "{{slug}}",
      multiple: true,
    });
    expect(fieldsOf("events").find(({ name }) => name === "project")).toMatchObject({ multiple: false });
  });

  test("speak the region's language", () => {
    const german = cmsConfig(seenland, "");
    expect(german.collections.map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "Beiträge",
        "Projekte",
        "Partner",
        "Termine",
        "Ausflugsziele",
        "Seiten",
        "Die Website",
      ]
    `);
    expect(german.media_folder).toBe("media");
    expect(JSON.stringify(german)).not.toMatch(/Bijvoorbeeld|bericht|Onderwerpen/);
  });
});

describe("the place to write to", () => {
  const withCms = (cms: object, repository: string) =>
    Object.assign(Object.create(parkstad) as Region, {
      settings: { ...parkstad.settings, repository, branch: "main", cms },
    });

  test.each([
    [
      { backend: "github" },
      "https://github.com/jan/bloeit",
      { name: "github", repo: "jan/bloeit", branch: "main", auth_methods: ["token"] },
    ],
    [
      { backend: "github", login: "https://api.netlify.com/" },
      "https://github.com/jan/bloeit.git",
      { repo: "jan/bloeit", base_url: "https://api.netlify.com" },
    ],
    [
      { backend: "gitlab", app: "abc" },
      "https://gitlab.com/groep/deel/bloeit",
      { name: "gitlab", repo: "groep/deel/bloeit", auth_type: "pkce", app_id: "abc" },
    ],
    [
      { backend: "gitlab" },
      "https://git.example.org/groep/bloeit",
      { base_url: "https://git.example.org", api_root: "https://git.example.org/api/v4" },
    ],
  ])("%j at %s", (cms, repository, backend) => {
    expect(cmsConfig(withCms(cms, repository), "content").backend).toMatchObject(backend);
  });

  test.each([
    [
      { backend: "github" },
      "https://github.com/jan/bloeit",
      "connect-src 'self' blob: data: https://api.github.com;",
    ],
    [
      { backend: "gitlab" },
      "https://gitlab.com/groep/bloeit",
      "connect-src 'self' blob: data: https://gitlab.com;",
    ],
  ])("%j is all that /admin/ may speak with", (cms, repository, rule) => {
    expect(adminPolicy(withCms(cms, repository).settings)).toContain(rule);
  });

  test("is nowhere without a cms in site.yaml", () => {
    expect(parkstad.admin).toBe(false);
    expect(adminPolicy(parkstad.settings)).toContain("connect-src 'self' blob: data:;");
  });
});
