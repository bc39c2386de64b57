import { wordsIn } from "../../i18n/languages.ts";
import { type AdminData, dataId } from "./admin-data.ts";

/** The page at `/admin/`: a document with the data and the script, kept out of search engines. */
export function adminPage(data: AdminData, script: string, styles: string): string {
  const { language, config } = data;
  const title = config.app_title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  // In a script element only "<" could end the data early.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${language}"${data.isLocal ? ' class="local"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${config.logo.src}">
<link rel="stylesheet" href="${styles}">
<script type="application/json" id="${dataId}">${json}</script>
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><h1>${title}</h1><p>${wordsIn(language).cms.noScript}</p></noscript>
</body>
</html>
`;
}
