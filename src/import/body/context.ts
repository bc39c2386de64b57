/** Where a link of an old text leads now; nowhere when only its words stay. */
export type NewLink = { readonly url: string } | undefined;

/** A picture of an old text: the file in `media/` it became, or the address at which it still is, or nothing at all. */
export type NewPicture = { readonly file: string } | { readonly missing: string } | undefined;

/** What a text must know of the move it takes part in. */
export interface Moving {
  /** Finds where a link leads now. */
  link(href: string): NewLink;
  /**
   * Finds a picture.
   * @param src the address at which it is shown
   * @param full the address that it links to, if that is itself in another size
   */
  picture(src: string, full: string | undefined, hasAlt: boolean): NewPicture;
  /** Tells whether an address is that of a picture on a host of the platform. */
  isPicture(address: string): boolean;
  /** What a link to a picture that could not be had is called. */
  readonly pictureWord: string;
  /** Hears of a player of which nobody can tell what it played, by what it is called. */
  readonly lostPlayer: (name: string) => void;
  /** Hears of a word whose characters had been misread. */
  readonly repaired: (found: string, repaired: string) => void;
}
