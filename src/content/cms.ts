import { cmsTarget } from "../region/cms-target.ts";
import type { SiteData } from "../schema/site.ts";
import type { FileResult } from "./read-file.ts";

/** Checks that what is edited at `/admin/` has a place to be written to. */
export function checkCms({ data, written, problems }: FileResult<SiteData>): void {
  if (!data?.cms) return;
  const { repository, cms } = data;
  const line = (path: string) => written?.lines.get(path) ?? 1;
  if (!repository) problems.add(line("cms"), { code: "cmsWithoutRepository" });
  else if (!cmsTarget(cms, repository))
    problems.add(line("repository"), { code: "cmsRepository", value: repository, backend: cms.backend });
}
