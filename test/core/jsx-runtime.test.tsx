import { describe, expect, test } from "vitest";
import { type Children, Fragment, jsx, Markup } from "../../src/core/jsx-runtime.ts";

const Greeting = ({ name, children }: { name: string; children?: Children }) => (
  <b title={name}>
    {name}
    {children}
  </b>
);
const Nothing = () => null;

describe("JSX is text at once", () => {
  test.each([
    ["text is escaped", <p>{"a < b & \"c\" > 'd'"}</p>, "<p>a &lt; b &amp; &quot;c&quot; > 'd'</p>"],
    ["a value is escaped", <a href={'/?a&b"<'}>x</a>, '<a href="/?a&amp;b&quot;&lt;">x</a>'],
    ["markup is not escaped again", <p>{<i>{"&"}</i>}</p>, "<p><i>&amp;</i></p>"],
    ["our own markup is taken as it is", <p>{new Markup("<i>&amp;</i>")}</p>, "<p><i>&amp;</i></p>"],
    ["numbers are written, also 0", <p>{0}</p>, "<p>0</p>"],
    ["what is nothing is not", <p>{[null, undefined, false, true, ""]}</p>, "<p></p>"],
    ["lists in lists are one after another", <p>{[["a", ["b"]], <i>c</i>]}</p>, "<p>ab<i>c</i></p>"],
    ["an attribute that is not there is left out", <input id={undefined} hidden={false} />, "<input/>"],
    ["an attribute that is true or empty is its name", <input hidden value="" />, "<input hidden value/>"],
    ["a number is a value", <td colspan={0} />, '<td colspan="0"></td>'],
    [
      "false is a word where the standard has it so",
      <p aria-hidden={false} data-open={true} draggable={false} spellcheck={false} />,
      '<p aria-hidden="false" data-open="true" draggable="false" spellcheck="false"></p>',
    ],
    ["only elements that are always empty close themselves", [<br />, <i />], "<br/><i></i>"],
    ["names keep their capitals", <svg viewBox="0 0 1 1" />, '<svg viewBox="0 0 1 1"></svg>'],
    ["a component is called", <Greeting name="Ada">!</Greeting>, '<b title="Ada">Ada!</b>'],
    ["a component may give nothing", <p>{<Nothing />}</p>, "<p></p>"],
    [
      "a fragment has no element",
      <>
        <i>a</i>b
      </>,
      "<i>a</i>b",
    ],
    ["XML is written by name", jsx("loc", { children: "a&b" }), "<loc>a&amp;b</loc>"],
  ])("%s", (_sentence, children, html) => {
    expect(Fragment({ children }).html).toBe(html);
  });
});
