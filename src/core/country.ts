/** Every code that two letters can make; those that are no country have no time zones. */
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** `Intl.Locale` tells the zones of a country by a property in Node 20 and by a method in later ones. */
type ZonesOf = Intl.Locale & {
  readonly timeZones?: readonly string[] | undefined;
  readonly getTimeZones?: () => readonly string[] | undefined;
};

const known = new Map<string, string | undefined>();

/**
 * The country that a time zone is of (ISO 3166-1 alpha-2), as the Unicode locale data have it; nothing for a zone of
 * several countries or of none.
 * @param zone IANA name: `Europe/Amsterdam`
 */
export function countryOf(zone: string): string | undefined {
  if (known.has(zone)) return known.get(zone);
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = codes.filter((code) => {
    const locale = new Intl.Locale(`und-${code}`) as ZonesOf;
    const zones = locale.getTimeZones?.() ?? locale.timeZones;
    // Codes that were given up (DD, UK) stand for the ones after them, which are among these too.
    return (
      locale.region === code &&
      Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
      zones?.includes(zone)
    );
  });
  const country = found.length === 1 ? found[0] : undefined;
  known.set(zone, country);
  return country;
}
