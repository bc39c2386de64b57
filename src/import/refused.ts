import { isAbsolute } from "node:path";
import type { ImportFault } from "../schema/import-fault.ts";

/** Thrown by everything that reads an export. Never holds a piece of it: there may be private things in there. */
export class ImportRefused extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.code);
  }

  /** The same, with whole paths as whoever reads it would write them. */
  withPaths(shown: (path: string) => string): ImportRefused {
    const { fault } = this;
    if ("folder" in fault) return new ImportRefused({ ...fault, folder: shown(fault.folder) });
    // Paths within an export stay.
    const isWhole = "file" in fault && isAbsolute(fault.file);
    return isWhole ? new ImportRefused({ ...fault, file: shown(fault.file) }) : this;
  }
}
