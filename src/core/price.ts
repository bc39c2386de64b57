/** What a price in words says for certain: nothing to pay, or an amount; `isLeast` for "from". */
export interface Price {
  /** In the currency's units, with a point: `12.50`; `0` for what is free. */
  readonly amount: string;
  /** ISO 4217; nothing for what is free. */
  readonly currency: string | undefined;
  readonly isLeast: boolean;
}

/** Currencies that one sign or word means everywhere; a dollar or crown may be of several countries. */
const currencies: readonly (readonly [code: string, words: string])[] = [
  ["EUR", "€|eur|euro|euros"],
  ["GBP", "£|gbp|pounds?"],
  ["CHF", "chf|fr\\."],
  ["PLN", "pln|zł"],
];
const amount = "(\\d{1,5})(?:[.,](\\d{2}|-{1,2}|–))?";
/** What may stand behind a price without changing whom it is for. */
const each =
  "(?:p\\.?\\s?p\\.?|per persoon|pro person|per person|each|per kaartje|per ticket|pro ticket|entree|toegang|eintritt|entry|admission|(?:voor|für|for) (?:alle|all|iedereen|everyone)\\b.*)";
const free =
  /^(?:gratis(?: toegang| entree)?|(?:toegang|entree) gratis|vrije toegang|kosteloos|kostenlos|kostenfrei|(?:der )?eintritt (?:ist )?frei|freier eintritt|free(?: entry| admission| of charge)?)$/;

/**
 * Reads a price in words, as far as there is no doubt about it: what stands in the first clause, and nothing when
 * there are more amounts, or when it is not for everybody.
 * @example priceOf("£8, children free") // { amount: "8", currency: "GBP", isLeast: false }
 */
export function priceOf(written: string): Price | undefined {
  const text = written.toLowerCase().replace(/\s+/g, " ").trim().replace(/[.!]$/, "");
  const [first = "", ...others] = text.split(/ ?[;(] ?|, | [–-] /);
  if (others.some((clause) => /\d/.test(clause))) return undefined;
  if (free.test(first)) return { amount: "0", currency: undefined, isLeast: false };
  for (const [currency, words] of currencies) {
    const pattern = `^(vanaf |ab |from )?(?:(?:${words}) ?${amount}|${amount} ?(?:${words}))(?: ${each})?$`;
    const match = new RegExp(pattern).exec(first);
    if (!match) continue;
    const [, least, before, beforeCents, behind, behindCents] = match;
    const cents = beforeCents ?? behindCents ?? "";
    const whole = String(Number(before ?? behind));
    return { amount: /\d/.test(cents) ? `${whole}.${cents}` : whole, currency, isLeast: least !== undefined };
  }
  return undefined;
}
