import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Ask, askHost, isPublic, NotPublic } from "../../src/import/ask-host.ts";
import { usualFetching } from "../../src/import/fetch-picture.ts";
import type { ImportOptions } from "../../src/import/import.ts";
import { reportImport } from "../../src/import/report.ts";
import { bring, fileOf, filesOf, folderOf, fresh, photo, takeoutFeed, takeoutPost } from "./bring.ts";

const host = { host: "www.voorbeeld.nl" };
const blue = await photo(80, 60, "#2244cc");
const red = await photo(80, 60, "#cc2222");

/** What a host of pictures answers, by path. */
type Route = (response: ServerResponse, request: IncomingMessage, time: number) => void;
const send =
  (bytes: Uint8Array | string, type = "image/jpeg", status = 200): Route =>
  (response) =>
    void response.writeHead(status, { "content-type": type }).end(bytes);
const redirect =
  (location: string): Route =>
  (response) =>
    void response.writeHead(302, { location }).end();

let routes: Record<string, Route> = {};
let asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;
const server = createServer((request, response) => {
  // The server stands for all hosts: which one was meant, it is told in the path.
  const path = request.url ?? "";
  asked.push(path);
  mostAtOnce = Math.max(mostAtOnce, ++atOnce);
  response.once("close", () => atOnce--);
  const time = asked.filter((one) => one === path).length;
  (routes[path] ?? send("weg", "text/html", 404))(response, request, time);
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  routes = {};
  asked = [];
  mostAtOnce = 0;
});

/** Asks the server of the test whatever host is meant; its address is a number, so nothing is looked up. */
const ask: Ask = (url, signal) =>
  askHost(new URL(`/${url.host}${url.pathname}`, origin), signal, (_name, _options, done) =>
    done(new Error("looked up"), "", 0),
  );
const fetching = { ...usualFetching, ask, pause: 1, patience: 20_000, most: 20_000 };

const bp = (name: string) => `2.bp.blogspot.com/-a/AAA/BBB/s0/${name}`;

/** Imports one post that shows pictures, and fetches them. */
async function fetched(addresses: readonly string[], content = fresh(), more: Partial<ImportOptions> = {}) {
  const html = addresses.map((one) => `<img src="https://${one}">`).join("<br><br>");
  const feed = fileOf(takeoutFeed(takeoutPost(1, html)));
  const report = await bring(feed, content, "blogger", { ...host, fetching, ...more });
  return {
    content,
    report,
    media: Object.fromEntries(
      [...filesOf(content)].flatMap(([path, bytes]) =>
        path.startsWith("media/") ? [[path.slice(6), Buffer.from(bytes, "latin1")]] : [],
      ),
    ),
    reasons: report.missingPictures.map(({ reason }) => reason),
  };
}

test("pictures are fetched in their largest size, each once, and never again", async () => {
  const addresses = [
    bp("een.jpg"),
    bp("een.jpg").replace("s0", "s320"),
    bp("twee.jpg"),
    "lh3.googleusercontent.com/abc=s0",
  ];
  routes = {
    [`/${bp("een.jpg")}`]: send(blue),
    [`/${bp("twee.jpg")}`]: send(red),
    "/lh3.googleusercontent.com/abc=s0": send(blue),
  };
  const { content, report, media } = await fetched(addresses);
  expect(report.missingPictures).toEqual([]);
  expect(Object.keys(media)).toEqual([
    "een.jpg",
    expect.stringMatching(/^foto-[0-9a-f]{8}\.jpg$/),
    "twee.jpg",
  ]);
  expect([media["een.jpg"], media["twee.jpg"]]).toEqual([blue, red]);
  expect([...asked].sort()).toEqual(Object.keys(routes).sort());
  const before = filesOf(content);
  asked = [];
  await fetched(addresses, content);
  expect(asked).toEqual([]);
  expect(filesOf(content)).toEqual(before);
});

test("what was missing is asked again by a later import, and only that", async () => {
  const addresses = [bp("een.jpg"), bp("twee.jpg")];
  routes = { [`/${bp("een.jpg")}`]: send(blue) };
  const first = await fetched(addresses);
  expect(first.reasons).toEqual(["notFound"]);
  asked = [];
  routes[`/${bp("twee.jpg")}`] = send(red);
  const second = await fetched(addresses, first.content);
  expect(asked).toEqual([`/${bp("twee.jpg")}`]);
  expect(second.media).toEqual({ "een.jpg": blue, "twee.jpg": red });
});

test("no more than four are fetched at a time", async () => {
  const addresses = Array.from({ length: 12 }, (_, at) => bp(`foto-${at}.jpg`));
  // Each waits for as many as may come; nothing else would show that there are not more.
  const held: ServerResponse[] = [];
  const release = () => {
    for (const response of held.splice(0)) response.end(blue);
  };
  for (const address of addresses)
    routes[`/${address}`] = (response) => {
      if (held.push(response) === 4) setTimeout(release, 50);
    };
  const { media } = await fetched(addresses);
  expect(Object.keys(media)).toHaveLength(12);
  expect(mostAtOnce).toBe(4);
});

test("a host that is at error is asked again, and no more than three times", async () => {
  const failing =
    (status: number): Route =>
    (response, request, time) =>
      send(time < 3 ? "druk" : blue, "text/plain", time < 3 ? status : 200)(response, request, time);
  routes = {
    [`/${bp("druk.jpg")}`]: failing(429),
    [`/${bp("stuk.jpg")}`]: failing(503),
    [`/${bp("nooit.jpg")}`]: send("stuk", "text/plain", 500),
    // Broken off in the middle, the first time.
    [`/${bp("half.jpg")}`]: (response, _request, time) => {
      response.writeHead(200, { "content-length": blue.length });
      if (time > 1) response.end(blue);
      else response.write(blue.subarray(0, 100), () => response.destroy());
    },
  };
  const { media, report } = await fetched(Object.keys(routes).map((path) => path.slice(1)));
  expect(Object.keys(media)).toEqual(["druk.jpg", "half.jpg", "stuk.jpg"]);
  expect(media["half.jpg"]).toEqual(blue);
  expect(report.missingPictures).toEqual([{ url: `https://${bp("nooit.jpg")}`, reason: "unreachable" }]);
  expect(asked.filter((path) => path.endsWith("nooit.jpg"))).toHaveLength(3);
  expect(reportImport(report)).toContain(`- https://${bp("nooit.jpg")} (de server gaf geen antwoord)`);
});

test("a host that stays silent for picture after picture is left in peace, and others are not", async () => {
  const addresses = Array.from({ length: 40 }, (_, at) => bp(`foto-${at}.jpg`));
  for (const address of addresses) routes[`/${address}`] = (response) => response.destroy();
  const other = "1.bp.blogspot.com/-a/AAA/BBB/s0/goed.jpg";
  routes[`/${other}`] = send(blue);
  const { media, reasons } = await fetched([...addresses, other]);
  expect(Object.keys(media)).toEqual(["goed.jpg"]);
  expect(reasons).toEqual(addresses.map(() => "unreachable"));
  // Eight in a row, three times each; and those that were under way.
  expect(asked.length).toBeLessThanOrEqual(1 + (8 + 3) * 3);
});

test("an answer that does not come to its end is given up", async () => {
  routes[`/${bp("traag.jpg")}`] = (response) => void response.writeHead(200).write(blue.subarray(0, 10));
  routes[`/${bp("stil.jpg")}`] = () => {};
  const impatient = { ...fetching, patience: 50, attempts: 2 };
  const { reasons } = await fetched([bp("traag.jpg"), bp("stil.jpg")], fresh(), { fetching: impatient });
  expect(reasons).toEqual(["unreachable", "unreachable"]);
});

test("what counts is what the bytes are and how many, not what the host says of them", async () => {
  routes = {
    // A picture that is sent as something else, and the other way round.
    [`/${bp("goed.jpg")}`]: send(blue, "text/html"),
    [`/${bp("pagina.jpg")}`]: send("<!DOCTYPE html><html><body>Fout</body></html>", "image/jpeg"),
    [`/${bp("script.jpg")}`]: send("alert(1)", "image/png"),
    [`/${bp("kwaad.svg")}`]: send(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script><path d="M0 0h1v1z"/></svg>',
      "image/svg+xml",
    ),
    [`/${bp("half.jpg")}`]: send(blue.subarray(0, 200)),
    [`/${bp("leeg.jpg")}`]: send(""),
    // It says that it is small, and has no end.
    [`/${bp("groot.jpg")}`]: (response) => {
      response.writeHead(200, { "content-type": "image/jpeg" });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(4096, 1)));
      };
      response.on("drain", more);
      more();
    },
  };
  const { media, report, content } = await fetched(Object.keys(routes).map((path) => path.slice(1)));
  const reasons = report.missingPictures.map(({ url, reason }) => [url.split("/").at(-1), reason]);
  expect(Object.fromEntries(reasons)).toEqual({
    "groot.jpg": "tooLarge",
    "half.jpg": "truncated",
    "leeg.jpg": "empty",
    "pagina.jpg": "notAPicture",
    "script.jpg": "notAPicture",
  });
  // Of a drawing only what is harmless is kept.
  expect(media).toEqual({ "goed.jpg": blue, "kwaad.svg": expect.anything() });
  expect([...filesOf(content).values()].join()).not.toContain("alert(1)");
});

describe("only hosts of pictures are asked:", () => {
  test.each([
    ["a host of somebody else", "tracker.example/foto.jpg"],
    ["this machine", "127.0.0.1/foto.jpg"],
    ["a host that is only called like one", "2.bp.blogspot.com.kwaad.example/foto.jpg"],
    ["another port", "2.bp.blogspot.com:8080/-a/AAA/BBB/s0/foto.jpg"],
  ])("not %s", async (_what, address) => {
    const { reasons } = await fetched([address]);
    expect(reasons).toEqual(["notAllowed"]);
    expect(asked).toEqual([]);
  });

  test.each([
    ["to somebody else", "https://tracker.example/foto.jpg"],
    ["to this machine", "http://127.0.0.1/geheim"],
    ["to this machine by its name", "http://localhost/geheim"],
    ["to a machine in the house", "http://192.168.1.1/foto.jpg"],
    ["to what clouds tell their machines", "http://169.254.169.254/latest/meta-data/"],
    ["to a file", "file:///etc/passwd"],
    ["to another port", "https://2.bp.blogspot.com:8080/foto.jpg"],
    ["to somebody else without saying how", "//tracker.example/foto.jpg"],
  ])("a redirect %s is not followed", async (_where, location) => {
    routes[`/${bp("foto.jpg")}`] = redirect(location);
    const { reasons, media } = await fetched([bp("foto.jpg")]);
    expect(reasons).toEqual(["notAllowed"]);
    expect(media).toEqual({});
    expect(asked).toEqual([`/${bp("foto.jpg")}`]);
  });

  test("a redirect to another host of pictures is, and one that goes in circles ends", async () => {
    routes = {
      [`/${bp("weg.jpg")}`]: redirect("https://blogger.googleusercontent.com/img/a/nieuw"),
      "/blogger.googleusercontent.com/img/a/nieuw": send(blue),
      [`/${bp("rond.jpg")}`]: redirect("rond.jpg"),
      [`/${bp("onzin.jpg")}`]: redirect("http://"),
    };
    const { media, reasons } = await fetched([bp("weg.jpg"), bp("rond.jpg"), bp("onzin.jpg")]);
    expect(media).toEqual({ "weg.jpg": blue });
    expect(reasons).toEqual(["notFound", "notFound"]);
    expect(asked.filter((path) => path.endsWith("rond.jpg"))).toHaveLength(5);
  });

  test("a name whose address is in the house is not asked, and neither is such an address", async () => {
    const signal = AbortSignal.timeout(20_000);
    const { port } = new URL(origin);
    for (const address of [
      origin,
      `http://localhost:${port}`,
      `http://[::1]:${port}`,
      `http://[::ffff:7f00:1]:${port}`,
    ])
      await expect(askHost(new URL(address), signal), address).rejects.toBeInstanceOf(NotPublic);
    expect(asked).toEqual([]);
  });

  test.each([
    ["8.8.8.8", true],
    ["142.250.179.129", true],
    ["2a00:1450:400e:80c::2001", true],
    ["172.15.0.1", true],
    ["0.0.0.0", false],
    ["10.1.2.3", false],
    ["100.64.0.1", false],
    ["127.0.0.1", false],
    ["127.255.0.1", false],
    ["169.254.169.254", false],
    ["172.16.0.1", false],
    ["172.31.255.255", false],
    ["192.168.0.1", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["::", false],
    ["::1", false],
    ["::ffff:127.0.0.1", false],
    ["::ffff:8.8.8.8", true],
    ["fd00::1", false],
    ["fe80::1", false],
    ["ff02::1", false],
    ["geen adres", false],
  ])("%s is public: %s", (address, is) => {
    expect(isPublic(address)).toBe(is);
  });
});

test("a file that was given is taken instead of asking, unless others are called the same", async () => {
  routes = { [`/${bp("een.jpg")}`]: send(red), "/2.bp.blogspot.com/-b/AAA/BBB/s0/een.jpg": send(blue) };
  const media = folderOf({ "een.jpg": blue });
  const alone = await fetched([bp("een.jpg")], fresh(), { media });
  expect([alone.media, asked]).toEqual([{ "een.jpg": blue }, []]);
  const both = await fetched([bp("een.jpg"), bp("een.jpg").replace("-a", "-b")], fresh(), { media });
  expect(both.media).toEqual({ "een.jpg": red, "een-2.jpg": blue });
  expect(both.report.doubtful).toEqual([]);
});

test("a trial fetches nothing, and says that it would", async () => {
  const content = fresh();
  const html = `<img src="https://${bp("een.jpg")}">`;
  const report = await bring(fileOf(takeoutFeed(takeoutPost(1, html))), content, "blogger", {
    ...host,
    fetching,
    dryRun: true,
  });
  expect(asked).toEqual([]);
  expect(report.missingPictures).toEqual([{ url: `https://${bp("een.jpg")}`, reason: "trial" }]);
  expect(reportImport(report)).toContain("(wordt opgehaald als u --dry-run weglaat)");
});
