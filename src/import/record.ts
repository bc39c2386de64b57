import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { byCodeUnit } from "../text.ts";

/** Beside the content, and no content: what an import wrote, so that a later one knows what editors changed since. */
const recordFile = ".import.json";

const schema = z.object({
  files: z.record(z.string(), z.string()),
  pictures: z.record(z.string(), z.string()),
});

/** What came of a file that an import wanted to write. */
export type Written = "new" | "changed" | "same" | "kept";

/** Writes into a content folder, one whole file at a time, and remembers what it wrote. */
export class Record {
  private readonly files: Map<string, string>;
  /** Which file of `media/` a picture became, by what the picture is known by. */
  readonly pictures: Map<string, string>;

  constructor(
    private readonly content: string,
    private readonly force: boolean,
  ) {
    const known = this.read();
    this.files = new Map(Object.entries(known.files));
    this.pictures = new Map(Object.entries(known.pictures));
  }

  /** Writes a text, unless somebody else changed the file since an import wrote it. */
  write(path: string, text: string): Written {
    const file = join(this.content, path);
    const bytes = Buffer.from(text);
    const there = existsSync(file) ? readFileSync(file) : undefined;
    if (there?.equals(bytes)) {
      this.files.set(path, digest(bytes));
      return "same";
    }
    const isOurs = there !== undefined && this.files.get(path) === digest(there);
    if (there && !isOurs && !this.force) return "kept";
    replace(file, bytes);
    this.files.set(path, digest(bytes));
    return there ? "changed" : "new";
  }

  /** Writes a file to which something was only added. */
  add(path: string, text: string): void {
    replace(join(this.content, path), Buffer.from(text));
  }

  /** Puts a picture into `media/`. */
  addPicture(key: string, name: string, bytes: Uint8Array): void {
    replace(join(this.content, "media", name), bytes);
    this.pictures.set(key, name);
  }

  save(): void {
    const sorted = (map: ReadonlyMap<string, string>) =>
      Object.fromEntries([...map].sort(([a], [b]) => byCodeUnit(a, b)));
    const text = `${JSON.stringify({ files: sorted(this.files), pictures: sorted(this.pictures) }, null, 1)}\n`;
    replace(join(this.content, recordFile), Buffer.from(text));
  }

  private read(): z.output<typeof schema> {
    try {
      return schema.parse(JSON.parse(readFileSync(join(this.content, recordFile), "utf8")));
    } catch {
      // Without a record every file that differs counts as changed by an editor: nothing is lost.
      return { files: {}, pictures: {} };
    }
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Puts bytes into a file in one step: an interruption leaves the old file or the new one. */
function replace(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
