/** What a browser is told of the files of words, in the file `words.json` beside the index. */
export interface IndexedWords {
  /** What each file of words begins with, in their order. */
  readonly files: readonly string[];
  /** The words of which not every place is known where they stand: a phrase with one of them cannot be looked for. */
  readonly shortened: readonly string[];
}

/** What is typed of a word before all that begins with it is wanted: fewer letters begin too much. */
const leastLetters = 3;
/** How many files may be wanted at most, beyond those that a search loads by itself. */
const mostFiles = 16;
/** How much longer than its stem a word may be: "-eren", "-ingen". */
const longestEnding = 5;

/** The words of a text as Pagefind looks for them: without case, accents and punctuation. */
function termsOf(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/[^\p{L}\p{N}\s]/gu, "");
  return plain.toLowerCase().split(/\s+/);
}

/**
 * Pagefind finds words that begin with what was typed only in the files whose words enclose it. Here is what else to
 * load: texts that each are in another file, so that all words that begin with one that was typed have been loaded.
 * @returns them with spaces between; nothing when nothing is missing, or when so much is that it is left at what is there
 */
export function beginningWith(typed: string, { files }: IndexedWords): string {
  const terms = termsOf(typed);
  const begins = (from: string, term: string) =>
    term.length >= leastLetters && from !== term && from.startsWith(term);
  const more = files.filter((from) => terms.some((term) => begins(from, term)));
  return more.length <= mostFiles ? more.join(" ") : "";
}

/**
 * A search for words one after another, in quotation marks, that has one of the most used words in it becomes a search
 * for all of its words, in any order: it finds what was looked for, and more.
 */
export function searchable(typed: string, { shortened }: IndexedWords): string {
  const isShortened = (term: string) =>
    shortened.some((stem) => term.startsWith(stem) && term.length <= stem.length + longestEnding);
  return termsOf(typed).some(isShortened) ? typed.replaceAll('"', " ").trim() : typed;
}

/** Tells whether words are looked for one after another: they are in quotation marks, as Pagefind knows them. */
export function isPhrase(typed: string): boolean {
  return /^".+"$/.test(typed.trim());
}
