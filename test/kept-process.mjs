import { join } from "node:path";
import { inspect } from "node:util";
import { bundleOf } from "../scripts/bundle.mjs";

/*
 * A process that runs scripts of the generator one after the other (`runKept` in `builds.ts`): what they import is read
 * once for all of them, as it is in the preview, where one process makes a site again and again.
 */
const root = join(import.meta.dirname, "..");
process.setSourceMapsEnabled(true);
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";

/** What ends a script that ends itself. */
class Exit extends Error {
  constructor(status) {
    super(`ended with ${status}`);
    this.status = Number(status ?? 0);
  }
}
const leave = process.exit.bind(process);
process.exit = (status) => {
  throw new Exit(status);
};
process.on("disconnect", () => leave(0));

/** What is written instead of being shown. */
const written = { out: "", err: "" };
const into = (kind) => (text, encoding, done) => {
  written[kind] += text;
  const then = typeof encoding === "function" ? encoding : done;
  then?.();
  return true;
};
process.stdout.write = into("out");
process.stderr.write = into("err");

let count = 0;
process.on("message", async ({ name, words, cwd }) => {
  const script = join(root, "scripts", `${name}.ts`);
  process.chdir(cwd);
  process.argv = [process.execPath, script, ...words];
  delete process.env.INIT_CWD;
  process.exitCode = undefined;
  written.out = "";
  written.err = "";
  let status = 0;
  try {
    // An address that is new each time has the script itself read, and run, again.
    await import(`${await bundleOf(root, script)}?run=${count++}`);
    status = Number(process.exitCode ?? 0);
  } catch (error) {
    if (!(error instanceof Exit)) written.err += `${inspect(error)}\n`;
    status = error instanceof Exit ? error.status : 1;
  }
  process.exitCode = undefined;
  process.chdir(root);
  process.send({ status, ...written });
});
