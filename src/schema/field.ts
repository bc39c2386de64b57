import { z } from "zod";
import { Day, parseDay } from "../core/days.ts";
import { unescaped } from "../core/escapes.ts";
import { isLanguageCode, languageCodes, type Translated } from "../core/language.ts";
import { PartialDate, parsePartialDate } from "../core/partial-date.ts";
import { fold, isBlank, slugify } from "../core/text.ts";
import { parseTimes, type TimeSpan } from "../core/times.ts";
import type { ErrorCode } from "./error.ts";
import { mostOfAList, mostOfAnAddress, mostOfAWord, type TextSize, textSize, textSizes } from "./sizes.ts";

/** The kinds of thing a field may point at by slug. */
export type Referable = "project" | "partner" | "place";

/** What guides, forms and new files must know of a field beside its schema; its words are in `src/i18n`. */
export interface FieldHelp {
  readonly example?: string;
  readonly control: Control;
}

/** How a form lets one fill a field in. */
export type Control =
  | "line"
  | "text"
  | "day"
  | "date"
  | "time"
  | "flag"
  | "number"
  | "address"
  | "picture"
  | "tags"
  | "list"
  | "group"
  | { readonly choices: Readonly<Record<string, Translated>> }
  | { readonly references: Referable };

/** The help of every field, found by its schema. */
export const fieldHelp = z.registry<FieldHelp>();

/** Gives a field its help; returns the same schema. */
export function field<S extends z.ZodType>(schema: S, help: FieldHelp): S {
  fieldHelp.add(schema, help);
  return schema;
}

/** The name of every group of fields: that under which the words of its fields are known. */
export const groupNames = z.registry<{ readonly name: string }>();

/**
 * A group of fields, and no others. The words of its fields stand under its name in `src/i18n`, in the shape of
 * `types/fields.ts` or `types/site-fields.ts`.
 */
export function group<S extends z.ZodRawShape>(name: string, fields: S) {
  return z.strictObject(fields).register(groupNames, { name });
}

/** Reports an error of this project's own kinds from inside a Zod transform. */
export function report(context: z.RefinementCtx, error: ErrorCode): never {
  context.addIssue({ code: "custom", params: { error: error }, message: error.code });
  return z.NEVER;
}

/** A text, exactly as written, in which there is something to see. */
export const text = (size: TextSize = "line") => {
  const schema = z
    .string()
    .trim()
    .min(1)
    .max(textSizes[size].most)
    .superRefine((written, context) => {
      if (written !== "" && isBlank(written)) report(context, { code: "invisibleText" });
    });
  textSize.add(schema, { size });
  return schema;
};

/** What is no text but stands for something: read only when it can be that at all. */
const word = (most = mostOfAWord) => z.string().max(most);

/** A day in the region's zone (`days.ts` says what is understood). */
export const day = (zone: string) =>
  word().transform((written, context): Day => {
    const parsed = parseDay(written, zone);
    return parsed instanceof Day ? parsed : report(context, { code: parsed, value: written });
  });

/** A date known to the day, the month or the year (`partial-date.ts` says what is understood). */
export const partialDate = (zone: string) =>
  word().transform((written, context): PartialDate => {
    const parsed = parsePartialDate(written, zone);
    if (parsed instanceof PartialDate) return parsed;
    return report(context, { code: parsed === "notADay" ? "notADate" : parsed, value: written });
  });

/** A time of day or a stretch of it (`times.ts` says what is understood). */
export const timeSpan = () =>
  word().transform((written, context): TimeSpan => {
    const read = parseTimes(written);
    return "code" in read ? report(context, { ...read, value: written }) : read;
  });

const yes = new Set(["ja", "yes", "true", "waar", "wahr", "1"]);
const no = new Set(["nee", "neen", "nein", "no", "false", "onwaar", "falsch", "0"]);

/** Yes or no, in any of the languages. */
export const flag = () =>
  word().transform((written, context): boolean => {
    const word = fold(written);
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    return report(context, { code: "notAFlag", value: written });
  });

/** A number; a decimal comma is understood. */
export const number = (least: number, most: number) =>
  word().transform((written, context): number => {
    const value = /^-?\d+([.,]\d+)?$/.test(written.trim()) ? Number(written.replace(",", ".")) : Number.NaN;
    return value >= least && value <= most
      ? value
      : report(context, { code: "notANumber", value: written, least, most });
  });

/** One of a few words: the key itself, or its label in any of the languages. */
export const choice = <K extends string>(choices: Readonly<Record<K, Translated>>) =>
  word().transform((written, context): K => {
    const keys = Object.keys(choices) as K[];
    const word = fold(written);
    const found = keys.find(
      (key) => fold(key) === word || languageCodes.some((code) => fold(choices[key][code]) === word),
    );
    return (
      found ??
      report(context, { code: "notAChoice", value: written, choices: keys.map((key) => choices[key]) })
    );
  });

/** A web address on another site: http or https. */
export const webAddress = () =>
  word(mostOfAnAddress).transform((written, context): string => {
    // The parser drops spaces and control characters around an address; what follows an address does not stand them.
    const isOneWord = !/[\s\p{Cc}]/u.test(written.trim());
    const url = isOneWord && URL.canParse(written) ? new URL(written) : undefined;
    // The parser lets quotes, semicolons and the like stand in a host, where no name can have them.
    const isHost = /^(?:[a-z0-9_.-]+|\[[0-9a-f:]+\])$/.test(url?.hostname ?? "");
    const isWeb = url && isHost && /^https?:$/.test(url.protocol) && !url.username && !url.password;
    return isWeb ? written.trim() : report(context, { code: "notAWebAddress", value: written });
  });

/** The address of the site itself: scheme and host, nothing behind them, since every address begins at the root. */
export const siteAddress = () =>
  webAddress().transform((written, context): string => {
    const { origin, pathname, search, hash } = new URL(written);
    const isRoot = pathname === "/" && search === "" && hash === "";
    return isRoot ? written : report(context, { code: "addressWithPath", value: written, origin });
  });

/** An old address on this site that must keep answering: `/2013/01/titel.html`. */
export const oldAddress = () =>
  word(mostOfAnAddress).transform((written, context): string => {
    const value = written.trim();
    const url = /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : undefined;
    const path = url ? url.pathname + url.search + url.hash : value;
    // Netlify reads "*" and ":word" as rules for many addresses, and never sees what stands behind "?" or "#".
    // Escaped, the first two may well come to the same.
    const isOne = /^\/[^\s?#]+$/.test(path) && !/\*|\/:/.test(unescaped(path));
    const isOurs = /^\/(?:admin|assets|bloom|cards|media|pagefind)\/|^\/_(?:headers|redirects)$/i.test(
      unescaped(path),
    );
    return isOne && !isOurs ? path : report(context, { code: "notAnOldAddress", value });
  });

/** A word of an address: small letters, digits and hyphens. */
export const addressWord = () =>
  word().transform((written, context): string => {
    if (/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(written)) return written;
    const suggestion = slugify(written) || undefined;
    return report(context, { code: "notAnAddressWord", value: written, suggestion });
  });

/** A language tag of BCP 47, such as `de` or `li`; the name of a language (`Duits`) is none. */
export const languageTag = () =>
  word().transform((written, context): string => {
    try {
      const [tag = ""] = Intl.getCanonicalLocales(written.trim());
      if (/^[a-z]{2,3}(-|$)/.test(tag)) return tag;
    } catch {
      // Not a tag at all: told below.
    }
    return report(context, { code: "notALanguage", value: written });
  });

/** A language of the interface. */
export const interfaceLanguage = () =>
  word().transform((written, context) =>
    isLanguageCode(written)
      ? written
      : report(context, {
          code: "notAChoice",
          value: written,
          choices: languageCodes.map((code) => ({ nl: code, de: code, en: code })),
        }),
  );

/** A list; a single text with commas or semicolons is a list too (`Kerkrade, Heerlen`). */
export const list = <S extends z.ZodType>(item: S) =>
  z.preprocess(
    (written) =>
      typeof written === "string"
        ? written
            .split(/[,;]/)
            .map((part) => part.trim())
            .filter(Boolean)
        : written,
    z.array(item).max(mostOfAList),
  );

/** A colour in hexadecimal RGB: `#b3124f`. */
export const colour = () =>
  word().transform((written, context): string =>
    /^#[0-9a-f]{6}$/i.test(written.trim())
      ? written.trim().toLowerCase()
      : report(context, { code: "notAColour", value: written }),
  );

/** The point of a picture that a crop must keep, in per cent from the left and the top: `30% 40%`. */
export const focusPoint = () =>
  word().transform((written, context) => {
    const match = /^(\d{1,3})% +(\d{1,3})%$/.exec(written.trim());
    const [x, y] = [Number(match?.[1]), Number(match?.[2])];
    return match && x <= 100 && y <= 100
      ? { x: x / 100, y: y / 100 }
      : report(context, { code: "notAFocus", value: written });
  });

/** The name of a branch, as git allows it (`git check-ref-format`): it becomes part of the links to edit a page. */
export const branchName = () =>
  word().transform((written, context): string => {
    const name = written.trim();
    const isName =
      /^[^\s\p{C}~^:?*[\\"<>]+$/u.test(name) &&
      !/\.\.|@\{|\/\/|\/\.|\.(?:lock)?(?:\/|$)|^[-/.@]$|^[-/.]|\/$/.test(name);
    return isName ? name : report(context, { code: "notABranch", value: written });
  });

/** A name in the fediverse: `@name@server`, as Mastodon and others show it (WebFinger, RFC 7565, with an `@` before it). */
export const fediverseHandle = () =>
  word().transform((written, context): string => {
    const handle = written.trim();
    const isHandle =
      /^@?[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u.test(handle);
    return isHandle ? handle : report(context, { code: "notAHandle", value: written });
  });
