import type { Problem } from "../../src/content/problem.ts";
import type { Children } from "../../src/core/jsx-runtime.ts";
import type { LanguageCode } from "../../src/core/language.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { describeError, messagesOf } from "../../src/i18n/messages.ts";
import { editorsHtml } from "../parts/template.ts";

/** What a preview shows instead of the site as long as something is wrong with the content: all of it, by file. */
export function problemsPage(problems: readonly Problem[], language: LanguageCode): string {
  const { report } = messagesOf(language);
  const { title, wait } = wordsIn(language).preview;
  const files = [...new Set(problems.map(({ file }) => file))];
  return editorsHtml(
    <Sheet title={title} language={language}>
      <p class="lead">
        {report.count(problems.length, files.length)} {wait}
      </p>
      {files.map((file) => (
        <section>
          <h2>{file}</h2>
          {problems
            .filter((problem) => problem.file === file)
            .map((problem) => (
              <ProblemBlock problem={problem} language={language} />
            ))}
        </section>
      ))}
    </Sheet>,
  );
}

/** What a preview shows when a page cannot be made although nothing is wrong with the content. */
export function failurePage(failure: unknown, language: LanguageCode): string {
  const { failure: title, detail } = wordsIn(language).preview;
  return editorsHtml(
    <Sheet title={title} language={language}>
      <p class="lead">{detail}</p>
      <pre>{failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}</pre>
    </Sheet>,
  );
}

function ProblemBlock({ problem, language }: { problem: Problem; language: LanguageCode }) {
  const { report } = messagesOf(language);
  const { what, remedy } = describeError(problem.error, language);
  return (
    <article>
      <h3>
        {report.line} {problem.line}
      </h3>
      <p>
        <Marked text={what} />
      </p>
      <p>
        <Marked text={remedy} />
      </p>
      {(problem.found || problem.wanted) && (
        <dl>
          {problem.found && (
            <div class="is">
              <dt>{report.is}</dt>
              <dd>{problem.found}</dd>
            </div>
          )}
          {problem.wanted && (
            <div class="should-be">
              <dt>{report.shouldBe}</dt>
              <dd>{problem.wanted}</dd>
            </div>
          )}
        </dl>
      )}
    </article>
  );
}

/** A message with what stands between backticks as code. */
function Marked({ text }: { text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}

function Sheet({ title, language, children }: { title: string; language: LanguageCode; children: Children }) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{styles}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/* The region's own style sheet may be what is wrong: this page stands on itself. It never leaves the preview. */
const styles = `
:root { color-scheme: light dark; --paper: light-dark(#fff9f4, #16120f); --ink: light-dark(#241c1c, #f3ece6);
  --soft: light-dark(#6b5e5a, #b9aca5); --rule: light-dark(#e5d9cf, #3a302b); --wrong: light-dark(#ffe4e6, #4a1f26);
  --right: light-dark(#ddf4e4, #16402a); }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1.05rem/1.55 system-ui, sans-serif; }
main { max-inline-size: 52rem; margin-inline: auto; padding: clamp(1.25rem, 5vw, 4rem); }
h1 { font-size: clamp(1.7rem, 4vw, 2.4rem); line-height: 1.15; text-wrap: balance; }
.lead { margin-block: 0.75rem 2rem; color: var(--soft); font-size: 1.15rem; }
h2 { padding-block: 1rem 0.25rem; border-block-start: 3px solid var(--ink); font-size: 1.15rem; overflow-wrap: anywhere; }
article { padding-block: 0.75rem 1.25rem; }
article + article { border-block-start: 1px solid var(--rule); }
h3 { color: var(--soft); font-size: 0.95rem; font-weight: 600; }
code, dd, pre { font-family: ui-monospace, monospace; font-size: 0.95em; overflow-wrap: anywhere; white-space: pre-wrap; }
dl { display: grid; gap: 2px; margin-block-start: 0.75rem; }
dl div { display: grid; grid-template-columns: 6rem 1fr; padding: 0.5rem 0.75rem; border-radius: 4px; }
dt { color: var(--soft); font-size: 0.9rem; }
.is { background: var(--wrong); } .should-be { background: var(--right); }
@media (width < 32rem) { dl div { grid-template-columns: 1fr; } }
`;
