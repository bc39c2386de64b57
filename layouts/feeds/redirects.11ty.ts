import { redirectsOf } from "../../src/region/redirects.ts";
import { type Given, single } from "../parts/template.ts";

export const data = single(() => "/_redirects");

export function render({ region }: Given) {
  return redirectsOf(region);
}
