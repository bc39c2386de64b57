import { argumentsOrExit, contentFolderOrExit } from "./arguments.ts";
import { make } from "./make.ts";

/** `npm run build`: makes the site once. Exit status 1 when there is no new site. */
const given = argumentsOrExit();
contentFolderOrExit(given.content);
const made = await make(given, { say: console.log, complain: console.error });
// Eleventy and sharp may leave timers and threads behind; the status says how it went.
process.exit(made ? 0 : 1);
