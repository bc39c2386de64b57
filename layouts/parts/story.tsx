import type { Children } from "../../src/core/jsx-runtime.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Illustration } from "../../src/pictures/illustration.ts";
import { bloomAddress } from "../../src/region/bloom-addresses.ts";
import type { Post, Region } from "../../src/region/region.ts";
import { CardFacts } from "./card.tsx";
import { EntryLink, foreign, ownAgain } from "./links.tsx";
import { Picture } from "./picture.tsx";

/** One post large, with its picture; beside it the next ones as headlines. Alone it takes the whole width. */
export function Story(props: {
  story: Post;
  image: Illustration | undefined;
  headlines: readonly Post[];
  region: Region;
  /** What stands below the headlines. */
  children?: Children;
}) {
  const { story, image, headlines, region, children } = props;
  const words = wordsIn(region.language).home;
  return (
    <section class={headlines.length === 0 ? "story story-alone" : "story"}>
      <article class="story-large" {...foreign(story, region)}>
        {image ? (
          <Picture illustration={image} use="text" alt="" />
        ) : (
          <img class="story-bloom" src={bloomAddress(story)} width={1200} height={800} alt="" />
        )}
        <h2>
          <a href={story.address}>{story.title}</a>
        </h2>
        {story.summary && <p class="card-summary">{story.summary}</p>}
        <p class="card-facts" {...ownAgain(story, region)}>
          <CardFacts entry={story} region={region} />
        </p>
      </article>
      {headlines.length > 0 && (
        <div class="story-others">
          <h2>{words.moreStories}</h2>
          <ul class="story-headlines">
            {headlines.map((post) => (
              <li>
                <EntryLink entry={post} region={region} />{" "}
                <small class="card-facts">
                  <CardFacts entry={post} region={region} />
                </small>
              </li>
            ))}
          </ul>
          <p class="more">
            <a href={region.addresses.posts()}>{textsOf(region.language).allOf.posts}</a>
          </p>
          {children}
        </div>
      )}
    </section>
  );
}
