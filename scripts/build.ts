import { createHash } from "node:crypto";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { messagesOf } from "../src/i18n/messages.ts";
import { recordOf, stateOf, upToDate } from "../src/site/build-record.ts";
import {
  type Arguments,
  argumentsOrExit,
  contentFolderOrExit,
  fromHere,
  previewCommand,
  root,
} from "./arguments.ts";
import { outputOrExit } from "./output-folder.ts";

/** `npm run build`: makes the site once, unless it is there and nothing changed. Exit status 1 when there is no new site. */

// Node lets garbage grow with the memory of the machine; to collect it sooner costs little, and halves what is held.
setFlagsFromString("--heap-growing-percent=20");

const given = argumentsOrExit();
contentFolderOrExit(given);
outputOrExit(given);
const record = recordOf(given.out, given.cacheDir);
const from = madeFrom(given);
const known = from !== undefined && upToDate(record, from, given.out, momentOf(given));
if (known) {
  const { report } = messagesOf(known.language);
  console.log(report.upToDate(fromHere(given.out)));
  console.log(report.look(previewCommand(given)));
  process.exit(0);
}
// All that makes a site is only loaded when there is one to make.
const { make } = await import("./make.ts");
const made = await make(
  given,
  { say: console.log, complain: console.error },
  { file: record, from: from ?? "" },
);
// Eleventy and sharp may leave timers and threads behind; the status says how it went.
process.exit(made ? 0 : 1);

/** The state of all that decides what the site will be, but for the day; undefined when that cannot be told. */
function madeFrom({ now, ...others }: Arguments): string | undefined {
  const generator = ["src", "layouts", "assets", "scripts", "package-lock.json"];
  const state = stateOf([given.content, ...generator.map((name) => join(root, name))]);
  const said = { ...others, today: typeof now === "string" ? now : undefined, node: process.version };
  return (
    state &&
    createHash("sha256")
      .update(JSON.stringify([said, state]))
      .digest("hex")
  );
}

function momentOf({ now }: Arguments): number {
  return typeof now === "number" ? now : Date.parse(now);
}
