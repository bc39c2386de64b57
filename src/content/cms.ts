import { cmsTarget } from "../region/cms-target.ts";
import type { SiteHead } from "../schema/site.ts";
import type { FileResult } from "./read-file.ts";

/** Checks that what is edited at `/admin/` has a place to be written to. */
export function checkCms({ head, written, problems }: FileResult<SiteHead>): void {
  if (!head?.cms) return;
  const { repository, cms } = head;
  const line = (path: string) => written?.lines.get(path) ?? 1;
  if (!repository) problems.add(line("cms"), { code: "cmsWithoutRepository" });
  else if (!cmsTarget(cms, repository))
    problems.add(line("repository"), { code: "cmsRepository", value: repository, backend: cms.backend });
}
