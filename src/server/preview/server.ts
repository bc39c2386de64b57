import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Gate, type GateResult } from "../../content/index.ts";
import type { GateOptions } from "../../content/options.ts";
import type { Problem } from "../../content/problem.ts";
import { defaultLanguage, type LanguageCode } from "../../core/language.ts";
import { messagesOf } from "../../i18n/messages.ts";
import type { Region } from "../../region/region.ts";
import { type Assets, bundleAssets } from "../../site/assets.ts";
import { regionRules } from "../../site/styles/bundle.ts";
import { Listening } from "../host/listening.ts";
import { readRequestPath } from "../host/request-path.ts";
import { LocalServer } from "./local-server.ts";
import { Preview, type PreviewOptions } from "./preview.ts";

/** What a preview is made of, and who is told of it. */
export interface PreviewServerOptions extends PreviewOptions, Omit<GateOptions, "now" | "drafts" | "admin"> {
  /** The day to show, `YYYY-MM-DD`; the day of each reading unless it is given. */
  readonly today: string | undefined;
  readonly port: number;
  /** The name or address to listen on; only this machine reaches the site unless it is given. */
  readonly host?: string | undefined;
  /** The page that stands in for the site as long as something is wrong with the content. */
  readonly problemsPage: (problems: readonly Problem[], language: LanguageCode) => string;
  /** The page for when the site cannot be made although nothing is wrong with the content. */
  readonly failurePage: (failure: unknown, language: LanguageCode) => string;
  /** Pages that only the preview has, by path. */
  readonly extraPages: Readonly<Record<string, (region: Region, assets: Assets) => string>>;
  /** Told of what should not happen while somebody is answered. */
  readonly onError: (error: unknown) => void;
  /** Told after every reading: what came of it, and how long that took in milliseconds. */
  readonly onRead?: (result: GateResult, changed: readonly string[] | undefined, took: number) => void;
}

/** How long a mistake must last before browsers are told of it: an editor may still be writing the file. */
const patience = 80;

/** How long, in milliseconds, a page that was just sent may take until it listens for changes. */
const settling = 1500;

/**
 * Serves a content folder as a site, with drafts and what is still to come. After a change, browsers show the new
 * page; as long as something is wrong they show what, and the site comes back by itself when it is fixed.
 */
export class PreviewServer {
  private result: GateResult | undefined;
  private made: { readonly region: Region; readonly rules: string; readonly assets: Assets } | undefined;
  private readonly gate: Gate;
  private readonly server: LocalServer;
  private readonly listening: Listening;
  private reading: Promise<void> = Promise.resolve();
  private later: NodeJS.Timeout | undefined;
  /** When the last page was sent to a browser. */
  private sent = Number.NEGATIVE_INFINITY;

  private constructor(
    private readonly options: PreviewServerOptions,
    private readonly preview: Preview,
  ) {
    this.gate = new Gate({ ...options, now: this.now(), drafts: true, admin: true });
    this.listening = new Listening(options.host);
    const refusal = () => messagesOf(this.language).report.notMeant(this.address);
    this.server = new LocalServer(
      options.out,
      { listening: this.listening, refusal, onError: options.onError },
      {
        liveReload: true,
        domDiff: false,
        showAllHosts: false,
        messageOnStart: () => "",
        logger: { info: () => {}, log: () => {}, error: () => {} },
        middleware: [(request, response, next) => this.answer(request.url ?? "/", response, next)],
      },
    );
  }

  static async open(options: PreviewServerOptions): Promise<PreviewServer> {
    return new PreviewServer(options, await Preview.open(options));
  }

  /**
   * Reads the folder and begins to serve it.
   * @throws when this machine cannot listen on the host
   */
  async start(): Promise<void> {
    await this.change(undefined);
    await this.server.open(this.options.port);
  }

  /** `http://localhost:PORT/`, or that of the host that was given. */
  get address(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `${this.listening.origin(port)}/`;
  }

  private get language(): LanguageCode {
    return this.result?.language ?? defaultLanguage;
  }

  /**
   * Reads what has changed, and has browsers show it.
   * @param changed paths within the content folder; all of it unless told
   * @param assets whether style sheets or scripts have changed
   */
  change(changed: readonly string[] | undefined, assets = false): Promise<void> {
    this.reading = this.reading.then(async () => {
      clearTimeout(this.later);
      if (assets) this.made = undefined;
      await this.read(changed);
      const tell = () => this.server.reload({ files: [], subtype: undefined });
      if (!this.result?.ok) this.later = setTimeout(tell, patience);
      else {
        tell();
        // A page that is still opening shows what was before, and did not hear that.
        if (performance.now() - this.sent < settling) this.later = setTimeout(tell, settling);
      }
    });
    return this.reading;
  }

  close(): Promise<void> {
    clearTimeout(this.later);
    return this.server.close();
  }

  private now(): number | string {
    return this.options.today ?? Date.now();
  }

  private async read(changed: readonly string[] | undefined): Promise<void> {
    const started = performance.now();
    this.result = await this.gate.read(changed, this.now());
    if (this.result.ok) {
      const { region } = this.result;
      // Scripts hold the zone, and words of the region's language.
      const rules = region.language + region.settings.zone + regionRules(region);
      const known = this.made?.rules === rules ? this.made.assets : undefined;
      const how = { cards: false, search: true, cacheDir: this.options.cacheDir };
      this.made = { region, rules, assets: known ?? (await bundleAssets(this.options.root, region, how)) };
      this.preview.show(region, this.made.assets);
    }
    this.options.onRead?.(this.result, changed, performance.now() - started);
  }

  private async answer(url: string, response: ServerResponse, next: () => unknown): Promise<unknown> {
    await this.reading;
    const path = readRequestPath(url)?.path ?? url;
    const page = (html: string, status: number) => {
      response.statusCode = status;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      return response.end(html);
    };
    const { result, made, language } = this;
    const extra = made && this.options.extraPages[path];
    if (extra) return page(extra(made.region, made.assets), 200);
    // What one fixes with, and the looks of it, stay as they last were.
    const isTool = /\.(?!html$)[a-z0-9]+$/i.test(path) || (made && path.startsWith("/admin/"));
    if (result && !result.ok && !isTool)
      return page(this.options.problemsPage(result.problems, language), 503);
    try {
      const found = await this.preview.find(path);
      if (found && "redirect" in found) return response.writeHead(302, { Location: found.redirect }).end();
      if (!found) await this.preview.find("/404.html");
      if (!isTool) this.sent = performance.now();
      response.setHeader("Cache-Control", "no-store");
      return next();
    } catch (failure) {
      return page(this.options.failurePage(failure, language), 500);
    }
  }
}
