import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reuseNothing } from "../../core/reuse-output.ts";
import { cover } from "../../pictures/bloom/bloom.ts";
import { encodePictures, type PictureRequest } from "../../pictures/index.ts";
import { queue } from "../../pictures/queue.ts";
import type { Region } from "../../region/region.ts";
import { Site } from "../../region/site.ts";
import type { Assets } from "../../site/assets.ts";
import { cmsFiles } from "../../site/cms/index.ts";
import { type CoverRequest, coversOf } from "../../site/covers/covers.ts";
import { requestsOf } from "../../site/pictures/requests.ts";
import { renderTemplates } from "../../site/render.ts";
import { writeSearchIndex } from "../../site/search/index.ts";
import type { SharedFile } from "../../site/shared-file.ts";
import { cardAddress, cardFolder, drawCards, siteCard } from "../../site/social-cards/index.ts";
import { filesOf, type GlobalData, loadTemplates, type Template } from "../../site/templates.ts";

/** Where a preview works. */
export interface PreviewOptions {
  /** The folder of the generator. */
  readonly root: string;
  /** An empty folder that what is asked for is put into; it is taken away when this process ends. */
  readonly out: string;
  /** Where encoded pictures are remembered; the cards are beside them. */
  readonly cacheDir: string;
}

type SharedFiles = ReadonlyMap<string, SharedFile["content"]>;

/** A page of the site: the template that makes it, and its place in the list of that. */
interface PageSource {
  readonly template: Template;
  readonly index: number;
}

/** What a region has at this moment, by the path of the file on the site. */
interface Shown {
  readonly data: GlobalData;
  readonly pages: ReadonlyMap<string, PageSource>;
  readonly shared: SharedFiles;
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * A site that is made while it is looked at: each page is rendered, and each picture encoded, when somebody asks for
 * it. A change costs what is on the screen, however large the region is.
 */
export class Preview {
  private shown: Shown | undefined;
  /** The files in the folder that are as they should be, and those of before a change. */
  private fresh = new Set<string>();
  private readonly stale = new Set<string>();
  /** The pictures, and the covers, by their files, listed when the first is asked for after a change. */
  private pictures: ReadonlyMap<string, PictureRequest> | undefined;
  private covers: ReadonlyMap<string, CoverRequest> | undefined;
  private admin: SharedFiles | undefined;
  /** The region that the search index in the folder is of. */
  private indexed: Region | undefined;
  // Eleventy keeps things in common between its instances, so one page is rendered after another.
  private readonly inTurn = queue(1);

  private constructor(
    private readonly options: PreviewOptions,
    private readonly templates: readonly Template[],
  ) {
    process.once("exit", () => rmSync(options.out, { recursive: true, force: true }));
  }

  static async open(options: PreviewOptions): Promise<Preview> {
    return new Preview(options, await loadTemplates());
  }

  /** From now on this region is shown; what was made before is made anew when it is asked for. */
  show(region: Region, assets: Assets): void {
    const isSame = this.shown?.data.region === region && this.shown.data.assets === assets;
    if (!isSame) this.shown = shownOf({ site: new Site(region), region, assets }, this.templates);
    for (const file of this.fresh) this.stale.add(file);
    this.fresh = new Set();
    this.pictures = undefined;
    this.covers = undefined;
    this.indexed = undefined;
    if (!isSame) this.admin = undefined;
  }

  /**
   * Makes the file that answers a path, if there is one and it is not there yet.
   * @param path a path of the site, decoded, beginning with a slash
   * @returns the file, by its path within the folder; or where the path leads since a page moved
   */
  async find(path: string): Promise<{ readonly file: string } | { readonly redirect: string } | undefined> {
    const { shown } = this;
    if (!shown) return undefined;
    for (const file of candidates(path)) if (await this.has(file, shown)) return { file };
    const redirect = shown.redirects.get(path);
    return redirect === undefined ? undefined : { redirect };
  }

  private has(file: string, shown: Shown): Promise<boolean> {
    return this.inTurn(async () => {
      // After a change that comes meanwhile this is another set, and the file is made once more.
      const { fresh } = this;
      if (fresh.has(file)) return true;
      const isMade = await this.make(file, shown);
      if (isMade) fresh.add(file);
      else if (this.stale.delete(file)) rmSync(join(this.options.out, file), { force: true });
      return isMade;
    });
  }

  private async make(file: string, { data, pages, shared }: Shown): Promise<boolean> {
    const { out, cacheDir } = this.options;
    const { region } = data;
    const at = join(out, file);
    const page = pages.get(file);
    const content =
      shared.get(file) ?? this.coverAt(file, region) ?? (await this.adminFiles(file, data))?.get(file);
    const picture = file.startsWith("media/") ? this.pictureAt(file, region) : undefined;
    const card = siteCard(region);
    const document = file.startsWith("media/") ? file.slice(6) : "";
    if (page)
      await renderTemplates([page.template], out, data, reuseNothing, (_, index) => index === page.index);
    else if (content !== undefined) {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, content);
    } else if (picture) await encodePictures([picture], { outDir: join(out, "media"), cacheDir });
    else if (card && cardAddress(card) === `/${file}`)
      await drawCards([card], { outDir: join(out, cardFolder), cacheDir: join(dirname(cacheDir), "cards") });
    else if (region.documents.has(document)) {
      mkdirSync(dirname(at), { recursive: true });
      copyFileSync(join(region.content, file), at);
    } else return this.isInIndex(file, region);
    return true;
  }

  /** The search index is made when the first piece of it is asked for after a change. */
  private async isInIndex(file: string, region: Region): Promise<boolean> {
    const { searchIndex } = region.addresses;
    if (!`/${file}`.startsWith(searchIndex)) return false;
    if (this.indexed !== region) await writeSearchIndex(region, join(this.options.out, searchIndex));
    this.indexed = region;
    return existsSync(join(this.options.out, file));
  }

  /** The editors' forms take seconds to bundle the first time, so they wait until somebody wants them. */
  private async adminFiles(file: string, { region, assets }: GlobalData): Promise<SharedFiles | undefined> {
    if (!file.startsWith("admin/")) return undefined;
    const { root, cacheDir } = this.options;
    this.admin ??= byFile(await cmsFiles(root, region, assets.stylesheet, dirname(cacheDir)));
    return this.admin;
  }

  private coverAt(file: string, region: Region): string | undefined {
    if (!file.startsWith("bloom/")) return undefined;
    this.covers ??= new Map(coversOf(region).map((one) => [one.file, one]));
    const found = this.covers.get(file);
    return found && cover(found.seed, found.family, region.settings.colours);
  }

  private pictureAt(file: string, region: Region): PictureRequest | undefined {
    this.pictures ??= new Map(requestsOf(region).map((one) => [`media/${one.variant.name}`, one]));
    return this.pictures.get(file);
  }
}

function shownOf(data: GlobalData, templates: readonly Template[]): Shown {
  const { region, assets } = data;
  const pages = templates.flatMap((template) =>
    filesOf(template, data).flatMap((file, index) =>
      file === false ? [] : [[file, { template, index }] as const],
    ),
  );
  const redirects = region.entries.flatMap((entry) =>
    entry.redirects.map((from) => [from, entry.address] as const),
  );
  return {
    data,
    pages: new Map(pages),
    shared: byFile(assets.files),
    redirects: new Map(redirects),
  };
}

function byFile(files: readonly SharedFile[]): SharedFiles {
  return new Map(files.map(({ address, content }) => [address.slice(1), content]));
}

/** The files that may answer a path: a page is the index of its folder. */
function candidates(path: string): string[] {
  const file = path.slice(1);
  return file === "" || file.endsWith("/") ? [`${file}index.html`] : [file, `${file}/index.html`];
}
