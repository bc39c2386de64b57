import type { Thing, WithContext } from "schema-dts";
import { type Day, formatDay, machineDay } from "../../src/core/days.ts";
import { Markup } from "../../src/core/jsx-runtime.ts";
import { memo } from "../../src/core/memo.ts";
import { paletteOf } from "../../src/core/palette.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { faviconAddress, logoAddress, touchIconAddress } from "../../src/pictures/bloom/icon-addresses.ts";
import type { Region } from "../../src/region/region.ts";
import { cardAddress, cardFormat, cardSize } from "../../src/site/social-cards/index.ts";
import type { Crumb } from "./breadcrumbs.tsx";
import { socialCard } from "./social-card.ts";
import { breadcrumbList, jsonLd } from "./structured-data.ts";
import type { Given } from "./template.ts";

/** The ground of pages in each scheme, for what a browser draws around them. */
const schemesOf = memo(({ settings }: Region) =>
  (["light", "dark"] as const).map((scheme) => ({
    scheme,
    paper: paletteOf(settings.colours)[scheme].paper,
  })),
);

export interface HeadProps extends Given {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** Open Graph type of the page. */
  readonly type?: "website" | "article";
  readonly crumbs?: readonly Crumb[];
  /** The feed of what the page is about, besides that of the site. */
  readonly feed?: { readonly title: string; readonly address: string } | undefined;
  /** The feed of what readers say about it. */
  readonly comments?: { readonly title: string; readonly address: string } | undefined;
  /** The calendar of what the page is about. */
  readonly calendar?: { readonly title: string; readonly address: string } | undefined;
  readonly published?: Day;
  readonly updated?: Day | undefined;
  readonly tags?: readonly string[];
  readonly data?: readonly WithContext<Thing>[];
  /** False for pages that search engines should not show. */
  readonly index?: boolean;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly scripts?: readonly string[];
}

/** Everything about a page that is not on it. */
export function Head(props: HeadProps) {
  const { region, assets, title, description, address, type = "website", crumbs = [], feed } = props;
  const { settings, addresses } = region;
  const texts = textsOf(region.language);
  const isHome = address === addresses.home;
  // A project and its partner may have one name, and so may two posts: the section or the day tells them apart.
  const section = props.published ? formatDay(props.published, region.language) : crumbs[0]?.label;
  const apart = section && props.site.sharedTitles.has(title) ? [section] : [];
  const card = socialCard(props, address);
  const index = props.index !== false && !region.deployment.preview;
  const isOnTheWay = !isHome && address !== addresses.notFound;
  const data = !isOnTheWay
    ? (props.data ?? [])
    : [...(props.data ?? []), breadcrumbList(region, crumbs, title, address)];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {isHome ? `${settings.title} – ${settings.slogan}` : [title, ...apart, settings.title].join(" – ")}
      </title>
      <meta name="description" content={description} />
      {index ? (
        <link rel="canonical" href={region.absolute(address)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {assets.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {schemesOf(region).map(({ scheme, paper }) => (
        <meta name="theme-color" content={paper} media={`(prefers-color-scheme: ${scheme})`} />
      ))}
      <script src={assets.script("theme")} />
      {(props.scripts ?? []).map((script) => (
        <script src={script} defer />
      ))}
      {/* Browsers that show SVG take the last one; "sizes" keeps others from taking the first for it. */}
      <link rel="icon" href={faviconAddress} sizes="32x32" />
      <link rel="icon" href={logoAddress} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={touchIconAddress} />
      <link rel="manifest" href={addresses.manifest} />
      <link rel="alternate" type="application/rss+xml" title={settings.title} href={addresses.feed} />
      <link rel="alternate" type="application/atom+xml" title={settings.title} href={addresses.atom} />
      <link rel="alternate" type="application/feed+json" title={settings.title} href={addresses.jsonFeed} />
      {[feed, props.comments].map(
        (one) =>
          one && <link rel="alternate" type="application/rss+xml" title={one.title} href={one.address} />,
      )}
      {props.calendar && (
        <link
          rel="alternate"
          type="text/calendar"
          title={props.calendar.title}
          href={props.calendar.address}
        />
      )}
      {props.previous && <link rel="prev" href={props.previous} />}
      {props.next && <link rel="next" href={props.next} />}
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:title" content={isHome ? settings.title : title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={region.absolute(address)} />
      <meta property="og:locale" content={texts.locale} />
      {card && (
        <>
          <meta property="og:image" content={region.absolute(cardAddress(card))} />
          <meta property="og:image:type" content={cardFormat(card) === "jpg" ? "image/jpeg" : "image/png"} />
          <meta property="og:image:width" content={String(cardSize.width)} />
          <meta property="og:image:height" content={String(cardSize.height)} />
          <meta property="og:image:alt" content={`${card.title} – ${settings.title}`} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {props.published && <meta property="article:published_time" content={machineDay(props.published)} />}
      {props.updated && <meta property="article:modified_time" content={machineDay(props.updated)} />}
      {(props.tags ?? []).map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
      {settings.fediverse && <meta name="fediverse:creator" content={settings.fediverse} />}
      {data.map((thing) => (
        // As text: jsonLd escapes what could end the element.
        <script type="application/ld+json">{new Markup(jsonLd(thing))}</script>
      ))}
    </head>
  );
}
