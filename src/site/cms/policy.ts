import { cmsTarget } from "../../region/cms-target.ts";
import type { SiteData } from "../../schema/site.ts";

/**
 * What `/admin/` may do: run the CMS, which writes styles into its page and shows files that it holds in memory;
 * and speak with the service that keeps the files, if the region has named one.
 */
export function adminPolicy({ cms, repository }: SiteData): string {
  const target = cms && repository ? cmsTarget(cms, repository) : undefined;
  const isGitHub = target?.backend === "github";
  const speaks = !target ? "" : isGitHub ? " https://api.github.com" : ` ${target.origin}`;
  // The portraits of the people who changed something.
  const shows = !target ? "" : isGitHub ? " https://avatars.githubusercontent.com" : ` ${target.origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data:${shows}`,
    "media-src blob:",
    "frame-src blob:",
    `connect-src 'self' blob: data:${speaks}`,
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
