/** The tokenizer of css-tree (CSS Syntax Module, section 4), which takes linear time; it ships no types. */
declare module "css-tree/tokenizer" {
  /** Calls back for each token in its order, with its type and where it begins and ends in the source. */
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;

  /** What a type of token is called: `semicolon-token`, `ident-token`, and the like. */
  export const tokenNames: readonly string[];
}
