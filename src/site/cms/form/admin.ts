import cms from "@sveltia/cms";
import { type AdminData, dataId } from "../admin-data.ts";
import type { Sveltia } from "../sveltia.ts";
import { formatOf, formFor, formNames } from "./forms.ts";
import { preferLanguage } from "./language.ts";
import { registerPreviews } from "./preview.ts";
import { registerTagField } from "./tag-field.ts";

/** Starts the CMS on the page at `/admin/`: its forms read and write files as `file.ts` does. */
const sveltia: Sveltia = cms;
const data = JSON.parse(document.getElementById(dataId)?.textContent ?? "") as AdminData;

preferLanguage(data.language);
for (const name of formNames) {
  const form = formFor(name, data);
  const isPage = data.config.collections.some((one) => "folder" in one && one.format === formatOf(name));
  sveltia.registerCustomFormat(formatOf(name), isPage ? "md" : "yaml", {
    fromFile: (text) => form.read(text),
    toFile: (values) => form.write(values),
  });
}
registerTagField(sveltia, data.words);
registerPreviews(sveltia, data);
void sveltia.init({ config: data.config });
