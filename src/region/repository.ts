/** The programs behind websites on which git repositories are kept and files edited. */
export type Forge = "github" | "gitlab" | "gitea" | "bitbucket";

/** A repository on the web. */
export interface Repository {
  /** Scheme and host: `https://github.com`. */
  readonly origin: string;
  /** `owner/name`; groups may lie in groups. */
  readonly path: string;
  /** What answers there, by its name; nothing for a host that is not known. */
  readonly forge: Forge | undefined;
}

/** Words in the names of hosts that tell what they run. Codeberg runs Forgejo, which came from Gitea and has its addresses. */
const forges: readonly (readonly [word: RegExp, forge: Forge])[] = [
  [/\bgithub\b/, "github"],
  [/\bgitlab\b/, "gitlab"],
  [/\b(?:gitea|forgejo|codeberg)\b/, "gitea"],
  [/\bbitbucket\b/, "bitbucket"],
];

/**
 * Reads the address of a repository, as it is copied from a browser or given to git: with or without `.git` or a slash at the end.
 * @returns nothing when no repository can have that address
 */
export function readRepository(address: string): Repository | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, hostname, pathname } = new URL(address);
  const path = pathname.replace(/^\/+|(?:\.git)?\/*$/g, "");
  const parts = path.split("/");
  const isThere =
    /^https?:$/.test(protocol) && parts.length >= 2 && parts.every((part) => /^[\w.~-]+$/.test(part));
  return isThere ? { origin, path, forge: forges.find(([word]) => word.test(hostname))?.[1] } : undefined;
}

/**
 * The address at which a file is edited in the browser.
 * @param file its path from the top of the repository, with `/`
 * @param branch the branch that is published
 * @returns nothing for a host whose addresses are not known
 * @example editAddress({ origin: "https://github.com", path: "jan/regio", forge: "github" }, "content/pages/over.md", "main")
 */
export function editAddress(
  { origin, path, forge }: Repository,
  file: string,
  branch: string,
): string | undefined {
  const base = `${origin}/${path}`;
  const at = `${escaped(branch)}/${escaped(file)}`;
  switch (forge) {
    case "github":
      return `${base}/edit/${at}`;
    case "gitlab":
      return `${base}/-/edit/${at}`;
    case "gitea":
      return `${base}/_edit/${at}`;
    case "bitbucket":
      return `${base}/src/${at}?mode=edit`;
    case undefined:
      return undefined;
  }
}

function escaped(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
