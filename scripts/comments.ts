import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { reject, rejectedFile, rejectedIn } from "../src/content/comments/rejected.ts";
import { readSubmissions, type Waiting } from "../src/content/comments/submissions.ts";
import { idsIn, redacted, withComment } from "../src/content/comments/write.ts";
import { commentFileOf } from "../src/content/comments.ts";
import { isPlain, listFiles } from "../src/content/files.ts";
import { readRegion } from "../src/content/index.ts";
import { visible } from "../src/core/terminal.ts";
import { isBlank, shorten } from "../src/core/text.ts";
import { writeWhole } from "../src/core/write-whole.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import type { CommentState } from "../src/region/thread.ts";
import { textSizes } from "../src/schema/sizes.ts";
import { contentFolderOrExit, root, understoodOrExit, wordsSaid } from "./arguments.ts";
import { contentFolder } from "./content-folder.mjs";
import { personAtTerminal } from "./person.ts";

/**
 * `npm run comments -- FILE.json|FILE.csv`: shows the comments that readers sent and publishes those that a person
 * approves, one by one, or by `--approve=ID,…|all`. What is rejected (`--reject=ID,…|all`) is not shown again. `npm run comments -- redact NAME --as=OTHER`: changes a name.
 * `--content=DIR`. Exit status 1 when something could not be done.
 */
const given = readWords();
const { values, positionals } = given;
const { folder: content, namedBy } = understoodOrExit(() => contentFolder(values.content));
contentFolderOrExit({ content, contentNamedBy: namedBy });
const cacheDir = resolve(root, ".cache/images");
const { reading, language } = await readRegion({ content, now: Date.now(), drafts: true, cacheDir });
const words = wordsIn(language).comments;
const [first, second] = positionals;
if (!given.isUnderstood) leave(words.usage);
else if (first === "redact" && second && !isBlank(second)) redactAll(second, values.as ?? words.anonymous);
else if (first && first !== "redact") await publish(resolve(first));
else leave(words.usage);

/** What was said. Of what is not understood, only the content folder is read: its language is that of the answer. */
function readWords() {
  const options = {
    content: { type: "string" },
    approve: { type: "string" },
    reject: { type: "string" },
    as: { type: "string" },
  } as const;
  try {
    return { ...parseArgs({ args: wordsSaid(), allowPositionals: true, options }), isUnderstood: true };
  } catch {
    const { content } = parseArgs({ args: wordsSaid(), strict: false, options }).values;
    const values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"] = {
      ...(typeof content === "string" ? { content } : {}),
    };
    return { values, positionals: [], isUnderstood: false };
  }
}

function leave(why: string): never {
  console.error(why);
  process.exit(1);
}

function redactAll(name: string, other: string): void {
  if (isBlank(other) || other.length > textSizes.name.most) leave(words.noOtherName(textSizes.name.most));
  const files = listFiles(content).filter((file) => /^comments\/.*\.yaml$/.test(file.path) && isPlain(file));
  const changed = files.flatMap(({ path }) => {
    const file = join(content, path);
    const { yaml, count } = redacted(readFileSync(file, "utf8"), name, other);
    if (count > 0) writeWhole(file, yaml);
    return count > 0 ? [count] : [];
  });
  const count = changed.reduce((sum, one) => sum + one, 0);
  if (count === 0) leave(words.nobody(name));
  console.log(words.redacted(count, changed.length));
}

async function publish(file: string): Promise<void> {
  const waiting = newIn(file);
  if (waiting.length === 0) return console.log(words.none);
  const judged = await judge(waiting);
  if (!judged) return console.log(words.howToApprove(waiting.length));
  const { approved, rejected } = judged;
  for (const comment of approved) add(comment);
  if (rejected.length > 0) {
    reject(
      content,
      rejected.map(({ id }) => id),
    );
    console.log(words.rejected(rejected.length, rejectedFile));
  }
  console.log(words.written(approved.length));
}

/** What is in an export, not yet on the site and not rejected, oldest first. */
function newIn(file: string): Waiting[] {
  let found: ReturnType<typeof readSubmissions>;
  try {
    found = readSubmissions(readFileSync(file, "utf8"), /\.csv$/i.test(file));
  } catch {
    return leave(words.unreadable(file));
  }
  if (found.incomplete > 0) console.error(`${words.incomplete} (${found.incomplete})`);
  const kinds = new Set(["post", "project", "page"]);
  const pages = new Set(reading.drafts.filter(({ kind }) => kinds.has(kind)).map((draft) => draft.file));
  const seen = new Set(rejectedIn(content));
  return found.waiting
    .filter(({ page, id }) => {
      if (seen.has(id)) return false;
      seen.add(id);
      if (!pages.has(page)) {
        console.error(words.noPage(visible(shorten(page, 100))));
        return false;
      }
      if (known(page).has(id)) return false;
      if (stateOf(page) === "off") console.error(words.off(page));
      return stateOf(page) !== "off";
    })
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

/** Whether readers may comment on something. Of what is not on the site, such as what has expired, nothing is said. */
function stateOf(page: string): CommentState {
  const { region } = reading;
  const entry = [...region.posts, ...region.projects, ...region.pages].find(({ file }) => file === page);
  return entry ? region.commentState(entry) : "open";
}

/** What a person says of what waits; nothing when there is nobody to say it. */
async function judge(
  waiting: readonly Waiting[],
): Promise<{ readonly approved: Waiting[]; readonly rejected: Waiting[] } | undefined> {
  const [approve, refuse] = [values.approve, values.reject].map((ids) =>
    ids?.split(",").map((id) => id.trim()),
  );
  const said = [...(approve ?? []), ...(refuse ?? [])];
  const unknown = said.find((id) => id !== "all" && !waiting.some((one) => one.id === id));
  if (unknown !== undefined) leave(words.unknownId(unknown));
  const both = approve?.find((id) => refuse?.includes(id));
  if (both !== undefined) leave(words.approvedAndRejected(both));
  const person = said.length > 0 ? undefined : personAtTerminal(() => process.exit(1));
  const approved: Waiting[] = [];
  const rejected: Waiting[] = [];
  for (const one of waiting) {
    show(one);
    const answer = person ? await person.ask(words.ask) : "";
    // Who is named is not among all the others.
    const isNamed = said.includes(one.id);
    const isIn = (ids: readonly string[] | undefined) =>
      ids?.includes(one.id) || (!isNamed && ids?.includes("all"));
    if (isIn(approve) || words.yes.test(answer)) approved.push(one);
    else if (isIn(refuse) || words.no.test(answer)) rejected.push(one);
  }
  person?.thank();
  return said.length > 0 || person ? { approved, rejected } : undefined;
}

function show({ id, page, name, date, text }: Waiting): void {
  // All of it, however long: nobody should publish what they have not seen.
  const said = text.split("\n").map((line) => `  ${visible(line)}`);
  console.log(`${[id, date, name].map(visible).join("  ")}  (${visible(page)})\n${said.join("\n")}\n`);
  if (stateOf(page) === "closed") console.error(`${words.closed(page)}\n`);
}

function add(comment: Waiting): void {
  const { page, replyTo } = comment;
  const file = join(content, commentFileOf(page));
  const isAnswer = replyTo !== undefined && known(page).has(replyTo);
  if (replyTo !== undefined && !isAnswer) console.error(words.answerLost);
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const after = withComment(before, isAnswer ? comment : { ...comment, replyTo: undefined });
  if (after === undefined) leave(words.notAppended(commentFileOf(page)));
  writeWhole(file, after);
}

function known(page: string): ReadonlySet<string> {
  const file = join(content, commentFileOf(page));
  return existsSync(file) ? idsIn(readFileSync(file, "utf8")) : new Set();
}
