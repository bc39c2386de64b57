import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What a person may say to `build` and `start`, and what the host says in its environment. */
export interface Arguments {
  readonly content: string;
  readonly out: string;
  /** The moment the clock was read, or the day given by `--today`. */
  readonly now: number | string;
  readonly drafts: boolean;
  /** False for one social card for the whole site: much quicker the first time. */
  readonly cards: boolean;
  readonly port: number;
  readonly cacheDir: string;
  readonly deployment: { readonly url: string; readonly preview: boolean } | undefined;
  readonly repository: { readonly url: string; readonly branch: string | undefined } | undefined;
}

/** The folder of the generator. */
export const root = resolve(import.meta.dirname, "..");

/**
 * Reads the command line: `--content=DIR --out=DIR --today=YYYY-MM-DD --drafts --no-cards --port=N`.
 * On Netlify, anything but production is a preview: drafts are shown and search engines kept out.
 * @throws an Error that says what is wrong with it
 */
export function readArguments(words: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      content: { type: "string", default: "content" },
      out: { type: "string", default: "_site" },
      today: { type: "string" },
      drafts: { type: "boolean", default: false },
      "no-cards": { type: "boolean", default: false },
      port: { type: "string", default: "8080" },
    },
  });
  const { today } = values;
  if (today !== undefined && !isCalendarDay(today)) throw new Error(`--today=${today} (YYYY-MM-DD)`);
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port=${values.port}`);
  const { CONTEXT, DEPLOY_PRIME_URL, REPOSITORY_URL, BRANCH, NETLIFY } = environment;
  const preview = NETLIFY === "true" && CONTEXT !== undefined && CONTEXT !== "production";
  return {
    content: resolve(values.content),
    out: resolve(values.out),
    now: today ?? Date.now(),
    drafts: values.drafts || preview,
    cards: !values["no-cards"],
    port: Number(values.port),
    cacheDir: resolve(root, ".cache"),
    deployment: preview && DEPLOY_PRIME_URL ? { url: DEPLOY_PRIME_URL, preview } : undefined,
    repository:
      NETLIFY === "true" && REPOSITORY_URL?.startsWith("https://")
        ? { url: REPOSITORY_URL, branch: BRANCH }
        : undefined,
  };
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`: 30 February is not. */
function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
