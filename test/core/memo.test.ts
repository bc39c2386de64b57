import { expect, test, vi } from "vitest";
import { memo } from "../../src/core/memo.ts";

test("an answer is worked out once for each object, also when there is none", () => {
  const make = vi.fn(({ size }: { size: number }) => (size > 0 ? [size] : undefined));
  const listOf = memo(make);
  const [one, same, none] = [{ size: 1 }, { size: 1 }, { size: 0 }];
  expect(listOf(one)).toBe(listOf(one));
  expect(listOf(same)).not.toBe(listOf(one));
  expect([listOf(none), listOf(none)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});
