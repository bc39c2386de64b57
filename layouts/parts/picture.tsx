import type { Illustration } from "../../src/pictures/illustration.ts";
import { placeholderClass } from "../../src/pictures/placeholder.ts";
import { type PictureUse, pictureSources } from "../../src/pictures/uses.ts";
import { bloomAddress } from "../../src/region/bloom-addresses.ts";
import type { AnyEntry } from "../../src/region/region.ts";

/** A picture in the versions that a use of it asks for. The first one of a page is `eager`. */
export function Picture(props: {
  illustration: Illustration;
  use: PictureUse;
  eager?: boolean;
  alt?: string;
}) {
  const { illustration, use, eager = false, alt = illustration.alt } = props;
  const { sources, src, srcset, sizes, width, height } = pictureSources(illustration, use);
  const loading = eager ? ({ fetchpriority: "high" } as const) : ({ loading: "lazy" } as const);
  return (
    <picture>
      {sources.map(({ type, media, srcset }) => (
        <source type={type} media={media} srcset={srcset} sizes={sizes} />
      ))}
      <img
        src={src}
        {...(srcset ? { srcset, sizes } : {})}
        width={width}
        height={height}
        alt={alt}
        class={placeholderClass(illustration.picture)}
        decoding="async"
        {...loading}
      />
    </picture>
  );
}

/** The picture of an entry on a card: its own, or the bloom that the site draws for it. It only decorates. */
export function Thumbnail({ entry, eager = false }: { entry: AnyEntry; eager?: boolean }) {
  if (entry.image) return <Picture illustration={entry.image} use="card" eager={eager} alt="" />;
  return (
    <img
      src={bloomAddress(entry)}
      width={1200}
      height={800}
      alt=""
      decoding="async"
      {...(eager ? {} : { loading: "lazy" as const })}
    />
  );
}
