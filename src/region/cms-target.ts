import type { SiteData } from "../schema/site.ts";
import { readRepository } from "./repository.ts";

/** Where the CMS reads and writes the files of a region. */
export interface CmsTarget {
  readonly backend: "github" | "gitlab";
  /** Scheme and host of the service: `https://github.com`. */
  readonly origin: string;
  /** `owner/name`; with GitLab, groups may lie in groups. */
  readonly path: string;
}

/** The repository as the CMS knows it; nothing when its address is not one of the service that is named. */
export function cmsTarget({ backend }: NonNullable<SiteData["cms"]>, address: string): CmsTarget | undefined {
  const repository = readRepository(address);
  if (!repository?.origin.startsWith("https:")) return undefined;
  const { origin, path } = repository;
  const isGithub = origin === "https://github.com";
  const fits = backend === "github" ? isGithub && path.split("/").length === 2 : !isGithub;
  return fits ? { backend, origin, path } : undefined;
}
