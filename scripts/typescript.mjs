import { join } from "node:path";
import { register } from "tsx/esm/api";

/*
 * For `node --import`: lets Node run the TypeScript of the generator by the generator's own settings. tsx alone takes
 * those of the folder that a command is started in, and there may be none there, or another's.
 */
register({ tsconfig: join(import.meta.dirname, "../tsconfig.json") });
