import { defaultLanguage } from "../src/languages/language.ts";
import { messagesOf } from "../src/languages/messages.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { make } from "./make.ts";

/** `npm run build`: makes the site once. Exit status 1 when there is no new site. */
const voice = { say: console.log, complain: console.error };
let given: Arguments | undefined;
try {
  given = readArguments(process.argv.slice(2), process.env);
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  voice.complain(messagesOf(defaultLanguage).report.badOption(detail));
}
// Eleventy and sharp may leave timers and threads behind; the status says how it went.
process.exit(given && (await make(given, voice)) ? 0 : 1);
