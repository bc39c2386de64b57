import type { Site } from "../../src/region/site.ts";
import type { Guide } from "../../src/server/preview/guide.ts";
import type { Assets } from "../../src/site/assets.ts";
import { Page } from "../parts/page.tsx";
import { Text } from "../parts/prose.tsx";
import { editorsHtml } from "../parts/template.ts";

/** A guide for editors as a page of the preview, in the look of the site. */
export function guidePage({ title, body }: Guide, address: string, site: Site, assets: Assets): string {
  return editorsHtml(
    <Page
      site={site}
      assets={assets}
      class="guide"
      title={title}
      description={title}
      address={address}
      index={false}
    >
      <article class="article">
        <header class="article-head">
          <h1>{title}</h1>
        </header>
        <Text body={body} />
      </article>
    </Page>,
  );
}
