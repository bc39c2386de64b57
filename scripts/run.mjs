import { join, resolve } from "node:path";
import { bundleOf } from "./bundle.mjs";
import { cleanOutput } from "./clean-output.mjs";
import { processIo } from "./process-io.mjs";

/*
 * Runs a command (`node scripts/run.mjs build --drafts`), a tool of maintainers (`tools/fuzz`), or a script by its path.
 * Node does not know TypeScript, and takes longer to load hundreds of modules one by one than many a script to do its work.
 */
const [, , said = "", ...words] = process.argv;
const root = resolve(import.meta.dirname, "..");
const script = said.endsWith(".ts")
  ? resolve(said)
  : join(root, "scripts", said.startsWith("tools/") ? `${said}.ts` : "bloeit.ts");
const isCommand = script === join(root, "scripts/bloeit.ts");
process.argv.splice(1, process.argv.length, script, ...words);
// An error says where it is in what we wrote, and not in the bundle.
process.setSourceMapsEnabled(true);
// Eleventy would have every module pass by a thread of its own, to read changed ones anew; nothing here does without a new process.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
cleanOutput();
const { main } = await import(await bundleOf(root, script));
if (main) {
  const status = await main(isCommand && said !== "" ? [said, ...words] : words, processIo());
  // Eleventy and sharp may leave timers and threads behind; the status says how it went. All that was said is written first.
  process.stdout.write("", () => process.stderr.write("", () => process.exit(status)));
}
