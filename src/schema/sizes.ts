import { z } from "zod";

/**
 * How long texts may be, in characters as JavaScript counts them: longer than `advised` is advised on, longer than
 * `most` is refused. What is longer than that is another text in the wrong field, and breaks lists, cards and calendars.
 */
export const textSizes = {
  /** A name: a person, a place, a topic, a partner. */
  name: { advised: 80, most: 200 },
  title: { advised: 120, most: 300 },
  /** What stands on one line, or is read out in one go. */
  line: { advised: 250, most: 500 },
  /** A few sentences. */
  text: { advised: 600, most: 2000 },
  /** What a reader wrote: it was let through by somebody who read it. */
  comment: { advised: 2_000_000, most: 2_000_000 },
} as const;

export type TextSize = keyof typeof textSizes;

/** The most characters of what is no text: a day, a number, a word out of a few. */
export const mostOfAWord = 200;
/** The most characters of a web address. */
export const mostOfAnAddress = 2000;
/** The most things in one list of a head. */
export const mostOfAList = 500;
/** The most places of a region, topics in the register, and comments in one file. */
export const mostOfARegister = 5000;

/** The size of every text of the schemas. */
export const textSize = z.registry<{ readonly size: TextSize }>();
