import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";
import { reuseFrom, reuseInPlace } from "../../core/reuse-output.ts";
import { cover } from "../../pictures/bloom/cover.ts";
import type { CoverWork } from "./covers.ts";

/* The thread of `drawCovers`. */
const { requests, colours, old, fresh } = workerData as CoverWork;
const reuse = old === fresh ? reuseInPlace : reuseFrom(old, fresh);
for (const { file, seed, family } of requests) {
  const path = join(fresh, file);
  const svg = cover(seed, family, colours);
  if (reuse(path, svg)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
}
