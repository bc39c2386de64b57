/** Where a link of the front page leads. */
export interface HomeLink {
  readonly address: string;
  /** True for another website. */
  readonly isOutside: boolean;
}
