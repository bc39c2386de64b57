import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFieldTables } from "../../src/site/guide/fields.ts";
import { root } from "../command/arguments.ts";

/** `npm run guide`: writes the tables of fields in the editors' guide anew, from the schemas. */
const file = join(root, "docs/handleiding.md");
writeFileSync(file, withFieldTables(readFileSync(file, "utf8")));
