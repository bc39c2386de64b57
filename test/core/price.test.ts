import { describe, expect, test } from "vitest";
import { countryOf } from "../../src/core/country.ts";
import { priceOf } from "../../src/core/price.ts";
import { onlineness } from "../../src/region/online.ts";

describe("a price in words", () => {
  test.each<[string, string | undefined]>([
    ["gratis", "0"],
    ["Gratis, wel aanmelden", "0"],
    ["kostenlos, um eine Spende wird gebeten", "0"],
    ["Eintritt frei", "0"],
    ["free", "0"],
    ["5 euro", "5 EUR"],
    ["€ 5,00", "5.00 EUR"],
    ["€5,-", "5 EUR"],
    ["12,50 €", "12.50 EUR"],
    ["EUR 7", "7 EUR"],
    ["5 euro p.p.", "5 EUR"],
    ["12 Euro für alle Tage, Kinder frei", "12 EUR"],
    ["£8, children free", "8 GBP"],
    ["vanaf 5 euro", "5 EUR+"],
    ["CHF 20", "20 CHF"],
    ["$5", undefined],
    ["5", undefined],
    ["ca. 5 euro", undefined],
    ["5 euro korting", undefined],
    ["5 euro voor leden", undefined],
    ["€ 5,00 / 3,50", undefined],
    ["5 euro, kinderen 3 euro", undefined],
    ["gratis voor leden", undefined],
    ["gratis parkeren", undefined],
    ["vrijwillige bijdrage", undefined],
  ])("%s: %s", (written, wanted) => {
    const price = priceOf(written);
    const said = price && [price.amount, price.currency].filter(Boolean).join(" ");
    expect(said && `${said}${price.isLeast ? "+" : ""}`).toBe(wanted);
  });
});

test.each([
  ["Online", "wholly"],
  ["Online (videovergadering)", "wholly"],
  ["Webinar via Zoom", "wholly"],
  ["Microsoft Teams", "wholly"],
  ["Livestream", "wholly"],
  ["Bibliotheek en online", "perhaps"],
  ["Online Lounge", "perhaps"],
  ["Bergen op Zoom", "no"],
  ["Teamsporthal", "no"],
  ["Park Bekkerveld", "no"],
])("the venue %s is online: %s", (name, wanted) => {
  expect(onlineness(name)).toBe(wanted);
});

test.each([
  ["Europe/Amsterdam", "NL"],
  ["Europe/Berlin", "DE"],
  ["Europe/London", "GB"],
  ["UTC", undefined],
])("the zone %s is of %s", (zone, country) => {
  expect(countryOf(zone)).toBe(country);
});
