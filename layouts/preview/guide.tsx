import type { Assets } from "../../src/assets.ts";
import type { Guide } from "../../src/preview/guide.ts";
import type { Region } from "../../src/region.ts";
import { Page } from "../parts/page.tsx";
import { Text } from "../parts/prose.tsx";
import { html } from "../parts/template.ts";

/** Where a preview shows the editors' guide. */
export const guideAddress = "/_handleiding/";

/** The editors' guide as a page of the preview, in the look of the site. */
export function guidePage({ title, body }: Guide, region: Region, assets: Assets): string {
  return html(
    <Page
      region={region}
      assets={assets}
      class="guide"
      title={title}
      description={title}
      address={guideAddress}
      index={false}
    >
      <article class="article">
        <header class="article-head">
          <h1>{title}</h1>
        </header>
        <nav class="prose" aria-label={title}>
          <ul>
            {body.headings
              .filter(({ level }) => level === 2)
              .map(({ id, text }) => (
                <li>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
          </ul>
        </nav>
        <Text body={body} />
      </article>
    </Page>,
  );
}
