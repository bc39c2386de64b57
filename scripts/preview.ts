import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultLanguage, type LanguageCode } from "../src/core/language.ts";
import { visible } from "../src/core/terminal.ts";
import { messagesOf } from "../src/i18n/messages.ts";
import type { Submission } from "../src/server/host/forms.ts";
import { serve } from "../src/server/host/server.ts";
import type { HostedSite } from "../src/server/host/site.ts";
import { appendSubmission } from "../src/server/host/submissions.ts";
import { argumentsOrExit, fromHere } from "./arguments.ts";

/**
 * `npm run preview`: serves the built site as Netlify does, with its headers, redirects and forms.
 *
 * `--out=_site` the built site; `--port=8080`; `--host=0.0.0.0` for other machines too; `--submissions=FILE` adds what comes with forms to a file.
 */
const { out, port, host, submissions } = argumentsOrExit();
let language: LanguageCode = defaultLanguage;
const words = () => messagesOf(language).report;

if (!existsSync(join(out, "index.html"))) exit(words().noSite(fromHere(out)));
try {
  const onSubmission = (one: Submission) => take(one, origin);
  const { origin } = await serve(out, { port, host, onOpen: tell, onSubmission, onError: console.error });
  console.log(words().hosting(fromHere(out), `${origin}/`));
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") exit(words().portTaken(port));
  if (host === undefined) throw error;
  exit(words().noSuchHost(host));
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

function tell(site: HostedSite): void {
  language = site.language;
  for (const error of site.errors) console.error(words().rule(error));
}

/** Shows what was sent with a form, and keeps it only where it was asked to. */
function take(submission: Submission, origin: string): void {
  // Readers wrote it: nothing in it may act on the terminal, or pass for a line of its own.
  const lines = submission.fields.map(([name, value]) => `  ${visible(name)}: ${visible(value)}`);
  console.log(`\n${[words().submission(visible(submission.form)), ...lines].join("\n")}`);
  if (submissions === undefined) return;
  try {
    appendSubmission(submissions, submission, origin, Date.now());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.error(words().notAnExport(fromHere(submissions)));
  }
}

function exit(why: string): never {
  console.error(why);
  process.exit(1);
}
