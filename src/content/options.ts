import type { Deployment } from "../region/region.ts";
import type { Production } from "./live-address.ts";

/** What decides how a content folder is read. */
export interface GateOptions {
  /** The content folder. */
  readonly content: string;
  /** The moment the clock was read, in milliseconds since 1970; or a day, `YYYY-MM-DD`. */
  readonly now: number | string;
  /** True to show drafts and what is still to come. */
  readonly drafts: boolean;
  /** Where pictures are remembered between runs. */
  readonly cacheDir: string;
  /** Where the site goes, when that is not the address in `site.yaml`. */
  readonly deployment?: Partial<Deployment>;
  /** True to have `/admin/` on the site for work on local files, also when `site.yaml` does not ask for it. */
  readonly admin?: boolean;
  /** Given for a site that goes live: then its address must be one that people reach. */
  readonly production?: Production | undefined;
  /** Where the files are kept, when `site.yaml` does not say it. */
  readonly repository?: { readonly url: string; readonly branch: string | undefined } | undefined;
}
