import fc from "fast-check";

/** A content folder in memory: bytes by path. */
export type Folder = ReadonlyMap<string, Buffer>;

/** Something that may happen to a content folder. The numbers choose among whatever is there. */
export interface Mutation {
  readonly does: (typeof deeds)[number];
  /** Which file. */
  readonly file: number;
  /** Where in it. */
  readonly place: number;
  readonly text: string;
}

const deeds = [
  "insert",
  "overwrite",
  "cut",
  "flipByte",
  "deleteLine",
  "repeatLine",
  "indentLine",
  "replaceValue",
  "replaceKey",
  "addField",
  "append",
  "truncate",
  "encode",
  "deleteFile",
  "copyFile",
  "renameFile",
  "swapFiles",
] as const;

/** What stands where something else should. */
const nasty = [
  ..."\u0000\u0007\u00a0\u200b\u202e\ufeff\ufffe\ud800#&*!|>%@`\"'{}[],:?-\t\r\\/<",
  ...[
    "---",
    "---\n",
    "+++",
    "—",
    "...",
    "***",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> x",
    "<<: *a",
    "&a [*a, *a]",
    "!!binary x",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "null",
    "~",
    "NaN",
    "-0",
    "1e999",
    "9".repeat(400),
    "0x1F",
  ],
  ...[
    "2026-02-30",
    "0000-00-00",
    "99999-99-99",
    "2026-05-01T25:61",
    "11 juni 2010",
    "vrijdag 32 mei 2026",
    "24:00",
    "-1:00",
  ],
  ...[
    "../../etc/passwd",
    "..\\..\\x",
    "C:\\Users\\x.jpg",
    "file:///C:/x",
    "//x",
    "javascript:alert(1)",
    "http://[::1",
    "%",
    "%E0%A4%A",
    "%00",
  ],
  ...[
    "![](x.jpg)",
    "[a](b)",
    "[a]: b",
    "[^1]",
    "[^1]: x",
    "> [!NOTE]",
    "|a|\n|-|\n|b|",
    "```",
    "https://youtu.be/abcdefghijk",
  ],
  ...[
    "[".repeat(300),
    "(".repeat(300),
    "*".repeat(300),
    "> ".repeat(100),
    "  ".repeat(60),
    "a: ".repeat(50),
    "{a: ".repeat(40),
    "- ".repeat(40),
  ],
  ...["İ", "ﬁ", "ß", "🌷", "👩‍👩‍👧", "e\u0301", "ⅷ", "١٢", "中文", "idee├źn", "cafÃ©"],
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) },
);

/** A few things that happen to one folder. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ does: fc.constantFrom(...deeds), file: fc.nat(), place: fc.nat(), text: words }),
  { minLength: 1, maxLength: 5 },
);

const endings = [".md", ".MD", ".markdown", ".md.txt", ".yaml", ".svg", ".jpg", ""];
const rooms = [
  "",
  "posts/",
  "posts/2013/",
  "posts/99999/",
  "projects/",
  "partners/",
  "events/2026/",
  "pages/",
  "media/",
  "elders/",
  "comments/",
];

/** A folder after everything that happens to it. */
export function mutated(folder: Folder, happenings: readonly Mutation[]): Folder {
  const files = new Map(folder);
  for (const one of happenings) happen(files, one);
  return files;
}

function happen(files: Map<string, Buffer>, { does, file, place, text }: Mutation): void {
  const paths = [...files.keys()];
  const path = paths[file % Math.max(1, paths.length)];
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined) return;
  const at = place % (bytes.length + 1);
  const write = (...parts: (Buffer | string)[]) =>
    files.set(
      path,
      Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part))),
    );
  const lines = bytes.toString("utf8").split("\n");
  // Most of what goes wrong goes wrong in heads, near the top.
  const index = place % Math.min(lines.length, place % 3 === 0 ? lines.length : 12);
  const rewrite = (edit: (line: string) => string[]) =>
    write(lines.flatMap((line, i) => (i === index ? edit(line) : [line])).join("\n"));
  switch (does) {
    case "insert":
      return void write(bytes.subarray(0, at), text, bytes.subarray(at));
    case "overwrite":
      return void write(bytes.subarray(0, at), text, bytes.subarray(at + Buffer.byteLength(text)));
    case "cut":
      return void write(bytes.subarray(0, at), bytes.subarray(at + 1 + (file % 40)));
    case "flipByte":
      return void write(bytes.subarray(0, at), Buffer.from([file % 256]), bytes.subarray(at + 1));
    case "deleteLine":
      return void rewrite(() => []);
    case "repeatLine":
      return void rewrite((line) => [line, line]);
    case "indentLine":
      return void rewrite((line) => [`${[" ", "  ", "\t", "- ", "\u00a0"][file % 5]}${line}`]);
    case "replaceValue":
      return void rewrite((line) => [
        line.includes(":") ? `${line.slice(0, line.indexOf(":") + 1)} ${text}` : text,
      ]);
    case "replaceKey":
      return void rewrite((line) => [line.replace(/^(\s*)[^:]*/, (_, indent: string) => indent + text)]);
    case "addField":
      return void rewrite((line) => [
        line,
        `${["title", "date", "tags", "image", "projects", "start", "links", "id"][file % 8]}: ${text}`,
      ]);
    case "append":
      return void write(bytes, "\n", text, "\n");
    case "truncate":
      return void write(bytes.subarray(0, at));
    case "encode":
      return void files.set(path, Buffer.from(bytes.toString("utf8"), file % 2 === 0 ? "utf16le" : "latin1"));
    case "deleteFile":
      return void files.delete(path);
    case "copyFile":
      return void files.set(nameFor(path, file, place, text), bytes);
    case "renameFile":
      files.delete(path);
      return void files.set(nameFor(path, file, place, text), bytes);
    case "swapFiles": {
      const other = paths[place % paths.length] ?? path;
      files.set(path, files.get(other) ?? bytes);
      return void files.set(other, bytes);
    }
  }
}

/** Another path: in another room, with another name or another ending. No path that a file system refuses. */
function nameFor(path: string, file: number, place: number, text: string): string {
  const name =
    path
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? "x";
  const word = Buffer.from(text.replaceAll("/", "").replaceAll("\u0000", ""))
    .toString("utf8")
    .slice(0, 30)
    .replace(/^\.+$/, "");
  const called = file % 3 === 0 ? name : `${name}${word}`;
  return `${rooms[place % rooms.length]}${called || "x"}${endings[file % endings.length]}`;
}
