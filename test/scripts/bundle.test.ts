import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleOf } from "../../scripts/bundle.mjs";
import { scratchFolder } from "../scratch.ts";

/** A generator of a few lines: a script and a template that share a module, and each say where they are. */
const files = {
  "scripts/hello.ts": `import { things, loadedFrom } from "../src/things.ts";
    things.push("script");
    const { template } = await import(loadedFrom("layouts/page.11ty.tsx"));
    export const said = { template, things, here: import.meta.dirname as string, url: import.meta.url };`,
  "src/things.ts": `declare const bundleFolder: string;
    export const things: string[] = [];
    export const loadedFrom = (path: string) => bundleFolder + "/" + path.replace(/\\.tsx$/, ".js");`,
  "src/site/covers/cover-worker.ts": "export {};",
  "layouts/page.11ty.tsx": `import { things } from "../src/things.ts";
    things.push("template");
    export const template = <b>{things.length}</b>;`,
  "src/jsx.ts": "export const jsx = (type: string, props: object) => ({ type, props });",
  "tsconfig.json": `{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "#jsx" } }`,
  "package-lock.json": "{}",
  "package.json": `{ "type": "module", "imports": { "#jsx/*": "./src/jsx.ts" } }`,
};

function generator(): string {
  const root = scratchFolder("bundle");
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const bundle = (root: string) => bundleOf(root, join(root, "scripts/hello.ts"));
const bundlesIn = (root: string) => readdirSync(join(root, ".cache/bundles"));

describe("a script of the generator", () => {
  test("runs from a bundle, shares its modules with what it loads, and knows where it was written", async () => {
    const root = generator();
    const { said } = (await import(/* @vite-ignore */ await bundle(root))) as {
      said: { things: string[]; here: string; url: string };
    };
    expect(said.things).toEqual(["script", "template"]);
    expect(said.here).toBe(join(root, "scripts"));
    expect(fileURLToPath(said.url)).toBe(join(root, "scripts/hello.ts"));
  });

  test("has one bundle, however many make it, for as long as nothing changes", async () => {
    const root = generator();
    const [first, ...others] = await Promise.all([bundle(root), bundle(root), bundle(root)]);
    expect(new Set(others)).toEqual(new Set([first]));
    expect(await bundle(root)).toBe(first);
    expect(bundlesIn(root)).toHaveLength(1);
  });

  test.each(["src/things.ts", "layouts/page.11ty.tsx", "package-lock.json"])(
    "has another bundle when %s has changed, and leaves the one that may be in use",
    async (name) => {
      const root = generator();
      const first = await bundle(root);
      writeFileSync(join(root, name), `${files[name as keyof typeof files]} `);
      expect(await bundle(root)).not.toBe(first);
      expect(bundlesIn(root)).toHaveLength(2);
    },
  );

  test("has another bundle when a template has come", async () => {
    const root = generator();
    const first = await bundle(root);
    writeFileSync(join(root, "layouts/other.11ty.ts"), "export {};");
    expect(await bundle(root)).not.toBe(first);
  });

  test("does away with bundles of the days before", async () => {
    const root = generator();
    const old = dirname(dirname(fileURLToPath(await bundle(root))));
    utimesSync(old, 0, 0);
    writeFileSync(join(root, "src/things.ts"), `${files["src/things.ts"]} `);
    const now = dirname(dirname(fileURLToPath(await bundle(root))));
    expect(bundlesIn(root).map((name) => join(root, ".cache/bundles", name))).toEqual([now]);
  });

  test("leaves nothing behind when it cannot be understood", async () => {
    const root = generator();
    rmSync(join(root, "src/things.ts"));
    await expect(bundle(root)).rejects.toThrow(/things\.ts/);
    expect(bundlesIn(root)).toEqual([]);
  });
});
