import { execFileSync } from "node:child_process";
import { contentOf, type Files, siteYaml } from "../../region-of.ts";

/** A content folder of these files, all of which are committed to a repository of its own. */
export function committedContent(files: Files): string {
  const content = contentOf({ "site.yaml": siteYaml, ...files });
  const git = (...words: string[]) => execFileSync("git", words, { cwd: content, stdio: "pipe" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "--no-gpg-sign", "-m", "x");
  return content;
}
