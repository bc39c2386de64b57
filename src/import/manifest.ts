import { createHash, randomUUID } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { byCodeUnit } from "../core/text.ts";

/** Beside the content, and no content: what an import wrote, so that a later one knows what editors changed since. */
const recordFile = ".import.json";

/** What an import that has not come to its end is about to write, a line for each file. */
const journalFile = ".import.journal";

/** A file on its way into the folder. */
const draftFile = /^\.import-[\w-]+\.draft$/;

const schema = z.object({
  files: z.record(z.string(), z.string()),
  pictures: z.record(z.string(), z.string()),
});
const line = z.union([
  z.object({ file: z.string(), digest: z.string() }),
  z.object({ picture: z.string(), name: z.string() }),
]);

/** What came of a file that an import wanted to write. */
export type Written = "new" | "changed" | "same" | "kept";

/**
 * Writes into a content folder, one whole file at a time, and remembers what it wrote. An import that is stopped, at
 * whatever moment, leaves whole files and a journal of them: the next one goes on as if it were the same.
 */
export class Manifest {
  private readonly files: Map<string, string>;
  /** What an interrupted import may have written, besides what is in the record. */
  private readonly begun = new Map<string, Set<string>>();
  /** Which file of `media/` a picture became, by what the picture is known by. */
  readonly pictures: Map<string, string>;

  constructor(
    private readonly content: string,
    private readonly force: boolean,
  ) {
    const known = this.read();
    this.files = new Map(Object.entries(known.files));
    this.pictures = new Map(Object.entries(known.pictures));
    this.goOn();
  }

  /** Writes a text, unless somebody else changed the file since an import wrote it. */
  write(path: string, text: string): Written {
    const file = join(this.content, path);
    const bytes = Buffer.from(text);
    const now = digest(bytes);
    const there = existsSync(file) ? readFileSync(file) : undefined;
    if (there?.equals(bytes)) {
      this.files.set(path, now);
      return "same";
    }
    if (there && !this.isOurs(path, digest(there)) && !this.force) return "kept";
    this.note({ file: path, digest: now });
    this.replace(path, bytes);
    this.files.set(path, now);
    return there ? "changed" : "new";
  }

  /** Writes a file to which something was only added. */
  add(path: string, text: string): void {
    this.replace(path, Buffer.from(text));
  }

  /** Puts a picture into `media/`. */
  addPicture(key: string, name: string, bytes: Uint8Array): void {
    this.note({ picture: key, name });
    this.replace(`media/${name}`, bytes);
    this.pictures.set(key, name);
  }

  save(): void {
    const sorted = (map: ReadonlyMap<string, string>) =>
      Object.fromEntries([...map].sort(([a], [b]) => byCodeUnit(a, b)));
    const text = `${JSON.stringify({ files: sorted(this.files), pictures: sorted(this.pictures) }, null, 1)}\n`;
    this.replace(recordFile, Buffer.from(text));
    rmSync(join(this.content, journalFile), { force: true });
  }

  private isOurs(path: string, there: string): boolean {
    return this.files.get(path) === there || (this.begun.get(path)?.has(there) ?? false);
  }

  private read(): z.output<typeof schema> {
    try {
      return schema.parse(JSON.parse(readFileSync(join(this.content, recordFile), "utf8")));
    } catch {
      // Without a record every file that differs counts as changed by an editor: nothing is lost.
      return { files: {}, pictures: {} };
    }
  }

  /** Takes over from an import that was stopped, and tidies up behind it. */
  private goOn(): void {
    for (const name of readdirSync(this.content))
      if (draftFile.test(name)) rmSync(join(this.content, name), { force: true });
    const journal = join(this.content, journalFile);
    for (const text of existsSync(journal) ? readFileSync(journal, "utf8").split("\n") : []) {
      const read = line.safeParse(jsonOf(text));
      // The last line may have been cut off: then what it speaks of was not written.
      if (!read.success) continue;
      if ("picture" in read.data) this.pictures.set(read.data.picture, read.data.name);
      else
        this.begun.set(read.data.file, (this.begun.get(read.data.file) ?? new Set()).add(read.data.digest));
    }
  }

  /** Says what is about to be written: after a stop it is told from what an editor wrote. */
  private note(what: z.input<typeof line>): void {
    // A line of its own, also behind one that was cut off.
    appendFileSync(join(this.content, journalFile), `\n${JSON.stringify(what)}`);
  }

  /** Puts bytes into a file in one step: an interruption leaves the old file or the new one. */
  private replace(path: string, bytes: Uint8Array): void {
    const file = join(this.content, path);
    const draft = join(this.content, `.import-${randomUUID()}.draft`);
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(draft, bytes, { flag: "wx" });
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
