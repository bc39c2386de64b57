import type { SiteHead } from "../schema/site.ts";

/** Where the CMS reads and writes the files of a region. */
export interface CmsTarget {
  readonly backend: "github" | "gitlab";
  /** Scheme and host of the service: `https://github.com`. */
  readonly origin: string;
  /** `owner/name`; with GitLab, groups may lie in groups. */
  readonly path: string;
}

/** The repository as the CMS knows it; nothing when its address is not one of the service that is named. */
export function cmsTarget(
  { backend }: NonNullable<SiteHead["cms"]>,
  repository: string,
): CmsTarget | undefined {
  const { origin, protocol, pathname } = new URL(repository);
  const path = pathname.replace(/^\/|(?:\.git)?\/?$/g, "");
  const parts = path.split("/");
  const isThere = protocol === "https:" && parts.every((part) => /^[\w.-]+$/.test(part));
  const fits =
    backend === "github"
      ? origin === "https://github.com" && parts.length === 2
      : origin !== "https://github.com" && parts.length >= 2;
  return isThere && fits ? { backend, origin, path } : undefined;
}
