import { creditLine } from "../../src/pictures/illustration.ts";
import { bloomAddress } from "../../src/region/bloom-addresses.ts";
import type { AnyEntry } from "../../src/region/region.ts";
import { Picture } from "./picture.tsx";

/** The picture at the head of an entry, with its credit; where there is none, its bloom, which only a wide screen shows. */
export function Cover({ entry }: { entry: AnyEntry }) {
  if (!entry.image)
    return (
      <div class="plate">
        <img src={bloomAddress(entry)} width={1200} height={800} alt="" decoding="async" />
      </div>
    );
  const said = creditLine(entry.image);
  return (
    <figure class="cover">
      <Picture illustration={entry.image} use="cover" eager />
      {said && (
        <figcaption>
          <small class="credit">{said}</small>
        </figcaption>
      )}
    </figure>
  );
}
