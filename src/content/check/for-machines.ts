import type { Diagnostic } from "./diagnostic.ts";

/** Findings as JSON: a list of objects, each with `file`, `line`, `code`, `severity`, `message`, `remedy`, `found`, `wanted`. */
export function asJson(diagnostics: readonly Diagnostic[], where: (file: string) => string): string {
  const list = diagnostics.map(({ file, line, code, severity, message, remedy, found, wanted }) => ({
    file: file === undefined ? null : where(file),
    line,
    code,
    severity,
    message,
    remedy,
    found: found ?? null,
    wanted: wanted ?? null,
  }));
  return JSON.stringify(list, null, 2);
}

/**
 * Findings as annotations of GitHub: a workflow command each
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param where the path of a content file from the root of the repository
 */
export function asGithub(diagnostics: readonly Diagnostic[], where: (file: string) => string): string {
  return diagnostics
    .map(({ file, line, code, severity, message, remedy, wanted }) => {
      const place = file === undefined ? [] : [`file=${property(where(file))}`, `line=${line}`];
      const text = [message, remedy, ...(wanted === undefined ? [] : [wanted])].join("\n");
      return `::${severity} ${[...place, `title=${property(code)}`].join(",")}::${data(text)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
