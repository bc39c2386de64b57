import { textsOf } from "../../src/i18n/texts.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";

/** Plain links with which a reader passes a page on; no script, nothing is asked of anybody before a click. */
export function Share({ entry, region }: { entry: AnyEntry; region: Region }) {
  const texts = textsOf(region.language);
  const url = encodeURIComponent(region.absolute(entry.address));
  const title = encodeURIComponent(entry.title);
  const services = [
    { name: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { name: "WhatsApp", href: `https://wa.me/?text=${title}%20${url}` },
    { name: texts.email, href: `mailto:?subject=${title}&body=${url}` },
  ];
  return (
    <section class="share">
      <h2>{texts.share}</h2>
      <ul class="words">
        {services.map(({ name, href }) => (
          <li>
            <a href={href} rel="external nofollow" aria-label={texts.shareBy(name)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
