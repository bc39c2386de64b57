import { join, resolve } from "node:path";
import { bundleOf } from "./bundle.mjs";

/*
 * What `import bloeit from "bloeit"` gives: the plugin for Eleventy (`src/site/plugin.ts`). It comes from a bundle, as the
 * commands do, for Node does not know the TypeScript of the generator.
 */
const root = resolve(import.meta.dirname, "..");
const { default: bloeit } = await import(await bundleOf(root, join(root, "src/site/plugin.ts")));
export default bloeit;
