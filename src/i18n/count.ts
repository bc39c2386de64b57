/**
 * Says how many there are, in a language that has one form for one and another for more.
 * @example count("bericht", "berichten")(2) // 2 berichten
 */
export function count(one: string, more: string): (number: number) => string {
  return (number) => `${number} ${number === 1 ? one : more}`;
}
