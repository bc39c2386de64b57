import { textsOf } from "../../src/i18n/texts.ts";
import type { Partner, Region } from "../../src/region/region.ts";

/** How to put a partner's card on another site: the frame to copy. */
export function Embed({ partner, region }: { partner: Partner; region: Region }) {
  const texts = textsOf(region.language);
  const address = region.absolute(region.addresses.partnerCard(partner.slug));
  const title = `${partner.title} – ${region.settings.title}`.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const frame = `<iframe src="${address}" title="${title}" width="100%" height="420" loading="lazy" style="border: 0; max-width: 28rem"></iframe>`;
  return (
    <details class="embed">
      <summary>{texts.embed(partner.title)}</summary>
      <p>{texts.embedHow}</p>
      <pre>
        <code>{frame}</code>
      </pre>
      <p>
        <a href={region.addresses.partnerCard(partner.slug)}>{texts.embedShow}</a>
      </p>
    </details>
  );
}
