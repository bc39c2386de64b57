import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { queue, runAll } from "../../src/pictures/queue.ts";

const numbers = Array.from({ length: 20 }, (_, number) => number);

describe("a queue", () => {
  test.each([1, 2, 3])("of %i never does more at the same time, and does everything", async (room) => {
    let running = 0;
    let most = 0;
    const seen: number[] = [];
    await runAll(queue(room), numbers, undefined, async (number) => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      await setImmediate();
      seen.push(number);
      running -= 1;
    });
    expect(most).toBe(room);
    expect(seen.sort((a, b) => a - b)).toEqual(numbers);
  });

  test("stops at the first failure, after what was at work is done", async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const all = runAll(queue(2), numbers, undefined, async (number) => {
      begun.push(number);
      await setImmediate();
      if (number === 4) throw new Error("four");
      await setImmediate();
      ended.push(number);
    });
    await expect(all).rejects.toThrow("four");
    expect(begun.length).toBeLessThan(8);
    expect(ended).toEqual(begun.filter((number) => number !== 4));
  });

  test("stops when told to", async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const all = runAll(queue(1), numbers, stop.signal, async (number) => {
      begun.push(number);
      if (number === 2) stop.abort(new Error("enough"));
    });
    await expect(all).rejects.toThrow("enough");
    expect(begun).toEqual([0, 1, 2]);
  });
});
