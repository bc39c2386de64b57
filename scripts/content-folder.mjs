// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/*
 * Which region a command works on. Plain JavaScript without dependencies: scheduled jobs ask it, too, where nothing is
 * installed.
 */

/** The variable that names the content folder. */
const variable = "BLOEIT_CONTENT";

/**
 * A content folder, and what named it: nothing when it is the usual one, `content`.
 * @typedef {{ readonly folder: string, readonly namedBy: "--content" | "BLOEIT_CONTENT" | "package.json" | undefined }} ContentFolder
 */

/** What is wrong with a `package.json` that should name the content folder. */
export class SettingError extends Error {
  /**
   * @param {string} file the `package.json`
   * @param {string | undefined} value what stands there instead of a folder, as JSON; undefined when the file is no JSON
   */
  constructor(file, value) {
    super(value === undefined ? `${file} is not valid JSON` : `${file}: bloeit.content = ${value}`);
    this.file = file;
    this.value = value;
  }
}

/**
 * The content folder of a command: the one that is said with `--content=`, or else in the variable `BLOEIT_CONTENT`, or
 * else as `bloeit.content` in the nearest `package.json`, or else `content`. A path is taken from where one stands; in
 * `package.json`, from there.
 * @param {string | undefined} said what stands behind `--content=`
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string} [cwd]
 * @returns {ContentFolder}
 * @throws a SettingError when `package.json` is wrong
 */
export function contentFolder(said, environment = process.env, cwd = process.cwd()) {
  if (said !== undefined) return { folder: resolve(cwd, said), namedBy: "--content" };
  const named = environment[variable]?.trim();
  if (named) return { folder: resolve(cwd, named), namedBy: variable };
  const file = nearest("package.json", cwd);
  const setting = file && settingIn(file);
  if (file && setting) return { folder: resolve(dirname(file), setting), namedBy: "package.json" };
  return { folder: resolve(cwd, "content"), namedBy: undefined };
}

/**
 * @param {string} name
 * @param {string} cwd
 * @returns {string | undefined}
 */
function nearest(name, cwd) {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === dirname(at)) return undefined;
  }
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function settingIn(file) {
  /** @type {{ readonly bloeit?: { readonly content?: unknown } } | null} */
  let read;
  try {
    read = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw new SettingError(file, undefined);
  }
  const content = read?.bloeit?.content;
  if (content === undefined || content === "") return undefined;
  if (typeof content !== "string") throw new SettingError(file, JSON.stringify(content));
  return content;
}
