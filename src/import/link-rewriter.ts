import { unescapedAddress } from "../core/escapes.ts";
import type { LanguageCode } from "../core/language.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { Moving } from "./body/context.ts";
import { pictureAddress } from "./picture-address.ts";
import type { Pictures } from "./pictures.ts";
import type { UrlMap } from "./url-map.ts";

/** Answers what texts ask of the move, and remembers what people should hear of. */
export class LinkRewriter {
  readonly unlinked: { file: string; href: string; reason: string }[] = [];
  /** The files whose texts show a picture that could not be had, by its address. */
  readonly missing = new Map<string, Set<string>>();
  readonly missingAlts: { file: string; picture: string }[] = [];
  readonly repairs: { file: string; found: string; repaired: string }[] = [];
  /** Pictures that may be others of the same name. */
  readonly doubtful: { file: string; picture: string }[] = [];
  /** The files in `media/` that texts show. */
  readonly shown = new Set<string>();

  constructor(
    private readonly site: UrlMap,
    private readonly pictures: Pictures,
    private readonly isPictureHost: (url: URL) => boolean,
    private readonly language: LanguageCode,
  ) {}

  /** For a first look at a text: which pictures there are to be got. */
  looking(file: string): Moving {
    return {
      ...this.moving(file),
      link: () => undefined,
      lostPlayer: () => {},
      repaired: () => {},
      picture: (src, full) => {
        const address = pictureAddress(full ?? src) ?? pictureAddress(src);
        if (address) this.pictures.want(address);
        return undefined;
      },
    };
  }

  /** The file in `media/` of the picture above a text; nothing when it could not be had. */
  cover(file: string, address: string): string | undefined {
    const found = this.moving(file).picture(address, undefined, false);
    return found && "file" in found ? unescapedAddress(found.file) : undefined;
  }

  /** For making the text. */
  moving(file: string): Moving {
    const { site, pictures } = this;
    return {
      pictureWord: wordsIn(this.language).import.picture,
      link: (href) => {
        const found = site.link(href);
        if (typeof found !== "string") return found;
        this.unlinked.push({ file, href, reason: found });
        return undefined;
      },
      picture: (src, full, hasAlt) => {
        const address = pictureAddress(full ?? src) ?? pictureAddress(src);
        if (!address) {
          this.unlinked.push({ file, href: src, reason: "picture" });
          return undefined;
        }
        const name = pictures.fileOf(address);
        if (name === undefined) {
          this.missing.set(address.url, (this.missing.get(address.url) ?? new Set()).add(file));
          // What was on the old site itself is gone with it.
          return site.isOwn(new URL(address.url)) ? undefined : { missing: address.url };
        }
        this.shown.add(name);
        if (pictures.isDoubtful(address)) this.doubtful.push({ file, picture: name });
        if (!hasAlt) this.missingAlts.push({ file, picture: name });
        return { file: encodeURI(name) };
      },
      isPicture: (address) => {
        const text = address.startsWith("//") ? `https:${address}` : address;
        if (!URL.canParse(text)) return false;
        const url = new URL(text);
        return this.isPictureHost(url) && !/\.html?$/i.test(url.pathname);
      },
      lostPlayer: (name) => this.unlinked.push({ file, href: name, reason: "player" }),
      repaired: (found, repaired) => this.repairs.push({ file, found, repaired }),
    };
  }
}
