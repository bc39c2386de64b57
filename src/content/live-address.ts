import { hostFit, isPublicHost } from "../core/live-address.ts";
import type { SiteData } from "../schema/site.ts";
import type { FileResult } from "./read-file.ts";

/** What is known of a site that goes live. */
export interface Production {
  /** The address at which its host publishes it, where the host says so. */
  readonly hostAddress: string | undefined;
}

/**
 * Checks the address of a site that goes live: every feed, calendar and card carries it, and what people have once is
 * theirs for good.
 */
export function checkLiveAddress(
  { data, isSound, written, problems }: FileResult<SiteData>,
  { hostAddress: host }: Production,
): void {
  if (!data || !isSound || !URL.canParse(data.url)) return;
  const { url: value } = data;
  const line = written?.lines.get("url") ?? 1;
  if (!isPublicHost(new URL(value).hostname))
    problems.add(line, { code: "addressNotLive", key: "url", value });
  else if (host !== undefined && hostFit(value, host) === "other")
    problems.add(line, { code: "addressElsewhere", value, host });
  const { idBase } = data;
  if (idBase !== undefined && !isPublicHost(new URL(idBase).hostname))
    problems.add(written?.lines.get("idBase") ?? 1, { code: "addressNotLive", key: "idBase", value: idBase });
}
