import { allOf, type Comment } from "../../src/comments/thread.ts";
import { formWords } from "../../src/forms/words.ts";
import { textsOf } from "../../src/languages/texts.ts";
import type { Page, Post, Project, Region } from "../../src/region.ts";
import { shorten } from "../../src/text.ts";
import { Day } from "./day.tsx";
import { Choice, Line, Lines, PostForm } from "./form.tsx";

/** What readers said about something. Nothing of it is markup: it is text, in a direction of its own. */
export function Comments({ entry, region }: { entry: Post | Project | Page; region: Region }) {
  const texts = textsOf(region.language);
  const { threads } = entry;
  const state = entry.head.comments ?? region.site.comments ?? "open";
  const isOpen = state === "open" && region.site.forms === true;
  if (state === "off" || (threads.length === 0 && !isOpen)) return null;
  const words = formWords(region.language);
  return (
    <section class="comments" aria-labelledby="reacties">
      <h2 id="reacties">
        {texts.comments}
        {threads.length > 0 && (
          <span class="comment-count"> ({texts.commentCount(allOf(threads).length)})</span>
        )}
      </h2>
      {threads.length > 0 && <Thread comments={threads} region={region} />}
      {isOpen ? <CommentForm entry={entry} region={region} /> : <p>{words.closed}</p>}
    </section>
  );
}

/** The form for a new comment. Which one it answers is a choice in it, so that it needs no script. */
function CommentForm({ entry, region }: { entry: Post | Project | Page; region: Region }) {
  const words = formWords(region.language);
  const answerable = allOf(entry.threads).filter(({ paragraphs }) => paragraphs.length > 0);
  return (
    <section class="post-form-section">
      <h3 id="comment-form">{words.comment}</h3>
      <PostForm
        region={region}
        name="comment"
        known={{ page: entry.file }}
        privacy={words.commentPrivacy}
        button={words.sendComment}
      >
        <Line
          region={region}
          form="comment"
          name="name"
          label={words.name}
          help={words.nameHelp}
          autocomplete="name"
          required
        />
        {answerable.length > 0 && (
          <Choice
            region={region}
            form="comment"
            name="replyTo"
            label={words.answerTo}
            choices={[
              ["", words.answerToNobody],
              ...answerable.map((one) => [one.id, summaryOf(one)] as const),
            ]}
          />
        )}
        <Lines region={region} form="comment" name="text" label={words.yourComment} required />
      </PostForm>
    </section>
  );
}

function summaryOf({ name, paragraphs }: Comment): string {
  return `${shorten(name, 30)}: ${shorten(paragraphs.flat().join(" "), 50)}`;
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
