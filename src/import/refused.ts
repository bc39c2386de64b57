import { isAbsolute } from "node:path";
import type { ImportError } from "../schema/import-error.ts";

/** Thrown by everything that reads an export. Never holds a piece of it: there may be private things in there. */
export class ImportRefused extends Error {
  constructor(readonly error: ImportError) {
    super(error.code);
  }

  /** The same, with whole paths as whoever reads it would write them. */
  withPaths(shown: (path: string) => string): ImportRefused {
    const { error } = this;
    if ("folder" in error) return new ImportRefused({ ...error, folder: shown(error.folder) });
    // Paths within an export stay.
    const isWhole = "file" in error && isAbsolute(error.file);
    return isWhole ? new ImportRefused({ ...error, file: shown(error.file) }) : this;
  }
}
