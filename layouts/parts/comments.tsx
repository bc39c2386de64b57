import { shorten } from "../../src/core/text.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { commentAnchor, commentsAnchor } from "../../src/region/comment-anchors.ts";
import { type FormField, formAnchor } from "../../src/region/forms.ts";
import type { Commented, Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import { allOf, type Comment } from "../../src/region/thread.ts";
import { Day } from "./day.tsx";
import { FeedLink } from "./intro.tsx";
import { ReaderFormFields } from "./reader-form.tsx";

/** What readers said about something, and folded below it the form to join in. Nothing of it is markup: it is text, in a direction of its own. */
export function Comments({ entry, site }: { entry: Commented; site: Site }) {
  const { region } = site;
  const texts = textsOf(region.language);
  const { threads } = entry;
  const state = region.commentState(entry);
  const anchor = commentsAnchor(region.language);
  const form = state === "open" ? site.forms.find(({ name }) => name === "comment") : undefined;
  if (state === "off" || (threads.length === 0 && !form)) return null;
  const hasThreads = threads.length > 0;
  return (
    <section
      class="comments"
      id={hasThreads ? undefined : anchor}
      aria-labelledby={hasThreads ? anchor : formAnchor("comment")}
    >
      {hasThreads && (
        <>
          <h2 id={anchor}>
            {texts.comments}
            <span class="comment-count"> ({texts.commentCount(allOf(threads).length)})</span>
          </h2>
          <Thread comments={threads} region={region} />
          <FeedLink href={region.addresses.commentsOf(entry.address)} label={texts.followComments} />
        </>
      )}
      {form ? (
        <details class="react">
          <summary class="button" id={formAnchor("comment")}>
            {texts.react[entry.kind]}
          </summary>
          <p>{form.words.intro}</p>
          <ReaderFormFields
            form={form}
            region={region}
            known={{ page: entry.file }}
            more={answerField(entry, region)}
          />
        </details>
      ) : (
        <p>{wordsIn(region.language).forms.closed}</p>
      )}
    </section>
  );
}

/** The feed of what readers say about something, for the head of its page. */
export function commentsFeed(entry: Commented, region: Region) {
  if (!region.isCommented(entry)) return undefined;
  const title = textsOf(region.language).commentsOn(entry.title);
  return { title, address: region.addresses.commentsOf(entry.address) };
}

/** The choice of the comment that a new one answers, so that answering needs no script. */
function answerField({ threads }: Commented, region: Region): FormField[] {
  const { answerTo, answerToNobody } = wordsIn(region.language).forms;
  const answerable = allOf(threads).filter(({ paragraphs }) => paragraphs.length > 0);
  if (answerable.length === 0) return [];
  const choices = [
    ["", answerToNobody] as const,
    ...answerable.map((one) => [one.id, summaryOf(one)] as const),
  ];
  return [{ name: "replyTo", words: { label: answerTo }, control: { choices }, required: false }];
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
          <article class="comment" id={commentAnchor(id, region.language)} aria-label={texts.commentBy(name)}>
            <p class="comment-by">
              <bdi class="comment-name">{name}</bdi>{" "}
              <a href={`#${commentAnchor(id, region.language)}`}>
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
