import type { Children } from "../../src/core/jsx-runtime.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { Footer } from "./footer.tsx";
import { Head, type HeadProps } from "./head.tsx";
import { Header } from "./header.tsx";

export interface PageProps extends Omit<HeadProps, "region"> {
  /** Where the page stands, from below home to its parent. */
  readonly crumbs?: readonly Crumb[];
  /** Path of the content file, for the link to edit it. */
  readonly file?: string;
  readonly class: string;
  readonly children: Children;
}

/** A whole page: head, header, the page's own content, footer. */
export function Page({ site, assets, crumbs = [], file, children, ...page }: PageProps) {
  const { region } = site;
  const texts = textsOf(region.language);
  const trail = page.address === region.addresses.home ? [] : crumbs;
  return (
    <html lang={region.language}>
      <Head {...page} site={site} region={region} assets={assets} crumbs={trail} />
      <body class={page.class}>
        <a class="skip" href="#main">
          {texts.skipToContent}
        </a>
        <Header region={region} address={page.address} />
        <main id="main" tabindex={-1}>
          {page.address !== region.addresses.home && page.address !== region.addresses.notFound && (
            <Breadcrumbs crumbs={trail} title={page.title} region={region} />
          )}
          {children}
        </main>
        <Footer
          site={site}
          printed={page.index === false ? undefined : region.absolute(page.address)}
          edit={file ? region.editAddress(file) : undefined}
        />
      </body>
    </html>
  );
}
