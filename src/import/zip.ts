import { statSync } from "node:fs";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import type { ExportFile } from "./export-file.ts";
import { ImportRefused } from "./refused.ts";

/** A file that grows to more than this times its packed size, and beyond `bombBytes`, is no text or picture. */
const mostRatio = 150;
const bombBytes = 64 * 1024 ** 2;
const mostFiles = 200_000;
const mostBytes = 64 * 1024 ** 3;

/** The file type in the attributes that Unix keeps (stat.h): a symbolic link. */
const linkType = 0xa000;

/**
 * Opens a zip and lists what is in it. Refused are paths that would leave the folder, links, files behind a password
 * and files that unpack to enormous ones; nothing is ever unpacked to where its path says.
 * @throws ImportRefused, also while a file in it is read
 */
export async function openZip(path: string): Promise<{ files: ExportFile[]; close: () => void }> {
  const size = statSync(path).size;
  const zip = await new Promise<ZipFile>((done, fail) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? fail(refusal(error, path)) : done(opened),
    );
  });
  try {
    if (zip.entryCount > mostFiles)
      throw new ImportRefused({ code: "zipCrowded", file: path, count: zip.entryCount });
    return { files: await listed(zip, path, size), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function listed(zip: ZipFile, path: string, size: number): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  let unpacked = 0;
  let packed = 0;
  return new Promise((done, fail) => {
    zip.on("error", (error) => fail(refusal(error as Error, path)));
    zip.on("end", () => done(files));
    zip.on("entry", (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      packed += entry.compressedSize;
      const isBomb =
        entry.uncompressedSize > bombBytes && entry.uncompressedSize > entry.compressedSize * mostRatio;
      // More packed bytes than the zip has: its files lie over each other.
      if (isBomb || unpacked > mostBytes || packed > size)
        fail(new ImportRefused({ code: "zipBomb", file: path, path: entry.fileName }));
      else if (((entry.externalFileAttributes >>> 16) & 0xf000) === linkType)
        fail(new ImportRefused({ code: "unsafePath", file: path, path: entry.fileName }));
      else if (entry.isEncrypted()) fail(new ImportRefused({ code: "zipEncrypted", file: path }));
      else {
        if (!entry.fileName.endsWith("/"))
          files.push({
            path: entry.fileName,
            size: entry.uncompressedSize,
            read: async () => bytesOf(zip, entry, path),
          });
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

/** The bytes of a file in a zip: never more than it said it would be (yauzl checks), and those that were packed. */
async function* bytesOf(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    const stream = await new Promise<Readable>((done, fail) => {
      zip.openReadStream(entry, (error, opened) => (error ? fail(error) : done(opened)));
    });
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Error ? refusal(error, path, entry.fileName) : error;
  }
  if (sum !== entry.crc32) throw new ImportRefused({ code: "zipDamaged", file: path });
}

/** What yauzl's words mean for who gave the zip; it has no codes. */
function refusal(error: Error, file: string, inside = ""): Error {
  const { message } = error;
  // What the machine refuses is no error of the zip.
  if ("syscall" in error) return error;
  const unsafe = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)/s.exec(
    message,
  );
  if (unsafe) return new ImportRefused({ code: "unsafePath", file, path: unsafe[1] ?? "" });
  if (/encrypt/.test(message)) return new ImportRefused({ code: "zipEncrypted", file });
  if (/too many bytes in the stream/.test(message))
    return new ImportRefused({ code: "zipBomb", file, path: inside });
  if (/central directory record signature not found|overflows file bounds|multi-disk|EOF/i.test(message))
    return new ImportRefused({ code: "zipCut", file });
  return new ImportRefused({ code: "zipDamaged", file });
}
