import type { Mark, MarkCode } from "../../schema/marks.ts";
import { tag } from "./html-elements.ts";
import { addressed, looksLikeAddress } from "./loose-addresses.ts";
import { opaque, type Passage } from "./marks.ts";

interface Rule {
  readonly code: MarkCode;
  readonly pattern: RegExp;
  /** Whether what was found is what it looks like; all of it unless it is said. */
  readonly isMeant?: (match: RegExpExecArray) => boolean;
  /** The sign that stands on both sides of what is found. With a spare one, nobody can say which two belong together. */
  readonly pair?: string;
  /** What is to be written instead, where it is certain. */
  readonly instead?: (found: string, after: string) => string | undefined;
}

const hasLetter = (text: string) => /\p{L}/u.test(text);
const link = (text = "", address = "") => `[${text}](${addressed(address)?.written ?? address})`;

/** In this order: what one has found, the next ones do not see. */
const anywhere: readonly Rule[] = [
  { code: "unclosedComment", pattern: /<!--(?!-?>)/g },
  { code: "htmlInText", pattern: tag },
  { code: "shortcode", pattern: /\{\{[<%][^{}]*[%>]\}\}/g },
  { code: "shortcode", pattern: /\{%-?\s*[a-z]\w*\s+[^{}%]+%\}/gi },
  { code: "wikiLink", pattern: /!?\[\[[^[\]\n]+\]\]/g },
  {
    code: "shortcode",
    pattern: /\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n[\]]*"|'[^'\n[\]]*'|[^\s"'[\]]+))+\s*\/?\]/gi,
  },
  {
    code: "shortcode",
    pattern:
      /\[(?:\/[a-z][\w-]*|\/?(?:gallery|embed|caption|toc)|(?:url|img|color|size|quote)=[^[\]\n]+)\]/gi,
  },
  {
    code: "shortcode",
    pattern:
      /\[(?:youtube|vimeo|soundcloud|audio|video|playlist|instagram|twitter|tweet|facebook|googlemaps)[ =][^[\]\n]+\]/gi,
    isMeant: ([found]) => /[:/=]|\d{4}/.test(found),
  },
  {
    code: "almostLink",
    pattern: /(?<!\])\[([^[\]\n]+)\][ \t\u00a0]+\(([^()\s]+)\)/g,
    isMeant: ([, , to = ""]) => looksLikeAddress(to),
    instead: (found) => {
      const [, text, to] = /^\[(.*)\]\s+\((.*)\)$/.exec(found) ?? [];
      return link(text, to);
    },
  },
  {
    code: "almostLink",
    pattern: /\(([^()\n]+)\)\[([^[\]\s]+)\]/g,
    isMeant: ([, , to = ""]) => looksLikeAddress(to),
    instead: (found) => {
      const [, text, to] = /^\((.*)\)\[(.*)\]$/.exec(found) ?? [];
      return link(text, to);
    },
  },
  { code: "almostLink", pattern: /(?<![\p{L}\p{N}])!\[[^[\]\n]*(?:\](?:\([^()\n]*)?)?/gu },
  {
    code: "almostLink",
    pattern: /\[([^[\]\n]+)\]\([^\s()]*/g,
    isMeant: ([found]) => looksLikeAddress(found.slice(found.indexOf("](") + 2)),
  },
  {
    code: "noteWithoutText",
    pattern: /\[\^[^[\]\n]+\]/g,
    // With a space in its name, a note is none (`x [^een noot]`).
    instead: (found) => (/\s/.test(found) ? found.replace(/\s+/g, "-") : undefined),
  },
  {
    code: "foreignSign",
    pattern: /(?:\[[^[\]\n]+\])?\{[\w-]+=[^{}\n]*\}/g,
  },
  {
    code: "noDefinition",
    pattern: /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g,
    isMeant: ([, text = ""]) => hasLetter(text) && !/^(?:sic!?|red\.?)$/i.test(text),
  },
  { code: "foreignSign", pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|\{(?:[.#][\p{L}_]|:)[^{}\n]*\}/gu },
  { code: "shortcode", pattern: /%%[^%\n]+%%/g },
  { code: "foreignSign", pattern: /(?<![=<>!])==(?![=\s])[^=\n]+(?<!\s)==(?!=)/g },
  {
    code: "foreignSign",
    pattern: /(?<![\p{L}\p{N}+])\+\+(?![+\s])[^+\n]+(?<!\s)\+\+(?!\+)/gu,
    isMeant: ([found]) => hasLetter(found),
  },
  { code: "foreignSign", pattern: /(?<=[\p{L}\p{N})])(?:\^[\p{L}\p{N}+-]{1,12}\^|~[\p{L}\p{N}+-]{1,12}~)/gu },
  { code: "foreignSign", pattern: /\$\$[^$\n]+\$\$/g },
  // Emphasis of wikis, and a link of Textile.
  {
    code: "foreignSign",
    pattern: /(?<![\p{L}\p{N}'])('{2,3})(?=[^\s'])[^'\n]*(?<=[^\s'])\1(?!')/gu,
    isMeant: ([found]) => hasLetter(found),
  },
  { code: "foreignSign", pattern: /"[^"\n]+":https?:\/\/[^\s]+/g },
  { code: "foreignSign", pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:/])/gu },
  ...["***", "**", "___", "__", "~~"].map((written): Rule => {
    const sign = written.at(-1);
    const mark = written.replaceAll("*", "\\*");
    // In `a.__b`, as programs are written, it is part of a name.
    const before = sign === "_" ? "(?<![\\p{L}\\p{N}]\\.)" : "";
    return {
      code: "almostBold",
      pair: written,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}${sign}])${before}${mark}[^${sign}\\p{L}]*\\p{L}[^${sign}]*${mark}(?![${sign}])`,
        "gu",
      ),
      instead: (found, after) => {
        const words = found.slice(written.length, -written.length);
        const bare = words.trim();
        // A space at the edge moves out, where there is none yet.
        const behind = words !== words.trimEnd() && /^[\p{L}\p{N}]/u.test(after) ? " " : "";
        return bare === words || words.includes("\n") ? undefined : `${written}${bare}${written}${behind}`;
      },
    };
  }),
  { code: "strayMark", pattern: /(?<![\p{L}\p{N}\p{P}])\*\*(?=\p{L})/gu },
  {
    code: "strayMark",
    pattern: /(?<![\p{L}\p{N}*_])([*_])(?![\s*_])[^*_\n]*\s\1(?![\p{L}\p{N}*_])/gu,
    isMeant: ([found]) => hasLetter(found),
  },
  {
    code: "strayMark",
    pattern: /(?<![\p{L}\p{N}*_])([*_])[ \t\u00a0][^*_\n]*[\p{L}.!?,;:]\1(?![\p{L}\p{N}*_])/gu,
    isMeant: ([found]) => hasLetter(found),
  },
  { code: "strayMark", pattern: /`+/g },
  { code: "strayMark", pattern: /\\/g },
];

/** A sign of those without which no rule of `anywhere` finds anything: most text has none, and is not searched for more. */
const signAnywhere = /[<{[%=+^~*_`\\]|:[a-z]|''|\$\$/;

/** What stands at the beginning of a line in a paragraph, and is no mark there. */
const atLineStart: readonly Rule[] = [
  { code: "boxMark", pattern: /^(?::{3,}|!!! |\?\?\?\+? ).*$/gm },
  { code: "abbreviation", pattern: /^\*\[[^[\]\n]+\]:.*$/gm },
  { code: "taskBox", pattern: /^\[[ xX]\](?=[ \t])/gm },
  { code: "shortcode", pattern: /^import\s.+\sfrom\s+['"][^'"\n]+['"];?$/gm },
  { code: "foreignSign", pattern: /^(?:h[1-6]|bq)\.(?=[ \t]+\S)/gm },
  { code: "unknownCallout", pattern: /^\[![\p{L} _-]+\]/gmu },
  {
    code: "spacedAddress",
    pattern: /^(\[[^[\]\n]+\]:)[ \t]+(\S.*)$/gm,
    isMeant: ([, , to = ""]) => {
      const written = addressed(to);
      return written !== undefined && /\s/.test(to) && looksLikeAddress(written.address);
    },
    instead: (found) => {
      const [, label = "", to = ""] = /^(\[.*?\]:)\s+(.*)$/.exec(found) ?? [];
      return `${label} ${addressed(to)?.written ?? to}`;
    },
  },
  {
    code: "almostHeading",
    pattern: /^(#{2,})(?=[^\s#])(.*)$/gm,
    instead: (found) => (/^#{7}/.test(found) ? undefined : found.replace(/^#+/, "$& ")),
  },
  { code: "definition", pattern: /(?<=\n):[ \t]+(?=\S)/g },
];

/** How a line begins in which a rule of `atLineStart` may find something. */
const signAtLineStart = /^(?:[:!?*[#]|import\s|h[1-6]\.|bq\.)/m;

/** A line that is meant as an item of a list, one of several below each other. */
const itemAmongOthers =
  /^(?:[-+*](?=\p{L})|[•·▪▫◦‣●○■□➢➤►▶✓✔✗–—](?=[^\n])|\d{1,3}[.)](?=\p{L}(?!\p{Lu}))|(?:\d{1,3}|[a-z])[.)][ \t\u00a0]+(?=\S))/u;
/** One that can be nothing else, also when it is alone. */
const itemAlone = /^(?:[-+](?=\p{L})|[•·▪▫◦‣●○■□➢➤►▶](?=[^\n])|\d{1,3}\.(?=\p{L}(?!\p{Lu})))/u;

/** Paths of Windows, whose backslashes are no stray ones. */
const windowsPath = /(?<!\p{L})[A-Za-z]:\\[^\s]*/gu;

/**
 * What is almost Markdown in the visible text of a block, or Markdown of another program, or HTML.
 * @param isParagraph whether a line of it could begin a block: not so in a heading or a cell
 */
export function nearMarks(passage: Passage, isParagraph: boolean): Mark[] {
  const marks: Mark[] = [];
  const { shown, parts, gaps } = passage;
  let plain = passage.plain;
  if (plain.includes("\\")) plain = plain.replace(windowsPath, (found) => opaque.repeat(found.length));
  const starts = [0];
  for (let at = shown.indexOf("\n"); at >= 0; at = shown.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineOf = (index: number) => {
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((parts[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return parts[low]?.line ?? 0;
  };
  const tell = (code: MarkCode, index: number, length: number, instead?: string) =>
    marks.push({ code, line: lineOf(index), found: shown.slice(index, index + length), instead });
  /** Tells of a whole line, and quotes it as far as it is in the file as it is seen: not past a link, or code. */
  const tellLine = (code: MarkCode, index: number, length: number) => {
    const end = gaps.find((at) => at > index && at < index + length) ?? index + length;
    const [found = ""] = /^.*\S/.exec(shown.slice(index, end)) ?? [];
    tell(code, index, found.length);
  };

  const apply = ({ code, pattern, isMeant, pair, instead }: Rule) => {
    let kept = "";
    let from = 0;
    const matches = [...plain.matchAll(pattern)];
    const isSure = pair === undefined || plain.split(pair).length - 1 === 2 * matches.length;
    for (const match of matches) {
      const [found] = match;
      if (isMeant && !isMeant(match)) continue;
      const end = match.index + found.length;
      const wanted =
        found.includes(opaque) || !isSure
          ? undefined
          : instead?.(shown.slice(match.index, end), plain.slice(end, end + 1));
      tell(code, match.index, found.length, wanted);
      kept += plain.slice(from, match.index) + found.replace(/[^\n]/g, opaque);
      from = end;
    }
    plain = kept + plain.slice(from);
  };
  if (isParagraph) {
    if (signAtLineStart.test(plain)) for (const rule of atLineStart) apply(rule);
    itemsIn(plain.split("\n"), passage.breaks, (code, line, length) =>
      tellLine(code, starts[line] ?? 0, length),
    );
    const [heading] = /^#(?=\p{L})[^#\n]*(?=\n|$)/u.exec(plain) ?? [];
    if (heading) tellLine("hashInFront", 0, heading.length);
  }
  if (signAnywhere.test(plain)) for (const rule of anywhere) apply(rule);
  return marks;
}

function itemsIn(
  lines: readonly string[],
  breaks: ReadonlySet<number>,
  tell: (code: MarkCode, line: number, length: number) => void,
): void {
  const isItem = (at: number) => itemAmongOthers.test(lines[at] ?? "");
  const isRow = (at: number) => /^\|.*\|[ \t]*$/.test(lines[at] ?? "");
  lines.forEach((line, at) => {
    const isSecond = isItem(at) && isItem(at - 1) && !breaks.has(at - 1);
    const isFirst = isItem(at) && isItem(at + 1) && !breaks.has(at);
    if (isFirst && !isSecond) tell("runTogether", at, line.length);
    else if (!isFirst && !isSecond && itemAlone.test(line)) tell("almostItem", at, line.length);
    if (isRow(at) && isRow(at + 1) && !isRow(at - 1)) tell("almostTable", at, line.length);
  });
}
