import { join } from "node:path";
import { register } from "tsx/esm/api";

/*
 * Lets Node run TypeScript that is in no bundle (`scripts/run.mjs`): what tests import of it or hand to it, by the generator's
 * own settings. tsx alone takes those of the folder that a command is started in, and there may be none there, or another's.
 */
register({ tsconfig: join(import.meta.dirname, "../tsconfig.json") });
