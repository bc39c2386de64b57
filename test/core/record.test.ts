import { expect, test } from "vitest";
import { record } from "../../src/core/record.ts";

class Box extends record<{ readonly width: number; readonly height: number }>() {
  get area(): number {
    return this.width * this.height;
  }
}

test("an instance has the fields it is made of, and is one of its class", () => {
  const box = new Box({ width: 2, height: 3 });
  expect([box.width, box.height, box.area]).toEqual([2, 3, 6]);
  expect(Object.getPrototypeOf(box)).toBe(Box.prototype);
});
