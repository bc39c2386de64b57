import { setFlagsFromString } from "node:v8";
import { argumentsOrExit, contentFolderOrExit } from "./arguments.ts";
import { make } from "./make.ts";

/** `npm run build`: makes the site once. Exit status 1 when there is no new site. */

// Node lets garbage grow with the memory of the machine; to collect it sooner costs little, and halves what is held.
setFlagsFromString("--heap-growing-percent=20");

const given = argumentsOrExit();
contentFolderOrExit(given.content);
const made = await make(given, { say: console.log, complain: console.error });
// Eleventy and sharp may leave timers and threads behind; the status says how it went.
process.exit(made ? 0 : 1);
