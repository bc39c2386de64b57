import { describe, expect, test } from "vitest";
import { hostFit, isPublicHost } from "../../src/core/live-address.ts";
import { argumentsOf } from "../command.ts";
import { problemsOf, siteYaml } from "../region-of.ts";

describe("a host", () => {
  test.each([
    "www.parkstadlimburgbloeit.nl",
    "regio.netlify.app",
    "jan.github.io",
    "xn--ls8h.la",
    "example.nl",
    "voorbeeld.example.nl",
    "testing.org",
    "mytest.com",
    "8.8.8.8",
    "[2a00:1450:400e:80c::200e]",
    "172.32.0.1",
  ])("%s is for everybody", (host) => expect(isPublicHost(host)).toBe(true));

  test.each([
    "cwm-gwennol.example",
    "a.test",
    "x.invalid",
    "localhost",
    "app.localhost",
    "LOCALHOST",
    "localhost.",
    "example.com",
    "www.example.org",
    "printer.local",
    "site.internal",
    "router.home.arpa",
    "intranet",
    "127.0.0.1",
    "127.1.2.3",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.178.20",
    "169.254.1.1",
    "100.64.0.1",
    "203.0.113.7",
    "[::1]",
    "[fd00::1]",
    "[fe80::1]",
    "[2001:db8::1]",
    "[::ffff:192.168.1.1]",
  ])("%s is for nobody", (host) => expect(isPublicHost(host)).toBe(false));

  // However it is written, `URL` makes one thing of it.
  test.each(["http://2130706433", "http://0x7f.1", "http://127.1"])("%s is this machine", (url) =>
    expect(isPublicHost(new URL(url).hostname)).toBe(false),
  );
});

test.each<[string, string, ReturnType<typeof hostFit>]>([
  ["https://www.regio.nl", "https://www.regio.nl", "same"],
  ["https://www.regio.nl/", "https://www.regio.nl", "same"],
  ["https://www.regio.nl", "https://regio.nl", "onItsWay"],
  ["http://www.regio.nl", "https://www.regio.nl", "onItsWay"],
  ["https://www.regio.nl", "https://zomaar-een-naam.netlify.app", "onItsWay"],
  ["https://andere.netlify.app", "https://www.regio.nl", "other"],
  ["https://www.regio.nl", "https://www.andere.nl", "other"],
  ["https://www.regio.nl", "https://netlify.app.andere.nl", "other"],
  ["https://www.regio.nl", "geen adres", "same"],
])("%s at a host that says %s: %s", (own, host, fit) => expect(hostFit(own, host)).toBe(fit));

describe("a site that goes live", () => {
  const at = (url: string) => ({ "site.yaml": siteYaml.replace(/^url: .*$/m, `url: ${url}`) });

  test.each<[string, string | undefined, string[]]>([
    ["https://cwm-gwennol.example", undefined, ["site.yaml:5 addressNotLive"]],
    ["http://localhost:8080", undefined, ["site.yaml:5 addressNotLive"]],
    ["https://192.168.1.2", "https://www.regio.nl", ["site.yaml:5 addressNotLive"]],
    ["https://www.regio.nl", "https://www.andere.nl", ["site.yaml:5 addressElsewhere"]],
    ["https://www.regio.nl", "https://regio.netlify.app", []],
    ["https://www.regio.nl", "https://www.regio.nl", []],
    ["https://www.regio.nl", undefined, []],
  ])("at %s, by its host at %s", async (url, hostAddress, expected) => {
    const problems = await problemsOf(at(url), { production: { hostAddress } });
    expect(problems.map(({ file, line, error }) => `${file}:${line} ${error.code}`)).toEqual(expected);
  });

  test.each([
    ["https://www.example.nl", []],
    ["https://www.regio.nl/", []],
    ["https://cwm-gwennol.example", ["site.yaml:13 addressNotLive"]],
    ["http://localhost", ["site.yaml:13 addressNotLive"]],
    ["https://www.regio.nl/blog", ["site.yaml:13 addressWithPath"]],
  ])("has ids that begin with %s", async (idBase, expected) => {
    const files = { "site.yaml": siteYaml.replace(/^idBase: .*$/m, `idBase: ${idBase}`) };
    const problems = await problemsOf(files, { production: { hostAddress: undefined } });
    expect(problems.map(({ file, line, error }) => `${file}:${line} ${error.code}`)).toEqual(expected);
  });

  test("is asked what one that is only looked at is not", async () => {
    expect(await problemsOf(at("https://cwm-gwennol.example"))).toEqual([]);
  });

  const netlify = { NETLIFY: "true", URL: "https://www.regio.nl" };
  test.each<[string[], NodeJS.ProcessEnv, object | undefined]>([
    [[], {}, undefined],
    [["--production"], {}, { hostAddress: undefined }],
    [[], { ...netlify, CONTEXT: "production" }, { hostAddress: "https://www.regio.nl" }],
    [[], { ...netlify, CONTEXT: "deploy-preview" }, undefined],
    [[], { ...netlify, CONTEXT: "branch-deploy" }, undefined],
    // `netlify build` on one's own machine, and another service that has a variable of that name.
    [[], { CONTEXT: "production", URL: "https://x.nl" }, undefined],
    [["--production"], { URL: "https://x.nl" }, { hostAddress: undefined }],
  ])("is told by %j and %j", (words, environment, production) => {
    expect(argumentsOf(words, environment).production).toEqual(production);
  });
});
