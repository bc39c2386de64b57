import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { watch } from "chokidar";

/** Events come in swarms: a file is saved in several steps, or many files at once. In milliseconds. */
const swarm = 15;
/** chokidar tells of a file once in 50 ms: what came meanwhile must be looked for. */
const silence = 60;

/**
 * Watches a folder, and tells of what has changed in it.
 * @param onChange given paths within the folder, with `/`
 * @returns when it is watching: what changes from then on is told
 */
export async function watchFolder(
  folder: string,
  onChange: (paths: readonly string[]) => void,
): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const stampOf = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs;

  const tell = () => {
    const paths = [...changed];
    changed.clear();
    const stamps = new Map(paths.map((path) => [path, stampOf(path)]));
    onChange(paths);
    setTimeout(() => {
      for (const [path, stamp] of stamps) if (stampOf(path) !== stamp) note(path);
    }, silence);
  };
  const note = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, swarm);
  };

  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on("all", (_event, path) => note(relative(folder, path).split(sep).join("/")));
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
}
