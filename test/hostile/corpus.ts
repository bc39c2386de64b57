import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { drawing } from "../region-of.ts";

/** The host that hostile content calls for; no page may ever ask it for anything. */
export const foreign = "evil.example";
/** What hostile content sets when it runs, on `window`. */
export const canary = "__pwned";
/** What comes out when a template language works a text out: 1789 times 1789. */
export const workedOut = "3200521";

const run = (how: string) => `top.${canary}='${how}'`;

/** Texts of one line, for every field that is shown as text. */
export const attacks: Readonly<Record<string, string>> = {
  script: `<script>${run("script")}</script>`,
  "end of an attribute": `"><img src=x onerror="${run("attribute")}">`,
  "end of an attribute in single quotes": `'><img src=x onerror='top.${canary}=1'>`,
  "attribute of the same element": `" autofocus tabindex=1 onfocus="${run("focus")}" x="`,
  "end of a title": `</title><script>${run("title")}</script>`,
  "end of a script": `</script><script>${run("json-ld")}</script>`,
  "comment within a script": `<!--<script>${run("comment")}//-->`,
  "end of CDATA": `]]><script>${run("cdata")}</script><![CDATA[`,
  "end of a text area and a style": `</textarea></style></noscript><svg onload=${run("svg")}>`,
  "a frame and a base": `<base href="https://${foreign}/"><iframe srcdoc="<script>${run("frame")}</script>"></iframe>`,
  "templates of Nunjucks and Liquid": "{{ 1789 * 1789 }} {% include 'x' %} {{ '' | safe }} <%= 1789*1789 %>",
  "templates of JavaScript": "$" + "{1789*1789} `$" + "{1789*1789}` #{1789*1789} $& $1 $`",
  "a line end of other worlds": `a\u0085${run("0085")}\u0085c`,
  entities: `&lt;script&gt;${run("entities")}&lt;/script&gt;&#60;img src=x onerror=1&#62; &amp;quot;`,
  "line ends of calendars": `x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:${canary}`,
  "a rule of a host": `x\n/*\n  Content-Security-Policy: default-src *\n/old https://${foreign}/ 301!`,
  "an element of a feed": `<lastBuildDate>x</lastBuildDate><title><![CDATA[${canary}]]></title>`,
  "an address": `javascript:${run("address")} //${foreign}/ https://${foreign}/x`,
  "a name of JavaScript": "__proto__",
  "another name of JavaScript": "constructor",
  "mail addresses": `"<script>"@${foreign} <img/onerror=${run("mail")}@x.nl src=x>`,
};
const texts = Object.values(attacks);

/** Pieces of Markdown that must come out as text, or as what they say without what they would do. */
const markdown: Readonly<Record<string, string>> = {
  script: `<script>${run("md")}</script>\n\n<SCRIPT SRC=//${foreign}/x.js></SCRIPT>`,
  elements: `<iframe src="https://${foreign}/"></iframe> <svg/onload=${run("svg")}> <math><mi xlink:href="data:x,<script>${run("math")}</script>"> <object data="https://${foreign}/x"> <embed src=x> <video src=x onerror=${run("video")}> <details open ontoggle=${run("toggle")}>`,
  "comment and instruction": `<!-- <script>${run("comment")}</script> -->\n\n<?php x ?>\n\n<![CDATA[<script>${run("cdata")}</script>]]>`,
  "attributes in odd places": `**<b onclick=${run("b")}>vet</b>** \`<img src=x onerror=${run("code")}>\``,
  code: `\`\`\`"><img src=x onerror=${run("info")}>\n</code></pre><script>${run("fence")}</script>\n\`\`\`\n\n    <script>${run("indented")}</script>`,
  callout: `> [!TIP] <img src=x onerror=${run("callout")}> "titel"\n> <script>${run("callout")}</script>\n\n> [!<img src=x>] x`,
  table: `| <script>${run("th")}</script> | "><img src=x onerror=${run("th")}> |\n|:-:|--:|\n| <svg onload=${run("td")}> | \\| ${"{{ 1789 * 1789 }}"} |`,
  footnotes: `## fn 1\n\nNoot[^"><img/src=x/onerror=${run("note")}>] en[^__proto__] en[^constructor] en^[in de regel <script>${run("inline")}</script>].\n\n[^"><img/src=x/onerror=${run("note")}>]: Een "><script>${run("note")}</script>\n[^__proto__]: Twee\n[^constructor]: Drie`,
  headings: `## __proto__\n\n## constructor\n\n## toString\n\n## "><img src=x onerror=${run("heading")}>\n\n## main\n\n## Reacties\n\n## reactie 12\n\n## Search\n\n## Subscribe\n\n## form contact\n\n## Contact name\n\n## fn 1\n\n## fnref 1\n\n## Delen\n\n## q\n\n## hasOwnProperty {#x onclick=${run("id")}}`,
  "language spans": `[a]{lang=en onclick=${run("lang")}} [b]{lang="en"onclick="${run("lang")}"} [<img src=x onerror=${run("span")}>]{lang=en}`,
  "links to elsewhere": `[a](<https://${foreign}/"onmouseover="${run("href")}>) [b](https://${foreign}/ "\\" onclick=${run("title")} x='") <https://${foreign}/?"><script>${run("auto")}</script>>`,
  "reference links": `[a][r] [r] [c]: x\n\n[r]: https://${foreign}/ '"><img src=x onerror=top.${canary}=1>'`,
  "links to mail": `[a](mailto:x@${foreign}?body=%22><script>${run("mail")}</script>) [b](tel:"onclick=x)`,
  "video that is none": `https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload="${run("video")}`,
  "video with a hostile name": `["><img src=x onerror=${run("video")}>](https://youtu.be/dQw4w9WgXcQ?"onload="x)`,
  pictures: `![" onerror="${run("alt")}" x="](foto.svg "\\"><script>${run("caption")}</script>")\n\n![<img src=x onerror=${run("alt")}> 'x'](foto.svg '</figcaption><svg onload=top.${canary}=1>')`,
  "picture in a link": `[![x" onerror="${run("alt")}](foto.svg)](https://${foreign}/ "\\"x")`,
  entities: `&lt;script&gt;${run("entity")}&lt;/script&gt; &#x3c;img src=x onerror=${run("entity")}&#x3e; &colon; &Tab; &NewLine;`,
  templates: "{{ 1789 * 1789 }} {% raw %} <%= 1789*1789 %> $" + "{1789*1789}",
  "line ends of other worlds": `a\u2028${run("2028")}\u2029b\u0085c`,
};

/** Pieces of almost Markdown: told of in what is written here, and advice only in what was moved from elsewhere. */
export const roughMarkdown: Readonly<Record<string, string>> = {
  "a call-out that is none": "> [!constructor] x\n\n> [!__proto__] x",
  "a note whose name has a space": `Noot[^"><img src=x onerror=${run("note")}>]\n\n[^"><img src=x onerror=${run("note")}>]: Een "><script>${run("note")}</script>`,
  "a note without a text": `[^<script>${run("note")}</script>]`,
  "a reference to nowhere": `[a][r2]\n\n[r2]: https://${foreign}/ '"><img src=x onerror=${run("reference")}>'`,
  "a picture with quotes within quotes": `![<img src=x onerror=${run("alt")}> 'x'](foto.svg '</figcaption><svg onload=${run("caption")}>')`,
  "an address with a space": `[a](https://${foreign}/x" onclick="${run("space")})`,
  "bold with a space": `** <img src=x onerror=${run("bold")}> vet **`,
  "a shortcode": `{{< youtube "><script>${run("shortcode")}</script> >}} [caption id="><img src=x onerror=${run("caption")}>"]`,
  "a wiki link": `[[javascript:${run("wiki")}|<script>x</script>]]`,
  "a list in one paragraph": `-een <b onclick=${run("list")}>\n-twee`,
};

/** Old addresses with what could end a rule of `_redirects`, or an attribute. */
export const oldAddresses: readonly string[] = [
  '/oud/"onclick="x',
  "/oud/<script>x</script>",
  `/oud/%0A/x%20https:%2F%2F${foreign}%2F`,
  `/oud/%20https://${foreign}/`,
  `/oud/to=https://${foreign}/`,
  "/oud/javascript:x",
  "/oud/{{1789-1}}",
  "/oud/a%00b",
];

/** Names of files in `media/`, each with the same good picture in it. */
const pictureNames: readonly string[] = [
  `a'onerror='${canary}.svg`,
  `img src=x onerror=${canary}=1 &gt;.svg`,
  "%2e%2e%2fpasswd.svg",
  "a'b&c;d#e,f.svg",
  "ünï☃gnp.svg",
  `${"lang".repeat(50)}.svg`,
  "-rf.svg",
  "{{ 3200522 - 1 }}.svg",
  "__proto__.svg",
];

/** Drawings that bring more than a drawing. All of them are good pictures without it. */
const drawings: Readonly<Record<string, string>> = {
  "script.svg": svg(`<script>${run("svg")}</script>`),
  "onload.svg": drawing.replace("<svg", `<svg onload="${run("onload")}"`),
  "foreign-object.svg": svg(
    `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:${run("foreign")}"/></foreignObject>`,
  ),
  "link.svg": svg(`<a href="javascript:${run("a")}"><path d="M0 0h9v9z"/></a>`),
  "use.svg": svg(
    `<use href="https://${foreign}/x.svg#a"/><image href="https://${foreign}/spy.png" width="9" height="9"/>`,
  ),
  "import.svg": svg(
    `<style>@import "https://${foreign}/x.css"; path{fill:url(https://${foreign}/y#z)}</style>`,
  ),
  "animate.svg": svg(
    `<a><animate attributeName="href" values="javascript:${run("animate")}"/><set attributeName="onmouseover" to="${run("set")}"/><path d="M0 0h9v9z"/></a>`,
  ),
  "title.svg": svg(`<title>&lt;/title&gt;&lt;script&gt;${run("title")}&lt;/script&gt;</title>`),
};

function svg(inside: string): string {
  return drawing.replace("</svg>", `${inside}</svg>`);
}

const documents: Readonly<Record<string, string>> = {
  "route.gpx": `<?xml version="1.0"?><gpx><script xmlns="http://www.w3.org/1999/xhtml">${run("gpx")}</script></gpx>`,
  "plek.kml": `<?xml version="1.0"?><kml><script xmlns="http://www.w3.org/1999/xhtml">${run("kml")}</script></kml>`,
  "lees.txt": `<script>${run("txt")}</script>`,
  "lijst.csv": `<html><script>${run("csv")}</script>`,
  "agenda.ics": `BEGIN:VCALENDAR\r\n<script>${run("ics")}</script>`,
  "kaart.geojson": `<script>${run("geojson")}</script>`,
};

/**
 * Writes a content folder in which everything that takes a text has a hostile one. All of it passes the gate: what
 * does not is in `refused.test.ts`.
 * @param perKind how many entries of each kind there are, each with other attacks in its fields
 */
export function writeHostileContent(folder: string, perKind: number): void {
  const put = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const places = inTurn(3).map((at) => `Plaats ${at} ${text(at)}`);
  // Far enough from the topics that no register knows, which have an attack as their name, not to pass for typing errors.
  const tags = inTurn(perKind).map((at) => `Onderwerp ${at} van de lijst ${text(at)}`);
  const pictures = [...pictureNames, ...Object.keys(drawings)];
  put("site.yaml", siteOf(places));
  put(
    "tags.yaml",
    tags
      .map((label, at) => `- ${fields({ label, slug: `onderwerp-${at}`, intro: text(at + 1) }, "  ")}\n`)
      .join(""),
  );
  put("media/foto.svg", drawing);
  for (const name of pictureNames) put(`media/${name}`, drawing);
  for (const [name, drawn] of Object.entries(drawings)) put(`media/${name}`, drawn);
  for (const [name, words] of Object.entries(documents)) put(`media/${name}`, words);
  put(
    "media/media.yaml",
    ["foto.svg", ...pictures]
      .map((name, at) => `${quoted(name)}:\n  ${fields({ alt: text(at), credit: text(at + 1) }, "  ")}\n`)
      .join(""),
  );

  for (const at of inTurn(perKind)) {
    const [image, logo] = [pictures[at % pictures.length], pictures[(at + 4) % pictures.length]];
    const common = (kind: number) => ({
      title: text(at + kind),
      summary: text(at + kind + 1),
      tags: [tags[at % tags.length], tags[(at + 1) % tags.length], text(at + 5)],
      image: { src: image, alt: text(at + 6), credit: text(at + 7), licence: text(at + 8) },
    });
    const links = [{ label: text(at + 3), url: `https://${foreign}/"onclick="x?<script>` }];
    const body = `${pieces(at, markdown)}\n\n${mediaInText()}`;
    const day = `2026-05-${String(1 + (at % 28)).padStart(2, "0")}`;
    const where = { lat: "50.88", lon: "5.98", name: text(at + 9) };
    const partners = ["partner-0", `partner-${at}`].slice(0, at === 0 ? 1 : 2);
    const redirects = oldAddresses.filter((_, index) => index % perKind === at);
    // An id as Blogger gives it: what was moved from there may hold almost Markdown.
    const id = `tag:blogger.com,x${at} ${text(at + 4)}`;
    const post = { ...common(0), redirects, date: day, author: text(at + 2), id };
    put(
      `posts/2026/bericht-${at}.md`,
      page(
        { ...post, projects: [`project-${at}`], partners, places: [places[at % 3]] },
        `${body}\n\n${pieces(at, roughMarkdown)}`,
      ),
    );
    put(
      `projects/project-${at}.md`,
      page({ ...common(3), status: "loopt", role: text(at + 4), location: where, links, partners }, body),
    );
    put(
      `partners/partner-${at}.md`,
      page(
        {
          ...common(6),
          type: "netwerk",
          url: links[0]?.url,
          links,
          location: where,
          logo: { src: logo, alt: text(at) },
        },
        body,
      ),
    );
    const venue = { name: text(at + 10), address: text(at + 11), place: places[at % 3] };
    put(
      `events/2026/dag-${at}.md`,
      page(
        {
          ...common(9),
          start: "2026-07-01",
          time: "19:30",
          venue,
          url: links[0]?.url,
          price: text(at + 12),
          id: text(at + 13),
          project: `project-${at}`,
          partners,
        },
        body,
      ),
    );
    put(
      `pages/pagina-${at}.md`,
      page({ ...common(12), order: String(at), ...(at === 0 ? { layout: "contact" } : {}) }, body),
    );
    const comment = (id: string, number: number, more: object = {}) =>
      `  - ${fields({ id, name: text(number), date: day, text: `${text(number + 1)}\n\n${Object.values(markdown)[number % 3]}\u2028${run("2028")}\u202ex`, ...more }, "    ")}\n`;
    put(
      `comments/posts/2026/bericht-${at}.yaml`,
      `comments:\n${comment("12", at + 2)}${comment("__proto__".replaceAll("__", "x"), at + 3, { replyTo: "12" })}`,
    );
  }
}

function siteOf(places: readonly string[]): string {
  return `${fields(
    {
      title: `Regio ${text(1)}`,
      region: `Streek ${text(5)}`,
      slogan: text(4),
      description: text(7),
      url: "https://www.example.nl",
      language: "nl",
      zone: "Europe/Amsterdam",
      author: text(0),
      colours: { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" },
      repository: `https://github.com/a/b?"><script>x`,
      branch: `a'onload='${run("branch")}/&lt;{{1789*1789}}`.replaceAll("*", "-"),
      forms: "ja",
      contact: { name: text(0), email: text(1), phone: text(3), address: text(14) },
      links: [{ label: text(1), url: `https://${foreign}/'><script>` }],
      fediverse: `@${canary}@${foreign}`,
    },
    "",
  )}\nplaces:\n${places
    .map(
      (name, at) =>
        `  - ${fields({ name, municipality: `Gemeente ${at} ${text(at + 1)}`, lat: `50.${87 + at}`, lon: `5.${95 + at}`, note: text(at + 2), code: text(at + 3) }, "    ")}\n`,
    )
    .join("")}`;
}

const text = (at: number): string => texts[at % texts.length] ?? "";
const inTurn = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A third of the Markdown at a time, so that one piece hides no other; all of it is in three texts. */
function pieces(at: number, of: Readonly<Record<string, string>>): string {
  return Object.values(of)
    .filter((_, index) => index % 3 === at % 3)
    .join("\n\n");
}

/** Every picture and document, as a text names them. */
function mediaInText(): string {
  const shown = [...pictureNames, ...Object.keys(drawings)].map(
    (name) => `![${name.replace(/[[\]\\\u202e]/g, "")}](<${encodeURIComponent(name)}>)`,
  );
  const given = Object.keys(documents).map((name) => `[${name}](/media/${name})`);
  return [shown.join("\n\n"), given.join(" ")].join("\n\n");
}

function page(head: object, body: string): string {
  return `---\n${fields(head, "")}\n---\n${body}\n`;
}

/** Fields as YAML, each text in quotes; groups and lists in the flow style. JSON is YAML. */
function fields(group: object, indent: string): string {
  return Object.entries(group)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(`\n${indent}`);
}

function quoted(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028-\u202e]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
