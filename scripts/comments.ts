import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reject, rejectedFile, rejectedIn } from "../src/content/comments/rejected.ts";
import { readSubmissions, type Waiting } from "../src/content/comments/submissions.ts";
import { idsIn, redacted, withComment } from "../src/content/comments/write.ts";
import { commentFileOf } from "../src/content/comments.ts";
import { isPlain, listFiles } from "../src/content/files.ts";
import { type GateResult, readRegion } from "../src/content/index.ts";
import { visible } from "../src/core/terminal.ts";
import { isBlank, shorten } from "../src/core/text.ts";
import { writeWhole } from "../src/core/write-whole.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import type { CommentWords } from "../src/i18n/types/comments.ts";
import { isCommentedEntry } from "../src/region/region.ts";
import type { CommentState } from "../src/region/thread.ts";
import { isCommentedKind } from "../src/schema/kinds.ts";
import { textSizes } from "../src/schema/sizes.ts";
import { cacheDir, requireContentFolder } from "./command/arguments.ts";
import type { CommandIo } from "./command/io.ts";
import { promptAtTerminal } from "./command/prompt.ts";
import { ended, type Given, runCommand, Stop } from "./command/run.ts";

/**
 * `npm run comments -- FILE.json|FILE.csv`: shows the comments that readers sent and publishes those that a person
 * approves, one by one, or by `--approve=ID,…|all`. What is rejected (`--reject=ID,…|all`) is not shown again.
 * `npm run comments -- redact NAME --as=OTHER`: changes a name. Exit status 1 when something could not be done.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("comments", words, io, async (given) => {
    requireContentFolder(given, io);
    const { content } = given;
    const cache = join(cacheDir, "images");
    const { reading, language } = await readRegion({
      content,
      now: Date.now(),
      drafts: true,
      cacheDir: cache,
    });
    const moderation = new Moderation(given, io, reading, wordsIn(language).comments);
    const [first, second] = given.words;
    if (first === "redact" && second && !isBlank(second)) moderation.redact(second);
    else if (first && first !== "redact" && second === undefined)
      await moderation.publish(resolve(io.cwd, first));
    else throw new Stop(wordsIn(language).comments.usage, ended.notUnderstood);
    return ended.well;
  });
}

/** What a person decided. */
interface Judgement {
  readonly approved: readonly Waiting[];
  readonly rejected: readonly Waiting[];
}

/** One run of the command. */
class Moderation {
  private readonly content: string;

  constructor(
    private readonly given: Given<"comments">,
    private readonly io: CommandIo,
    private readonly reading: GateResult["reading"],
    private readonly words: CommentWords,
  ) {
    this.content = given.content;
  }

  /** Changes a name in all comments. */
  redact(name: string): void {
    const { content } = this;
    const other = this.given.values.as ?? this.words.anonymous;
    if (isBlank(other) || other.length > textSizes.name.most)
      throw new Stop(this.words.noOtherName(textSizes.name.most));
    const files = listFiles(content).filter(
      (file) => /^comments\/.*\.yaml$/.test(file.path) && isPlain(file),
    );
    const changed = files.flatMap(({ path }) => {
      const file = join(content, path);
      const { yaml, count } = redacted(readFileSync(file, "utf8"), name, other);
      if (count > 0) writeWhole(file, yaml);
      return count > 0 ? [count] : [];
    });
    const count = changed.reduce((sum, one) => sum + one, 0);
    if (count === 0) throw new Stop(this.words.nobody(name));
    this.io.out(this.words.redacted(count, changed.length));
  }

  /** Publishes what a person approves of an export. */
  async publish(file: string): Promise<void> {
    const waiting = this.newIn(file);
    if (waiting.length === 0) return this.io.out(this.words.none);
    const judged = await this.judge(waiting);
    if (!judged) return this.io.out(this.words.howToApprove(waiting.length));
    const { approved, rejected } = judged;
    for (const comment of approved) this.add(comment);
    if (rejected.length > 0) {
      reject(
        this.content,
        rejected.map(({ id }) => id),
      );
      this.io.out(this.words.rejected(rejected.length, rejectedFile));
    }
    this.io.out(this.words.written(approved.length));
  }

  /** What is in an export, not yet on the site and not rejected, oldest first. */
  private newIn(file: string): Waiting[] {
    let found: ReturnType<typeof readSubmissions>;
    try {
      found = readSubmissions(readFileSync(file, "utf8"), /\.csv$/i.test(file));
    } catch {
      throw new Stop(this.words.unreadable(file));
    }
    if (found.incomplete > 0) this.io.err(`${this.words.incomplete} (${found.incomplete})`);
    const pages = new Set(
      this.reading.drafts.filter(({ kind }) => isCommentedKind(kind)).map((source) => source.file),
    );
    const seen = new Set(rejectedIn(this.content));
    return found.waiting
      .filter(({ page, id }) => {
        if (seen.has(id)) return false;
        seen.add(id);
        if (!pages.has(page)) {
          this.io.err(this.words.noPage(visible(shorten(page, 100))));
          return false;
        }
        if (this.known(page).has(id)) return false;
        if (this.stateOf(page) === "off") this.io.err(this.words.off(page));
        return this.stateOf(page) !== "off";
      })
      .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  }

  /** Whether readers may comment on something. Of what is not on the site, such as what has expired, nothing is said. */
  private stateOf(page: string): CommentState {
    const { region } = this.reading;
    const entry = region.entries.find(({ file }) => file === page);
    return entry && isCommentedEntry(entry) ? region.commentState(entry) : "open";
  }

  /** What a person says of what waits; nothing when there is nobody to say it. */
  private async judge(waiting: readonly Waiting[]): Promise<Judgement | undefined> {
    const [approve, refuse] = [this.given.values.approve, this.given.values.reject].map((ids) =>
      ids?.split(",").map((id) => id.trim()),
    );
    const said = [...(approve ?? []), ...(refuse ?? [])];
    const unknown = said.find((id) => id !== "all" && !waiting.some((one) => one.id === id));
    if (unknown !== undefined) throw new Stop(this.words.unknownId(unknown));
    const both = approve?.find((id) => refuse?.includes(id));
    if (both !== undefined) throw new Stop(this.words.approvedAndRejected(both));
    const person = said.length > 0 ? undefined : promptAtTerminal(this.io);
    const approved: Waiting[] = [];
    const rejected: Waiting[] = [];
    try {
      for (const one of waiting) {
        this.show(one);
        const answer = person ? await person.ask(this.words.ask) : "";
        // Who is named is not among all the others.
        const isNamed = said.includes(one.id);
        const isIn = (ids: readonly string[] | undefined) =>
          ids?.includes(one.id) || (!isNamed && ids?.includes("all"));
        if (isIn(approve) || this.words.yes.test(answer)) approved.push(one);
        else if (isIn(refuse) || this.words.no.test(answer)) rejected.push(one);
      }
    } finally {
      person?.thank();
    }
    return said.length > 0 || person ? { approved, rejected } : undefined;
  }

  private show({ id, page, name, date, text }: Waiting): void {
    // All of it, however long: nobody should publish what they have not seen.
    const said = text.split("\n").map((line) => `  ${visible(line)}`);
    this.io.out(`${[id, date, name].map(visible).join("  ")}  (${visible(page)})\n${said.join("\n")}\n`);
    if (this.stateOf(page) === "closed") this.io.err(`${this.words.closed(page)}\n`);
  }

  private add(comment: Waiting): void {
    const { page, replyTo } = comment;
    const file = join(this.content, commentFileOf(page));
    const isAnswer = replyTo !== undefined && this.known(page).has(replyTo);
    if (replyTo !== undefined && !isAnswer) this.io.err(this.words.answerLost);
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    const after = withComment(before, isAnswer ? comment : { ...comment, replyTo: undefined });
    if (after === undefined) throw new Stop(this.words.notAppended(commentFileOf(page)));
    writeWhole(file, after);
  }

  private known(page: string): ReadonlySet<string> {
    const file = join(this.content, commentFileOf(page));
    return existsSync(file) ? idsIn(readFileSync(file, "utf8")) : new Set();
  }
}
