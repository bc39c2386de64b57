import { expect, test } from "vitest";
import { creditLine } from "../../src/pictures/illustration.ts";

test.each([
  [{}, ""],
  [{ credit: "Tekening: A" }, "Tekening: A"],
  [{ licence: "CC BY 4.0" }, "CC BY 4.0"],
  [{ note: "verzonnen" }, "verzonnen"],
  [{ credit: "Tekening: A", licence: "CC BY 4.0" }, "Tekening: A, CC BY 4.0"],
  [{ credit: "Tekening: A", note: "verzonnen" }, "Tekening: A (verzonnen)"],
  [{ note: "verzonnen", licence: "CC BY 4.0" }, "verzonnen, CC BY 4.0"],
  [{ credit: "Tekening: A", note: "verzonnen", licence: "CC BY 4.0" }, "Tekening: A (verzonnen), CC BY 4.0"],
])("what is said of a picture stands in one line: %o", (said, line) => {
  expect(creditLine(said)).toBe(line);
});
