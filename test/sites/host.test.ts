import { beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../../src/region/urls.ts";
import { respond } from "../../src/server/host/respond.ts";
import { type HostedSite, openHostedSite } from "../../src/server/host/site.ts";
import { openSites } from "./site.ts";

describe.each(await openSites())("the host of $name", (site) => {
  let host: HostedSite;
  beforeAll(async () => {
    host = await openHostedSite(site.out);
  });
  const pages = site.addresses.filter((address) => address.endsWith("/"));

  test("understands every rule", () => {
    expect(host.errors).toEqual([]);
  });

  test("answers every page at its one address, and leads there from the other spellings", async () => {
    const wrong: string[] = [];
    for (const address of pages) {
      const at = async (url: string) => {
        const { status, file, headers } = await respond(host, { url: encodeURI(url) });
        return `${status} ${file ?? headers.get("location")}`;
      };
      const moved = `301 ${address}`;
      const wanted = [`200 ${fileOf(address)}`, moved, ...(address === "/" ? [] : [moved])];
      const others = [`${address}index.html`, ...(address === "/" ? [] : [address.slice(0, -1)])];
      const got = await Promise.all([address, ...others].map(at));
      if (got.join() !== wanted.join()) wrong.push(`${address}: ${got.join(", ")}`);
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test("leads from every old address to what stands there now, with whatever was asked along", async () => {
    const old = site.region.entries.flatMap(({ redirects, address }) =>
      redirects.map((from) => ({ from, address })),
    );
    for (const { from, address } of old) {
      const { status, headers } = await respond(host, { url: `${encodeURI(from)}?utm=1` });
      expect([from, status, headers.get("location")]).toEqual([from, 301, `${address}?utm=1`]);
    }
  });

  test("gives every file a type that browsers know", async () => {
    const unknown: string[] = [];
    for (const file of site.files.filter((one) => !/^\/(pagefind|admin)\/|^\/_/.test(one))) {
      const { status, headers } = await respond(host, { url: encodeURI(file), method: "HEAD" });
      if (status === 200 && headers.get("content-type") === "application/octet-stream") unknown.push(file);
    }
    expect(unknown).toEqual([]);
  });
});
