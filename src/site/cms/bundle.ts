import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { markUsed } from "../../core/cache-age.ts";
import { byCodeUnit } from "../../core/text.ts";
import type { SharedFile } from "../shared-file.ts";

/** The CMS as files of the site, and the address of the script that starts it. */
export interface CmsBundle {
  readonly script: string;
  readonly files: readonly SharedFile[];
}

/** Browsers that editors use: the CMS itself asks for recent ones. */
const targets = ["chrome120", "firefox121", "safari17"];

/** What we never use of the CMS, and what would ask other hosts for something or make the site heavy. */
const left =
  /^(?:@shikijs\/langs\/|@shikijs\/themes\/|terra-draw|leaflet|svgo\/browser|exifr)|\/(?:heic-|webp_enc)/;
const languages = ["nl", "de", "en-US"];

/**
 * Bundles Sveltia CMS with our own forms into a folder of `/admin/kept/` that is named after what is in it.
 * It takes seconds, so it is remembered by the text of all that goes in.
 * @param root the folder of the generator
 * @param cacheDir where bundles are remembered
 */
export async function bundleCms(root: string, cacheDir: string): Promise<CmsBundle> {
  const key = await keyOf(root);
  const folder = join(cacheDir, "cms", key);
  const base = `/admin/kept/admin.${key}.d/`;
  if (!existsSync(folder)) await bundleInto(folder, root, base);
  markUsed(folder);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("."))
    .map((name) => name.replaceAll("\\", "/"))
    .sort(byCodeUnit);
  const files = names.map((name) => ({ address: base + name, content: readFileSync(join(folder, name)) }));
  return { script: `${base}admin.js`, files };
}

const packageAssets = join(import.meta.dirname, "../../../node_modules/@sveltia/cms/npm/assets");

/** The fonts of the CMS, by the names of their files. */
function fonts(): readonly string[] {
  return readdirSync(packageAssets).filter((name) => name.endsWith(".woff2"));
}

/** What the bundle is made of: the packages by their versions, our own code (this file too) by its text. */
async function keyOf(root: string): Promise<string> {
  const { metafile } = await build({
    ...entry(root),
    packages: "external",
    outdir: root,
    metafile: true as const,
  });
  const own = [...Object.keys(metafile.inputs), "package-lock.json", "src/site/cms/bundle.ts"];
  const hash = createHash("sha256");
  for (const name of own.sort(byCodeUnit)) hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest("hex").slice(0, 10);
}

const entry = (root: string) => ({
  entryPoints: [join(root, "src/site/cms/form/admin.ts")],
  absWorkingDir: root,
  bundle: true,
  write: false as const,
  format: "esm" as const,
  logLevel: "error" as const,
});

async function bundleInto(folder: string, root: string, base: string): Promise<void> {
  const { outputFiles } = await build({
    ...entry(root),
    splitting: true,
    minify: true,
    outdir: folder,
    chunkNames: "[name]-[hash]",
    target: targets,
    legalComments: "none",
    plugins: [onlyWhatWeUse(base)],
  });
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  for (const { path, contents } of outputFiles) {
    const file = join(fresh, path.slice(folder.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  // The CMS finds its fonts beside its script, under the names that they have in its package.
  mkdirSync(join(fresh, "assets"));
  for (const name of fonts()) copyFileSync(join(packageAssets, name), join(fresh, "assets", name));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another build was first.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Leaves out of the CMS what is not used: maps, code in colours, converters of pictures, other languages. */
const onlyWhatWeUse = (base: string): Plugin => ({
  name: "only-what-we-use",
  setup({ onResolve, onLoad }) {
    const nothing = { path: "nothing", namespace: "left-out" };
    // Pictures are made by programs that only run outside a browser.
    onResolve({ filter: /pictures\/markup\.ts$/ }, () => ({
      path: join(import.meta.dirname, "form/picture-markup.ts"),
    }));
    onResolve({ filter: left }, ({ kind }) => (kind === "dynamic-import" ? nothing : undefined));
    onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, ({ path }) => {
      const language = /([\w-]+)\.json$/.exec(path)?.[1] ?? "";
      return languages.includes(language) ? undefined : nothing;
    });
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: withoutStatus(withOwnFonts(await readFile(path, "utf8"), base)),
    }));
    onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "export default {};" }));
  },
});

/**
 * The CMS's styles name its fonts at another host, although they come in its package.
 * @throws an Error when that host is asked for anything else: a newer version of the CMS needs a look
 */
function withOwnFonts(code: string, base: string): string {
  const own = code.replace(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    (_, family: string, subset: string) => {
      const file = fonts().find((name) => name.startsWith(`${family}-${subset}-`));
      if (!file) throw new Error(`@sveltia/cms has no font ${family} ${subset}`);
      return `${base}assets/${file}`;
    },
  );
  if (own.includes("cdn.jsdelivr.net"))
    throw new Error("@sveltia/cms asks cdn.jsdelivr.net for more than fonts");
  return own;
}

/** The pages on which GitHub and GitLab say how they are doing, and what they say on a good day. */
const statusPages = {
  "https://www.githubstatus.com/api/v2/status.json": { status: { indicator: "none" } },
  "https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7": {
    result: { status_overall: { status_code: 100 } },
  },
};

/**
 * The CMS asks other hosts, every few minutes, whether the service is well. Editors see when it is not.
 * @throws an Error when a page is not asked any more: a newer version of the CMS needs a look
 */
function withoutStatus(code: string): string {
  return Object.entries(statusPages).reduce((text, [page, answer]) => {
    if (!text.includes(page)) throw new Error(`@sveltia/cms does not ask ${page} any more`);
    return text.replace(page, `data:application/json,${encodeURIComponent(JSON.stringify(answer))}`);
  }, code);
}
