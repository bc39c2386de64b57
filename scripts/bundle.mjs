import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** What a bundle is made from; with the packages, of which the lock file tells the versions. */
const rooms = ["scripts", "src", "layouts"];
const papers = ["tsconfig.json", "package-lock.json"];
/** Packages of many small modules that are nothing but JavaScript: they go into the bundle, too. */
const packages = ["zod", "markdown-it", "mdurl", "entities", "linkify-it", "uc.micro", "punycode.js"];
/** Modules that are not imported but loaded by their addresses, as templates are (`src/core/modules.ts`). */
const loaded = ["src/site/covers/cover-worker.ts"];
const day = 24 * 60 * 60 * 1000;

/**
 * Bundles a script of the generator with all that it imports of ours, and with what is loaded while it runs: they share
 * their modules. A bundle is kept in `.cache/bundles/` for as long as no file of the generator changes.
 * @param {string} root the folder of the generator
 * @param {string} script its absolute path
 * @returns {Promise<string>} the address of the module to import
 */
export async function bundleOf(root, script) {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  );
  const state = createHash("sha256").update(script);
  for (const file of [...files.sort(), ...papers]) {
    const { mtimeMs, size } = statSync(join(root, file));
    state.update(`${file} ${mtimeMs} ${size}\n`);
  }
  const name = basename(script, ".ts");
  const bundles = join(root, ".cache/bundles");
  const folder = join(bundles, `${name}-${state.digest("hex").slice(0, 16)}`);
  if (!existsSync(folder)) {
    const templates = files.filter((file) => /^layouts\b.*\.11ty\.tsx?$/.test(file));
    await bundle(root, [relative(root, script), ...loaded, ...templates], folder);
    forgetOld(bundles, name);
  }
  return pathToFileURL(join(folder, relative(root, script).replace(/\.ts$/, ".js"))).href;
}

/** Makes a bundle. It comes to its place at once and whole: others may be making the same. */
async function bundle(root, entries, folder) {
  // Only loaded when there is something to do.
  const { build } = await import("esbuild");
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    await build({
      entryPoints: entries.map((file) => join(root, file)),
      absWorkingDir: root,
      outdir: fresh,
      outbase: root,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      target: "node20.19",
      tsconfig: join(root, "tsconfig.json"),
      sourcemap: true,
      sourcesContent: false,
      define: { bundleFolder: JSON.stringify(folder) },
      plugins: [leavingPackages, knowingWhere],
      logLevel: "error",
    });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Bundles of the same script that nobody has made today; a younger one may be in use. */
function forgetOld(bundles, name) {
  for (const other of readdirSync(bundles)) {
    const folder = join(bundles, other);
    if (other.startsWith(`${name}-`) && Date.now() - statSync(folder).mtimeMs > day)
      rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything from `node_modules` stays there, but for what has been chosen. */
const leavingPackages = {
  name: "leaving packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
      const isChosen = packages.some((name) => path === name || path.startsWith(`${name}/`));
      return isChosen || kind === "entry-point" ? undefined : { external: true };
    });
  },
};

/** A module knows where it was written, not where its bundle is: files beside it are found from there. */
const knowingWhere = {
  name: "knowing where",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.")) return undefined;
      return {
        contents: text
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: extname(path).slice(1),
      };
    });
  },
};
