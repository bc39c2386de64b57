// @ts-check
/*
 * Has the host build the site when its planning says so. Without dependencies, in plain JavaScript: it runs where
 * nothing is installed, in a GitHub Actions job (`run.mjs`) and in a Netlify function (`netlify/functions/`).
 *
 * While `next` lies in the past, every run asks for a build: when a build fails, the old planning stays on the site,
 * and the next run tries again. The rhythm of the runs (hourly) is the bound.
 */

/**
 * What came of a run: `off` without a hook, `waiting` for a moment to come or for none, `asked` when the host was
 * asked to build, `failed` when something did not work.
 * @typedef {{ readonly outcome: "off" | "waiting" | "asked" | "failed", readonly message: string }} Result
 */

/**
 * What a run needs. `site`: the address of the live site; `hook`: the address that starts a build when it is posted
 * to, which is a secret and never said; `now`: milliseconds since 1970; `tries`: how often each request is tried;
 * `timeout` and `pause`: milliseconds that an answer may take, and between one try and the next.
 * @typedef {{
 *   readonly site: string | undefined,
 *   readonly hook: string | undefined,
 *   readonly now: number,
 *   readonly tries?: number,
 *   readonly timeout?: number,
 *   readonly pause?: number,
 * }} Run
 */

/** @type {(address: string | undefined) => boolean} */
const isPlain = (address) => address === undefined || address.trim() === "";

/**
 * Reads `planning.json` of the live site, and posts to the build hook when its `next` moment has passed.
 * @param {Run} run
 * @returns {Promise<Result>}
 */
export async function buildWhenDue(run) {
  const { site, hook } = run;
  if (hook === undefined || isPlain(hook))
    return { outcome: "off", message: "Scheduled builds are off: there is no BUILD_HOOK." };
  if (!isSafe(hook)) return failed("BUILD_HOOK is not an https address.");
  if (site === undefined || !isSafe(site)) return failed("The address of the site is not an https address.");

  const planning = await ask(
    new URL("/planning.json", site),
    { headers: { "cache-control": "no-cache" } },
    run,
  );
  if (typeof planning === "string") return failed(`planning.json of the site cannot be read: ${planning}.`);
  const next = nextOf(planning.text);
  if (next === undefined) return failed("planning.json of the site is not a planning.");
  if (next === null) return { outcome: "waiting", message: "Nothing is planned: no build is needed." };
  if (Date.parse(next) > run.now)
    return { outcome: "waiting", message: `No build is needed before ${next}.` };

  const answer = await ask(new URL(hook), { method: "POST", body: "{}" }, run);
  return typeof answer === "string"
    ? failed(`The site was due on ${next}, but the build hook did not take the request: ${answer}.`)
    : { outcome: "asked", message: `The site was due on ${next}: a build has been asked for.` };
}

/** @type {(message: string) => Result} */
const failed = (message) => ({ outcome: "failed", message });

/**
 * Only https, for a hook's address is a password; plain http on this machine itself, for tests.
 * @param {string} address
 */
function isSafe(address) {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
}

/**
 * The next moment that a planning names: null when it names none, undefined when it is no planning.
 * @param {string} text
 * @returns {string | null | undefined}
 */
function nextOf(text) {
  try {
    const { next } = JSON.parse(text);
    if (next === null) return null;
    const isMoment =
      typeof next === "string" && /^\d{4}-\d{2}-\d{2}T[\d:]{8}(?:Z|[+-]\d{2}:\d{2})$/.test(next);
    return isMoment && !Number.isNaN(Date.parse(next)) ? next : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks, and asks again when there was no good answer that may yet come. What went wrong is told by its code alone:
 * the words of an error may hold the address.
 * @param {URL} address
 * @param {RequestInit} request
 * @param {Run} run
 * @returns {Promise<{ readonly text: string } | string>} the answer, or why there is none
 */
async function ask(address, request, { tries = 3, timeout = 10_000, pause = 2000 }) {
  let why = "";
  for (let count = 1; count <= tries; count++) {
    if (count > 1) await new Promise((done) => setTimeout(done, pause * (count - 1)));
    try {
      const response = await fetch(address, {
        ...request,
        redirect: "error",
        signal: AbortSignal.timeout(timeout),
      });
      const text = await response.text();
      if (response.ok) return { text };
      why = `it answered ${response.status}`;
      if (response.status < 500 && response.status !== 429) return why;
    } catch (error) {
      why = `there was no answer (${codeOf(error)})`;
    }
  }
  return `${why}, ${tries} times`;
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function codeOf(error) {
  const { cause, code, name } =
    /** @type {{ cause?: { code?: unknown }, code?: unknown, name?: unknown }} */ (error);
  const word = [cause?.code, code, name].find((text) => typeof text === "string");
  return /^\w+$/.test(String(word)) ? String(word) : "unknown";
}

/**
 * The address that a `site.yaml` gives, without reading the rest of it.
 * @param {string} yaml
 * @returns {string | undefined}
 */
export function addressIn(yaml) {
  return /^url:[ \t]+["']?(https:\/\/[^\s"'#]+)/m.exec(yaml)?.[1];
}
