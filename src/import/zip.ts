import type { Readable } from "node:stream";
import { type Entry, open, type ZipFile } from "yauzl";
import { ImportRefused } from "./fault.ts";
import type { ExportFile } from "./source.ts";

/** A file that grows to more than this times its packed size, and beyond `bombBytes`, is no text or picture. */
const mostRatio = 150;
const bombBytes = 64 * 1024 ** 2;
const mostFiles = 200_000;
const mostBytes = 64 * 1024 ** 3;

/**
 * Opens a zip and lists what is in it. Paths that would leave the folder, and files that unpack to enormous ones, are
 * refused; nothing is ever unpacked to where its path says.
 * @throws ImportRefused
 */
export async function openZip(path: string): Promise<{ files: ExportFile[]; close: () => void }> {
  const refuse = (error: Error): ImportRefused => {
    const unsafe = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)/.exec(
      error.message,
    );
    return new ImportRefused(
      unsafe
        ? { code: "unsafePath", file: path, path: unsafe[1] ?? "" }
        : { code: "badZip", file: path, detail: error.message },
    );
  };
  const zip = await new Promise<ZipFile>((done, fail) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? fail(refuse(error)) : done(opened),
    );
  });
  const files: ExportFile[] = [];
  let total = 0;
  await new Promise<void>((done, fail) => {
    const stop = (error: ImportRefused) => {
      zip.close();
      fail(error);
    };
    zip.on("error", (error) => stop(refuse(error as Error)));
    zip.on("end", () => done());
    zip.on("entry", (entry: Entry) => {
      total += entry.uncompressedSize;
      const isBomb =
        entry.uncompressedSize > bombBytes && entry.uncompressedSize > entry.compressedSize * mostRatio;
      if (isBomb || total > mostBytes || files.length > mostFiles) {
        stop(new ImportRefused({ code: "zipBomb", file: path, path: entry.fileName }));
        return;
      }
      if (!entry.fileName.endsWith("/"))
        files.push({ path: entry.fileName, size: entry.uncompressedSize, read: () => readEntry(zip, entry) });
      zip.readEntry();
    });
    zip.readEntry();
  });
  return { files, close: () => zip.close() };
}

/** The bytes of a file in a zip: never more than it said it would be (yauzl checks). */
function readEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => (error ? fail(error) : done(stream)));
  });
}
