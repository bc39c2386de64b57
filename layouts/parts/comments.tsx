import { allOf, type Comment } from "../../src/comments/thread.ts";
import { textsOf } from "../../src/languages/texts.ts";
import type { Page, Post, Project, Region } from "../../src/region.ts";
import { Day } from "./day.tsx";

/** What readers said about something. Nothing of it is markup: it is text, in a direction of its own. */
export function Comments({ entry, region }: { entry: Post | Project | Page; region: Region }) {
  const texts = textsOf(region.language);
  const { threads } = entry;
  if (entry.head.comments === "off" || threads.length === 0) return null;
  return (
    <section class="comments" aria-labelledby="reacties">
      <h2 id="reacties">
        {texts.comments} <span class="comment-count">({texts.commentCount(allOf(threads).length)})</span>
      </h2>
      <Thread comments={threads} region={region} />
    </section>
  );
}

function Thread({ comments, region }: { comments: readonly Comment[]; region: Region }) {
  const texts = textsOf(region.language);
  return (
    <ol class="thread">
      {comments.map(({ id, name, date, paragraphs, answers }) => (
        <li>
          <article class="comment" id={`reactie-${id}`} aria-label={texts.commentBy(name)}>
            <p class="comment-by">
              <bdi class="comment-name">{name}</bdi>{" "}
              <a href={`#reactie-${id}`}>
                <Day day={date} language={region.language} />
              </a>
            </p>
            {paragraphs.length === 0 && <p class="comment-removed">{texts.commentRemoved}</p>}
            {paragraphs.map((lines) => (
              <p dir="auto">
                {lines.map((line, index) => (
                  <>
                    {index > 0 && <br />}
                    {line}
                  </>
                ))}
              </p>
            ))}
          </article>
          {answers.length > 0 && <Thread comments={answers} region={region} />}
        </li>
      ))}
    </ol>
  );
}
