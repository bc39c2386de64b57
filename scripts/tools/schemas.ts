import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultLanguage, isLanguageCode } from "../../src/core/language.ts";
import { jsonSchemaOf, type SchemaName, schemaNames } from "../../src/site/guide/json-schema.ts";
import { root } from "../command/arguments.ts";

/**
 * `npm run schemas`: writes the JSON Schemas that VS Code needs (`.vscode/schemas/`, see `.vscode/settings.json`).
 * `--out=DIR` writes those of all files, also of front matter, for other editors; `--lang=nl|de|en`.
 */
const { values } = parseArgs({
  options: { out: { type: "string" }, lang: { type: "string", default: defaultLanguage } },
});
const { lang } = values;
if (!isLanguageCode(lang)) throw new Error(`--lang=${lang}`);
/** VS Code completes YAML files only; front matter in Markdown it does not look into. */
const forVsCode: readonly SchemaName[] = ["site", "tags", "media"];
const folder = values.out === undefined ? join(root, ".vscode/schemas") : resolve(values.out);
mkdirSync(folder, { recursive: true });
for (const name of values.out === undefined ? forVsCode : schemaNames)
  writeFileSync(
    join(folder, `${name}.schema.json`),
    `${JSON.stringify(jsonSchemaOf(name, lang), null, 2)}\n`,
  );
