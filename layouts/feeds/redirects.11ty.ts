import { redirectsOf } from "../../src/region/redirects.ts";
import { type Given, one } from "../parts/template.ts";

export const data = one(() => "/_redirects");

export function render({ region }: Given) {
  return redirectsOf(region);
}
