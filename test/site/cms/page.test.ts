import { parse } from "parse5";
import { expect, test } from "vitest";
import { type AdminData, dataId } from "../../../src/site/cms/admin-data.ts";
import { adminPage } from "../../../src/site/cms/page.ts";

test("names and places of a region with markup in them are data in the page of the CMS, and nothing else", () => {
  const hostile = `</script><script>alert(1)</script><!--<script>"'`;
  const data = {
    config: { app_title: hostile, logo: { src: "/logo.svg" } },
    language: "nl",
    zone: "Europe/Amsterdam",
    region: hostile,
    places: [hostile],
    stylesheet: "/x.css",
    isLocal: false,
  } as unknown as AdminData;
  const [, html] = parse(adminPage(data, "/x.js", "/y.css")).childNodes;
  const [head, body] =
    html && "childNodes" in html ? html.childNodes.filter((node) => "tagName" in node) : [];
  const scripts =
    head && "childNodes" in head ? head.childNodes.filter((node) => node.nodeName === "script") : [];
  expect(scripts).toHaveLength(2);
  const [holder] = scripts;
  if (!holder || !("attrs" in holder)) throw new Error("no data");
  expect(holder.attrs).toContainEqual({ name: "id", value: dataId });
  const [text] = holder.childNodes;
  expect(JSON.parse(text && "value" in text ? text.value : "")).toEqual(data);
  expect(body && "childNodes" in body ? body.childNodes.map(({ nodeName }) => nodeName) : []).not.toContain(
    "script",
  );
});
