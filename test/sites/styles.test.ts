import { transform } from "lightningcss";
import { describe, expect, test } from "vitest";
import { openSites } from "./site.ts";

/** What a browser, which reads on after an error, would leave out of a style sheet. */
function faultsIn(css: string | Buffer, filename = "a.css"): string[] {
  const { warnings } = transform({ filename, code: Buffer.from(css), errorRecovery: true });
  return warnings.map(({ message, loc }) => `${filename}:${loc.line}:${loc.column} ${message}`);
}

describe.each(await openSites())("the style sheets of $name", (site) => {
  test("have no rule that a browser would leave out", () => {
    const files = site.filesOf("css");
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap((file) => faultsIn(site.bytes(file), file))).toEqual([]);
  });
});

test.each([
  "a { color }",
  "a { & > : { color: red } }",
  "@media (width { a { color: red } }",
  "a:nope( { color: red }",
])("an error is seen in %s", (css) => {
  expect(faultsIn(css)).not.toEqual([]);
});
