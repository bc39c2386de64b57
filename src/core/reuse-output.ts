import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Puts a file of the old site in a new one when it already is what the new one should have.
 * @param path where it should be in the new site
 * @param content all that should be in it
 * @returns whether it is there now; when it is not, it is still to be written
 */
export type Reuse = (path: string, content: string | Uint8Array) => boolean;

/** For a place without an old site: everything is written. */
export const reuseNothing: Reuse = () => false;

/** For a site that is written into the folder of the old one: a file stays when it is as it should be. */
export const reuseInPlace: Reuse = (path, content) => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== Buffer.byteLength(content)) return false;
  return readFileSync(path).equals(typeof content === "string" ? Buffer.from(content) : content);
};

/**
 * Keeps what did not change. An unchanged file is the same file in both sites (a hard link): nothing of it is written
 * again, and who looks at its time, as programs that send a site to its host do, sees that it is as it was. The old
 * site is taken away after the swap, and no build writes into a file that is there, so that a link never lets a
 * change of the one show in the other. Where links cannot be made everything is written, as it would be without this.
 * The result throws an Error (EEXIST) for a file that is kept twice: to write it the second time would be to write into
 * the old site.
 * @param old the site that is replaced; it may be missing
 * @param fresh the folder beside it that the new one is made in
 */
export function reuseFrom(old: string, fresh: string): Reuse {
  return (path, content) => {
    const before = join(old, relative(fresh, path));
    try {
      const found = lstatSync(before, { throwIfNoEntry: false });
      if (!found?.isFile() || found.size !== Buffer.byteLength(content)) return false;
      mkdirSync(dirname(path), { recursive: true });
      linkSync(before, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
      return false;
    }
    // Compared after it was linked: another build may have swapped the site meanwhile.
    if (readFileSync(path).equals(typeof content === "string" ? Buffer.from(content) : content)) return true;
    rmSync(path);
    return false;
  };
}
