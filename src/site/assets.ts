import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { record } from "../core/record.ts";
import { textsOf } from "../i18n/texts.ts";
import { drawIcons } from "../pictures/bloom/icons.ts";
import type { Region } from "../region/region.ts";
import type { SharedFile } from "./shared-file.ts";
import { browserTargets, bundleEmbedStyles, bundleStyles } from "./styles/bundle.ts";

/** What is known of the files that pages share. */
export interface AssetsFields {
  /** Address of the one style sheet. */
  readonly stylesheet: string;
  /** Address of the style sheet of what stands in frames on other sites. */
  readonly embedStylesheet: string;
  /** Addresses of the scripts in `assets/scripts`, by name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Addresses of the fonts to load early. */
  readonly fonts: readonly string[];
  readonly files: readonly SharedFile[];
  /** Whether each page has a social card of its own. */
  readonly cards: boolean;
  /** Whether the site has a search index. */
  readonly search: boolean;
  /** The bytes of what feeds name, by address within the site; empty while a site is only shown. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The files that pages share, and the addresses under which they are found. */
export class Assets extends record<AssetsFields>() {
  /** The bytes of a file that feeds name, by its address within the site; nothing while it is not made. */
  sizeOf(address: string): number | undefined {
    return this.sizes.get(address);
  }

  /** The address of a script of `assets/scripts`. */
  script(name: string): string {
    const address = this.scripts[name];
    if (address === undefined) throw new Error(`assets/scripts/${name}.ts does not exist`);
    return address;
  }
}

/** The address of a shared file, made of its content: it may be kept by browsers for ever. */
export function hashedAddress(name: string, extension: string, content: string | Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return `/assets/${name}.${hash}.${extension}`;
}

/** What decides about the files that pages share. */
export interface AssetOptions {
  /** Whether each page has a social card of its own. */
  readonly cards: boolean;
  /** Whether the site has a search index. */
  readonly search: boolean;
  /** Where encoded pictures are remembered; the icons are beside them. */
  readonly cacheDir: string;
}

/**
 * Bundles the styles and scripts of the site for a region, and draws its icons.
 * @param sizes the bytes of what feeds name, by address
 */
export async function bundleAssets(
  root: string,
  region: Region,
  { cards, search, cacheDir }: AssetOptions,
  sizes?: ReadonlyMap<string, number>,
): Promise<Assets> {
  const styles = bundleStyles(root, region);
  const { agendaNow } = textsOf(region.language);
  const embed = bundleEmbedStyles(root, region);
  const folder = join(root, "assets/scripts");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => basename(name, ".ts"))
    .sort();
  const scripts = await Promise.all(
    names.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [join(folder, `${name}.ts`)],
        bundle: true,
        minify: true,
        write: false,
        format: "iife",
        target: browserTargets.esbuild,
        legalComments: "none",
        // What scripts must know of the region and must not be on a page.
        define: {
          agendaZone: JSON.stringify(region.settings.zone),
          agendaPast: JSON.stringify(agendaNow.past),
          agendaChoices: JSON.stringify(agendaNow.choices),
        },
      });
      const content = outputFiles[0]?.text ?? "";
      return { name, address: hashedAddress(name, "js", content), content };
    }),
  );
  return new Assets({
    stylesheet: styles.stylesheet.address,
    embedStylesheet: embed.address,
    scripts: Object.fromEntries(scripts.map(({ name, address }) => [name, address])),
    fonts: styles.preload,
    files: [
      styles.stylesheet,
      embed,
      ...styles.fonts,
      ...scripts.map(({ address, content }) => ({ address, content })),
      ...(await drawIcons(region.settings.colours, join(dirname(cacheDir), "icons"))),
    ],
    cards,
    search,
    sizes: sizes ?? new Map(),
  });
}
