import { readFileSync } from "node:fs";

/** The most memory that a process has had so far, in megabytes, as Linux tells it; undefined elsewhere. */
export function peakOf(process: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
