import { join } from "node:path";
import { PassThrough } from "node:stream";
import { inspect } from "node:util";
import { bundleOf } from "../scripts/bundle.mjs";

/*
 * A process that runs commands one after the other (`buildHere` in `builds.ts`): what they import is read once for all of
 * them, as it is in the preview, where one process makes a site again and again.
 */
const root = join(import.meta.dirname, "..");
process.setSourceMapsEnabled(true);
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
process.on("disconnect", () => process.exit(0));

process.on("message", async ({ words, cwd, environment }) => {
  const written = { out: "", err: "" };
  const into = (kind) => (text) => {
    written[kind] += `${text}\n`;
  };
  const io = {
    out: into("out"),
    err: into("err"),
    input: new PassThrough(),
    screen: new PassThrough(),
    isTTY: { input: false, out: false, err: false },
    environment,
    cwd,
    columns: undefined,
    ended: new AbortController().signal,
  };
  let status = 1;
  try {
    const { main } = await import(await bundleOf(root, join(root, "scripts/bloeit.ts")));
    status = await main(words, io);
  } catch (error) {
    written.err += `${inspect(error)}\n`;
  }
  process.send({ status, ...written });
});
