import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readSubmissions, type Waiting } from "../src/comments/submissions.ts";
import { commentWords } from "../src/comments/words.ts";
import { idsIn, redacted, withComment } from "../src/comments/write.ts";
import { commentFileOf } from "../src/gate/comments.ts";
import { isPlain, listFiles } from "../src/gate/files.ts";
import { readRegion } from "../src/gate/index.ts";
import { defaultLanguage } from "../src/languages/language.ts";
import { shorten } from "../src/text.ts";
import { contentFolderOrExit, root } from "./arguments.ts";
import { personAtTerminal } from "./person.ts";

/**
 * `npm run comments -- FILE.json|FILE.csv`: shows the comments that readers sent and publishes those that a person
 * approves, one by one, or by `--approve=ID,…|all`. `npm run comments -- redact NAME --as=OTHER`: changes a name.
 * `--content=DIR`. Exit status 1 when something could not be done.
 */
const { values, positionals } = readWords();
const content = resolve(values.content);
contentFolderOrExit(content);
const cacheDir = resolve(root, ".cache/images");
const { reading, language } = await readRegion({ content, now: Date.now(), drafts: true, cacheDir });
const words = commentWords(language);
const [first, second] = positionals;
if (first === "redact" && second) redactAll(second, values.as ?? words.anonymous);
else if (first && first !== "redact") await publish(resolve(first));
else leave(words.usage);

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: "string", default: "content" },
        approve: { type: "string" },
        as: { type: "string" },
      },
    });
  } catch {
    return leave(commentWords(defaultLanguage).usage);
  }
}

function leave(why: string): never {
  console.error(why);
  process.exit(1);
}

function redactAll(name: string, other: string): void {
  const files = listFiles(content).filter((file) => /^comments\/.*\.yaml$/.test(file.path) && isPlain(file));
  const changed = files.flatMap(({ path }) => {
    const file = join(content, path);
    const { yaml, count } = redacted(readFileSync(file, "utf8"), name, other);
    if (count > 0) save(file, yaml);
    return count > 0 ? [count] : [];
  });
  const count = changed.reduce((sum, one) => sum + one, 0);
  console.log(words.redacted(count, changed.length));
}

async function publish(file: string): Promise<void> {
  const waiting = newIn(file);
  if (waiting.length === 0) return console.log(words.none);
  const chosen = await approved(waiting);
  if (!chosen) return console.log(words.howToApprove(waiting.length));
  for (const comment of chosen) add(comment);
  console.log(words.written(chosen.length));
}

/** What is in an export and not yet on the site, oldest first. */
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
  const seen = new Set<string>();
  return found.waiting
    .filter(({ page, id }) => {
      if (!pages.has(page)) console.error(words.noPage(shorten(page, 100)));
      const isNew = pages.has(page) && !seen.has(id) && !known(page).has(id);
      seen.add(id);
      return isNew;
    })
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

async function approved(waiting: readonly Waiting[]): Promise<readonly Waiting[] | undefined> {
  const { approve } = values;
  const wanted = approve?.split(",").map((id) => id.trim());
  const unknown = wanted?.find((id) => id !== "all" && !waiting.some((one) => one.id === id));
  if (unknown !== undefined) leave(words.unknownId(unknown));
  const person = wanted ? undefined : personAtTerminal(() => process.exit(1));
  const chosen: Waiting[] = [];
  for (const one of waiting) {
    show(one);
    const isApproved = person
      ? words.yes.test(await person.ask(words.ask))
      : (wanted?.includes(one.id) ?? false) || approve === "all";
    if (isApproved) chosen.push(one);
  }
  person?.thank();
  return wanted || person ? chosen : undefined;
}

function show({ id, page, name, date, text }: Waiting): void {
  // All of it, however long: nobody should publish what they have not seen.
  const said = text.replace(/^/gm, "  ");
  console.log(`${id}  ${date}  ${name}  (${page})\n${said}\n`);
}

function add(comment: Waiting): void {
  const { page, replyTo } = comment;
  const file = join(content, commentFileOf(page));
  const isAnswer = replyTo !== undefined && known(page).has(replyTo);
  if (replyTo !== undefined && !isAnswer) console.error(words.answerLost);
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const after = withComment(before, isAnswer ? comment : { ...comment, replyTo: undefined });
  if (after === undefined) leave(words.notAppended(commentFileOf(page)));
  save(file, after);
}

function known(page: string): ReadonlySet<string> {
  const file = join(content, commentFileOf(page));
  return existsSync(file) ? idsIn(readFileSync(file, "utf8")) : new Set();
}

/** Beside it first: whatever happens meanwhile, the file is the old one or the new one. */
function save(file: string, yaml: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, yaml);
  renameSync(`${file}.new`, file);
}
