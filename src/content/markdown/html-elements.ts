/** Every element of HTML, also those that the standard calls obsolete (HTML, 4 and 16.2), of SVG and MathML the outer ones. */
const elements = `
  a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
  canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em
  embed fencedframe fieldset figcaption figure font footer form frame frameset geolocation h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter
  multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre
  progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source spacer span strike strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
`
  .trim()
  .split(/\s+/)
  .join("|");

/** A tag of HTML, of a program's own element (`<o:p>`, `<my-player src="x">`), or another piece of markup. */
export const tag = new RegExp(
  [
    `</?(?:${elements})(?:[\\s/][^<>]*)?>`,
    "</?[a-z]\\w*:[a-z][\\w-]*[^<>]*>",
    "</[a-z][a-z0-9]*(?:-[a-z0-9]+)+\\s*>",
    "<[a-z][a-z0-9]*(?:-[a-z0-9]+)+\\s[^<>]*=[^<>]*>",
    // Whatever ends, or has neither beginning nor end, is no word between brackets (`<Tabs>…</Tabs>`, `<Map />`).
    "</[a-z][\\w.-]*\\s*>",
    "<[a-z][\\w.-]*(?:\\s[^<>]*)?/>",
    "<\\?[a-z][^<>]*\\?>",
    "<![a-z[][^<>]*>",
    // These may have tags in them: what begins them is enough to know them by.
    "<!\\[CDATA\\[",
    "<\\?(?:php|xml)\\b",
    "<%[^<>]*%>",
  ].join("|"),
  "gi",
);
