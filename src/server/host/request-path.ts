/** The path and query of a request. */
export interface RequestPath {
  /** As it was sent, without what comes after `?`. */
  readonly rawPath: string;
  /** Decoded. */
  readonly path: string;
  readonly query: string;
}

/**
 * Reads what a request asks for.
 * @param url the path and query, as in the request line (RFC 9112, 3.2.1)
 * @returns nothing when that is no path: without a slash at the beginning, or with escapes that are no UTF-8 (`/%ff`)
 */
export function readRequestPath(url: string): RequestPath | undefined {
  const [rawPath = "", ...query] = url.split("#")[0]?.split("?") ?? [];
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith("/") ? { rawPath, path, query: query.join("?") } : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a path leads out of the folder, or could be no name of a file on any system. */
export function leadsOut(path: string): boolean {
  return /(^|[/\\])\.\.([/\\]|$)|\0/.test(path);
}
