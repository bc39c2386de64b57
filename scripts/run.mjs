import { join, resolve } from "node:path";
import { bundleOf } from "./bundle.mjs";
import { cleanOutput } from "./clean-output.mjs";

/*
 * Runs a script of the generator: `node scripts/run.mjs build --drafts`, or with its path instead of its name. Node does
 * not know TypeScript, and takes longer to load hundreds of modules one by one than many a script to do its work.
 */
const [, , said = "", ...words] = process.argv;
const root = resolve(import.meta.dirname, "..");
const script = said.endsWith(".ts") ? resolve(said) : join(root, `scripts/${said}.ts`);
process.argv.splice(1, process.argv.length, script, ...words);
// An error says where it is in what we wrote, and not in the bundle.
process.setSourceMapsEnabled(true);
// Eleventy would have every module pass by a thread of its own, to read changed ones anew; nothing here does without a new process.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
cleanOutput();
await import(await bundleOf(root, script));
