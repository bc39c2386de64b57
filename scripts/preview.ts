import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import type { LanguageCode } from "../src/core/language.ts";
import { visible } from "../src/core/terminal.ts";
import { messagesOf } from "../src/i18n/messages.ts";
import type { Submission } from "../src/server/host/forms.ts";
import { serve } from "../src/server/host/server.ts";
import type { HostedSite } from "../src/server/host/site.ts";
import { appendSubmission } from "../src/server/host/submissions.ts";
import { fromHere } from "./command/arguments.ts";
import { type CommandIo, untilEnded } from "./command/io.ts";
import { ended, runCommand, Stop } from "./command/run.ts";
import { options } from "./command/table.ts";

/** `npm run preview`: serves the built site as Netlify does, with its headers, redirects and forms, until it is ended. */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("preview", words, io, async ({ values, ...given }) => {
    const out = resolve(io.cwd, values.site ?? options.site.usual);
    const port = Number(values.port ?? options.port.usual);
    const { host } = values;
    const submissions = values.submissions === undefined ? undefined : resolve(io.cwd, values.submissions);
    let language: LanguageCode = given.language;
    const report = () => messagesOf(language).report;
    const here = (path: string) => fromHere(path, io.cwd);
    if (!existsSync(join(out, "index.html"))) throw new Stop(report().noSite(here(out)));
    const server = await serve(out, {
      port,
      host,
      onOpen: tell,
      onSubmission: take,
      onError: (error) => io.err(inspect(error)),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") throw new Stop(report().portTaken(port));
      if (host === undefined) throw error;
      throw new Stop(report().noSuchHost(host));
    });
    io.out(report().hosting(here(out), `${server.origin}/`));
    await untilEnded(io);
    await server.close();
    return ended.well;

    function tell(site: HostedSite): void {
      language = site.language;
      for (const error of site.errors) io.err(report().rule(error));
    }

    /** Shows what was sent with a form, and keeps it only where it was asked to. */
    function take(submission: Submission): void {
      // Readers wrote it: nothing in it may act on the terminal, or pass for a line of its own.
      const lines = submission.fields.map(([name, value]) => `  ${visible(name)}: ${visible(value)}`);
      io.out(`\n${[report().submission(visible(submission.form)), ...lines].join("\n")}`);
      if (submissions === undefined) return;
      try {
        appendSubmission(submissions, submission, server.origin, Date.now());
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        io.err(report().notAnExport(here(submissions)));
      }
    }
  });
}
